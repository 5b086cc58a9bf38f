import type { AppealOutcome } from "#db/schema.ts";

/** What a moderator who took no part can say to an appeal. */
export const appealOutcomes = ["publish", "decide anew", "refuse"] as const satisfies AppealOutcome[];
