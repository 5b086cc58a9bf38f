import type { Asked } from "#app/indexing/asked.server.ts";
import { termsOf, wantedTerms } from "#app/indexing/terms.server.ts";
import { wordsIn } from "#app/indexing/words-in.ts";

interface RankedText {
  ordinal: number;
  /** BCP 47. */
  language: string;
  /** Folded, with blanks between. */
  words: string;
}

/** As is usual: how soon further occurrences of a word count less, and how much longer texts have to have more of them. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** How well each text fits what is asked, by its ordinal: BM25 among these texts. */
export function rankTexts(texts: readonly RankedText[], asked: Asked): Map<number, number> {
  const wanted = asked.words.flatMap(wantedTerms);
  const counted = texts.map(({ ordinal, language, words }) => ({
    ordinal,
    length: words.length,
    counts: countWanted(words, { language, wanted }),
  }));
  const mean = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
  const rarity = wanted.map((_, at) => {
    const having = counted.filter(({ counts }) => (counts[at] ?? 0) > 0).length;
    return Math.log(1 + (texts.length - having + 0.5) / (having + 0.5));
  });
  return new Map(
    counted.map(({ ordinal, length, counts }) => {
      const longer = saturation * (1 - lengthWeight + (lengthWeight * length) / mean);
      const weights = counts.map(
        (count, at) => ((rarity[at] ?? 0) * count * (saturation + 1)) / (count + longer),
      );
      return [ordinal, weights.reduce((sum, weight) => sum + weight, 0)];
    }),
  );
}

function countWanted(words: string, { language, wanted }: { language: string; wanted: string[][] }) {
  const counts = wanted.map(() => 0);
  const sets = wanted.map((terms) => new Set(terms));
  for (const found of wordsIn(words))
    for (const term of new Set(termsOf(found, language)))
      for (const [at, terms] of sets.entries()) if (terms.has(term)) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}
