import type { Marker, Reading } from "./paragraph-markers.ts";

/** An open numbered paragraph that further ones may stand under or follow. */
export type Level = { reading: Reading; number: string; indent: number; at: number };

/** What stands around a marker when its place is looked for. */
export type MarkerSurroundings = {
  stack: Level[];
  indent: number;
  /** How many unnumbered paragraphs stand between it and the marker before. */
  prose: number;
  /** The markers that follow under the same heading, nearest first. */
  ahead: Iterable<Marker>;
};

/** Where a marker belongs: how many of the open levels it stands under, and how it was understood. */
export type Nesting = { under: number; reading: Reading };

const deepestLevel = 10;

/**
 * Numbering as in legal drafting: a style that is open already continues there, the deepest first; a new style opens
 * a level below. A letter that could be a Roman numeral is what its neighbours make it.
 */
export function placeMarker(marker: Marker, around: MarkerSurroundings): Nesting {
  if (marker.form === "§") return { under: 0, reading: { style: "§", value: 0 } };
  if (marker.form === "1.1") return placeDecimal(marker, around.stack);
  const readings = likelyReadings(marker, around);
  const open = around.stack;
  return (
    deepest(open, readings, follows) ??
    restart(readings, around) ??
    deepest(open, readings, (reading, level) => reading.value > level.reading.value) ??
    deepest(open, readings, () => true) ??
    newLevel(
      readings.find(({ value }) => value === 1) ?? readings[0] ?? { style: marker.form, value: 1 },
      around,
    )
  );
}

/** Whether a doubled marker, `(b)(2)`, names again a paragraph that is open. */
export function isOpenAt(level: Level | undefined, marker: Marker) {
  return (
    level?.number === marker.number && marker.readings.some(({ style }) => style === level.reading.style)
  );
}

function likelyReadings(marker: Marker, { stack, ahead }: MarkerSurroundings) {
  const { readings } = marker;
  if (readings.length < 2) return readings;
  const near = readings.filter(
    (reading) => reading.value === 1 || stack.some((level) => isNear(level, reading)),
  );
  if (near.length === 1) return near;
  if (near.length === 0)
    return readings.filter(({ style }) => isRoman(style) !== isLetterAlone(marker, stack));
  const continued = continuedBy(marker, near, ahead);
  return continued ? [continued] : near;
}

/** Paragraphs may be left out, `(b) * * *` and then `(e)`, but not so many that (v) follows (c). */
function isNear(level: Level, reading: Reading) {
  const gap = reading.value - level.reading.value;
  return level.reading.style === reading.style && gap > 0 && gap <= 5;
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

/** 2 after 1, 1a after 1, 1b after 1a, 2 after 1a. */
function comesNext(earlier: number, later: number) {
  const step = Math.round((later - earlier) * 100);
  return step === 1 || (step > 0 && Math.floor(later) === later && later === Math.floor(earlier) + 1);
}

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
 * after several unnumbered paragraphs, as among definitions, any list stands directly under the heading.
 */
function restart(readings: Reading[], { stack, prose }: MarkerSurroundings): Nesting | null {
  const first = readings.find((reading) => reading.value === 1);
  if (first && prose >= proseThatEndsALevel) return { under: 0, reading: first };
  if (!first || !stack.some((level) => level.reading.style === first.style)) return null;
  if (stack.at(-1)?.reading.style === first.style || prose > 0 || stack.length >= deepestLevel)
    return deepest(stack, [first], () => true);
  return { under: stack.length, reading: first };
}

function newLevel(reading: Reading, { stack, indent }: MarkerSurroundings): Nesting {
  const outdented = stack.findIndex((level) => level.indent > indent + 1);
  return { under: Math.min(outdented < 0 ? stack.length : outdented, deepestLevel), reading };
}

function placeDecimal(marker: Marker, stack: Level[]): Nesting {
  const parts = marker.number.split(".");
  const reading = { style: `1.1×${parts.length}`, value: Number(parts.at(-1)) };
  const parent = stack.findLastIndex((level) => level.number === parts.slice(0, -1).join("."));
  if (parent >= 0) return { under: parent + 1, reading };
  const sibling = stack.findLastIndex((level) => level.reading.style === reading.style);
  return { under: Math.max(sibling, 0), reading };
}
