import { describe, expect, test } from "vitest";
import type { CountedComment, PublicPart } from "#app/comments/counting/blocks.ts";
import { countFolded, entriesOf } from "#app/comments/listing/entries.ts";
import { emptyListed, giveSlot, type ListedComments, numberAt } from "#app/comments/listing/listed.ts";
import { facets, type ListFacet, look, type Narrowed, type SlotSet } from "#app/comments/listing/look.ts";
import { putBlocks } from "#app/comments/listing/put-blocks.ts";

const shown = (submittedAt: number, terms: number[] = []) => ({ submittedAt, facts: 1, campaign: 0, terms });
const comment = (number: number, rest: Partial<CountedComment> = {}): CountedComment => ({
  ...{ number, standing: [], replies: 0, shown: null },
  ...rest,
});
const all: Narrowed = { facts: [], terms: [], from: null, until: null, campaign: null };
const setOf = (...slots: number[]): SlotSet =>
  Uint8Array.from({ length: 64 }, (_, at) => (slots.includes(at) ? 1 : 0));

/** Where the figures from 1 to that have slots of the same numbers. */
function listedWith(figures: number) {
  const listed = emptyListed();
  for (let figure = 1; figure <= figures; figure++) giveSlot(listed, figure);
  return listed;
}

const numbersIn = (listed: ListedComments) =>
  [...look(listed, all).places].map((place) => numberAt(listed, place));

describe("the comments of a consultation in memory", () => {
  test("stay in order of time, whatever is put in, put out and put in again", () => {
    const listed = listedWith(6);
    putBlocks(listed, [
      { block: 0, comments: [comment(1, { shown: shown(50) }), comment(2, { shown: shown(10) })] },
      { block: 90_000, comments: [comment(11_520_001, { shown: shown(20) })] },
    ]);
    expect(numbersIn(listed)).toEqual([2, 11_520_001, 1]);
    putBlocks(listed, [
      {
        block: 0,
        comments: [comment(1), comment(2, { shown: shown(30) }), comment(3, { shown: shown(20) })],
      },
    ]);
    expect(numbersIn(listed)).toEqual([3, 11_520_001, 2]);
    putBlocks(listed, [{ block: 90_000, comments: [] }]);
    expect(numbersIn(listed)).toEqual([3, 2]);
    expect(listed.counts[1]).toBe(2);
  });

  test("count for each facet what would be there besides, were it not asked for", () => {
    const listed = listedWith(6);
    const comments = [
      comment(1, { shown: { ...shown(1, [5]), facts: 1 } }),
      comment(2, { shown: { ...shown(2, [5]), facts: 2 } }),
      comment(3, { shown: { ...shown(3, [6]), facts: 2 } }),
      comment(4, { shown: { ...shown(4, [6]), facts: 1 } }),
    ];
    putBlocks(listed, [{ block: 0, comments }]);
    const looked = look(listed, {
      ...all,
      facts: [{ facet: "group", slots: setOf(1) }],
      terms: [{ facet: "provision", slots: setOf(5), isWanted: true }],
    });

    expect(looked.places).toHaveLength(1);
    // Without the group there is also the second comment; without the provision the fourth.
    expect([looked.counts[1], looked.beside.get("group")?.[2]]).toEqual([1, 1]);
    expect([looked.counts[5], looked.beside.get("provision")?.[6]]).toEqual([1, 1]);
  });

  test("have nothing of what lists do not tell comments apart by", () => {
    const listed = listedWith(1);
    putBlocks(listed, [{ block: 0, comments: [comment(1, { shown: shown(1, [700_000]) })] }]);
    expect(numbersIn(listed)).toEqual([1]);
    expect(listed.terms[0]).toHaveLength(0);
  });
});

/** The slots of facts are 1 to 8, of terms 9 to 20; figures from 100 on are campaigns. */
const [lastFact, lastSlot] = [8, 20];

describe("a list, whatever is asked for and whatever has been put in before", () => {
  test.each([1, 2, 3, 4, 5, 6])("is what looking at one comment after the other finds (%i)", (seed) => {
    const random = pseudoRandom(seed);
    const listed = listedWith(lastSlot);
    const known = new Map<number, CountedComment[]>();
    for (let round = 0; round < 12; round++) {
      const blocks = drawnBlocks(random);
      putBlocks(listed, blocks);
      for (const { block, comments } of blocks) known.set(block, comments);
      const comments = [...known.values()].flat();
      expectSame(listed, { comments, narrowed: all });
      for (let nth = 0; nth < 6; nth++) expectSame(listed, { comments, narrowed: drawnNarrowing(random) });
    }
  });
});

type Random = (below: number) => number;

function drawnBlocks(random: Random) {
  const blocks = new Set(Array.from({ length: 1 + random(3) }, () => random(5) * 1000));
  return [...blocks].map((block) => ({
    block,
    comments: Array.from({ length: 128 }, (_, at) => at)
      .filter(() => random(3) === 0)
      .map((at) => comment(block * 128 + at, random(6) === 0 ? {} : { shown: drawnPart(random) })),
  }));
}

function drawnPart(random: Random): PublicPart {
  return {
    submittedAt: random(500),
    facts: 1 + random(lastFact),
    campaign: random(3) === 0 ? 0 : 100 + random(30),
    terms: Array.from({ length: random(4) }, () => lastFact + 1 + random(lastSlot + 2 - lastFact)),
  };
}

function drawnNarrowing(random: Random): Narrowed {
  const some = (from: number, to: number) =>
    setOf(...Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(() => random(2) === 0));
  const maybe = <Value>(value: Value) => (random(3) === 0 ? [value] : []);
  const silent = random(4) === 0;
  return {
    facts: [
      ...maybe({ facet: "group" as const, slots: some(1, lastFact) }),
      ...maybe({ facet: "country" as const, slots: some(1, lastFact) }),
      ...(silent ? [{ facet: "answer" as const, slots: some(1, lastFact) }] : []),
    ],
    terms: [
      ...maybe({ facet: null, slots: some(9, lastSlot), isWanted: true }),
      ...maybe({ facet: "provision" as const, slots: some(9, 14), isWanted: true }),
      ...(silent ? [{ facet: "answer" as const, slots: some(15, 17), isWanted: false }] : []),
      ...(silent
        ? [
            {
              ...{ facet: "answer" as const, slots: some(18, lastSlot), isWanted: false },
              orFacts: some(1, 4),
            },
          ]
        : []),
    ],
    from: random(3) === 0 ? random(300) : null,
    until: random(3) === 0 ? 200 + random(300) : null,
    campaign: random(3) > 0 ? null : random(2) === 0 ? "alone" : 100 + random(30),
  };
}

interface Looked {
  comments: readonly CountedComment[];
  narrowed: Narrowed;
}

function expectSame(listed: ListedComments, { comments, narrowed }: Looked) {
  const published = comments
    .flatMap(({ number, shown }) => (shown ? [{ number, ...shown }] : []))
    .sort((one, other) => one.submittedAt - other.submittedAt || one.number - other.number);
  const alike = countBy(published, ({ campaign }) => [campaign]);
  const missedOf = (part: PublicPart) => missedBy(narrowed, { part, alike: alike.get(part.campaign) ?? 0 });
  const found = published.filter((part) => missedOf(part).length === 0);
  const looked = look(listed, narrowed);

  expect([...looked.places].map((place) => numberAt(listed, place))).toEqual(
    found.map(({ number }) => number),
  );
  const slotsOf = ({ facts, terms }: PublicPart) => [facts, ...terms.filter((term) => term <= lastSlot)];
  expect(countsIn(looked.counts)).toEqual(sortedCounts(countBy(found, slotsOf)));
  for (const facet of facets) {
    const beside = looked.beside.get(facet);
    if (!beside) continue;
    const rest = published.filter(
      (part) => missedOf(part).length > 0 && missedOf(part).every((by) => by === facet),
    );
    const isOfFacts = facet === "group" || facet === "country";
    const own = (part: PublicPart) => slotsOf(part).filter((slot) => slot <= lastFact === isOfFacts);
    expect([facet, countsIn(beside)]).toEqual([facet, sortedCounts(countBy(rest, own))]);
  }
  expectFolded(listed, { looked, found });
}

function expectFolded(
  listed: ListedComments,
  { looked, found }: { looked: ReturnType<typeof look>; found: ({ number: number } & PublicPart)[] },
) {
  for (const sort of ["newest", "oldest"] as const) {
    const inOrder = sort === "oldest" ? found : found.toReversed();
    const entries = inOrder.filter(
      ({ campaign }, at) =>
        campaign === 0 || inOrder.findIndex((other) => other.campaign === campaign) === at,
    );
    const alike = (campaign: number) => inOrder.filter((other) => other.campaign === campaign).length;
    const folded = entriesOf(listed, { looked, sort, isFolding: true, from: 3, most: 20 });
    expect(folded.map(({ place, alike }) => [numberAt(listed, place), alike])).toEqual(
      entries.slice(3, 23).map(({ number, campaign }) => [number, campaign === 0 ? 1 : alike(campaign)]),
    );
    const apart = entriesOf(listed, { looked, sort, isFolding: false, from: 5, most: 20 });
    expect(apart.map(({ place }) => numberAt(listed, place))).toEqual(
      inOrder.slice(5, 25).map(({ number }) => number),
    );
    const several = [...countBy(found, ({ campaign }) => [campaign])].filter(
      ([campaign, comments]) => campaign > 0 && comments > 1,
    );
    expect(countFolded(looked)).toEqual({
      entries: entries.length,
      campaigns: several.length,
      together: several.reduce((sum, [, comments]) => sum + comments, 0),
    });
  }
}

/** Null is a facet that no choice stands for. */
function missedBy(narrowed: Narrowed, { part, alike }: { part: PublicPart; alike: number }) {
  const { submittedAt, campaign, facts, terms } = part;
  const isWithin =
    (narrowed.from === null || submittedAt >= narrowed.from) &&
    (narrowed.until === null || submittedAt < narrowed.until) &&
    (narrowed.campaign === null ||
      (narrowed.campaign === "alone" ? campaign === 0 || alike === 1 : campaign === narrowed.campaign));
  const missed: (ListFacet | null)[] = isWithin ? [] : [null];
  for (const { facet, slots } of narrowed.facts) if (slots[facts] !== 1) missed.push(facet);
  for (const { facet, slots, isWanted, orFacts } of narrowed.terms) {
    const hasOne = terms.some((term) => slots[term] === 1);
    if (hasOne !== isWanted && orFacts?.[facts] !== 1) missed.push(facet);
  }
  return missed;
}

function countBy<Item>(items: readonly Item[], keysOf: (item: Item) => number[]) {
  const counts = new Map<number, number>();
  for (const key of items.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const countsIn = (counts: Uint32Array) => [...counts.entries()].filter(([, count]) => count > 0);
const sortedCounts = (counts: Map<number, number>) => [...counts].sort(([one], [other]) => one - other);

function pseudoRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}
