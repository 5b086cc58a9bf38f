import type { DecisionOutcome } from "#db/schema.ts";

/** How a government moderates. */
export interface ModerationSettings {
  /** The outcomes that one moderator proposes and another confirms. */
  two_people: DecisionOutcome[];
  /** Whether a moderator may let new letters of a campaign follow what was decided on the very same words. */
  follow: boolean;
  /** Words that moderators are pointed to. */
  words: string[];
  /** Within so many days something in the queue is to be decided; 0 for no such time. */
  decide_within: number;
}

/** Until somebody changes them: one moderator decides, and on each comment. */
export const firstSettings: ModerationSettings = {
  two_people: [],
  follow: false,
  words: [],
  decide_within: 0,
};

/** Whether such a decision is taken by two. */
export function asksTwo({ two_people }: Pick<ModerationSettings, "two_people">, outcome: DecisionOutcome) {
  return two_people.includes(outcome);
}

/** In days. */
export const longestToDecide = 365;

/** Since when something in the queue has waited too long; null where there is no such time. */
export function overdueSince({ decide_within }: Pick<ModerationSettings, "decide_within">, now: Date) {
  return decide_within === 0 ? null : new Date(now.getTime() - decide_within * 86_400_000).toISOString();
}

/** What can be asked two people for: what keeps words from the public. To let a comment through is never made harder. */
export const outcomesForTwo = ["return", "reject"] as const satisfies DecisionOutcome[];
