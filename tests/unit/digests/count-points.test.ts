import { describe, expect, test } from "vitest";
import {
  compared,
  type MadePoint,
  type PointFacts,
  pointCount,
  pointCounter,
} from "#app/digests/said/count-points.ts";
import { NumberSet } from "#app/digests/said/number-set.ts";

const aPoint = (id: string, position: PointFacts["position"], theme_id: string | null): PointFacts => ({
  ...{ id, position, theme_id, language: "en", joined_as: null, place: null },
});

const made = (number: number, more: Partial<MadePoint> = {}): MadePoint => ({
  ...{ number, made_by: "method", voice: `comment ${number}`, provision_id: null },
  ...{ organisation: null, stakeholder_group: null, country: null, ...more },
});

describe("key points that are counted one after another", () => {
  const all: [PointFacts, MadePoint[]][] = [
    [aPoint("for", "support", "theme"), [made(1, { stakeholder_group: "academia", provision_id: "p" })]],
    [
      aPoint("against", "oppose", "theme"),
      [
        made(3, { voice: "campaign", country: "NL" }),
        made(4, { voice: "campaign", provision_id: "p" }),
        made(4, { voice: "campaign", provision_id: "q" }),
      ],
    ],
    [
      aPoint("again", "oppose", "theme"),
      [made(4, { made_by: "official" }), made(9, { made_by: "official" }), made(4, { made_by: "official" })],
    ],
    [aPoint("nobody's", "oppose", "theme"), []],
  ];

  /** What makes a key point comes so many at a time. */
  function countedBy(size: number) {
    const counter = pointCounter();
    for (const [point, makings] of all) {
      const count = pointCount();
      for (let at = 0; at < makings.length; at += size) count.add(makings.slice(at, at + size));
      counter.add(point, count);
    }
    return counter.counted();
  }

  test("have the same counts as all at once", () => {
    expect(countedBy(1)).toEqual(countedBy(10));
  });

  test("count each comment once, each campaign once, and those of other positions in the theme once", () => {
    const { points: counted, sides, made: all } = countedBy(1);
    const found = compared(counted, sides);

    expect(found.map(({ id, comments, voices, isConfirmed }) => [id, comments, voices, isConfirmed])).toEqual(
      [
        ["again", 2, 2, true],
        ["against", 2, 1, false],
        ["for", 1, 1, false],
      ],
    );
    expect(found.at(-1)?.dissent).toEqual([{ position: "oppose", comments: 3 }]);
    expect(found.at(1)?.countries).toEqual([
      { key: "NL", comments: 1 },
      { key: "not stated", comments: 1 },
    ]);
    expect(all.onProvisions.get("against")).toEqual(
      new Map([
        ["p", 1],
        ["q", 1],
      ]),
    );
    expect([...all.groups, ...all.countries]).toEqual(["academia", "NL"]);
  });
});

test("a set of numbers has each once, however large it is", () => {
  const numbers = new NumberSet();
  for (const number of [0, 7, 8, 7, 1_000_000, 0, 1_000_000]) numbers.add(number);

  expect(numbers.size).toBe(4);
});

test("a set of numbers has those of another one too, each once", () => {
  const [numbers, others] = [new NumberSet(), new NumberSet()];
  for (const number of [0, 7, 8]) numbers.add(number);
  for (const number of [7, 9, 1_000_000]) others.add(number);

  numbers.addAll(others);

  expect(numbers.size).toBe(5);
  expect([9, 10].map((number) => numbers.add(number))).toEqual([false, true]);
});
