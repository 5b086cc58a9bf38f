import type { Instant } from "#db/schema.ts";

const hour = 60 * 60 * 1000;

/** In hours after its author withdrew it; said beforehand. Sooner than publication: somebody may be in danger. */
export const earliestTakingBack = 3;
export const latestTakingBack = 27;

/** When a comment sent in at-risk mode leaves the public pages, `lot` being drawn between 0 and 1. */
export function takingBackTime(withdrawnAt: Date, lot: number): Instant {
  const wait = earliestTakingBack + lot * (latestTakingBack - earliestTakingBack);
  return new Date(withdrawnAt.getTime() + wait * hour).toISOString();
}
