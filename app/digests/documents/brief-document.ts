import { positionWords } from "#app/comments/comment/shown-position.ts";
import { unmarked } from "#app/words/marks.ts";
import type { Translator } from "#app/words/translator.ts";
import { aboutBlocks } from "./about-blocks.tsx";
import { roomIn, strongestWithin } from "./brief-room.ts";
import { chartOf } from "./chart-blocks.ts";
import { documentOf } from "./digest-document.ts";
import { inShortBlocks, paragraph } from "./in-short-blocks.tsx";
import { runsOf } from "./runs.ts";
import type { TakenBrief } from "./taken-digest.ts";

const asksInBrief = 3;

/** What an adviser reads in five minutes, on two pages: as many of the strongest key points as have room, of each side in turn. */
export function briefDocument(t: Translator, taken: TakenBrief) {
  const { figures, inShort } = taken.whole;
  const { sides, contested, voices } = inShort;
  const title = t("digest-documents.brief-of", { title: taken.consultation.title });
  const asks = inShort.asks.shown.slice(0, asksInBrief);
  const left = roomIn({
    ...{ title: taken.consultation.title, sides: sides.length, asks, provisions: contested.length },
    names: voices.groups.length + voices.countries.length,
  });
  const points = strongestWithin(sides, left);
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
