import { escapeHtml } from "#app/content/escape-html.ts";
import { findHints } from "./find-hints.ts";
import type { HintKind } from "./hint.ts";

/** What was seen, with the words around it. */
export interface SeenWords {
  kind: HintKind;
  before: string;
  seen: string;
  after: string;
}

const reach = 50;
/** So much of a text is looked at: files may have far more. */
const longestLookedAt = 200_000;
/** So many are shown of each kind; all are counted. */
const mostShown = 20;

/** What is seen in these texts, by kind: how often, and the first of them with the words around them. */
export function wordsSeen(texts: readonly string[], listed: readonly string[]) {
  const all = texts
    .map((text) => text.slice(0, longestLookedAt))
    .flatMap((text) => findHints(text, listed).map((hint) => around(text, hint)));
  return [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, seen]) => ({
    kind,
    count: seen.length,
    shown: seen.slice(0, mostShown),
  }));
}

function around(
  text: string,
  { kind, start, end }: { kind: HintKind; start: number; end: number },
): SeenWords {
  return {
    kind,
    before: text.slice(Math.max(0, start - reach), start),
    seen: text.slice(start, end),
    after: text.slice(end, end + reach),
  };
}

/** A text as it may stand in HTML, with quotation marks as they are or as entities. */
export const asInHtml = (text: string) => [
  escapeHtml(text),
  escapeHtml(text).replaceAll("&#39;", "'").replaceAll("&quot;", '"'),
];
