import { type Ground, grounds } from "#db/schema.ts";

/** What a claim of confidentiality is refused on; the comment is then returned, never rejected. */
export const claimGround = "unfounded claim of confidentiality" satisfies Ground;

/** What the author may be told of a decision, in characters. */
export const longestReason = 4000;

/** The same of a claim that is refused: the numbers of the parts stand before it. */
export const longestRefusal = 3000;

/** Those that a moderator can choose from. */
export const moderatorsGrounds = grounds.filter((ground) => ground !== claimGround);
