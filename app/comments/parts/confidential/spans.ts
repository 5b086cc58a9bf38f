import { isInvisible } from "#app/content/clean-text.ts";
import { type Message, message } from "#app/words/message.ts";

/** What one text may hold; a comment may hold as many in all its texts together. */
/** How many parts of a comment can be confidential, and of how many characters each. */
export const spanBounds = { most: 200, longest: 20_000 };

/** Of one text; whoever puts these right is told the next. */
const mostProblems = 50;

export interface Span {
  /** What stands between the brackets, as typed. */
  text: string;
  /** Where the opening bracket stands, and where what follows the closing one does. */
  from: number;
  to: number;
}

export interface FoundSpans {
  spans: Span[];
  /** Sentences for the author; what they are about is confidential all the same, so that a slip of the pen is safe. */
  problems: Message[];
}

export interface TextPart {
  text: string;
  isConfidential: boolean;
}

/**
 * The parts of a text between `[[` and `]]`, in their order, empty ones included. Full-width brackets count too. One
 * that is never closed goes on to the end; one inside another belongs to the outer one.
 */
export function findSpans(text: string): FoundSpans {
  const spans: Span[] = [];
  const problems: Message[] = [];
  let from = 0;
  let depth = 0;
  let plainOpen = 0;

  for (const { 0: run, index } of text.matchAll(brackets)) {
    const isOpening = run[0] === "[" || run[0] === "［";
    if (depth === 0 && run.length === 1) {
      plainOpen = Math.max(0, plainOpen + (isOpening ? 1 : -1));
    } else if (depth === 0 && isOpening) {
      from = index;
      depth = 1;
    } else if (depth === 0) {
      // `[see [1]]` is a link's business: only brackets that nothing opened are a slip.
      if (plainOpen < run.length) problems.push(strayClosing(text, index));
      plainOpen = Math.max(0, plainOpen - run.length);
    } else if (run.length > 1 && isOpening) {
      problems.push(nested(text, index));
      depth += 1;
    } else if (run.length > 1) {
      depth -= Math.min(depth, Math.floor(run.length / 2));
      if (depth === 0) spans.push(spanFrom(text, from, index + run.length));
    }
  }
  if (depth > 0) {
    problems.push(unclosed(text, from));
    spans.push({ text: text.slice(from + 2), from, to: text.length });
  }
  return { spans, problems: [...problems, ...problemsOf(spans)].slice(0, mostProblems) };
}

/** The text in its order as what everyone may read and what only officials may; without the brackets. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const span of findSpans(text).spans) {
    parts.push({ text: text.slice(at, span.from), isConfidential: false });
    parts.push({ text: isEmptySpan(span) ? "" : span.text, isConfidential: true });
    at = span.to;
  }
  parts.push({ text: text.slice(at), isConfidential: false });
  return parts.filter((part) => part.text !== "");
}

export interface PlacedSpan extends Span {
  /** The keys that lead to the text, such as `points`, `0`, `reasons`. */
  path: string[];
}

/** All that is marked anywhere in the texts of a comment, in their order; empty spans are left out. */
export function spansIn(content: unknown): {
  spans: PlacedSpan[];
  problems: { path: string[]; problem: Message }[];
} {
  const spans: PlacedSpan[] = [];
  const problems: { path: string[]; problem: Message }[] = [];
  for (const { path, text } of textsIn(content)) {
    const found = findSpans(text);
    for (const span of found.spans) if (!isEmptySpan(span)) spans.push({ ...span, path });
    for (const problem of found.problems) problems.push({ path, problem });
  }
  if (spans.length > spanBounds.most) {
    const problem = message("confidential.too-many-parts", { most: spanBounds.most, count: spans.length });
    problems.push({ path: [], problem });
  }
  return { spans, problems };
}

/** The keys of the texts of which something is marked. */
export function markedAmong(texts: Record<string, string>) {
  const isMarked = (text: string) => findSpans(text).spans.some((span) => !isEmptySpan(span));
  return Object.keys(texts).filter((key) => isMarked(texts[key] ?? ""));
}

/** Every text in nested lists and records, with the keys that lead to it. */
export function textsIn(content: unknown, path: string[] = []): { path: string[]; text: string }[] {
  if (typeof content === "string") return [{ path, text: content }];
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** Nothing that a reader could see stands in it. */
export function isEmptySpan(span: Span) {
  return isInvisible(span.text);
}

/** The first words, to say which text is meant; not for anyone but its author. */
export function firstWords(text: string) {
  // No more of it is looked at: there may be a problem at each of thousands of brackets.
  const folded = text.slice(0, 400).replace(/\s+/g, " ").trim();
  if (folded.length <= 40) return folded;
  const cut = folded.slice(0, 40).replace(/\p{Cs}$/u, "");
  return `${cut.replace(/\s\S{0,20}$/, "").replace(/(?<![\s.,;:])[\s.,;:]+$/, "")}…`;
}

const brackets = /[[［]+|[\]］]+/gu;

function spanFrom(text: string, from: number, to: number): Span {
  return { text: text.slice(from + 2, to - 2), from, to };
}

function problemsOf(spans: Span[]) {
  return spans.flatMap((span) => {
    if (isEmptySpan(span)) return [message("confidential.nothing-between")];
    if (span.text.length <= spanBounds.longest) return [];
    return [
      message("confidential.part-too-long", { most: spanBounds.longest, words: firstWords(span.text) }),
    ];
  });
}

function unclosed(text: string, at: number) {
  return message("confidential.close-brackets", { words: firstWords(text.slice(at)) });
}

function strayClosing(text: string, at: number) {
  const before = text.slice(Math.max(0, at - 40), at).trim();
  return before
    ? message("confidential.never-opened-after", { words: before.slice(-30).trim() })
    : message("confidential.never-opened-at", { words: firstWords(text.slice(at)) });
}

function nested(text: string, at: number) {
  return message("confidential.already-open", { words: firstWords(text.slice(at)) });
}
