import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { BarChart } from "#app/ui/bar-chart.tsx";
import { StackedBarChart } from "#app/ui/stacked-bar-chart.tsx";
import { TimelineChart } from "#app/ui/timeline-chart.tsx";
import { markupOf } from "#tests/support/english.tsx";

const bars = markupOf(
  createElement(BarChart, {
    id: "groups",
    title: "By group",
    bars: [
      { label: "Academia", value: 2 },
      { label: "Individual", value: 0 },
    ],
  }),
);
const stacked = markupOf(
  createElement(StackedBarChart, {
    id: "both",
    title: "Positions by group",
    series: [
      { label: "Support", fill: "full" },
      { label: "Oppose", fill: "dotted" },
    ],
    bars: [{ label: "Academia", parts: [99, 1] }],
  }),
);
const timeline = markupOf(
  createElement(TimelineChart, { id: "days", title: "By day", columns: [{ label: "1 May", value: 3 }] }),
);

describe("a chart", () => {
  test("is one picture with a name and a description in words", () => {
    expect(bars).toContain('role="img" aria-labelledby="groups-title groups-description"');
    expect(bars).toContain("Academia: 2; Individual: 0</desc>");
    expect(stacked).toContain("Academia: 99 support, 1 oppose.</desc>");
    expect(timeline).toContain("From 1 May to 1 May. Most on 1 May: 3.</desc>");
  });

  test("has no inline style, which the content security policy forbids", () => {
    expect(bars + stacked + timeline).not.toContain("style=");
  });

  test("keeps a zero in sight as a label without a bar", () => {
    expect(bars).toContain('width="0%"');
    expect(bars).toContain(">0</text>");
  });

  test("leaves the figure out where a part is too narrow for it, and never the part", () => {
    expect(stacked).toContain('width="1%"');
    expect(stacked).not.toContain(">1</text>");
  });
});
