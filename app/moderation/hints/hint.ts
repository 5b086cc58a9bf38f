/** What a moderator may want to look at. None of it decides anything. */
export const hintKinds = [
  "telephone number",
  "postal address",
  "e-mail address",
  "identity number",
  "link",
  "listed word",
] as const;
export type HintKind = (typeof hintKinds)[number];

/** What was seen in a text: `text.slice(start, end)`, in UTF-16 units. */
export interface Seen {
  kind: HintKind;
  start: number;
  end: number;
  /** The word of the authority's list that it is, where it is one. */
  listed?: string;
}

/** Every place where the expression, which has the flag g, finds what is taken for such a thing. */
export function seenBy(
  expression: RegExp,
  {
    text,
    kind,
    isOne = () => true,
  }: { text: string; kind: HintKind; isOne?: (found: string, at: number) => boolean },
): Seen[] {
  return [...text.matchAll(expression)]
    .filter(({ 0: found, index }) => isOne(found, index))
    .map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length }));
}
