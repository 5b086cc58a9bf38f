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
