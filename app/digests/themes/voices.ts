import type { FoldedPassage } from "./fold.ts";
import type { KeyPoint } from "./key-point.ts";
import { textsOf } from "./key-point.ts";

/** A text that no key point cites, with those of its passages that say something. */
export interface Voice {
  text_id: string;
  passages: string[];
}

/** The texts that no key point cites though they give reasons, what says most first. Only taking a side is no reason. */
export function voicesOf(folded: FoldedPassage[], keyPoints: KeyPoint[]): Voice[] {
  const cited = new Set(keyPoints.flatMap(textsOf));
  const voices = new Map<string, { passages: string[]; words: number }>();
  for (const { passage, texts } of folded)
    for (const text of passage.why ? [] : texts.filter((text) => !cited.has(text))) {
      const voice = voices.get(text) ?? { passages: [], words: 0 };
      voice.passages.push(passage.id);
      voice.words += passage.words.length;
      voices.set(text, voice);
    }
  return [...voices]
    .sort(([one, a], [other, b]) => b.words - a.words || (one < other ? -1 : 1))
    .map(([text_id, { passages }]) => ({ text_id, passages }));
}

/** The kinds (groups, countries) of whose texts no key point cites any: `kindOf` says a text's kind, null for none. */
export function uncitedKinds(
  texts: string[],
  { keyPoints, kindOf }: { keyPoints: KeyPoint[]; kindOf: (text: string) => string | null },
): string[] {
  const cited = new Set(keyPoints.flatMap(textsOf).map(kindOf));
  const kinds = new Set(texts.map(kindOf));
  return [...kinds].filter((kind) => kind !== null).filter((kind) => !cited.has(kind));
}

/** Texts that take a side and give no reason at all. */
export function withoutReason(folded: FoldedPassage[]): string[] {
  const telling = new Set(folded.filter(({ passage }) => !passage.why).flatMap(({ texts }) => texts));
  const generic = folded.filter(({ passage }) => passage.why === "generic").flatMap(({ texts }) => texts);
  return [...new Set(generic)].filter((text) => !telling.has(text));
}
