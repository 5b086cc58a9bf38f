import { folded } from "#app/content/folded.ts";
import { analysedWords, unspaced } from "../../passages/analysed-words.ts";
import { stemsOf } from "../../passages/stems.server.ts";
import type { Dictionary } from "../../themes/join-languages.ts";
import { ofLengthOne, type Weights } from "../../themes/weights.ts";
import { type DictionaryFile, listDictionaries } from "./dictionary-files.server.ts";
import { readEntries } from "./read-entries.server.ts";

/** By language, the stems that key points have. */
export type WantedStems = ReadonlyMap<string, ReadonlySet<string>>;

/** Of a stem, how often each stem of another language translates it. */
type TranslationTable = Map<string, Map<string, number>>;

const mostTranslations = 5;
/** Languages that write several nouns as one; of which some are in no dictionary, but their parts are. */
const compounding = new Set(["da", "de", "nl", "no", "sv"]);

/**
 * What brings the stems that are wanted from one language into another by the dictionaries of a folder, which are read in both
 * directions. Each stem becomes up to five stems that the other language's key points have, with 0.3 + 0.7 × their share of all
 * its translations; a compound that no dictionary has becomes those of its parts; what is unknown stays, such as names and entries.
 */
export async function openDictionaries(folder: string, wanted: WantedStems): Promise<Dictionary> {
  const tables = new Map<string, TranslationTable>();
  const parts = new Map([...wanted].map(([language, stems]) => [language, withParts(language, stems)]));
  for (const file of await listDictionaries(folder)) await readInto(tables, file, { wanted, parts });
  return (weights, from, to) => {
    const table = tables.get(`${from} ${to}`);
    return table ? brought(weights, (stem) => translationsOf(stem, table, from)) : null;
  };
}

interface DictionaryReading {
  wanted: WantedStems;
  /** The same with what compounds may be made of. */
  parts: WantedStems;
}

async function readInto(
  tables: Map<string, TranslationTable>,
  file: DictionaryFile,
  { wanted, parts }: DictionaryReading,
) {
  const [one, other] = file.languages;
  if (one === other || !wanted.has(one) || !wanted.has(other)) return;
  const directions = [
    { from: one, to: other, isReversed: false },
    { from: other, to: one, isReversed: true },
  ].map(({ from, to, isReversed }) => {
    const table = tables.get(`${from} ${to}`) ?? new Map();
    tables.set(`${from} ${to}`, table);
    return { from, to, isReversed, table, mayBe: beginningsOf(parts.get(from) ?? []) };
  });
  for await (const { heads, translations } of readEntries(file))
    for (const { from, to, isReversed, table, mayBe } of directions) {
      const [sources, targets] = isReversed ? [translations, heads] : [heads, translations];
      const stems = sources.filter(mayBe).flatMap((word) => onlyStem(word, from) ?? []);
      const known = stems.filter((stem) => parts.get(from)?.has(stem));
      if (known.length === 0) continue;
      const translated = targets
        .flatMap((words) => stemsIn(words, to))
        .filter((stem) => wanted.get(to)?.has(stem));
      for (const stem of known) for (const target of translated) count(table, stem, target);
    }
}

/** Whether words can have one of these stems, by how they begin: stemming hundreds of thousands of others takes half a minute. */
function beginningsOf(stems: Iterable<string>) {
  const beginnings = new Set([...stems].map(beginningOf));
  return (words: string) => words.split(" ").some((word) => beginnings.has(beginningOf(word)));
}

/** Stemmers change no more of it than its accents. */
const beginningOf = (word: string) => folded(word.slice(0, 3)).slice(0, 3);

/** Of words that are one, or one with stop words such as articles. */
function onlyStem(words: string, language: string) {
  const stems = stemsIn(words, language);
  return stems.length === 1 ? stems[0] : undefined;
}

/** Most are one word, which need not be taken apart. */
function stemsIn(words: string, language: string) {
  const isOne = /^\p{L}+$/u.test(words) && !unspaced.has(language);
  return stemsOf(isOne ? [words.toLowerCase()] : analysedWords(words, language), language);
}

function count(table: TranslationTable, stem: string, target: string) {
  const counts = table.get(stem) ?? new Map<string, number>();
  counts.set(target, (counts.get(target) ?? 0) + 1);
  table.set(stem, counts);
}

function translationsOf(stem: string, table: TranslationTable, language: string) {
  const whole = table.get(stem);
  if (whole || !compounding.has(language)) return whole;
  for (const { first, second } of splits(stem, language)) {
    const [one, other] = [table.get(first), table.get(second)];
    if (one && other) return new Map([...one, ...other]);
  }
  return undefined;
}

function brought(weights: Weights, translations: (stem: string) => Map<string, number> | undefined): Weights {
  const found: Weights = new Map();
  const add = (stem: string, weight: number) => found.set(stem, (found.get(stem) ?? 0) + weight);
  for (const [stem, weight] of weights) {
    const counts = translations(stem);
    if (!counts) {
      add(stem, weight);
      continue;
    }
    const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const best = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
    for (const [target, times] of best.slice(0, mostTranslations))
      add(target, weight * (0.3 + (0.7 * times) / all));
  }
  return ofLengthOne(found);
}

function withParts(language: string, stems: ReadonlySet<string>) {
  if (!compounding.has(language)) return stems;
  const parts = [...stems].flatMap((stem) => [...splits(stem, language)]);
  return new Set([...stems, ...parts.flatMap(({ first, second }) => [first, second])]);
}

const shortestPart = 4;
const linking = /(?:s|es|n|en|e)$/;

/** A stem as two words, the first with and without the letters that link them. */
function* splits(stem: string, language: string) {
  for (let at = shortestPart; at <= stem.length - shortestPart; at++) {
    const [head, second] = [stem.slice(0, at), stem.slice(at)];
    for (const first of new Set([head, head.replace(linking, "")]))
      if (first.length >= shortestPart - 1) {
        const [known] = stemsOf([first], language);
        if (known) yield { first: known, second };
      }
  }
}
