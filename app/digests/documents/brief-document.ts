import { positionWords } from "#app/comments/comment/shown-position.ts";
import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Quote } from "../said/quote.ts";
import type { QuotedPoint } from "../said/said-points.ts";
import { aboutBlocks } from "./about-blocks.tsx";
import { chartOf } from "./chart-blocks.ts";
import { documentOf } from "./digest-document.ts";
import { inShortBlocks, paragraph } from "./in-short-blocks.tsx";
import { runsOf } from "./runs.ts";
import type { TakenBrief } from "./taken-digest.ts";

/**
 * In Latin letters, the room that two pages of A4 have for what is on each side and what is asked, beside all else that a brief
 * says; measured on the pages of all three formats, of which those of the PDF are the first to be full.
 */
const room = 6400;
/** What else takes room, in the same letters: a side’s heading, a provision in the list, and beside the words of a quote its source and facts. */
const besides = { side: 300, provision: 130, point: 330, ask: 165 };
const asksInBrief = 3;

/** What an adviser reads in five minutes, on two pages: as many of the strongest key points as have room, of each side in turn. */
export function briefDocument(t: Translator, taken: TakenBrief) {
  const { figures, inShort } = taken.whole;
  const title = t("digest-documents.brief-of", { title: taken.consultation.title });
  const asks = inShort.asks.shown.slice(0, asksInBrief);
  const points = strongestWithin(inShort.sides, room - takenBy(taken, asks));
  return documentOf(t, taken, {
    title,
    blocks: [
      ...aboutBlocks(t, taken, title),
      ...(figures.comments > 0
        ? [
            paragraph([{ text: unmarked(t("digests.comments-by-position")), isBold: true }]),
            chartOf(t, {
              title: t("digests.comments-by-position"),
              bars: figures.positions.map(({ key, comments }) => ({
                label: positionWords(t, key),
                value: comments,
              })),
            }),
            ...inShortBlocks(t, taken, { points, asks: asks.length }),
          ]
        : []),
      paragraph(runsOf(t("digest-documents.how-counted")), true),
    ],
  });
}

/** What is in any case there. */
function takenBy({ whole, consultation }: TakenBrief, asks: Quote[]) {
  const { sides, contested, voices } = whole.inShort;
  const uncited = (voices.groups.length + voices.countries.length) * besides.provision * 0.2;
  return (
    sides.length * besides.side +
    contested.length * besides.provision +
    asks.reduce((sum, ask) => sum + widthOf(wordsOf(ask)) + besides.ask, 0) +
    uncited +
    widthOf(consultation.title) * 2
  );
}

/** The first of each side, then the second of each, and so on: those that fit. */
function strongestWithin(sides: { points: QuotedPoint[] }[], room: number) {
  const most = Math.max(0, ...sides.map(({ points }) => points.length));
  const inTurn = Array.from({ length: most }, (_, place) =>
    sides.flatMap(({ points }) => points.slice(place, place + 1)),
  ).flat();
  const shown = new Set<QuotedPoint>();
  let left = room;
  for (const point of inTurn) {
    const needed = besides.point + widthOf(wordsOf(point.quotes[0]));
    if (needed > left) continue;
    shown.add(point);
    left -= needed;
  }
  return shown;
}

/** With a translation, which stands below them. */
const wordsOf = (quote?: Quote) => [quote?.words, quote?.translation?.words].join(" ");

/** Characters of Chinese, Japanese and Korean are about twice as wide as Latin letters. */
function widthOf(text: string) {
  return text.length + (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/g)?.length ?? 0);
}
