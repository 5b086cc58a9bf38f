import type { DraftingHabits } from "./habits.ts";
import type { Marker } from "./markers.ts";
import { goesOn, isGoneOnWith, isOpenAt, type Level } from "./nesting.ts";
import { comesNext, compareOrdinals, isFirst, isNear, type Ordinal } from "./ordinals.ts";

/** What a number is judged by. */
export interface MarkerEvidence {
  stack: Level[];
  ahead: () => Iterable<Marker>;
  habits: DraftingHabits;
  /** The number of the heading above, or empty. */
  heading: string;
  /** Of the last bare number under the heading, or, where sections have those, in the measure. */
  lastBare: Ordinal | null;
  /** What follows the number on its line. */
  rest: string;
  isWithinSentence: boolean;
  /** Whether another marker follows at once, as in `3 (1)`. */
  isDoubled: boolean;
}

/**
 * Whether what looks like a number before a paragraph is one. Some forms stand before words as well, `E. coli`, `3.5 million`,
 * `12 Monate`: they count only in a sequence.
 */
export function isCredible(marker: Marker, evidence: MarkerEvidence): boolean {
  if (marker.form === "1.1") return isCredibleDecimal(marker, evidence);
  if (marker.form === "x") return isCredibleBare(marker, evidence);
  const { stack, isDoubled } = evidence;
  if (isDoubled && stack.some((level) => isOpenAt(level, marker))) return true;
  if (marker.readings.length > 0 && marker.readings.every(({ isOnlyContinued }) => isOnlyContinued))
    return goesOn(marker, stack);
  const isLetters = !/\d/.test(marker.number);
  if (marker.form === "x." && isLetters && /^[A-Za-z]/.test(marker.number))
    return isCredibleLetter(marker, evidence);
  if (/^(?:x\.|x\))$/.test(marker.form) && evidence.isWithinSentence)
    return isFirstOrNear(marker, stack) || isGoneOnWith(marker, evidence.ahead());
  return true;
}

function isFirstOrNear(marker: Marker, stack: Level[]) {
  return marker.readings.some(
    ({ style, value }) =>
      isFirst(value) || stack.some(({ reading }) => reading.style === style && isNear(reading.value, value)),
  );
}

function isCredibleLetter(marker: Marker, { stack, ahead, rest }: MarkerEvidence) {
  if (goesOn(marker, stack)) return !looksLikeName(marker, rest) || isGoneOnWith(marker, ahead());
  const begins = marker.readings.some(({ value }) => isFirst(value));
  const isUpper = /^[A-Z]/.test(marker.number);
  if (!isUpper) return begins || isGoneOnWith(marker, ahead());
  if (marker.readings.some(({ style }) => style === "x.I") && /[-–—]$/.test(marker.printed)) return true;
  return !looksLikeName(marker, rest) && isGoneOnWith(marker, ahead());
}

/** `A. Smith` and `B. Jones, Director`. */
function looksLikeName({ number }: Marker, rest: string) {
  return /^[A-Z]$/.test(number) && /^\p{Lu}\p{Ll}+(?:$|,|\.|\s(?:and|et|und|y|og|en)\s|\s\p{Lu})/u.test(rest);
}

const quantity =
  /^(?:%|‰|°|(?:[kMGTm]?Hz|[kM]W|kV|[kcm]m|kg|GB|MB|TB|Gbps|per|pct|percent|procent|prosent|Prozent|euro|EUR|USD|million|milliard|billion|thousand|mio|mrd|mln)(?!\p{L})|(?:million|milliard|billion|miljon|milion|millon))/iu;

function isCredibleDecimal(marker: Marker, { stack, ahead, heading, rest }: MarkerEvidence) {
  const parts = marker.number.split(".");
  const prefix = parts.slice(0, -1).join(".");
  if (quantity.test(rest)) return false;
  const isKnown =
    heading === prefix || heading === marker.number || stack.some(({ number }) => number === prefix);
  const last = Number(parts.at(-1));
  const isSibling = (number: string, step: number) => number === `${prefix}.${last + step}`;
  const isNeighboured =
    stack.some(({ number }) => isSibling(number, -1)) ||
    [...ahead()].some(({ form, number }) => form === "1.1" && isSibling(number, 1));
  if (marker.printed.endsWith(".")) return isKnown || isNeighboured || last === 1;
  return /^\p{Ll}/u.test(rest) ? isKnown && isNeighboured : isKnown || isNeighboured;
}

function isCredibleBare(marker: Marker, { ahead, habits, lastBare, isDoubled }: MarkerEvidence) {
  const value = marker.readings[0]?.value;
  if (!value) return false;
  if (isDoubled) return true;
  if (lastBare && comesNext(lastBare, value)) return true;
  if (habits.hasBareSections && (!lastBare || compareOrdinals(lastBare, value) < 0)) return true;
  if (/[０-９]/.test(marker.printed)) return true;
  return isFirst(value) && isGoneOnWith(marker, ahead());
}
