import { headingNumber } from "../measure/heading-number.ts";
import type { ComparedProvision } from "./compared.ts";

interface ToCompare {
  anchor: string;
  kind: "heading" | "paragraph";
  depth: number;
  /** A heading's own words with its number, or a paragraph's text. */
  text: string;
  /** What stands under a heading without a number, as plain text; empty for a paragraph. */
  below: string;
}

/** In characters: so much of what stands under a heading tells it from others. */
const longestBelow = 1_000;

/** Provisions in reading order as they are compared with those of another version: their numbers are no part of their words. */
export function wordsOfCuts(provisions: readonly ToCompare[]): ComparedProvision[] {
  return provisions.map((provision, at) => {
    const { anchor, kind } = provision;
    const own = ownWords(provision);
    return { anchor, kind, words: own === "" ? wordsUnder(provisions, at) : own };
  });
}

function ownWords(provision: ToCompare) {
  return [withoutNumber(provision), provision.below].filter(Boolean).join("\n").trim();
}

/** A heading's own words, or a paragraph's text, without the number. */
export function withoutNumber({ kind, text }: Pick<ToCompare, "kind" | "text">) {
  return kind === "heading" ? headingNumber(text).title : text;
}

function wordsUnder(provisions: readonly ToCompare[], at: number) {
  const depth = provisions[at]?.depth ?? 0;
  let words = "";
  for (let below = at + 1; below < provisions.length && words.length < longestBelow; below += 1) {
    const provision = provisions[below];
    if (!provision || provision.depth <= depth) break;
    words = [words, ownWords(provision)].filter(Boolean).join("\n");
  }
  return words.slice(0, longestBelow);
}
