import { describe, expect, test } from "vitest";
import { findSpans, partsOf, spansIn } from "#app/comments/parts/confidential/spans.ts";
import { english } from "#tests/support/english.tsx";

const textsOf = (text: string) => findSpans(text).spans.map((span) => span.text);

describe("confidential spans", () => {
  test("are what stands between double brackets, across lines too", () => {
    expect(textsOf("a [[b]] c [[d\n\ne]] f")).toEqual(["b", "d\n\ne"]);
    expect(findSpans("a [[b]] c").problems).toEqual([]);
  });

  test("leave links, lists of tasks and single brackets alone", () => {
    const text = "[a](https://example.org/[b]) [x][1] - [ ] task a[0] [see [1]] x[y[0]]";
    expect(findSpans(text)).toEqual({ spans: [], problems: [] });
  });

  test("keep single brackets that touch their own", () => {
    expect(textsOf("[[[1] costs]] and [[see [1]]]")).toEqual(["[1] costs", "see [1]"]);
  });

  test("may be written with full-width brackets", () => {
    expect(textsOf("価格は［［五万円］］です")).toEqual(["五万円"]);
  });

  test("go on to the end where they are not closed, with a problem that quotes the first words", () => {
    const { spans, problems } = findSpans("Public. [[the price is 5 and more");
    expect(spans.map(({ text, to }) => [text, to])).toEqual([["the price is 5 and more", 33]]);
    expect(problems.map(english.say)).toEqual([expect.stringContaining("[[the price is 5 and more")]);
  });

  test("hold what is nested in them, with a problem", () => {
    const { spans, problems } = findSpans("a [[b [[c]] d]] e");
    expect(spans.map((span) => span.text)).toEqual(["b [[c]] d"]);
    expect(problems.map(english.say)).toEqual([expect.stringContaining("already confidential")]);
  });

  test("are missed where only their end is written", () => {
    const { spans, problems } = findSpans("the price is 5]] and more");
    expect(spans).toEqual([]);
    expect(problems.map(english.say)).toEqual([expect.stringContaining("after “the price is 5”")]);
  });

  test("say that nothing stands in them, and count for nothing", () => {
    expect(findSpans("a [[ \u200b]] b").problems.map(english.say)).toEqual([
      expect.stringContaining("Nothing stands"),
    ]);
    expect(spansIn({ remarks: "a [[ ]] b" }).spans).toEqual([]);
  });

  test("have a bound each, and all together", () => {
    expect(findSpans(`[[${"x".repeat(20_001)}]]`).problems.map(english.say)).toEqual([
      expect.stringContaining("20,000"),
    ]);
    expect(spansIn(["[[x]]".repeat(201)]).problems).toEqual([
      { path: [], problem: "A comment can have at most 200 confidential parts; this one has 201" },
    ]);
  });

  test("are found in all texts of a comment, with the way to them", () => {
    const content = {
      remarks: "[[a]]",
      points: [{ anchor: "s-1", reasons: "b [[c]]" }],
      count: 3,
      none: null,
    };
    expect(spansIn(content).spans.map(({ path, text }) => [path.join("."), text])).toEqual([
      ["remarks", "a"],
      ["points.0.reasons", "c"],
    ]);
  });

  test("part a text without losing a character of what is public", () => {
    expect(partsOf("a [[b]] c")).toEqual([
      { text: "a ", isConfidential: false },
      { text: "b", isConfidential: true },
      { text: " c", isConfidential: false },
    ]);
  });

  test("of a text that is nothing but brackets are told at once, the first fifty alone", () => {
    const nested = findSpans("[[ ".repeat(16_000));
    const stray = findSpans("]] ".repeat(16_000));

    expect(nested.spans).toHaveLength(1);
    expect(nested.problems).toHaveLength(50);
    expect(stray.problems).toHaveLength(50);
  });
});
