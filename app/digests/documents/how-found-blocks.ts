import type { Translator } from "#app/words/translator.ts";
import { joinWords, languageWords } from "../said/how-found.tsx";
import type { Block } from "./document.ts";
import { heading, paragraph } from "./in-short-blocks.tsx";
import { runsOf } from "./runs.ts";
import type { TakenDigest } from "./taken-digest.ts";

/** How far what a machine found is to be trusted, and which languages it could work on. */
export function howFoundBlocks(t: Translator, { whole: { inShort } }: TakenDigest): Block[] {
  const about = ["quotes", "counts", "positions"] as const;
  const { languages, followed } = inShort;
  const joined = followed.joins ? joinWords(t, languages, followed.joins) : [];
  return [
    heading(2, "how-found", runsOf(t("digest-said.how-found"))),
    ...about.map((key) => paragraph(runsOf(t(`digest-said.how-found-${key}`)))),
    ...(languages.length > 0
      ? [
          heading(3, "languages", runsOf(t("digest-said.how-found-languages"))),
          { kind: "list", items: languages.map((worked) => runsOf(languageWords(t, worked))) } as const,
          ...joined.map((words) => paragraph(runsOf(words))),
        ]
      : []),
  ];
}
