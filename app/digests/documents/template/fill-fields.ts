import { holdable } from "../xml.ts";
import { type FieldName, type FieldValues, fieldNames, tagOf } from "./field-names.ts";
import type { TemplateProblem } from "./template-problem.ts";

export interface FilledPieces {
  pieces: string[];
  problems: TemplateProblem[];
  /** How often the place of the digest stands in it; it stays as it is. */
  digests: number;
}

/** More than anybody reads. */
export const mostProblems = 20;

interface FoundField {
  from: number;
  to: number;
  value: string;
}

/**
 * The text of a paragraph with the fields in it filled, in as many pieces as it came: a field that is cut into several stands in
 * the first of them.
 */
export function fillPieces(pieces: readonly string[], values: FieldValues): FilledPieces {
  const text = pieces.join("");
  const found: FoundField[] = [];
  const problems: TemplateProblem[] = [];
  let digests = 0;
  for (let at = nextBracket(text, 0); at !== -1 && problems.length < mostProblems; ) {
    const end = text[at] === "{" ? nextBracket(text, at + 1) : -1;
    if (text[at] === "}") problems.push({ why: "unopened", near: around(text, at) });
    else if (end === -1 || text[end] === "{") problems.push({ why: "unclosed", near: around(text, at) });
    else {
      const tag = text.slice(at, end + 1);
      const name = fieldIn(tag);
      if (name === undefined) problems.push({ why: "unknown", tag: shortTag(tag), near: around(text, at) });
      else if (name === "digest") digests++;
      else found.push({ from: at, to: end + 1, value: onOneLine(values[name]) });
      at = end;
    }
    at = nextBracket(text, at + 1);
  }
  return { pieces: found.length === 0 ? [...pieces] : filled(pieces, found), problems, digests };
}

/** Whether all that a paragraph says is where the digest stands. */
export const isDigestAlone = (pieces: readonly string[]) => fieldIn(pieces.join("").trim()) === "digest";

/** Word makes the first letter of a sentence a large one. */
function fieldIn(tag: string): FieldName | undefined {
  const name = tag.replace(/\s+/g, "").toLowerCase();
  return fieldNames.find((field) => tagOf(field) === name);
}

function nextBracket(text: string, from: number) {
  for (let at = from; at < text.length; at++) if (text[at] === "{" || text[at] === "}") return at;
  return -1;
}

function filled(pieces: readonly string[], found: FoundField[]) {
  let start = 0;
  let next = 0;
  return pieces.map((piece) => {
    const end = start + piece.length;
    let output = "";
    let at = start;
    for (; next < found.length; next++) {
      const { from, to, value } = found[next] ?? { from: end, to: end, value: "" };
      if (from >= end) break;
      if (from >= at) output += piece.slice(at - start, from - start) + value;
      at = Math.max(at, Math.min(to, end));
      if (to > end) break;
    }
    output += piece.slice(at - start);
    start = end;
    return output;
  });
}

const onOneLine = (value: string) => holdable(value).replace(/\s+/g, " ");

const besideIt = 40;

/** The words around a place, on one line. */
function around(text: string, at: number) {
  const [from, to] = [Math.max(0, at - besideIt), Math.min(text.length, at + besideIt)];
  const words = text.slice(from, to).toWellFormed().replace(/\s+/g, " ").trim();
  return `${from > 0 ? "…" : ""}${words}${to < text.length ? "…" : ""}`;
}

const shortTag = (tag: string) =>
  (tag.length > besideIt ? `${tag.slice(0, besideIt)}…}` : tag).replace(/\s+/g, " ");
