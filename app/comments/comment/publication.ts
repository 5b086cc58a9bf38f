import type { Instant } from "#db/schema.ts";

const hour = 60 * 60 * 1000;

/** In hours after a moderator's decision; said beforehand. */
export const earliestPublication = 12;
export const latestPublication = 60;

/** When a comment sent in at-risk mode becomes public, `lot` being drawn between 0 and 1. */
export function publicationTime(decidedAt: Date, lot: number): Instant {
  const wait = earliestPublication + lot * (latestPublication - earliestPublication);
  return new Date(decidedAt.getTime() + wait * hour).toISOString();
}

/** Between which moments it becomes public: all that anyone is told beforehand. */
export function publicationBounds(decidedAt: Instant) {
  const after = (hours: number) => new Date(Date.parse(decidedAt) + hours * hour).toISOString();
  return { from: after(earliestPublication), until: after(latestPublication) };
}
