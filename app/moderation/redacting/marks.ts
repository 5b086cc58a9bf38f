import { redactionPlaceholder } from "#app/comments/comment/placeholders.ts";
import { secretOf } from "#app/comments/parts/confidential/claims.ts";
import { findSpans, isEmptySpan, type Span } from "#app/comments/parts/confidential/spans.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Ground } from "#db/schema.ts";

/** By passage, as secretOf makes it, on what ground it is taken out. */
export type PassageGrounds = ReadonlyMap<string, Ground>;

/** The passages between double brackets, empty ones left out, in their order. */
export function passagesIn(marked: string): Span[] {
  return findSpans(marked).spans.filter((span) => !isEmptySpan(span));
}

/**
 * The text as everyone will read it: in the place of each marked passage stands its ground, the same however long the
 * passage is. `t` is the source's where the text is to be stored.
 */
export function redactedForm(t: Translator, marked: string, grounds: PassageGrounds) {
  let form = "";
  let at = 0;
  for (const span of findSpans(marked).spans) {
    form += marked.slice(at, span.from);
    if (!isEmptySpan(span)) form += inPlaceOf(t, groundOf(grounds, span.text));
    // The placeholder and a bracket after it would become a link.
    if (!isEmptySpan(span) && /^[([]/.test(marked.slice(span.to))) form += " ";
    at = span.to;
  }
  return form + marked.slice(at);
}

/** What stands for everyone where something was taken out on that ground. */
export function inPlaceOf(t: Translator, ground: Ground) {
  return redactionPlaceholder(t, t(`terms.ground ${ground}`));
}

/** The form has asked for one on each passage. */
export function groundOf(grounds: PassageGrounds, passage: string) {
  const ground = grounds.get(secretOf(passage));
  if (!ground) throw new Error("A passage is taken out on no ground");
  return ground;
}

/** The text with double brackets around each of these passages wherever it stands; blanks and line breaks make no difference. */
export function markAll(text: string, passages: readonly string[]) {
  const folded = withoutBlanks(text);
  const places = passages.flatMap((passage) => placesOf(passage, folded));
  let marked = "";
  let at = 0;
  for (const { from, to } of outermost(places)) {
    marked += `${text.slice(at, from)}[[${text.slice(from, to)}]]`;
    at = to;
  }
  return marked + text.slice(at);
}

/** Whether that passage stands in the text. */
export function standsIn(text: string, passage: string) {
  return placesOf(passage, withoutBlanks(text)).length > 0;
}

/** More places than a passage stands in; each is as dear as the passage is long. */
const mostTries = 2_000;

interface MarkedPlace {
  from: number;
  to: number;
}

interface TextWithoutBlanks {
  text: string;
  /** Without its blanks. */
  folded: string;
  /** Where each of its characters stood in the text. */
  origins: number[];
}

/** Where the passage stands, in the text with its blanks, and is not only part of a word or a number. */
function placesOf(passage: string, { text, folded, origins }: TextWithoutBlanks): MarkedPlace[] {
  const wanted = withoutBlanks(passage).folded;
  const places: MarkedPlace[] = [];
  if (wanted === "") return [];
  let at = folded.indexOf(wanted);
  for (let tries = 1; at !== -1 && tries <= mostTries; tries++) {
    const from = origins[at] ?? 0;
    const to = (origins[at + wanted.length - 1] ?? 0) + 1;
    const stands = isEdge(text, from) && isEdge(text, to);
    if (stands) places.push({ from, to });
    at = folded.indexOf(wanted, at + (stands ? wanted.length : 1));
  }
  return places;
}

/** Of scripts that put blanks between words. */
const spacedLetter = /[\p{N}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

function isEdge(text: string, at: number) {
  return !(spacedLetter.test(text[at - 1] ?? "") && spacedLetter.test(text[at] ?? ""));
}

/** In their order; what overlaps is one. */
function outermost(places: MarkedPlace[]): MarkedPlace[] {
  const sorted = places.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const joined: MarkedPlace[] = [];
  for (const { from, to } of sorted) {
    const last = joined.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

function withoutBlanks(text: string): TextWithoutBlanks {
  let folded = "";
  const origins: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character.trim() === "") continue;
    folded += character;
    origins.push(at);
  }
  return { text, folded, origins };
}
