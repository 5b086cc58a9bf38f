import { expect, test } from "vitest";
import { nearestFinder } from "#app/digests/said/nearest.ts";

type Making = Parameters<ReturnType<typeof nearestFinder>["add"]>[0][number];

const making = (passage_id: string, nearness: number, more: Partial<Making> = {}): Making => ({
  ...{ key_point_id: "point", passage_id, nearness, number: 1, hash: passage_id },
  ...{ is_ask: 0, starts_at: 0, ends_at: 100, ...more },
});

test("of all that makes a key point, what names it comes first, then what is nearest to it, and no more than is looked at", () => {
  const finder = nearestFinder(new Map([["point", "name"]]));
  const far = Array.from({ length: 9 }, (_, at) => making(`far ${at}`, 100 + at));
  finder.add([making("later", 900, { number: 7 }), making("removed", 990, { key_point_id: null })]);
  finder.add([...far, making("name", 50), making("sooner", 900, { number: 2 })]);

  expect(finder.found().passages.get("point")).toEqual([
    "name",
    "sooner",
    "later",
    "far 8",
    "far 7",
    "far 6",
  ]);
});

test("of what is asked, what is quickly read comes before what is nearer", () => {
  const finder = nearestFinder(new Map());
  finder.add([
    making("no ask", 999),
    making("long", 900, { is_ask: 1, ends_at: 221 }),
    making("short", 300, { is_ask: 1, ends_at: 220 }),
    making("other", 200, { is_ask: 1, ends_at: 20 }),
  ]);

  expect(finder.found().asks).toEqual(new Map([["point", "short"]]));
});
