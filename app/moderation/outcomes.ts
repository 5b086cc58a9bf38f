import type { Tone } from "#app/ui/tag.tsx";
import { type DecisionOutcome, decisionOutcomes } from "#db/schema.ts";

/** What a moderator can do, in the words of the pages. */
export const outcomeWords = {
  publish: { done: "published", tone: "green" },
  return: { done: "returned", tone: "ochre" },
  reject: { done: "rejected", tone: "red" },
} as const satisfies Record<DecisionOutcome, { done: string; tone: Tone }>;

/** What stays on record that a moderator did: a decision, or that they put a comment back into the queue. */
export type Done = DecisionOutcome | "put back";

export const doneKinds = [...decisionOutcomes, "put back"] as const satisfies Done[];

/** The same of all that stays on record. */
export const doneWords = {
  ...outcomeWords,
  "put back": { done: "put back", tone: "blue" },
} as const satisfies Record<Done, { done: string; tone: Tone }>;
