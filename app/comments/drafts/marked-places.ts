import { secretOf } from "../parts/confidential/claims.ts";
import { findSpans } from "../parts/confidential/spans.ts";
import { type DraftText, inWords } from "./draft-texts.ts";

export interface MarkedPlaces {
  /** What is marked, in the words that were offered where it was ticked. */
  words: string;
  places: { text: string; href: string }[];
}

/** For each secret where in these texts it is marked, and its words there. */
export function markedPlaces(texts: readonly DraftText[], secrets: readonly string[]): MarkedPlaces[] {
  const spans = texts.flatMap((text) =>
    findSpans(text.text).spans.map((span) => ({ ...text, secret: secretOf(span.text) })),
  );
  return secrets.map((secret) => {
    const marked = spans.filter((span) => span.secret === secret);
    const places = new Map(marked.map(({ where, label, href }) => [where, { text: label, href }]));
    return { words: inWords(secret, marked[0]?.choices ?? []), places: [...places.values()] };
  });
}
