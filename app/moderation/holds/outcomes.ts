/** What a technology officer can decide on a comment in the hold. */
export const holdOutcomes = ["release", "keep"] as const;
