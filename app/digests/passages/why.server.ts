import { genericStemsOf } from "./generic-words.server.ts";
import type { Passage, Why } from "./passage.ts";
import { isAboutItself, isHeading, isQuotation, isSalutation } from "./salutations.ts";
import { stemsOf } from "./stems.server.ts";
import type { KnownRuns } from "./word-runs.ts";

/** What a sentence is compared with: the words that everyone uses here, and those of the measure. */
export interface Surroundings {
  /** Stems that tell nothing here, since most texts have them. */
  topic: Set<string>;
  /** Runs of words of the measure and of what many texts quote alike, such as its title. */
  quoted: KnownRuns | null;
}

/** Of a sentence by itself: whether it is a greeting, speaks of itself, or is too short. Null for one that may be a key point. */
export function whyByItself(sentence: string, { words, stems, language }: Omit<Passage, "why">): Why | null {
  if (words.length < 25 && isSalutation(sentence)) return "salutation";
  if (words.length < 30 && isAboutItself(sentence)) return "meta";
  if (words.length < 20 && isHeading(sentence, language)) return "meta";
  if (isQuotation(sentence)) return "quotes the measure";
  if (words.length < fewestWords || stems.length === 0) return "short";
  return null;
}

/**
 * A passage among the others: without the words that are only quoted, and with `why` where it takes a side without a
 * reason, tells too little, or repeats the measure.
 */
export function amongOthers(passage: Passage, { topic, quoted }: Surroundings): Passage {
  if (passage.why) return passage;
  const own = quoted ? quoted.ownWords(passage.words) : passage.words;
  if (own.length <= (1 - mostlyQuoted) * passage.words.length)
    return { ...passage, why: "quotes the measure" };
  const stems = own.length === passage.words.length ? passage.stems : stemsOf(own, passage.language);
  return { ...passage, stems, why: whyOfStems(stems, { topic, generic: genericStemsOf(passage.language) }) };
}

function whyOfStems(
  stems: string[],
  { topic, generic }: { topic: Set<string>; generic: Set<string> },
): Why | null {
  const isTelling = (stem: string) => !topic.has(stem) && !generic.has(stem) && !/^\p{N}+$/u.test(stem);
  if (new Set(stems.filter(isTelling)).size >= fewestTelling) return null;
  return stems.some((stem) => generic.has(stem)) ? "generic" : "short";
}

const fewestWords = 4;
const fewestTelling = 2;
const mostlyQuoted = 0.6;
