import { commentAddress } from "#app/comments/comment/addresses.ts";
import { positionWords, shownPositions } from "#app/comments/comment/shown-position.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import { shortened } from "#app/content/phrases.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Block } from "./document.ts";
import { above, heading, paragraph } from "./in-short-blocks.tsx";
import { pointBlocks, pointFacts, quoteBlock } from "./point-blocks.tsx";
import { runsOf } from "./runs.ts";
import type { TakenDigest } from "./taken-digest.ts";

/** Themes with their key points, the same by provision, all that is asked, and what no key point covers. */
export function argumentBlocks(t: Translator, taken: TakenDigest): Block[] {
  return [
    ...themeBlocks(t, taken),
    ...provisionBlocks(t, taken),
    ...askBlocks(t, taken),
    ...voiceBlocks(t, taken),
  ];
}

/** So many more words of each key point, beside those that name it. */
const otherQuotes = 2;

function themeBlocks(t: Translator, taken: TakenDigest): Block[] {
  const { themes } = taken.whole;
  return [
    heading(2, "themes", runsOf(t("digest-said.themes-and-key-points"))),
    ...(themes.length === 0 ? [paragraph(runsOf(t("digest-said.no-key-points")))] : []),
    ...themes.flatMap(({ name, named_by, byMachine, language, points }, place): Block[] => [
      heading(
        3,
        `theme-${place + 1}`,
        name === null ? runsOf(t("digest-said.other-points")) : [{ text: name, language }],
      ),
      ...(name !== null && named_by === "method"
        ? [above(runsOf(t("digest-said.theme-named-by-words")), true)]
        : []),
      ...(byMachine ? [above(runsOf(t("digest-said.theme-named-by-model")), true)] : []),
      ...shownPositions.flatMap((position) => {
        const own = points.filter((point) => point.position === position);
        const title = runsOf(<strong>{positionWords(t, position)}</strong>);
        return own.length === 0
          ? []
          : [above(title), ...own.flatMap((point) => pointBlocks(t, taken, { point, others: otherQuotes }))];
      }),
    ]),
  ];
}

function provisionBlocks(t: Translator, taken: TakenDigest): Block[] {
  const { whole, consultation, origin } = taken;
  return [
    heading(2, "by-provision", runsOf(t("digest-said.by-provision"))),
    ...(whole.provisions.length === 0 ? [paragraph(runsOf(t("digest-said.nothing-on-provisions")))] : []),
    ...whole.provisions.flatMap(({ anchor, label, text, asks, points }): Block[] => {
      const address = provisionAddress(consultation.reference, anchor);
      return [
        heading(3, `on-${anchor}`, runsOf(<a href={address}>{label}</a>, origin)),
        ...(text === label ? [] : [paragraph(runsOf(shortened(text, 240)), true)]),
        ...(asks > 0
          ? [
              paragraph(
                runsOf(t("digest-said.asks-on", { count: asks, link: (words) => <span>{words}</span> })),
              ),
            ]
          : []),
        ...points.flatMap((point): Block[] =>
          point.quotes
            .slice(0, 1)
            .flatMap((quote): Block[] => [
              quoteBlock(t, taken, { quote }),
              paragraph(
                pointFacts(t, taken, point, [
                  positionWords(t, point.position),
                  t("digest-said.makes-here", { count: point.here }),
                ]),
                true,
              ),
            ]),
        ),
      ];
    }),
  ];
}

function askBlocks(t: Translator, taken: TakenDigest): Block[] {
  const { asks } = taken.whole;
  const title = heading(2, "asks", runsOf(t("digest-said.asked")));
  if (asks.sentences === 0) return [title, paragraph(runsOf(t("digest-said.no-asks")))];
  let about: string | undefined;
  return [
    title,
    paragraph(runsOf(t("digest-said.asks-in-all", { total: asks.sentences }))),
    ...(asks.shown.length < asks.sentences
      ? [paragraph(runsOf(t("digest-documents.first-asks", { shown: asks.shown.length })))]
      : []),
    ...asks.shown.flatMap((ask): Block[] => {
      const [first, ...others] = ask.provisions;
      const label = first?.label ?? "";
      const isNew = label !== about;
      about = label;
      const title = first
        ? t("digest-said.about-provision", { label, link: (words) => <span>{words}</span> })
        : t("digest-said.about-the-whole");
      const quote = quoteBlock(t, taken, {
        quote: ask,
        after: [
          others.length > 0 && t.list(others.map(({ label }) => label)),
          ask.alike > 1 && t("digest-said.asks-alike", { count: ask.alike }),
        ],
      });
      return isNew ? [heading(3, `asks-${first?.anchor ?? "on-the-whole"}`, runsOf(title)), quote] : [quote];
    }),
  ];
}

function voiceBlocks(t: Translator, taken: TakenDigest): Block[] {
  const { voices } = taken.whole;
  return [
    heading(2, "voices", runsOf(t("digest-said.voices"))),
    paragraph(
      runsOf(
        voices.comments === 0
          ? t("digest-said.nothing-more-cited")
          : t("digest-said.voices-in-all", { count: voices.comments }),
      ),
    ),
    ...(voices.shown.length < voices.comments
      ? [paragraph(runsOf(t("digest-documents.first-voices", { shown: voices.shown.length })))]
      : []),
    ...voices.shown.flatMap(({ number, position, alike, quotes }): Block[] => {
      const title = t("digest-said.voice-of", {
        ...{ number: String(number), position: positionWords(t, position) },
        link: (words) => <a href={commentAddress(taken.consultation.reference, number)}>{words}</a>,
      });
      return [
        above(runsOf(<strong>{title}</strong>, taken.origin)),
        ...(alike > 1 ? [above(runsOf(t("digest-said.voices-alike", { count: alike })))] : []),
        ...quotes.map((quote) => quoteBlock(t, taken, { quote })),
      ];
    }),
  ];
}
