import { withoutPlaceholders } from "#app/content/confidential-text.ts";

/** Leaves out what stands in for confidential parts and for what was taken out; where a comment has neither, what looks so is its author's own. */
export function ownWordsOf(parts: readonly { kind: string }[] = []) {
  const hasPlaceholders = parts.some(({ kind }) => kind === "text");
  return (text: string) => (hasPlaceholders ? withoutPlaceholders(text) : text);
}
