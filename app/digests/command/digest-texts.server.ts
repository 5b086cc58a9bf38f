import type { SourceText, TextSpan } from "../passages/passage.ts";
import { sentencesOf } from "../passages/sentences.ts";
import { languagesOf } from "../passages/text-languages.server.ts";

import { findThemes } from "../themes/find-themes.server.ts";
import { type KeyPoint, strongestFirst, textsOf } from "../themes/key-point.ts";
import { sidesOfAll } from "../themes/sides-of-all.server.ts";
import type { GivenText } from "./given-texts.ts";
import { nameInWords } from "./name-in-words.ts";
import { subjectsAmong } from "./subjects.ts";

/** A key point as it is printed: `quote` is what stands in the text `source` from `start` to `end`, in UTF-16 units. */
export interface PrintedKeyPoint extends TextSpan {
  quote: string;
  source: string;
  /** The texts that make the point, in the order of the input. */
  ids: string[];
}

export interface PrintedDigest {
  themes: { name: string; key_points: PrintedKeyPoint[] }[];
  key_points: PrintedKeyPoint[];
  asks: ({ id: string } & TextSpan)[];
  campaigns: string[][];
}

/** What is found by others and given from outside. */
export interface Finders {
  groupTexts(texts: { id: string; text: string }[]): string[][];
  isAsk(sentence: string, language: string): boolean;
}

/**
 * The digest of texts without a portal. `most` key points for each position, and for each group where the groups speak
 * of different things; without it, as many as the number of texts asks for.
 */
export async function digestTexts(
  given: GivenText[],
  { most, groupTexts, isAsk }: Finders & { most?: number },
): Promise<PrintedDigest> {
  const languages = await languagesOf(given.map(({ text }) => text));
  const texts = given.map((one, at) => ({ ...one, language: languages[at] ?? "en" }));
  const campaigns = groupTexts(given);
  const print = printer(given);
  const subjects = subjectsAmong(texts).map((group) => digestOfSubject(group, { campaigns, most, print }));
  const asks = texts.flatMap(({ id, text, language }) =>
    sentencesOf(text, language)
      .filter(({ start, end }) => isAsk(text.slice(start, end), language))
      .map((span) => ({ id, ...span })),
  );
  return {
    themes: subjects.flatMap(({ themes }) => themes),
    key_points: subjects
      .flatMap(({ keyPoints }) => keyPoints)
      .sort(strongestFirst)
      .map(print),
    asks,
    campaigns: campaigns.filter(({ length }) => length > 1),
  };
}

type Print = (keyPoint: KeyPoint) => PrintedKeyPoint;

function digestOfSubject(
  given: (GivenText & { language: string })[],
  { campaigns, most, print }: { campaigns: string[][]; most: number | undefined; print: Print },
) {
  const texts: SourceText[] = given.map(({ id, text, language, position }) => ({
    id,
    text,
    language,
    position,
  }));
  const here = new Set(texts.map(({ id }) => id));
  const ours = campaigns.map((ids) => ids.filter((id) => here.has(id))).filter(({ length }) => length > 0);
  const sides = sidesOfAll(texts, { campaigns: ours, ...(most !== undefined && { most }) });
  const themes = findThemes(sides).map((theme) => ({
    name: nameInWords(theme.phrases, theme.language),
    key_points: theme.key_points.map(print),
  }));
  return { themes, keyPoints: sides.flatMap(({ key_points }) => key_points) };
}

/** Prints key points, and stops where a quote is not what stands in its text. */
function printer(given: GivenText[]): Print {
  const order = new Map(given.map(({ id }, at) => [id, at]));
  return (keyPoint) => {
    const { text_id: source, start, end } = keyPoint.quote;
    const quote = given[order.get(source) ?? -1]?.text.slice(start, end) ?? "";
    if (quote === "" || quote.length !== end - start)
      throw new Error(`The quote of "${source}" from ${start} to ${end} does not stand in its text`);
    const ids = textsOf(keyPoint).sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    return { quote, source, start, end, ids };
  };
}
