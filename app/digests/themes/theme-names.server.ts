import { genericStemsOf } from "#app/digests/passages/generic-words.server.ts";
import type { Passage } from "#app/digests/passages/passage.ts";
import { stemmerFor } from "#app/digests/passages/stems.server.ts";
import { isNoise } from "./noise-words.ts";

/** What a theme's phrases are counted in. */
export interface NamedPassage {
  passage: Pick<Passage, "words" | "language" | "text_id">;
  sentence: string;
}

/**
 * The phrases of one to three words that tell themes of one language apart, the best first, for each theme (c-TF-IDF):
 * p · ln(p / q), where p is the part of the theme's texts that have the phrase and q that of all, times 0.8, 1.6 or 1.7
 * for one, two or three words. At most three of a theme, none that shares a stem with another of them. Written as most
 * write it.
 */
export function phrasesOfThemes(themes: NamedPassage[][], topic: Set<string>): string[][] {
  const counted = themes.map((theme) => countPhrases(theme, topic));
  const all = new Map<string, number>();
  for (const { texts } of counted)
    for (const [phrase, having] of texts) all.set(phrase, (all.get(phrase) ?? 0) + having.size);
  const inAll = counted.reduce((sum, { size }) => sum + size, 0);
  return counted.map(({ texts, size }, at) => {
    const worth = ([phrase, having]: [string, Set<string>]) => {
      const [part, ofAll] = [having.size / Math.max(size, 1), (all.get(phrase) ?? 1) / Math.max(inAll, 1)];
      const words = phrase.split(" ").length;
      return part * Math.log(part / ofAll + 1e-9) * ([0.8, 1.6, 1.7][words - 1] ?? 0);
    };
    const ranked = [...texts]
      .filter(([, having]) => having.size >= Math.max(fewestTexts(size), leastPart * size))
      .map((one) => ({ phrase: one[0], worth: worth(one) }))
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => other.worth - one.worth || (one.phrase < other.phrase ? -1 : 1));
    return distinctPhrases(
      ranked.map(({ phrase }) => phrase),
      themes[at] ?? [],
    );
  });
}

const leastPart = 0.04;
const mostPhrases = 3;
const fewestTexts = (size: number) => (size < 12 ? 2 : 3);

function countPhrases(theme: NamedPassage[], topic: Set<string>) {
  const texts = new Map<string, Set<string>>();
  for (const { passage } of theme)
    for (const phrase of phrasesOf(passage, topic)) {
      const having = texts.get(phrase) ?? new Set();
      texts.set(phrase, having.add(passage.text_id));
    }
  return { texts, size: new Set(theme.map(({ passage }) => passage.text_id)).size };
}

function phrasesOf({ words, language }: NamedPassage["passage"], topic: Set<string>) {
  const stem = stemmerFor(language);
  const generic = genericStemsOf(language);
  const stems = words.map(stem);
  const telling = words.map(
    (word, at) =>
      stems[at] !== "" &&
      !generic.has(stems[at] ?? "") &&
      !isNoise(word, language) &&
      !/\p{N}/u.test(word) &&
      word.length > 1,
  );
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (let length = 1; length <= 3 && telling[at]; length++) {
      const end = at + length - 1;
      const within = words.slice(at, at + length);
      const areTelling = telling[end] && (length < 3 || telling[at + 1] || joining.has(words[at + 1] ?? ""));
      const isTopicAlone = within.every((_, place) => topic.has(stems[at + place] ?? ""));
      if (areTelling && !isTopicAlone) found.add(within.join(" "));
    }
  return found;
}

/** What may stand between two words of a name: "rule of law". */
const joining = new Set(
  "of de des du la der die für von zur zum et y e di del della van voor i og av".split(" "),
);

/** Those that share no stem with one before them, each as most of the theme's sentences write it. */
function distinctPhrases(phrases: string[], theme: NamedPassage[]) {
  const language = theme[0]?.passage.language ?? "en";
  const stem = stemmerFor(language);
  const taken = new Set<string>();
  const distinct = [];
  for (const phrase of phrases) {
    const stems = phrase.split(" ").map((word) => (stem(word) || word).slice(0, 5));
    if (stems.some((one) => taken.has(one))) continue;
    for (const one of stems) taken.add(one);
    distinct.push(asWritten(phrase, theme));
    if (distinct.length === mostPhrases) break;
  }
  return distinct;
}

function asWritten(phrase: string, theme: NamedPassage[]) {
  const counts = new Map<string, number>();
  for (const { sentence } of theme) {
    const lower = sentence.toLowerCase();
    const at = lower.length === sentence.length ? lower.indexOf(phrase) : -1;
    if (at < 0) continue;
    const written = sentence.slice(at, at + phrase.length);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const [[written, count] = [phrase, 0]] = [...counts].sort(
    ([a, one], [b, other]) => other - one || (a < b ? -1 : 1),
  );
  // In capitals only where nearly all write it so, which is then a name.
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return written !== phrase && count < 0.6 * all ? phrase : written;
}
