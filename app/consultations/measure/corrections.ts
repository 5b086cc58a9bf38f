/** What an official wrote before a line to correct how it is cut. It is part of the measure's source, and readers do not see it. */
export interface Correction {
  /** How far below its heading or article a provision stands, from 1; null where that is not corrected. */
  level: number | null;
  /** Whether the line belongs to the provision before it, whatever it begins with. */
  isJoined: boolean;
  line: string;
}

/** Reads `{level 2} (a) …` and `{join} 1. …`; a line without such a mark is as it was typed. */
export function readCorrection(line: string): Correction {
  const [mark, name, level] = /^\s{0,20}\{(join|level\s([1-9]))\}[ \t]{0,4}/.exec(line) ?? [];
  if (mark === undefined) return { level: null, isJoined: false, line };
  const rest = line.slice(mark.length);
  return { level: level ? Number(level) : null, isJoined: name === "join", line: rest };
}

/** `{split}` within a line begins a paragraph of its own there. */
export function withSplits(markdown: string) {
  return markdown.replace(/[ \t]?\{split\}[ \t]?/g, "\n\n");
}
