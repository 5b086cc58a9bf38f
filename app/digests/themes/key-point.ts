import type { TextSpan } from "../passages/passage.ts";
import type { Weights } from "./weights.ts";

/** A passage that makes a key point, with how near it is to the quote; the quote itself is at 1. */
export interface Making extends TextSpan {
  passage_id: string;
  text_id: string;
  similarity: number;
  /** Whose texts say it in these words, that one included. */
  texts: string[];
  /** The campaigns of those texts, each by its first text; a text without one is its own. */
  campaigns: string[];
}

/** One argument, named by a sentence that somebody wrote. */
export interface KeyPoint {
  id: string;
  language: string;
  position: string | null;
  /** Empty where it is about the whole. */
  provision: string[];
  quote: TextSpan & { text_id: string };
  /** As weighed when it was chosen; what comes later is compared with these. */
  weights: Weights;
  /** Only where a server that makes them is configured. */
  embedding?: Float32Array;
  /** The quote first, then the nearest. */
  passages: Making[];
}

/** Distinct texts of a key point's passages, in their order. */
export function textsOf(keyPoint: KeyPoint): string[] {
  return [...new Set(keyPoint.passages.flatMap(({ texts }) => texts))];
}

/** How many write it by themselves: a campaign counts once. */
export function voicesBehind(keyPoint: KeyPoint): number {
  return new Set(keyPoint.passages.flatMap(({ campaigns }) => campaigns)).size;
}

/** The strongest first: most who write by themselves, then most texts, then the earlier id. */
export function strongestFirst(one: KeyPoint, other: KeyPoint) {
  return (
    voicesBehind(other) - voicesBehind(one) ||
    textsOf(other).length - textsOf(one).length ||
    (one.id < other.id ? -1 : 1)
  );
}
