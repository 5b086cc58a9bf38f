import type { Asked } from "#app/indexing/asked.server.ts";
import { termsOf, wantedTerms } from "#app/indexing/terms.server.ts";
import { type FoundWord, wordsIn } from "#app/indexing/words-in.ts";

/** A piece of a snippet; those that were looked for are marked. */
export interface SnippetPiece {
  text: string;
  isMarked: boolean;
}

interface Mark {
  start: number;
  end: number;
  /** Which of the words that are looked for it is, or of the words in a row. */
  which: number;
}

/** In UTF-16 code units. */
const longest = 240;
const before = 60;
/** Of one text, beyond which no word is looked for. */
const mostRead = 300_000;

/** The words of that text around those that are looked for, and how many different ones of these stand there. */
export function snippetOf(text: string, { asked, language }: { asked: Asked; language: string }) {
  const plain = text
    .slice(0, mostRead)
    .replace(/[*`#>|\\\s]+/g, " ")
    .trim();
  const marks = marksIn(plain, { asked, language });
  const { first, score } = bestPlace(marks);
  const from = first === undefined ? 0 : startOf(plain, first.start);
  const to = endOf(plain, from);
  const shown = marks.filter(({ start, end }) => start >= from && end <= to);
  return {
    pieces: piecesOf(plain, { from, to, marks: shown }),
    score,
    isCut: { before: from > 0, after: to < plain.length },
  };
}

export type Snippet = ReturnType<typeof snippetOf>;

function marksIn(text: string, { asked, language }: { asked: Asked; language: string }): Mark[] {
  const sets = wantedOf(asked);
  const runs = asked.words.filter(({ isRun }) => isRun).map(({ word }) => word);
  const marks: Mark[] = [];
  const words: FoundWord[] = [];
  for (const found of wordsIn(text)) {
    words.push(found);
    if (found.isRun) marks.push(...marksInRun(found, runs, sets.length));
    else {
      const terms = termsOf(found, language);
      const which = sets.findIndex((wanted) => terms.some((term) => wanted.has(term)));
      if (which >= 0) marks.push({ start: found.start, end: found.end, which });
    }
  }
  const phrases = marksOfPhrases(words, asked.phrases, sets.length + runs.length);
  // First where they begin with a word that is marked by itself.
  return phrases.length === 0 ? marks : [...phrases, ...marks].sort((one, other) => one.start - other.start);
}

/** The terms of each word, made once for all texts of a page. */
function wantedOf(asked: Asked) {
  const known = wanted.get(asked);
  if (known) return known;
  const plainWords = asked.words.filter(({ isRun }) => !isRun);
  const sets = plainWords
    .flatMap((found) => wantedTerms(found, asked.language))
    .map((terms) => new Set(terms));
  wanted.set(asked, sets);
  return sets;
}

const wanted = new WeakMap<Asked, Set<string>[]>();

/** Where words stand in that row, so that it is shown rather than another place that has the same words apart. */
function marksOfPhrases(words: readonly FoundWord[], phrases: readonly string[], firstWhich: number) {
  return phrases.flatMap((phrase, at): Mark[] => {
    // What is written without spaces is marked as a whole already.
    const row = phrase.startsWith(" ") && phrase.endsWith(" ") ? phrase.trim().split(" ") : [];
    if (row.length < 2) return [];
    return words.flatMap(({ start }, place) => {
      const last = words[place + row.length - 1];
      const isThere = row.every((word, nth) => words[place + nth]?.word === word);
      return isThere && last ? { start, end: last.end, which: firstWhich + at } : [];
    });
  });
}

/** Of a run of letters that is as long folded as it is written, the part itself; otherwise all of it. */
function marksInRun(
  { start, end, word }: { start: number; end: number; word: string },
  runs: readonly string[],
  firstWhich: number,
): Mark[] {
  return runs.flatMap((run, at) => {
    const place = word.indexOf(run);
    if (place < 0) return [];
    const isAlike = end - start === word.length;
    const from = isAlike ? start + place : start;
    return [{ start: from, end: isAlike ? from + run.length : end, which: firstWhich + at }];
  });
}

/** The mark from which on most different words stand within one snippet. */
function bestPlace(marks: readonly Mark[]) {
  let best: { first: Mark | undefined; score: number } = { first: undefined, score: 0 };
  const counts = new Map<number, number>();
  let last = 0;
  for (const first of marks) {
    for (let next = marks[last]; next && next.end - first.start <= longest - before; next = marks[++last])
      counts.set(next.which, (counts.get(next.which) ?? 0) + 1);
    if (counts.size > best.score) best = { first, score: counts.size };
    const left = (counts.get(first.which) ?? 1) - 1;
    if (left > 0) counts.set(first.which, left);
    else counts.delete(first.which);
  }
  return best;
}

/** A blank before the place, or where there is none near, as in Japanese, a whole character. */
function startOf(text: string, place: number) {
  if (place <= before) return 0;
  const earliest = place - before;
  const blank = text.indexOf(" ", earliest);
  return blank >= 0 && blank < place ? blank + 1 : wholeCharacterAt(text, earliest);
}

function endOf(text: string, from: number) {
  const latest = from + longest;
  if (latest >= text.length) return text.length;
  const blank = text.lastIndexOf(" ", latest);
  return blank > from + longest / 2 ? blank : wholeCharacterAt(text, latest);
}

const characters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Where the character begins in which that place lies. */
function wholeCharacterAt(text: string, place: number) {
  const from = Math.max(0, place - 40);
  return from + (characters.segment(text.slice(from, place + 40)).containing(place - from)?.index ?? 0);
}

function piecesOf(text: string, { from, to, marks }: { from: number; to: number; marks: Mark[] }) {
  const pieces: SnippetPiece[] = [];
  let at = from;
  for (const { start, end } of marks.sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    pieces.push(
      { text: text.slice(at, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at, to), isMarked: false });
  return pieces.filter((piece) => piece.text !== "");
}
