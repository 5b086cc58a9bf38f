import { diffArrays } from "diff";
import { alikeInOrder } from "./alike-in-order.ts";
import type { ComparedProvision, ProvisionPair } from "./compared.ts";

/** Why a provision is taken for an earlier one: the same number and words, the same or nearly the same words, or its number alone. */
export type MatchGround = "unchanged" | "same words" | "near words" | "same number";

export interface Match extends ProvisionPair {
  ground: MatchGround;
}

/** Places in the earlier and in the later version between two pairs. */
interface Gap {
  before: number[];
  after: number[];
}

interface Versions {
  before: readonly ComparedProvision[];
  after: readonly ComparedProvision[];
}

/** More differences than this are not looked for: work stays bounded. */
const mostEdits = 1_500;
/** In characters: what is shorter is no sign of having been moved elsewhere. */
const leastMoved = 20;

/**
 * Proposes which earlier provision each later one is, in the order of the later ones. A number proves nothing by itself, since an
 * inserted article takes the number of the one that it was put before. Order is kept but for what stands elsewhere word for word.
 */
export function proposeMatches(versions: Versions): Match[] {
  const { before, after } = versions;
  const whole = { before: [...before.keys()], after: [...after.keys()] };
  const unchanged = inOrder(versions, whole, ({ kind, anchor, words }) => `${kind} ${anchor} ${words}`);
  const same = gapsBetween(unchanged, versions).flatMap((gap) => inOrder(versions, gap, wordsOf));
  const fixed = [...unchanged, ...same].sort((one, other) => one.after - other.after);
  const moved = findMoved(versions, without(whole, fixed));
  const found = [...fixed, ...moved];
  const near = gapsBetween(fixed, versions).flatMap((gap) => alikeInOrder(versions, without(gap, found)));
  return [
    ...found.map((pair) => ({ ...pair, ground: groundOf(versions, pair) })),
    ...near.map(({ isNear, ...pair }) => ({
      ...pair,
      ground: isNear ? ("near words" as const) : ("same number" as const),
    })),
  ].sort((one, other) => one.after - other.after);
}

const wordsOf = ({ kind, words }: ComparedProvision) => `${kind} ${words}`;

function groundOf({ before, after }: Versions, pair: ProvisionPair): MatchGround {
  return before[pair.before]?.anchor === after[pair.after]?.anchor ? "unchanged" : "same words";
}

/** The longest run of pairs with the same key that keeps the order. */
function inOrder(
  { before, after }: Versions,
  gap: Gap,
  keyOf: (one: ComparedProvision) => string,
): ProvisionPair[] {
  const keys = (places: number[], all: readonly ComparedProvision[]) =>
    places.flatMap((at) => (all[at] ? [keyOf(all[at])] : []));
  const runs = diffArrays(keys(gap.before, before), keys(gap.after, after), { maxEditLength: mostEdits });
  const pairs: ProvisionPair[] = [];
  let [one, other] = [0, 0];
  for (const { added, removed, count } of runs ?? []) {
    for (let at = 0; at < count && !added && !removed; at += 1)
      pairs.push({ before: gap.before[one + at] ?? 0, after: gap.after[other + at] ?? 0 });
    if (!added) one += count;
    if (!removed) other += count;
  }
  return pairs;
}

/** What lies before, between and after pairs that are in order. */
function gapsBetween(pairs: readonly ProvisionPair[], { before, after }: Versions): Gap[] {
  const ends = [...pairs, { before: before.length, after: after.length }];
  return ends
    .map((end, at) => {
      const start = ends[at - 1] ?? { before: -1, after: -1 };
      return {
        before: range(start.before + 1, end.before),
        after: range(start.after + 1, end.after),
      };
    })
    .filter((gap) => gap.before.length > 0 && gap.after.length > 0);
}

function range(from: number, to: number) {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function without(gap: Gap, pairs: readonly ProvisionPair[]): Gap {
  const [earlier, later] = [
    new Set(pairs.map(({ before }) => before)),
    new Set(pairs.map(({ after }) => after)),
  ];
  return {
    before: gap.before.filter((at) => !earlier.has(at)),
    after: gap.after.filter((at) => !later.has(at)),
  };
}

/** Longer texts that stand once in either version, word for word, wherever that is. */
function findMoved({ before, after }: Versions, left: Gap): ProvisionPair[] {
  const earlier = onceEach(before, left.before);
  return [...onceEach(after, left.after)].flatMap(([key, place]) => {
    const found = earlier.get(key);
    return found === undefined ? [] : [{ before: found, after: place }];
  });
}

function onceEach(all: readonly ComparedProvision[], places: number[]) {
  const byKey = new Map<string, number[]>();
  for (const at of places) {
    const one = all[at];
    if (one && one.words.length >= leastMoved)
      byKey.set(wordsOf(one), [...(byKey.get(wordsOf(one)) ?? []), at]);
  }
  return new Map(
    [...byKey].flatMap(([key, [at, more]]) => (at === undefined || more !== undefined ? [] : [[key, at]])),
  );
}
