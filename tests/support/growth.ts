import type { Given } from "./made-arguments.ts";
import { betweenWhat, repeatedUnits } from "./repeated-units.ts";
import { endsWithin, timeOf } from "./time-of.ts";

/** Something that reads a text, or a list of pieces of it; what it is handed is made before its time is taken. */
export type Reading = (given: Given) => () => unknown;

interface Place {
  unit: string;
  head: string;
  tail: string;
  /** Given as a list rather than as one text. */
  pieces: boolean;
}

/** A text on which the time of a reading grows faster than the text, with its milliseconds at these lengths. */
export type Growth = Place & { times: Record<number, number> };

/** In characters. At the first shows what is exponential, at the last what is quadratic by the processor's widest steps. */
export const lengths: readonly [number, number, number, number] = [30, 300, 3_000, 16_000];
const [shortest, , , longest] = lengths;

/** Milliseconds that nothing is blamed for: at the shortest length, and at the others. */
const floors = { exponential: 10, longer: 1.5 };
const floorAt = (length: number) => (length === shortest ? floors.exponential : floors.longer);

/** To sixteen times the length: 16 where time is linear, 256 where it is quadratic; and the two halves of that way. */
const mostGrowth = { atFirst: 5.5, further: 8, inAll: 80 };

/**
 * Of every unit repeated between heads and tails; null where time grows with the text alone. Whatever takes suspiciously
 * long at first is measured again, at best of three, and must twice grow too fast over sixteenfold lengths, so that other work
 * on the machine is not blamed on a text. What is cheap meets every head and tail with every unit at all lengths but the
 * last; the dearer a reading is, the fewer of them it meets at 3,000 characters and above, in turns.
 */
export function growthOf(read: Reading, isList = false, groups = texts): Growth | null {
  for (let at = 0; at < groups.length; at += manyAtOnce) {
    const growth = growthAmong(read, groups.slice(at, at + manyAtOnce));
    if (growth) return growth;
  }
  return isList ? growthAmong(read, lists) : null;
}

/** Whether it grows so still, asked later: on a busy machine, or in a full memory, times grow that a text has no part in. */
export function growsStill(read: Reading, { times, ...place }: Growth) {
  const measured = Object.keys(times).map(Number);
  const looks = [1, 2, 3];
  return looks.every(() => growthAt(read, place, measured[1] ?? measured[0] ?? shortest) !== null);
}

/** A unit between all heads and tails. */
export const placesOf = (unit: string): Place[] =>
  betweenWhat.map((around) => ({ unit, ...around, pieces: false }));
const texts = repeatedUnits.map(placesOf);
const lists = ["a", "word ", "1. ", "[[a]]"].map((unit) => [{ unit, head: "", tail: "", pieces: true }]);

/** A deadline costs more than most readings, so that several units share one. */
const manyAtOnce = 16;
const deadline = 2_000;

interface Suspect {
  places: Place[];
  length: number;
}

function growthAmong(read: Reading, groups: Place[][]): Growth | null {
  for (const { places, length } of suspectsAmong(read, groups)) {
    for (const place of places) {
      const growth = growthAt(read, place, length);
      if (growth && growthAt(read, place, length)) return growth;
    }
  }
  return null;
}

function* suspectsAmong(read: Reading, groups: Place[][]): Generator<Suspect> {
  const suspects: Suspect[] = [];
  let underWay = { at: 0, length: 0 };
  const isDone = endsWithin(deadline, () => {
    for (const [at, all] of groups.entries()) {
      let before = 0;
      for (const length of lengths) {
        const places = inTurn(all, { at, length, expected: before * length });
        if (places.length === 0) break;
        underWay = { at, length };
        const perCharacter = (time: number) => time / places.length / length;
        const isDearer = (time: number) =>
          (length === shortest || perCharacter(time) > 1.8 * before) && time > floorAt(length);
        const look = () => firstLook(read, places, length);
        const first = look();
        // What is dear only once is the compiler's, or the machine's.
        const time = isDearer(first) ? Math.min(first, look()) : first;
        if (isDearer(time)) suspects.push({ places, length });
        before = perCharacter(time);
      }
    }
  });
  yield* suspects;
  if (isDone) return;
  yield { places: groups[underWay.at] ?? [], length: underWay.length };
  yield* suspectsAmong(read, groups.slice(underWay.at + 1));
}

/** As many as are to take a few milliseconds: at least one, but at the greatest length only of every fourth unit. */
function inTurn(places: Place[], { at, length, expected }: { at: number; length: number; expected: number }) {
  const affordable = Math.floor(budget / Math.max(expected, budget / places.length));
  const least = length < longest || at % 4 === 0 ? 1 : 0;
  return [...places, ...places].slice(at % places.length).slice(0, Math.max(affordable, least));
}

/** In milliseconds, for a unit at a length. */
const budget = 1;

function firstLook(read: Reading, places: Place[], length: number) {
  const works = places.map((place) => attemptOf(read, place, length));
  const began = performance.now();
  for (const work of works) work();
  return performance.now() - began;
}

/** Most suspects are cleared by their first time: the least of three could only be shorter. */
function growthAt(read: Reading, place: Place, length: number): Growth | null {
  const floor = floorAt(length);
  const first = timeOf(attemptOf(read, place, length));
  if (first <= floor) return null;
  // What does not end is not tried again: its deadline goes by this thread's own time.
  if (first === Number.POSITIVE_INFINITY) return { ...place, times: { [length]: first } };
  const less = length === shortest ? 0 : leastTime(read, place, { length: length / 4, enough: 0 });
  const harmless = Math.max(floor, mostGrowth.atFirst * less);
  if (first <= harmless) return null;
  const time = leastTime(read, place, { length, enough: harmless });
  if (time <= harmless) return null;
  if (length === shortest) return { ...place, times: { [length]: time } };
  const most = Math.max(mostGrowth.inAll * less, mostGrowth.further * time);
  const more = leastTime(read, place, { length: length * 4, enough: most });
  if (more < most) return null;
  return { ...place, times: { [length / 4]: less, [length]: time, [length * 4]: more } };
}

/** In three tries, or until one takes no longer than would be enough to know. */
function leastTime(read: Reading, place: Place, { length, enough }: { length: number; enough: number }) {
  const work = attemptOf(read, place, length);
  let least = timeOf(work);
  for (let tries = 1; tries < 3 && least > enough && Number.isFinite(least); tries++)
    least = Math.min(least, timeOf(work));
  return least;
}

/** A text may be refused. */
function attemptOf(read: Reading, place: Place, length: number) {
  const work = read(givenAt(place, length));
  return () => {
    try {
      work();
    } catch {}
  };
}

/** Kept, as every function is given the same. */
const given = new Map<Place, Given[]>();

function givenAt(place: Place, length: number): Given {
  const at = lengths.indexOf(length);
  if (at < 0) return newGiven(place, length);
  const known = given.get(place) ?? [];
  given.set(place, known);
  known[at] ??= newGiven(place, length);
  return known[at];
}

function newGiven({ unit, head, tail, pieces }: Place, length: number): Given {
  const times = Math.ceil(length / unit.length);
  const text = head + unit.repeat(times) + tail;
  // Asking for a character makes one piece of what was put together, so that no reader pays for that.
  text.charCodeAt(0);
  const many = Array.from({ length: Math.ceil(times / 4) }, (_, at) => `${unit}${at}`);
  return pieces ? { text: unit, pieces: many } : { text, pieces: [] };
}
