/** What a person may tell moderators of a comment, in characters. */
export const longestExplanation = 1000;

/** So many flags of one person may wait for an answer at once. */
export const mostOpenFlags = 10;
