import { positionWords } from "#app/comments/comment/shown-position.ts";
import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { roomIn, strongestWithin } from "../documents/brief-room.ts";
import type { Block, DigestDocument } from "../documents/document.ts";
import { above, heading, paragraph } from "../documents/in-short-blocks.tsx";
import { runsOf } from "../documents/runs.ts";
import type { ToldPoint } from "../snapshots/told-digest.ts";
import { aboutToldBlocks } from "./about-told.tsx";
import { pageOf, type TakenTold } from "./taken-told.ts";
import { toldFigureBlocks, toldPositionBlocks } from "./told-figure-blocks.tsx";
import { toldPointBlocks, toldQuoteBlock } from "./told-point-blocks.tsx";

/** All that the page of a published digest says, with contents. */
export function toldWhole(t: Translator, taken: TakenTold) {
  const title = t("titles.consultation-digest", { consultation: taken.consultation.title });
  const { sides, asks, comments } = taken.told;
  const points = new Set(sides.flatMap((side) => side.points));
  return documentOfTold(t, taken, {
    title,
    blocks:
      comments === 0
        ? []
        : [
            { kind: "contents", title: runsOf(t("consultations.contents")) },
            ...sideBlocks(t, taken, points),
            ...themeBlocks(t, taken),
            ...askBlocks(t, taken, asks.length),
            ...voiceBlocks(t, taken),
            ...toldFigureBlocks(t, taken),
          ],
  });
}

const asksInBrief = 3;

/** The strongest key points of each side in turn that two pages have room for, and some of what is asked. */
export function toldBrief(t: Translator, taken: TakenTold) {
  const title = t("digest-files.in-brief", { title: taken.consultation.title });
  const { sides, asks, comments } = taken.told;
  const left = roomIn({
    title: taken.consultation.title,
    sides: sides.length,
    asks: asks.slice(0, asksInBrief),
  });
  const link = (words: React.ReactNode) => <a href={pageOf(taken)}>{words}</a>;
  return documentOfTold(t, taken, {
    title,
    blocks:
      comments === 0
        ? []
        : [
            ...toldPositionBlocks(t, taken),
            ...sideBlocks(t, taken, strongestWithin(sides, left)),
            ...askBlocks(t, taken, asksInBrief),
            paragraph(runsOf(t("digest-files.more-on-the-page", { link })), true),
          ],
  });
}

function documentOfTold(
  t: Translator,
  taken: TakenTold,
  { title, blocks }: { title: string; blocks: Block[] },
): DigestDocument {
  const { reference, authority } = taken.consultation;
  const day = t.moment(taken.made_at, { dateStyle: "long", timeZone: taken.consultation.time_zone });
  return {
    ...{ title: unmarked(title), language: t.language, locale: t.formats, at: taken.made_at },
    subject: unmarked(t("digest-files.public-page", { reference, authority })),
    footer: unmarked(`${reference} · ${day}`),
    blocks: [...aboutToldBlocks(t, taken, title), ...blocks],
  };
}

function sideBlocks(t: Translator, taken: TakenTold, shown: Set<ToldPoint>): Block[] {
  const sides = taken.told.sides.flatMap(({ position, points }) => {
    const own = points.filter((point) => shown.has(point));
    return own.length > 0 ? [{ position, points: own }] : [];
  });
  if (sides.length === 0) return [];
  return [
    heading(2, "in-short", runsOf(t("snapshots.in-short"))),
    paragraph(runsOf(t("snapshots.found-by-machine"))),
    ...sides.flatMap(({ position, points }) => [
      heading(3, `side-${position.replaceAll(" ", "-")}`, runsOf(positionWords(t, position))),
      ...points.flatMap((point) => toldPointBlocks(t, taken, point)),
    ]),
  ];
}

function themeBlocks(t: Translator, taken: TakenTold): Block[] {
  const { themes } = taken.told;
  if (themes.length === 0) return [];
  return [
    heading(2, "themes", runsOf(t("snapshots.themes"))),
    ...themes.flatMap(({ name, byMachine, points }, place) => [
      heading(3, `theme-${place + 1}`, runsOf(name ?? t("snapshots.other-points"))),
      ...(byMachine ? [above(runsOf(t("snapshots.named-by-machine")), true)] : []),
      ...points.flatMap((point) => [
        above(runsOf(<strong>{positionWords(t, point.position)}</strong>)),
        ...toldPointBlocks(t, taken, point),
      ]),
    ]),
  ];
}

function askBlocks(t: Translator, taken: TakenTold, most: number): Block[] {
  const { asks } = taken.told;
  if (asks.length === 0) return [];
  return [
    heading(2, "asks", runsOf(t("snapshots.asks"))),
    ...asks.slice(0, most).map((ask) => {
      const labels = ask.provisions.map(({ label }) => label);
      return toldQuoteBlock(t, taken, ask, labels.length > 0 ? [t.list(labels)] : []);
    }),
  ];
}

function voiceBlocks(t: Translator, taken: TakenTold): Block[] {
  const { voices } = taken.told;
  if (voices.length === 0) return [];
  return [
    heading(2, "voices", runsOf(t("snapshots.voices"))),
    paragraph(runsOf(t("snapshots.what-voices-are"))),
    ...voices.flatMap(({ quotes }) => quotes.map((quote) => toldQuoteBlock(t, taken, quote))),
  ];
}
