import type { Tone } from "#app/ui/tag.tsx";
import type { DecisionOutcome } from "#db/schema.ts";

/** What a moderator can do, in the words of the pages. */
export const outcomeWords = {
  publish: { todo: "Publish", done: "published", tone: "green" },
  return: { todo: "Return", done: "returned", tone: "ochre" },
  reject: { todo: "Reject", done: "rejected", tone: "red" },
} as const satisfies Record<DecisionOutcome, { todo: string; done: string; tone: Tone }>;
