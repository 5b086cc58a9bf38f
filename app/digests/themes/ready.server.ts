import { analysedWords } from "../passages/analysed-words.ts";
import type { Passage } from "../passages/passage.ts";
import { stemsOf } from "../passages/stems.server.ts";
import { amongOthers, type Surroundings } from "../passages/why.server.ts";
import { knownRuns } from "../passages/word-runs.ts";
import type { ReadyPassage } from "./build-key-points.ts";
import { commonRuns } from "./common-runs.ts";
import type { FoldedPassage } from "./fold.ts";
import { countStems, isOfArguments } from "./frequencies.ts";
import { type Frequencies, weigh } from "./weights.ts";

/** What everything of one language and position is read by, as it was when the key points were chosen. */
export interface ReadingBasis extends Surroundings {
  frequencies: Frequencies;
  areArguments: boolean;
}

/** The measure that is consulted on, as far as it is known: its words are no argument. */
export interface Measure {
  title?: string;
  text?: string;
}

/** How passages of one language are to be read: their frequencies, topic words and what is only quoted. */
export function readingOf(folded: FoldedPassage[], { title = "", text = "" }: Measure = {}): ReadingBasis {
  const passages = folded.map(({ passage }) => passage);
  const language = passages[0]?.language ?? "en";
  const areArguments = isOfArguments(passages);
  const words = (of: string) => analysedWords(of, language);
  const measure = words(`${title}\n${text}`);
  const quoted = knownRuns(measure, areArguments ? [] : commonRuns(passages));
  const frequencies = countStems(passages, stemsOf(words(title), language));
  return { frequencies, areArguments, topic: frequencies.topic, quoted: quoted.size > 0 ? quoted : null };
}

/** Passages among the others: each with its `why` and, where it has none, its weights. */
export function readAll(folded: FoldedPassage[], reading: ReadingBasis): FoldedPassage[] {
  return folded.map((one) => ({ ...one, passage: amongOthers(one.passage, reading) }));
}

/** Those that may be key points, with their weights. */
export function readyAmong(
  folded: FoldedPassage[],
  { frequencies, textOf }: { frequencies: Frequencies; textOf: (id: string) => string },
): ReadyPassage[] {
  return folded
    .filter(({ passage }) => passage.why === null)
    .map((one) => ({
      ...one,
      sentence: sentenceOf(one.passage, textOf),
      weights: weigh(one.passage.stems, frequencies),
    }));
}

function sentenceOf({ text_id, start, end }: Passage, textOf: (id: string) => string) {
  return textOf(text_id).slice(start, end);
}
