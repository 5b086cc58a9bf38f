/** So many comments can be decided at once: each is listed, and all of them are one transaction. */
export const mostAtOnce = 500;
