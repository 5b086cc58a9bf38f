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
  const terms = asked.words.flatMap((found) => wantedTerms(found, asked.language));
  const wanted = { sets: terms.map((some) => new Set(some)), known: new Map() };
  const counted = texts.map(({ ordinal, language, words }) => ({
    ordinal,
    length: words.length,
    counts: countWanted(words, { language, wanted }),
  }));
  const mean = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
  const rarity = wanted.sets.map((_, at) => {
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

function countWanted(words: string, { language, wanted }: { language: string; wanted: WantedIn }) {
  const counts = wanted.sets.map(() => 0);
  const known = wanted.known.get(language) ?? new Map<string, number[]>();
  wanted.known.set(language, known);
  for (const word of words.split(" ")) {
    const which = known.get(word) ?? whichOf(word, { language, wanted });
    known.set(word, which);
    for (const at of which) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** What is looked for, and which of it each word is that was seen already, by language. */
interface WantedIn {
  sets: Set<string>[];
  known: Map<string, Map<string, number[]>>;
}

function whichOf(word: string, { language, wanted: { sets } }: { language: string; wanted: WantedIn }) {
  const terms = [...wordsIn(word)].flatMap((found) => termsOf(found, language));
  return [...sets.keys()].filter((at) => terms.some((term) => sets[at]?.has(term)));
}
