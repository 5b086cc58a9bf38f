/**
 * The place of a number in its list: `5` is [5], an inserted `5A` is [5, 1], `3BA` is [3, 2, 1], `1.01` is [1, 0.01]; a letter
 * that only some alphabets have stands between two whole numbers.
 */
export type Ordinal = number[];

/** Below 0 where the first comes earlier. */
export function compareOrdinals(one: Ordinal, other: Ordinal) {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? -1) - (other[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 2 after 1, 1a and 1b after 1, 1b after 1a, 2 after 1b, 1.1 after 1.01; `č` and `d` after `c`. */
export function comesNext(earlier: Ordinal, later: Ordinal) {
  if (compareOrdinals(earlier, later) >= 0) return false;
  let at = 0;
  while (at < earlier.length && earlier[at] === later[at]) at++;
  const step = (later[at] ?? 0) - Math.floor(earlier[at] ?? 0);
  return at > 0 || (step <= 1 && later.length === 1);
}

/** Paragraphs may be left out, `(b) * * *` and then `(e)`, but not so many that (v) follows (c). */
export function isNear(earlier: Ordinal, later: Ordinal) {
  return compareOrdinals(earlier, later) < 0 && (later[0] ?? 0) - (earlier[0] ?? 0) <= 5;
}

/** Whether a list may begin so. */
export function isFirst(ordinal: Ordinal) {
  return ordinal.length === 1 && ordinal[0] === 1;
}
