import { wordsOf } from "./words-of.ts";

/** What one text of a campaign says that the campaign's letter does not. */
export interface Addition {
  /** `changed` where most of the sentence stands in the letter, in other words or with other figures. */
  kind: "added" | "changed";
  sentence: string;
  /** Where it stands in the text, in UTF-16 units: `text.slice(start, end)` is the sentence. */
  start: number;
  end: number;
}

const wordsInARow = 3;
const mostlyKnown = 0.5;

/**
 * The sentences of a variant that are not in the letter, as they were written and in their order. Case, spaces and
 * punctuation make no difference. A sentence is only `changed`, not `added`, where at least half of its three-word runs
 * stand in the letter: a "not" or another figure is then still shown.
 */
export function additionsTo(letter: string): (variant: string) => Addition[] {
  const known = new Set(sentencesOf(letter).map(({ words }) => words));
  const whole = ` ${normalised(letter)} `;
  const runs = new Set(runsOf(normalised(letter)));

  return (variant) =>
    sentencesOf(variant).flatMap(({ words, ...place }) => {
      if (known.has(words)) return [];
      const own = runsOf(words);
      const shared = own.filter((run) => runs.has(run)).length;
      // One of fewer words than a run may stand within another.
      const mayStandThere = shared === own.length || own.length === 1;
      if (mayStandThere && whole.includes(` ${words} `)) return [];
      return [{ kind: shared / own.length >= mostlyKnown ? "changed" : "added", ...place }];
    });
}

/**
 * Which of these texts is the letter of their campaign: that which most nearly says what most of them say, so that what
 * one has added to a letter is not taken for the letter because it came first. Of two that are as near the shorter, and then
 * the earlier.
 */
export function letterAmong(texts: readonly string[]): number {
  const sentences = texts.map((text) => new Set(sentencesOf(text).map(({ words }) => words)));
  const having = new Map<string, number>();
  for (const own of sentences) for (const words of own) having.set(words, (having.get(words) ?? 0) + 1);
  // What more than half of the texts say counts for, what fewer say against.
  const nearness = sentences.map((own) =>
    [...own].reduce((sum, words) => sum + 2 * (having.get(words) ?? 0) - texts.length, 0),
  );
  const length = (at: number) => texts[at]?.length ?? 0;
  return texts.reduce((best, _, at) => {
    const nearer = (nearness[at] ?? 0) - (nearness[best] ?? 0);
    return nearer > 0 || (nearer === 0 && length(at) < length(best)) ? at : best;
  }, 0);
}

interface Sentence extends Pick<Addition, "sentence" | "start" | "end"> {
  /** Alike for sentences that are the same. */
  words: string;
}

/** Those that have words, line by line, since a heading or an item of a list often ends without a full stop. */
function sentencesOf(text: string): Sentence[] {
  let lineStart = 0;
  return text.split("\n").flatMap((line) => {
    const segments = [...sentences.segment(line)].map(({ segment, index }) => {
      const sentence = segment.trim();
      const start = lineStart + index + segment.indexOf(sentence);
      return { sentence, start, end: start + sentence.length, words: normalised(sentence) };
    });
    lineStart += line.length + 1;
    return segments.filter(({ words }) => words !== "");
  });
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

function normalised(text: string) {
  return wordsOf(text).join(" ");
}

function runsOf(words: string) {
  const all = words.split(" ");
  if (all.length <= wordsInARow) return [words];
  return all.slice(wordsInARow - 1).map((_, index) => all.slice(index, index + wordsInARow).join(" "));
}
