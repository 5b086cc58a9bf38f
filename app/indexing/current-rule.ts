/** How terms are made of texts. What an earlier rule made is made anew. */
export const currentRule = 3;
