import type { Translator } from "#app/words/translator.ts";
import { factsOf, sideOf, themeAddress } from "../said/point-facts.tsx";
import { placeAddress, type Quote } from "../said/quote.ts";
import { type QuotedPoint, takesSide } from "../said/said-points.ts";
import { authorWords, countryWords, groupWords } from "../words-of.ts";
import type { Block, DocumentQuote, Run } from "./document.ts";
import { runsOf } from "./runs.ts";
import type { TakenBrief } from "./taken-digest.ts";

/** A key point: the words that name it, how many make it, and so many others that say the same. */
export function pointBlocks(
  t: Translator,
  taken: TakenBrief,
  { point, others = 0 }: { point: QuotedPoint; others?: number },
): Block[] {
  const [named, ...further] = point.quotes;
  if (!named) return [];
  return [
    ...sentenceBlocks(t, point),
    ...writtenBlocks(t, taken, point.id),
    quoteBlock(t, taken, { quote: named }),
    ...further.slice(0, others).map((quote) => quoteBlock(t, taken, { quote })),
    { kind: "paragraph", isQuiet: true, runs: pointFacts(t, taken, point) },
  ];
}

/** What an official wrote on it, marked as that. */
function sentenceBlocks(t: Translator, { sentence }: QuotedPoint): Block[] {
  if (!sentence) return [];
  const numbers = [...new Set(sentence.quotes.map(({ number }) => String(number)))];
  const source = t("digest-said.own-words", { count: numbers.length, numbers: t.list(numbers) });
  return [
    { kind: "paragraph", isAbove: true, runs: runsOf(sentence.text) },
    { kind: "paragraph", isAbove: true, isQuiet: true, runs: runsOf(source) },
  ];
}

/** What a model wrote on it and an official accepted, marked as that. */
function writtenBlocks(t: Translator, { whole: { written } }: TakenBrief, keyPointId: string): Block[] {
  const sentence = written[keyPointId];
  if (!sentence) return [];
  const { words, language, model, decided_by: name } = sentence;
  return [
    { kind: "paragraph", isAbove: true, runs: [{ text: words ?? "", language }] },
    {
      ...{ kind: "paragraph", isAbove: true, isQuiet: true },
      runs: runsOf(t("digest-models.by-machine", { model, name })),
    },
  ];
}

/** Words of a comment, and whose they are. */
export function quoteBlock(
  t: Translator,
  taken: TakenBrief,
  { quote, after = [] }: { quote: Quote; after?: (string | false)[] },
): DocumentQuote {
  const { reference } = taken.consultation;
  const source = (
    <>
      {t("digests.comment-by", {
        number: String(quote.number),
        author: authorWords(t, quote),
        link: (words) => <a href={placeAddress(reference, quote)}>{words}</a>,
      })}
    </>
  );
  const { stakeholder_group: group, country, language } = quote;
  const facts = [
    group ? groupWords(t, group) : t("digests.group-not-stated"),
    country && countryWords(t, country),
    language !== t.language &&
      t("digest-said.said-in", { language: t.displayName("language", quote.language) }),
    ...after,
  ];
  return {
    ...{ kind: "quote", words: quote.words, language },
    source: inOneLine([
      runsOf(source, taken.origin),
      ...facts.map((fact) => runsOf(fact || "")),
      ...translationRuns(t, quote),
    ]),
  };
}

/** What officials translated of it. */
export function translationRuns(t: Translator, { translation }: Quote): Run[][] {
  if (!translation) return [];
  const { language, words } = translation;
  const said = t("snapshots.translated", { language: t.displayName("language", language) });
  return [[...runsOf(said), { text: ": " }, { text: words, language }]];
}

/** About how many make it, of which kinds, and who sees it otherwise. */
export function pointFacts(
  t: Translator,
  { consultation, origin }: TakenBrief,
  point: QuotedPoint,
  more: string[] = [],
) {
  const facts = factsOf(point, consultation).map(({ key, count, href }, place) => {
    const words = t(`digest-said.${key}`, { count });
    return runsOf(place === 0 ? <a href={href}>{words}</a> : words, origin);
  });
  const dissent = point.dissent.map(({ position, comments }) =>
    runsOf(
      t("digest-said.dissent", {
        ...{ position: sideOf(position), count: comments },
        link: (words) => <a href={themeAddress(consultation, point)}>{words}</a>,
      }),
      origin,
    ),
  );
  const nobody = takesSide(point.position) && dissent.length === 0;
  return inOneLine([
    ...more.map((words) => runsOf(words)),
    ...facts,
    ...(nobody ? [runsOf(t("digest-said.nobody-dissents"))] : dissent),
  ]);
}

/** With dots between, those left out that say nothing. */
export function inOneLine(parts: Run[][]): Run[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, place) => (place === 0 ? part : [{ text: " · " }, ...part]));
}
