/** Of a statement that is signed; in characters. */
export const longestStatement = 2000;
