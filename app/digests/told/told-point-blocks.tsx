import { commentAddress } from "#app/comments/comment/addresses.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Block, DocumentQuote } from "../documents/document.ts";
import { above } from "../documents/in-short-blocks.tsx";
import { inOneLine, translationRuns } from "../documents/point-blocks.tsx";
import { runsOf } from "../documents/runs.ts";
import { placeAddress, type Quote } from "../said/quote.ts";
import type { ToldPoint } from "../snapshots/told-digest.ts";
import { countryWords, groupWords } from "../words-of.ts";
import type { TakenTold } from "./taken-told.ts";

/** A key point: what an official wrote on it, the words that name it, and about how many comments make it. */
export function toldPointBlocks(
  t: Translator,
  taken: TakenTold,
  { comments, isConfirmed, sentence, quotes: [quote] }: ToldPoint,
): Block[] {
  if (!quote) return [];
  const count =
    comments === null
      ? t("snapshots.few-comments")
      : t(`snapshots.${isConfirmed ? "confirmed" : "about"}-comments`, { count: comments });
  return [
    ...(sentence ? [above(runsOf(sentence.text)), above(runsOf(t("snapshots.own-words")), true)] : []),
    toldQuoteBlock(t, taken, quote),
    { kind: "paragraph", isQuiet: true, runs: runsOf(count) },
  ];
}

/** Words of a comment, and whose they are, as the page of the digest says it. */
export function toldQuoteBlock(
  t: Translator,
  { consultation: { reference }, origin }: TakenTold,
  quote: Quote,
  about: string[] = [],
): DocumentQuote {
  const { number, organisation, author_name, stakeholder_group, country, words, language } = quote;
  const author = organisation ?? author_name;
  const source = author
    ? t("snapshots.comment-by", { number: String(number), author })
    : t("snapshots.comment-unnamed", { number: String(number) });
  const facts = [
    ...(stakeholder_group ? [groupWords(t, stakeholder_group)] : []),
    ...(country ? [countryWords(t, country)] : []),
    ...about,
  ];
  const address = placeAddress(reference, quote) || commentAddress(reference, number);
  return {
    ...{ kind: "quote", words, language },
    source: inOneLine([
      runsOf(<a href={address}>{source}</a>, origin),
      ...facts.map((fact) => runsOf(fact)),
      ...translationRuns(t, quote),
    ]),
  };
}
