import { wordsOf } from "#app/content/words-of.ts";

/** What one text of a campaign says that its first text does not. */
export interface Addition {
  /** `changed` where most of the sentence stands in the first text, in other words or with other figures. */
  kind: "added" | "changed";
  sentence: string;
}

const wordsInARow = 3;
const mostlyKnown = 0.5;

/**
 * The sentences of a variant that are not in the first text, as they were written and in their order. Case, spaces and
 * punctuation make no difference. A sentence is only `changed`, not `added`, where at least half of its three-word runs
 * stand in the first text: a "not" or another figure is then still shown.
 */
export function additionsTo(first: string): (variant: string) => Addition[] {
  const known = new Set(sentencesOf(first).map(normalised));
  const whole = ` ${normalised(first)} `;
  const runs = new Set(runsOf(normalised(first)));

  return (variant) =>
    sentencesOf(variant).flatMap((sentence) => {
      const words = normalised(sentence);
      if (words === "" || known.has(words) || whole.includes(` ${words} `)) return [];
      const own = runsOf(words);
      const shared = own.filter((run) => runs.has(run)).length;
      return [{ kind: shared / own.length >= mostlyKnown ? "changed" : "added", sentence }];
    });
}

/** Line by line, since a heading or an item of a list often ends without a full stop. */
function sentencesOf(text: string) {
  return text
    .split("\n")
    .flatMap((line) => [...sentences.segment(line)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== "");
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
