import type { Translator } from "#app/words/translator.ts";
import { aboutBlocks } from "./about-blocks.tsx";
import { argumentBlocks } from "./argument-blocks.tsx";
import { documentOf } from "./digest-document.ts";
import { figureBlocks } from "./figure-blocks.tsx";
import { howFoundBlocks } from "./how-found-blocks.ts";
import { inShortBlocks, paragraph } from "./in-short-blocks.tsx";
import { runsOf } from "./runs.ts";
import type { TakenDigest } from "./taken-digest.ts";

/** All that the digest says, with contents. */
export function wholeDocument(t: Translator, taken: TakenDigest) {
  const { figures, inShort } = taken.whole;
  const title = t("digests.digest-of", { title: taken.consultation.title });
  const points = new Set(inShort.sides.flatMap((side) => side.points));
  const said = [
    ...inShortBlocks(t, taken, { points, asks: inShort.asks.shown.length }),
    ...argumentBlocks(t, taken),
    ...figureBlocks(t, taken),
    ...howFoundBlocks(t, taken),
  ];
  return documentOf(t, taken, {
    title,
    blocks: [
      ...aboutBlocks(t, taken, title),
      ...(taken.snapshot === null ? [] : [paragraph(runsOf(t("digest-documents.not-in-snapshots")))]),
      ...(figures.comments > 0
        ? [{ kind: "contents" as const, title: runsOf(t("digests.contents")) }, ...said]
        : []),
    ],
  });
}
