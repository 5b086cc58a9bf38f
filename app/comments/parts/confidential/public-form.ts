import { bySecret, type Claim, secretOf } from "./claims.ts";
import { groundText } from "./grounds.ts";
import { findSpans, isEmptySpan, type Span } from "./spans.ts";

/**
 * The text as everyone may read it: in the place of each confidential part stand its ground and its summary. What
 * stands there is the same however long the part is.
 */
export function publicForm(text: string, claims: readonly Claim[]) {
  let form = "";
  let at = 0;
  const { spans } = findSpans(text);
  if (spans.length === 0) return text;
  const claimsBySecret = bySecret(claims);
  for (const span of spans) {
    form += text.slice(at, span.from) + placeholder(span, claimsBySecret);
    // Markdown would take the placeholder and a bracket after it for a link, a colon after it for a link's address.
    if (!isEmptySpan(span) && /^[([:]/.test(text.slice(span.to))) form += " ";
    at = span.to;
  }
  return form + text.slice(at);
}

/** Nested lists and records as they are, with every text in its public form. Claims themselves are not for the public. */
export function publicContent<T>(content: T, claims: readonly Claim[]): T;
export function publicContent(content: unknown, claims: readonly Claim[]): unknown {
  if (typeof content === "string") return publicForm(content, claims);
  if (Array.isArray(content)) return content.map((item) => publicContent(item, claims));
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, publicContent(value, claims)]),
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

function placeholder(span: Span, claims: ReadonlyMap<string, Claim>) {
  if (isEmptySpan(span)) return "";
  const claim = claims.get(secretOf(span.text));
  const ground = claim && groundText(claim.ground);
  if (!claim || !ground) return "[Confidential]";
  const summary = cleanSummary(claim.summary);
  return summary ? `[Confidential (${ground}): ${summary}]` : `[Confidential: ${ground}]`;
}
