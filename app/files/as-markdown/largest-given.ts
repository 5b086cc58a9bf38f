const megabyte = 1024 * 1024;

/** In bytes: laws of a thousand pages are a fifth of it, where they have no pictures. */
export const largestGiven = 6 * megabyte;
