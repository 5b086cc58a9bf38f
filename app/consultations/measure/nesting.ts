import type { DraftingHabits } from "./habits.ts";
import type { Marker } from "./markers.ts";
import type { Reading } from "./numbering.ts";
import { comesNext, compareOrdinals, isFirst, isNear } from "./ordinals.ts";

/** An open numbered paragraph that further ones may stand under or follow. */
export interface Level {
  reading: Reading;
  number: string;
  indent: number;
  at: number;
}

/** What stands around a marker when its place is looked for. */
export interface MarkerSurroundings {
  stack: Level[];
  indent: number;
  /** How many unnumbered paragraphs stand between it and the marker before. */
  prose: number;
  /** The markers that follow under the same heading, nearest first. */
  ahead: () => Iterable<Marker>;
  habits: DraftingHabits;
}

/** Where a marker belongs: how many of the open levels it stands under, and how it was understood. */
export interface Nesting {
  under: number;
  reading: Reading;
}

const deepestLevel = 10;

/**
 * Numbering as in legal drafting: a style that is open already continues there, the deepest first; a new style opens
 * a level below. A letter that could be a Roman numeral is what its neighbours make it.
 */
export function placeMarker(marker: Marker, around: MarkerSurroundings): Nesting {
  if (marker.form === "unit") return { under: 0, reading: { style: "unit", value: [0] } };
  if (marker.form === "1.1") return placeDecimal(marker, around.stack);
  if (marker.form === "x" || marker.form === "stk") return placeOutermost(marker, around.stack);
  const readings = likelyReadings(marker, around);
  const open = around.stack;
  return (
    deepest(open, readings, follows) ??
    restart(readings, around) ??
    deepest(open, readings, (reading, level) => compareOrdinals(level.reading.value, reading.value) < 0) ??
    deepest(open, readings, () => true) ??
    newLevel(
      readings.find(({ value }) => isFirst(value)) ?? readings[0] ?? { style: marker.form, value: [1] },
      around,
    )
  );
}

/** Whether a doubled marker, `(b)(2)`, names again a paragraph that is open. */
export function isOpenAt(level: Level | undefined, marker: Marker) {
  if (level?.number !== marker.number) return false;
  return marker.form === "unit"
    ? level.reading.style === "unit"
    : marker.readings.some(({ style }) => style === level.reading.style);
}

/** Whether the number goes on from a level that is open. */
export function goesOn(marker: Marker, stack: Level[]) {
  return stack.some(({ reading: { style, value } }) =>
    marker.readings.some((later) => later.style === style && comesNext(value, later.value)),
  );
}

/** Whether one of the markers that follow is the next of its list. */
export function isGoneOnWith(marker: Marker, ahead: Iterable<Marker>) {
  for (const next of ahead) {
    if (next.form !== marker.form) continue;
    if (next.number === marker.number) return false;
    if (marker.readings.some((earlier) => next.readings.some((later) => isSuccessor(earlier, later))))
      return true;
  }
  return false;
}

function likelyReadings(marker: Marker, { stack, ahead, habits }: MarkerSurroundings) {
  const readings = marker.readings.filter((reading) => isPossible(reading, stack, habits));
  if (readings.length < 2) return readings.length === 0 ? marker.readings : readings;
  const near = readings.filter(
    (reading) => isFirst(reading.value) || stack.some((level) => isNearLevel(level, reading)),
  );
  if (near.length === 1) return near;
  if (near.length === 0)
    return readings.filter(({ style }) => isRoman(style) !== isLetterAlone(marker, stack));
  const continued = continuedBy(marker, near, ahead());
  if (continued) return [continued];
  const double = near.find(({ style }) => style === "x)aa");
  return double ? [double] : near;
}

/** `aa` goes on after `z`, and where a state writes double letters under single ones it is never an insertion. */
function isPossible({ style, value, isOnlyContinued }: Reading, stack: Level[], habits: DraftingHabits) {
  const isAfterZ = stack.some(
    (level) => /a$/i.test(level.reading.style) && (level.reading.value[0] ?? 0) >= 26,
  );
  if (/aa$/i.test(style)) return !isAfterZ;
  if (!isOnlyContinued) return true;
  if (habits.hasDoubleLetters && !isAfterZ && value.length > 1 && Number.isInteger(value[1])) return false;
  return stack.some((level) => level.reading.style === style && comesNext(level.reading.value, value));
}

function isNearLevel(level: Level, reading: Reading) {
  return level.reading.style === reading.style && isNear(level.reading.value, reading.value);
}

const isRoman = (style: string) => /i$/i.test(style);

/** Nothing nearby tells what it is: `ii` and an inner `v` are Roman, `l` and an outermost `v` are letters. */
function isLetterAlone(marker: Marker, stack: Level[]) {
  return marker.number.length === 1 && (stack.length === 0 || marker.number.toLowerCase() === "l");
}

function continuedBy(marker: Marker, readings: Reading[], ahead: Iterable<Marker>) {
  for (const next of ahead) {
    if (next.form === marker.form && next.number === marker.number) return null;
    const continued = readings.find((reading) => next.readings.some((later) => isSuccessor(reading, later)));
    if (continued) return continued;
  }
  return null;
}

const isSuccessor = (earlier: Reading, later: Reading) =>
  earlier.style === later.style && comesNext(earlier.value, later.value);

const follows = (reading: Reading, level: Level) => comesNext(level.reading.value, reading.value);

function deepest(
  stack: Level[],
  readings: Reading[],
  fits: (reading: Reading, level: Level) => boolean,
): Nesting | null {
  for (let under = stack.length - 1; under >= 0; under--) {
    const level = stack[under];
    const reading = readings.find(
      (reading) => level?.reading.style === reading.style && fits(reading, level),
    );
    if (reading) return { under, reading };
  }
  return null;
}

const proseThatEndsALevel = 3;

/**
 * A style that begins anew opens a list inside the paragraph before it; after unnumbered text, one beside the old; and
 * after several unnumbered paragraphs, as among definitions, any list stands directly under the heading, unless what it
 * would close goes on.
 */
function restart(readings: Reading[], { stack, prose, ahead }: MarkerSurroundings): Nesting | null {
  const first = readings.find((reading) => isFirst(reading.value));
  const outermost = outermostIn(stack);
  if (first && prose >= proseThatEndsALevel && !isLevelGoneOnWith(stack[outermost], ahead()))
    return { under: outermost, reading: first };
  if (!first || !stack.some((level) => level.reading.style === first.style)) return null;
  if (stack.at(-1)?.reading.style === first.style || prose > 0 || stack.length >= deepestLevel)
    return deepest(stack, [first], () => true);
  return { under: stack.length, reading: first };
}

function isLevelGoneOnWith(level: Level | undefined, ahead: Iterable<Marker>) {
  if (!level) return false;
  for (const next of ahead) {
    const alike = next.readings.filter(({ style }) => style === level.reading.style);
    if (alike.some(({ value }) => isFirst(value))) return false;
    if (alike.some((later) => isSuccessor(level.reading, later))) return true;
  }
  return false;
}

function newLevel(reading: Reading, { stack, indent, habits }: MarkerSurroundings): Nesting {
  const outdented = stack.findIndex((level) => level.indent > indent + 1);
  const ranks = habits.levels ?? [];
  const rank = ranks.indexOf(reading.style);
  const deeper = rank < 0 ? -1 : stack.findIndex((level) => ranks.indexOf(level.reading.style) > rank);
  const places = [outdented, deeper].filter((at) => at >= 0);
  return { under: Math.min(stack.length, deepestLevel, ...places), reading };
}

/** The place right under the heading or the article that begins a line. */
export function outermostIn(stack: Level[]) {
  return stack[0]?.reading.style === "unit" ? 1 : 0;
}

function placeOutermost(marker: Marker, stack: Level[]): Nesting {
  const reading = marker.readings[0] ?? { style: marker.form, value: [1] };
  return { under: Math.min(stack.length, outermostIn(stack)), reading };
}

function placeDecimal(marker: Marker, stack: Level[]): Nesting {
  const parts = marker.number.split(".");
  const reading = { style: `1.1×${parts.length}`, value: [Number(parts.at(-1))] };
  const parent = stack.findLastIndex((level) => level.number === parts.slice(0, -1).join("."));
  if (parent >= 0) return { under: parent + 1, reading };
  const sibling = stack.findLastIndex((level) => level.reading.style === reading.style);
  return { under: Math.max(sibling, Math.min(stack.length, outermostIn(stack))), reading };
}
