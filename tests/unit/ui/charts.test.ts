import { createElement, Fragment } from "react";
import { describe, expect, test } from "vitest";
import { Bar, BarPatterns } from "#app/ui/bar.tsx";
import { TimelineChart } from "#app/ui/timeline-chart.tsx";
import { markupOf } from "#tests/support/english.tsx";

const bar = (values: number[], most: number) =>
  markupOf(
    createElement(
      Fragment,
      null,
      createElement(BarPatterns, { id: "positions" }),
      createElement(Bar, {
        patterns: "positions",
        parts: values.map((value, place) => ({
          value,
          fill: place === 0 ? ("full" as const) : ("dotted" as const),
        })),
        most,
      }),
    ),
  );
const timeline = markupOf(
  createElement(TimelineChart, { id: "days", title: "By day", columns: [{ label: "1 May", value: 3 }] }),
);

describe("a chart", () => {
  test("is one picture with a name and a description in words", () => {
    expect(timeline).toContain('role="img" aria-labelledby="days-title days-description"');
    expect(timeline).toContain("From 1 May to 1 May. Most on 1 May: 3.</desc>");
  });

  test("has no inline style, which the content security policy forbids", () => {
    expect(bar([1, 2], 8) + timeline).not.toContain("style=");
  });
});

describe("a bar", () => {
  const lengths = (markup: string) =>
    [...markup.matchAll(/x="([^"]+)" width="([^"]+)"/g)].map(([, ...at]) => at);

  test("is as long as its number, so that one does not look like eight", () => {
    expect(lengths(bar([8], 8))).toEqual([["0%", "100%"]]);
    expect(lengths(bar([1], 8))).toEqual([["0%", "12.5%"]]);
  });

  test("is divided by number, each part beginning where the one before it ends", () => {
    expect(lengths(bar([2, 0, 1], 8))).toEqual([
      ["0%", "25%"],
      ["25%", "12.5%"],
    ]);
  });

  test("is nothing where there is nothing, and nothing to those who do not see it", () => {
    expect(lengths(bar([0], 0))).toEqual([]);
    expect(bar([1], 1)).toContain('aria-hidden="true"');
  });
});
