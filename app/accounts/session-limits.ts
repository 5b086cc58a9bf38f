import type { Office } from "./account.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

interface SessionLimits {
  /** How long a session lasts at most, in milliseconds. */
  whole: number;
  /** After how long without a request it ends. */
  idle: number;
  /** How exactly it is noted when it was last used: no more often and no finer than the limits need. */
  noted: number;
}

const forOfficials: SessionLimits = { whole: 12 * hour, idle: hour, noted: minute };
/** As long as NIST SP 800-63B allows without a second factor; whoever writes a comment for weeks stays signed in. */
const forOthers: SessionLimits = { whole: 30 * day, idle: 30 * day, noted: day };

/** No session lasts longer than this, whoever's it is. */
export const longestSession = forOthers.whole;

type Holder = { offices: readonly Office[] };

export interface SessionTimes {
  created_at: string;
  last_seen_at: string;
}

/** How long a session of this account lasts; with the account's first office it becomes less. */
export function sessionLimits({ offices }: Holder) {
  return offices.length > 0 ? forOfficials : forOthers;
}

/** Whether the session has come to its end: all of its time has passed, or too long since it was used. */
export function isOver({ created_at, last_seen_at }: SessionTimes, account: Holder, now: Date) {
  const { whole, idle } = sessionLimits(account);
  return now.getTime() - Date.parse(created_at) >= whole || now.getTime() - Date.parse(last_seen_at) >= idle;
}

/** Whether it is time to note that the session is being used. */
export function isToBeNoted({ last_seen_at }: SessionTimes, account: Holder, now: Date) {
  return now.getTime() - Date.parse(last_seen_at) >= sessionLimits(account).noted;
}
