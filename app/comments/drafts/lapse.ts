/** Days from the closing of a consultation to when drafts are deleted under keys with which nothing was ever sent. */
export const daysToLapse = 30;

const day = 86_400_000;

/** When such drafts on a consultation that closes then are deleted; later where it is made longer. */
export function lapsesAt(closesAt: string) {
  return new Date(Date.parse(closesAt) + daysToLapse * day).toISOString();
}

/** Drafts lapse on consultations that closed at this moment or before. */
export function lapsedClosing(now: Date) {
  return new Date(now.getTime() - daysToLapse * day).toISOString();
}
