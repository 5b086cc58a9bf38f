import { commentsAddress } from "#app/comments/comment/addresses.ts";
import { notStated } from "#app/comments/comment/filters.ts";
import { positionWords } from "#app/comments/comment/shown-position.ts";
import { provisionAddress } from "#app/consultations/addresses.ts";
import type { Translator } from "#app/words/translator.ts";
import { digestAddress } from "../addresses.ts";
import type { QuotedPoint } from "../said/said-points.ts";
import { countryWords, groupWords } from "../words-of.ts";
import type { Block, Run } from "./document.ts";
import { pointBlocks, quoteBlock } from "./point-blocks.tsx";
import { runsOf } from "./runs.ts";
import type { TakenBrief } from "./taken-digest.ts";

interface Shown {
  /** Of all that are in short, those that there is room for. */
  points: Set<QuotedPoint>;
  asks: number;
}

/** Who and how many, the strongest key points of each side, what is contested, what is asked, and what no key point covers. */
export function inShortBlocks(t: Translator, taken: TakenBrief, shown: Shown): Block[] {
  const { whole, consultation, origin } = taken;
  const { inShort, figures } = whole;
  const countries = figures.countries.filter(({ key, comments }) => key !== notStated && comments > 0);
  const reasons = inShort.sides.reduce((sum, { withReasons }) => sum + withReasons, 0);
  const { isBuilt } = inShort.followed;
  return [
    heading(2, "in-short", runsOf(t("digest-said.in-short"))),
    paragraph(
      runsOf(
        <>
          {t("digest-said.who-and-how-many", {
            ...{ comments: figures.comments, organisations: inShort.organisations },
            ...{ countries: countries.length },
            link: (words) => <a href={commentsAddress(consultation.reference)}>{words}</a>,
          })}{" "}
          {isBuilt && t("digest-said.give-reasons", { count: reasons })}
        </>,
        origin,
      ),
    ),
    ...(isBuilt ? [] : [paragraph(runsOf(t("digest-said.not-built")))]),
    ...sideBlocks(t, taken, shown),
    ...contestedBlocks(t, taken),
    ...askedBlocks(t, taken, shown.asks),
    ...(isBuilt ? notCoveredBlocks(t, taken) : []),
  ];
}

export const heading = (level: 1 | 2 | 3, id: string, runs: Run[]): Block => ({
  kind: "heading",
  level,
  id,
  runs,
});
export const paragraph = (runs: Run[], isQuiet = false): Block => ({ kind: "paragraph", runs, isQuiet });

/** A paragraph that says what follows, and is on the page of that. */
export const above = (runs: Run[], isQuiet = false): Block => ({
  ...{ kind: "paragraph", runs, isQuiet, isAbove: true },
});

function sideBlocks(t: Translator, taken: TakenBrief, { points: shown }: Shown) {
  const { sides } = taken.whole.inShort;
  return sides.flatMap(({ position, comments, withReasons, points, keyPoints }): Block[] => {
    const own = points.filter((point) => shown.has(point));
    const words = t("digest-said.side", {
      ...{ position: positionWords(t, position), comments, reasons: withReasons },
      link: (words) => <a href={commentsAddress(taken.consultation.reference, { position })}>{words}</a>,
    });
    return [
      heading(3, `side-${position.replaceAll(" ", "-")}`, runsOf(words, taken.origin)),
      ...(own.length > 0 && keyPoints > own.length
        ? [paragraph(runsOf(t("digest-said.strongest-of", { shown: own.length, all: keyPoints })))]
        : []),
      ...(own.length === 0 ? [paragraph(runsOf(t("digest-documents.no-key-point-here")))] : []),
      ...own.flatMap((point) => pointBlocks(t, taken, { point })),
    ];
  });
}

function contestedBlocks(t: Translator, { whole, consultation: { reference }, origin }: TakenBrief) {
  const { contested } = whole.inShort;
  const title = heading(3, "contested", runsOf(t("digest-said.contested-provisions")));
  if (contested.length === 0) return [title, paragraph(runsOf(t("digest-said.none-contested")))];
  const items = contested.map(({ anchor, label, ...figures }) =>
    runsOf(
      <>
        <a href={provisionAddress(reference, anchor)}>{label}</a>
        {" · "}
        {t("digest-said.contested-figures", {
          ...{ for: figures.for, against: figures.against },
          link: (words) => <a href={commentsAddress(reference, { provision: anchor })}>{words}</a>,
        })}
      </>,
      origin,
    ),
  );
  return [title, { kind: "list", items } satisfies Block];
}

function askedBlocks(t: Translator, taken: TakenBrief, most: number) {
  const { asks } = taken.whole.inShort;
  const title = heading(3, "asked", runsOf(t("digest-said.asked")));
  if (asks.sentences === 0) return [title, paragraph(runsOf(t("digest-said.no-asks")))];
  const figures = t("digest-said.asks-figures", {
    ...{ sentences: asks.sentences, comments: asks.comments },
    link: (words) => <a href={digestAddress(taken.consultation, "/asks")}>{words}</a>,
  });
  return [
    title,
    paragraph(runsOf(figures, taken.origin)),
    ...asks.shown
      .slice(0, most)
      .map((quote) =>
        quoteBlock(t, taken, { quote, after: [t.list(quote.provisions.map(({ label }) => label))] }),
      ),
  ];
}

function notCoveredBlocks(t: Translator, { whole, consultation, origin }: TakenBrief) {
  const { comments, groups, countries } = whole.inShort.voices;
  const words = [
    comments === 0
      ? t("digest-said.no-voices")
      : t("digest-said.voices-figures", {
          comments,
          link: (words) => <a href={digestAddress(consultation, "/voices")}>{words}</a>,
        }),
    groups.length > 0 &&
      t("digest-said.uncited-groups", { groups: t.list(groups.map(({ key }) => groupWords(t, key))) }),
    countries.length > 0 &&
      t("digest-said.uncited-countries", {
        countries: t.list(countries.map(({ key }) => countryWords(t, key))),
      }),
  ];
  return [
    heading(3, "not-covered", runsOf(t("digest-said.not-covered"))),
    ...words.flatMap((said) => (said === false ? [] : [paragraph(runsOf(said, origin))])),
  ];
}
