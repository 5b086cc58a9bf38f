import type { Tone } from "#app/ui/tag.tsx";
import type { DecisionOutcome } from "#db/schema.ts";

/** What a moderator can do, in the words of the pages. */
export const outcomeWords = {
  publish: { done: "published", tone: "green" },
  return: { done: "returned", tone: "ochre" },
  reject: { done: "rejected", tone: "red" },
} as const satisfies Record<DecisionOutcome, { done: string; tone: Tone }>;
