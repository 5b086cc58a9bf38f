import type { Tone } from "#app/ui/tag.tsx";
import { type DecisionOutcome, decisionOutcomes } from "#db/schema.ts";

/** What stays on record that a moderator did: a decision, or that they put a comment back into the queue. */
export type Done = DecisionOutcome | "put back";

export const doneKinds = [...decisionOutcomes, "put back"] as const satisfies Done[];

export const doneTones = {
  publish: "green",
  return: "ochre",
  reject: "red",
  "put back": "blue",
} as const satisfies Record<Done, Tone>;
