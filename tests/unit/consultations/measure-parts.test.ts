import { describe, expect, test } from "vitest";
import {
  contentsOf,
  divideMeasure,
  type OutlineEntry,
  partWith,
  topContents,
} from "#app/consultations/measure-parts.ts";

type Facts = Partial<OutlineEntry> & { anchor: string };
const entry = (facts: Facts): OutlineEntry => ({
  parent_anchor: null,
  kind: "heading",
  label: facts.anchor,
  title: facts.anchor,
  depth: 0,
  length: 0,
  ...facts,
});

/** Divisions with that many paragraphs each. */
const measureOf = (...sizes: number[]) =>
  sizes.flatMap((size, nth) => {
    const anchor = `d${nth + 1}`;
    const paragraphs = Array.from({ length: size }, (_, at) =>
      entry({ anchor: `${anchor}-${at + 1}`, parent_anchor: anchor, kind: "paragraph", depth: 1 }),
    );
    return [entry({ anchor }), ...paragraphs];
  });
const limits = { provisions: 10, characters: 1_000_000 };
const spans = (outline: OutlineEntry[]) =>
  divideMeasure(outline, limits).map(({ start, end, first, last }) => [
    start,
    end,
    last === null ? first : `${first} to ${last}`,
  ]);

describe("a measure that fits on a page", () => {
  test("is one part", () => {
    expect(spans(measureOf(3, 4))).toEqual([[0, 9, "d1 to d2"]]);
  });
});

describe("a long measure", () => {
  test("keeps divisions whole, and small neighbours together", () => {
    expect(spans(measureOf(6, 2, 8, 1))).toEqual([
      [0, 10, "d1 to d2"],
      [10, 19, "d3"],
      [19, 21, "d4"],
    ]);
  });

  test("cuts a division that is too large into its pieces, the first of them with its heading", () => {
    expect(spans(measureOf(2, 15, 1))).toEqual([
      [0, 3, "d1"],
      [3, 13, "d2 to d2-9"],
      [13, 19, "d2-10 to d2-15"],
      [19, 21, "d3"],
    ]);
  });

  test("counts characters too", () => {
    const outline = [entry({ anchor: "a", length: 3000 }), entry({ anchor: "b", length: 3000 })];

    expect(divideMeasure(outline, { provisions: 10, characters: 5000 })).toHaveLength(2);
  });

  test("leaves no provision out and shows none twice", () => {
    const outline = measureOf(25, 0, 3, 11, 10, 9, 1, 40);
    const parts = divideMeasure(outline, limits);

    expect(parts[0]?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(outline.length);
    for (const [at, part] of parts.entries()) if (at > 0) expect(part.start).toBe(parts[at - 1]?.end);
  });

  test("finds the part of a provision, and begins at the beginning where there is none", () => {
    const outline = measureOf(6, 2, 8, 1);
    const parts = divideMeasure(outline, limits);

    expect(partWith(parts, outline, "d3-2")).toBe(1);
    expect(partWith(parts, outline, "nowhere")).toBe(0);
    expect(partWith(parts, outline, null)).toBe(0);
  });
});

describe("a contents list", () => {
  const anchors = (entries: { anchor: string }[]) => entries.map(({ anchor }) => anchor);

  test("has the headings, and says which are on the page", () => {
    const outline = measureOf(6, 2, 8);

    const contents = contentsOf(outline, { start: 0, end: 10 });

    expect(contents.map(({ anchor, isShown }) => [anchor, isShown])).toEqual([
      ["d1", true],
      ["d2", true],
      ["d3", false],
    ]);
  });

  test("has the uppermost paragraphs of a measure without headings", () => {
    const outline = [entry({ anchor: "1", kind: "paragraph" }), entry({ anchor: "2", kind: "paragraph" })];

    expect(anchors(contentsOf(outline, { start: 0, end: 2 }))).toEqual(["1", "2"]);
    expect(anchors(topContents(outline))).toEqual(["1", "2"]);
  });

  test("leaves out the lower headings of other parts where there are too many", () => {
    const outline = [1, 2].flatMap((part) => [
      entry({ anchor: `p${part}` }),
      ...Array.from({ length: 80 }, (_, at) =>
        entry({ anchor: `p${part}-${at}`, parent_anchor: `p${part}`, depth: 1 }),
      ),
    ]);

    expect(contentsOf(outline, { start: 81, end: 162 })).toHaveLength(82);
  });
});
