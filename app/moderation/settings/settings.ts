import { type DecisionOutcome, decisionOutcomes } from "#db/schema.ts";

/** How a government moderates. */
export interface ModerationSettings {
  /** The outcomes that one moderator proposes and another confirms. */
  two_people: DecisionOutcome[];
  /** Whether a moderator may let new letters of a campaign follow what was decided on the very same words. */
  follow: boolean;
  /** Words that moderators are pointed to. */
  words: string[];
}

/** Until somebody changes them: one moderator decides, and on each comment. */
export const firstSettings: ModerationSettings = { two_people: [], follow: false, words: [] };

/** Whether such a decision is taken by two. */
export function asksTwo({ two_people }: Pick<ModerationSettings, "two_people">, outcome: DecisionOutcome) {
  return two_people.includes(outcome);
}

/** What can be asked two people for. */
export const outcomesForTwo = decisionOutcomes;
