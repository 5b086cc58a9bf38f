import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords, shownPositions } from "#app/comments/comment/shown-position.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { chartOf } from "../documents/chart-blocks.ts";
import type { Block, DocumentTable } from "../documents/document.ts";
import { heading, paragraph } from "../documents/in-short-blocks.tsx";
import { runsOf } from "../documents/runs.ts";
import { countryWords, groupWords } from "../words-of.ts";
import type { TakenTold } from "./taken-told.ts";

/** The counts of a published digest as tables; those of which all are told as charts too. */
export function toldFigureBlocks(t: Translator, taken: TakenTold): Block[] {
  const { campaigns, together } = taken.told.campaigns;
  return [
    heading(2, "who-commented", runsOf(t("snapshots.who-commented"))),
    groupTable(t, taken),
    ...countryBlocks(t, taken),
    ...(campaigns > 0 && together !== null
      ? [paragraph(runsOf(t("snapshots.campaigns", { campaigns, comments: together })))]
      : []),
    ...provisionBlocks(t, taken),
    ...taken.told.questions.map(({ text, choices }) =>
      countTable(t, {
        ...{ caption: text, head: [t("snapshots.answer"), t("snapshots.comments")] },
        rows: choices.map(({ text, comments }) => ({ name: text, counts: [comments] })),
      }),
    ),
  ];
}

/** How many support it, oppose it and so on. */
export function toldPositionBlocks(t: Translator, { told: { groups } }: TakenTold): Block[] {
  const counts = shownPositions.map((position, at) => ({
    ...{ label: positionWords(t, position), value: groups.columnSums[at] ?? null },
  }));
  const bars = counts.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  if (bars.length === counts.length) return [chartOf(t, { title: t("digest-files.by-position"), bars })];
  return [
    countTable(t, {
      ...{
        caption: t("digest-files.by-position"),
        head: [t("digest-files.column position"), t("snapshots.comments")],
      },
      rows: counts.map(({ label, value }) => ({ name: label, counts: [value] })),
    }),
  ];
}

function groupTable(t: Translator, { told: { groups }, consultation, origin }: TakenTold) {
  const rows = groups.keys.map((group, at) => ({
    name: groupWords(t, group),
    href: origin + commentsAddress(consultation.reference, { group }),
    counts: [...(groups.rows[at] ?? []), groups.rowSums[at] ?? null],
  }));
  const positions = shownPositions.map((position) => positionWords(t, position));
  return countTable(t, {
    caption: t("snapshots.by-group-and-position"),
    head: [t("snapshots.group"), ...positions, t("snapshots.together")],
    rows: [
      ...rows.filter(({ counts }) => counts.some((count) => count !== 0)),
      { name: t("snapshots.together"), counts: [...groups.columnSums, groups.sum] },
    ],
  });
}

function countryBlocks(t: Translator, { told: { countries }, consultation, origin }: TakenTold) {
  if (countries.length === 0) return [];
  return [
    countTable(t, {
      caption: t("snapshots.by-country"),
      head: [t("snapshots.country"), t("snapshots.comments")],
      rows: countries.map(({ key, comments }) => ({
        name: countryWords(t, key),
        href: origin + commentsAddress(consultation.reference, { country: key }),
        counts: [comments],
      })),
    }),
  ];
}

function provisionBlocks(t: Translator, { told: { points }, consultation, origin }: TakenTold) {
  if (!points) return [];
  const positions = shownPositions.flatMap((one) => (one === notStated ? [] : [positionWords(t, one)]));
  return [
    countTable(t, {
      caption: t("snapshots.points-by-provision"),
      head: [t("snapshots.provision"), ...positions, t("snapshots.together")],
      rows: points.keys.map((anchor, at) => ({
        name: points.labels[at] ?? anchor,
        href: origin + provisionAddress(consultation.reference, anchor),
        counts: [...(points.rows[at] ?? []), points.rowSums[at] ?? null],
      })),
    }),
  ];
}

interface ToldCounts {
  caption: string;
  head: string[];
  rows: { name: string; href?: string; counts: (number | null)[] }[];
}

function countTable(t: Translator, { caption, head, rows }: ToldCounts): DocumentTable {
  const notTold = runsOf(t("snapshots.not-told"));
  return {
    kind: "table",
    isOfCounts: true,
    caption: unmarked(caption),
    head: head.map(unmarked),
    rows: rows.map(({ name, href, counts }) => [
      href ? runsOf(<a href={href}>{name}</a>) : runsOf(name),
      ...counts.map((count) => count ?? notTold),
    ]),
    widths: [head.length > 2 ? 1.2 : 3, ...head.slice(1).map(() => 1)],
  };
}
