import { wholeTextHash } from "#app/content/shingles.server.ts";

/** Groups of the ids of texts with the same words, in their order; one of no other's words is a group by itself. */
export function groupTexts(texts: { id: string; text: string }[]): string[][] {
  const groups = new Map<number | string, string[]>();
  for (const { id, text } of texts) {
    const key = wholeTextHash(text) ?? `none ${id}`;
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()];
}
