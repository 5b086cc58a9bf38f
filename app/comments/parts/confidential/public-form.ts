import { sourceLanguage, speak } from "#app/words/speak.server.ts";
import type { Translator } from "#app/words/translator.ts";
import { groundWords, isGround } from "../../comment/grounds.ts";
import { bySecret, type Claim, secretOf } from "./claims.ts";
import { findSpans, isEmptySpan, type Span } from "./spans.ts";

/**
 * The text as everyone may read it: in the place of each confidential part stand its ground and its summary. What
 * stands there is the same however long the part is. `t` says it in the language of the page, English where it is left out.
 */
export function publicForm(text: string, claims: readonly Claim[], t: Translator = speak(sourceLanguage)) {
  let form = "";
  let at = 0;
  const { spans } = findSpans(text);
  if (spans.length === 0) return text;
  const claimsBySecret = bySecret(claims);
  for (const span of spans) {
    form += text.slice(at, span.from) + placeholder(t, span, claimsBySecret);
    // The placeholder and a bracket after it would become a link.
    if (!isEmptySpan(span) && /^[([]/.test(text.slice(span.to))) form += " ";
    at = span.to;
  }
  return form + text.slice(at);
}

/** Nested lists and records as they are, with every text in its public form. Claims themselves are not for the public. */
export function publicContent<T>(content: T, claims: readonly Claim[], t?: Translator): T;
export function publicContent(content: unknown, claims: readonly Claim[], t?: Translator): unknown {
  if (typeof content === "string") return publicForm(content, claims, t);
  if (Array.isArray(content)) return content.map((item) => publicContent(item, claims, t));
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, publicContent(value, claims, t)]),
  );
}

/** A summary as it may stand between the placeholder's brackets, in a table or beside code. */
export function cleanSummary(summary: string) {
  return summary
    .replace(/[[［{]/gu, "(")
    .replace(/[\]］}]/gu, ")")
    .replace(/[\\|`\p{Co}]/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}

function placeholder(t: Translator, span: Span, claims: ReadonlyMap<string, Claim>) {
  if (isEmptySpan(span)) return "";
  const claim = claims.get(secretOf(span.text));
  if (!claim || !isGround(claim.ground)) return t("confidential.placeholder");
  const ground = groundWords(t, claim.ground);
  const summary = cleanSummary(claim.summary);
  return summary
    ? t("confidential.placeholder-with-summary", { ground, summary })
    : t("confidential.placeholder-with-ground", { ground });
}
