import { describe, expect, test } from "vitest";
import { notStated } from "#app/comments/comment/filters.ts";
import { compared, type MadePoint, type PointFacts, pointCounter } from "#app/digests/said/count-points.ts";
import { NumberSet } from "#app/digests/said/number-set.ts";

const aPoint = (id: string, position: PointFacts["position"], theme_id: string | null): PointFacts => ({
  ...{ id, position, theme_id, language: "en", joined_as: null, place: null },
});

const made = (key_point_id: string | null, number: number, more: Partial<MadePoint> = {}): MadePoint => ({
  ...{ key_point_id, number, made_by: "method", voice: `comment ${number}`, provision_id: null },
  ...{ organisation: null, stakeholder_group: null, country: null, ...more },
});

describe("key points that are counted comment after comment", () => {
  const points = [
    aPoint("for", "support", "theme"),
    aPoint("against", "oppose", "theme"),
    aPoint("again", "oppose", "theme"),
    aPoint("nobody's", "oppose", "theme"),
  ];
  const makings = [
    made("for", 1, { stakeholder_group: "academia", provision_id: "p" }),
    made("against", 3, { voice: "campaign", country: "NL" }),
    made("against", 4, { voice: "campaign", provision_id: "p" }),
    made("again", 4, { made_by: "official" }),
    made("against", 4, { voice: "campaign", provision_id: "q" }),
    made("again", 4, { made_by: "official" }),
    made(null, 5),
    made("again", 9, { made_by: "official" }),
  ];

  function countedBy(size: number) {
    const counter = pointCounter(points);
    for (let at = 0; at < makings.length; at += size) counter.add(makings.slice(at, at + size));
    return counter.counted();
  }

  test("have the same counts as all at once", () => {
    expect(countedBy(1)).toEqual(countedBy(makings.length));
  });

  test("count each comment once, each campaign once, and those of other positions in the theme once", () => {
    const { points: counted, sides, made: all } = countedBy(3);

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
      { key: notStated, comments: 1 },
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
