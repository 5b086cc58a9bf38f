import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import type { DocumentChart, DocumentTable } from "./document.ts";
import { runsOf } from "./runs.ts";

interface ChartedCounts {
  title: string;
  bars: { label: string; value: number }[];
}

/** A chart that says in words what it draws. */
export function chartOf(t: Translator, { title, bars }: ChartedCounts): DocumentChart {
  const worded = bars.map(({ label, value }) => ({
    ...{ label: unmarked(label), value },
    words: t.number(value),
  }));
  const said = worded.map(({ label, words }) => t("digest-files.bar", { label, count: words }));
  const alternative = t("digest-files.bar-chart", { title, bars: t.list(said) });
  return { kind: "chart", title: unmarked(title), bars: worded, alternative: unmarked(alternative) };
}

/** The same figures as a table of two columns. */
export function tableOf(
  t: Translator,
  { title, bars }: ChartedCounts,
  head: { label: string; value?: string },
): DocumentTable {
  return {
    kind: "table",
    caption: unmarked(t("digests.table-of", { what: title })),
    head: [head.label, head.value ?? t("digests.comments")].map(unmarked),
    rows: bars.map(({ label, value }) => [runsOf(label), value]),
    widths: [3, 1],
  };
}
