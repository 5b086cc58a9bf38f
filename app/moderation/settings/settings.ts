import type { DecisionOutcome } from "#db/schema.ts";

/** What an authority can ask two people for; redact is to publish without some passages, together to decide on many at once. */
export const actsForTwo = ["publish", "redact", "return", "reject", "together"] as const;
export type ActForTwo = (typeof actsForTwo)[number];

/** What waits for moderators and technology officers, each with a time of its own within which it is to be done. */
export const deadlines = [
  ...(["decide_within", "change_within", "appeal_within", "flag_within"] as const),
  ...(["disowning_within", "hold_within"] as const),
] as const;
export type Deadline = (typeof deadlines)[number];

/** How a government moderates; of each deadline the days, 0 for no such time. */
export interface ModerationSettings extends Record<Deadline, number> {
  /** What one moderator proposes and another confirms. */
  two_people: ActForTwo[];
  /** Whether a moderator may let new letters of a campaign follow what was decided on the very same words. */
  follow: boolean;
  /** Words that moderators are pointed to. */
  words: string[];
}

/** Until somebody changes them: one moderator decides, and on each comment. */
export const firstSettings: ModerationSettings = {
  two_people: [],
  follow: false,
  words: [],
  decide_within: 0,
  change_within: 0,
  appeal_within: 0,
  flag_within: 0,
  disowning_within: 0,
  hold_within: 0,
};

interface WhatIsDecided {
  outcome: DecisionOutcome;
  /** Whether something is taken out of what is published. */
  redacts?: boolean;
  /** Whether it is decided on many comments at once. */
  isJoint?: boolean;
}

/** Whether such a decision is taken by two. */
export function asksTwo(
  { two_people }: Pick<ModerationSettings, "two_people">,
  { outcome, redacts = false, isJoint = false }: WhatIsDecided,
) {
  return two_people.includes(redacts ? "redact" : outcome) || (isJoint && two_people.includes("together"));
}

/** In days. */
export const longestToDecide = 365;

/** Since when something has waited too long; null where there is no such time. */
export function overdueSince(days: number, now: Date) {
  return days === 0 ? null : new Date(now.getTime() - days * 86_400_000).toISOString();
}

/** Whether what has waited since then has waited too long. */
export function isOverdue(since: string | null, days: number, now: Date) {
  const earliest = overdueSince(days, now);
  return earliest !== null && since !== null && since < earliest;
}

/** Which of them a comment in the queue has. */
export function deadlineOf({
  published_version,
  current_version,
}: {
  published_version: number | null;
  current_version: number;
}): Deadline {
  const isChange = published_version !== null && published_version < current_version;
  return isChange ? "change_within" : "decide_within";
}
