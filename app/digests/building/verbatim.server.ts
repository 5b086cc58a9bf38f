import { createHash } from "node:crypto";

/** Whether that stands there: the condition on which anything is quoted. */
export function isVerbatim(text: string, { starts_at, ends_at, hash }: StoredSpan) {
  return ends_at > starts_at && ends_at <= text.length && hashOf(text.slice(starts_at, ends_at)) === hash;
}

interface StoredSpan {
  starts_at: number;
  ends_at: number;
  hash: string;
}

/** An id that says the same of the same, and tells nothing of when it was made. */
export function idOf(parts: (string | number)[]) {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
}

/**
 * The same for a passage of that comment, beginning as the comment's id does: what was written together lies together in
 * every index. It tells a time where the comment's does, and else none.
 */
export function idBeside(comment_id: string, parts: (string | number)[]) {
  return `${comment_id.replaceAll("-", "").slice(0, 12)}${idOf(parts).slice(0, 14)}`;
}

/** Whether an id was made in that way: it is longer then. */
export const isBeside = (id: string) => id.length > 22;

/** Of words as they stand. */
export function hashOf(words: string) {
  return createHash("sha256").update(words).digest("hex");
}
