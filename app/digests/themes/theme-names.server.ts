import { genericStemsOf } from "../passages/generic-words.server.ts";
import type { Passage } from "../passages/passage.ts";
import { stemmerFor } from "../passages/stems.server.ts";
import { isNoise } from "./noise-words.ts";
import { type NounEvidence, nounEvidence } from "./noun-evidence.ts";

/** What a theme's phrases are counted in. */
export interface NamedPassage {
  passage: Pick<Passage, "words" | "language" | "text_id">;
  sentence: string;
}

/**
 * The phrases of one to three words that tell themes of one language apart, the best first, for each theme (c-TF-IDF):
 * p · ln(p / q), where p is the part of the theme's texts that have the phrase and q that of all, times 0.8, 1.6 or 1.7
 * for one, two or three words; half as much again where the theme's first quote has it. At most two of a theme, that
 * share no stem, each as most write it. `themes` hold the passages, that first quote before all others.
 */
export function phrasesOfThemes(themes: NamedPassage[][], topic: Set<string>): string[][] {
  const all = themes.flat();
  const language = all[0]?.passage.language ?? "en";
  const stem = stemmerFor(language);
  const evidence = nounEvidence(all, (word) => stem(word) === "");
  const find = (passage: NamedPassage["passage"]) => phrasesOf(passage, { topic, evidence });
  const counted = themes.map((theme) => countPhrases(theme, find));
  const ofAll = new Map<string, number>();
  for (const { texts } of counted)
    for (const [phrase, having] of texts) ofAll.set(phrase, (ofAll.get(phrase) ?? 0) + having.size);
  const inAll = counted.reduce((sum, { size }) => sum + size, 0);
  return counted.map(({ texts, size, inFirst }, at) => {
    const ranked = [...texts]
      .filter(([, { size: having }]) => having >= Math.max(fewestTexts(size), leastPart * size))
      .map(([phrase, { size: having }]) => {
        const [part, other] = [having / Math.max(size, 1), (ofAll.get(phrase) ?? 1) / Math.max(inAll, 1)];
        const words = phrase.split(" ").length;
        const worth = part * Math.log(part / other + 1e-9) * ([0.8, 1.6, 1.7][words - 1] ?? 0);
        return { phrase, worth: inFirst.has(phrase) ? 1.5 * worth : worth };
      })
      .filter(({ worth }) => worth > 0)
      .sort((one, other) => other.worth - one.worth || (one.phrase < other.phrase ? -1 : 1));
    const best = ranked[0]?.worth ?? 0;
    const phrases = ranked
      .filter(({ phrase, worth }) => worth >= best * (phrase.includes(" ") ? leastOfBest : leastOfBestWord))
      .map(({ phrase }) => phrase);
    return distinctPhrases(phrases, { theme: themes[at] ?? [], stem });
  });
}

const leastPart = 0.04;
const leastOfBest = 0.4;
/** A second name of one word says little, unless it is nearly as good. */
const leastOfBestWord = 0.8;
const mostPhrases = 2;
const fewestTexts = (size: number) => (size < 4 ? 1 : size < 12 ? 2 : 3);

function countPhrases(theme: NamedPassage[], find: (passage: NamedPassage["passage"]) => Set<string>) {
  const texts = new Map<string, Set<string>>();
  for (const { passage } of theme)
    for (const phrase of find(passage)) {
      const having = texts.get(phrase) ?? new Set();
      texts.set(phrase, having.add(passage.text_id));
    }
  const size = new Set(theme.map(({ passage }) => passage.text_id)).size;
  return { texts, size, inFirst: theme[0] ? find(theme[0].passage) : new Set<string>() };
}

function phrasesOf(
  { words, language }: NamedPassage["passage"],
  { topic, evidence }: { topic: Set<string>; evidence: NounEvidence },
) {
  const stem = stemmerFor(language);
  const generic = genericStemsOf(language);
  const stems = words.map(stem);
  const isTelling = (word: string, at: number) =>
    stems[at] !== "" &&
    !generic.has(stems[at] ?? "") &&
    !isNoise(word, language) &&
    !/\p{N}/u.test(word) &&
    word.length > 1 &&
    // Japanese verbs and endings are written in hiragana, at least in part.
    !(language === "ja" && /\p{sc=Hiragana}/u.test(word));
  const telling = words.map(isTelling);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (let length = 1; length <= 3 && telling[at]; length++) {
      const within = words.slice(at, at + length);
      const last = within[length - 1] ?? "";
      const areTelling =
        telling[at + length - 1] && (length < 3 || telling[at + 1] || joining.has(words[at + 1] ?? ""));
      const isNoun = length === 1 ? evidence.mayStandAlone(last) : evidence.mayEnd(last);
      const isTopicAlone = within.every((_, place) => topic.has(stems[at + place] ?? ""));
      if (areTelling && isNoun && within.length === length && !isTopicAlone) found.add(within.join(" "));
    }
  return found;
}

/** What may stand between two words of a name: "rule of law". */
const joining = new Set(
  "of de des du la der die für von zur zum et y e di del della van voor i og av".split(" "),
);

/** Those that share no stem with one before them, each as most of the theme's sentences write it. */
function distinctPhrases(
  phrases: string[],
  { theme, stem }: { theme: NamedPassage[]; stem: (word: string) => string },
) {
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

const withoutSpaces = new Set(["ja", "zh", "th"]);

function asWritten(words: string, theme: NamedPassage[]) {
  const language = theme[0]?.passage.language ?? "";
  const phrase = withoutSpaces.has(language) ? words.replaceAll(" ", "") : words;
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
