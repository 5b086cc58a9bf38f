/** What a person or the author may say of it, in characters. */
export const longestExplanation = 2000;

/** So many comments that one person disowns may wait to be cleared up at once. */
export const mostOpenDisownings = 5;

/** How whoever disowns a comment is related to the name that it bears. */
export const relations = ["named", "organisation"] as const;

/** What a moderator can say in the end. */
export const settlements = ["put back", "taken down"] as const;
