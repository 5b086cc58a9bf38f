const wordsInARow = 4;

/** Runs of four words that are known, with what is left of a sentence without them. */
export interface KnownRuns {
  size: number;
  /** To be kept, so that later texts are read by the same. */
  runs: string[];
  ownWords(words: string[]): string[];
}

/** Every four words in a row, joined by blanks. */
export function runsOf(words: string[]): string[] {
  return words.slice(wordsInARow - 1).map((_, at) => words.slice(at, at + wordsInARow).join(" "));
}

/** The runs of the measure's words, and those that `many` gives. */
export function knownRuns(measure: string[], many: Iterable<string>): KnownRuns {
  const known = new Set([...runsOf(measure), ...many]);
  return {
    size: known.size,
    runs: [...known],
    ownWords(words) {
      const quoted = new Uint8Array(words.length);
      for (const [at, run] of runsOf(words).entries())
        if (known.has(run)) quoted.fill(1, at, at + wordsInARow);
      return words.filter((_, at) => quoted[at] === 0);
    },
  };
}
