import { withoutPlaceholders } from "#app/content/confidential-text.ts";

/** Leaves out what stands in for confidential parts; where a comment has none, what looks so is its author's own. */
export function ownWordsOf(parts: readonly { kind: string }[] = []) {
  const hasPlaceholders = parts.some(({ kind }) => kind === "text");
  return (text: string) => (hasPlaceholders ? withoutPlaceholders(text) : text);
}
