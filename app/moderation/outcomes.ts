import type { Tone } from "#app/ui/tag.tsx";
import { type DecisionOutcome, decisionOutcomes } from "#db/schema.ts";

/** What stays on record that a moderator did: a decision, that they undid or proposed one, or put a comment back. */
export type Done = DecisionOutcome | (typeof otherThanDecisions)[number];

const otherThanDecisions = ["put back", "undone", "proposed", "sent back"] as const;

export const doneKinds = [...decisionOutcomes, ...otherThanDecisions] as const satisfies Done[];

export const doneTones = {
  publish: "green",
  return: "ochre",
  reject: "red",
  "put back": "blue",
  undone: "blue",
  proposed: "blue",
  "sent back": "blue",
} as const satisfies Record<Done, Tone>;

/** Whether it decided on a comment, rather than led to or from a decision. */
export function isDecision(done: Done): done is DecisionOutcome {
  return decisionOutcomes.some((outcome) => outcome === done);
}
