import { notStated } from "#app/comments/comment/filters.ts";
import type { ShownPosition } from "#app/comments/comment/shown-position.ts";
import type { StakeholderGroup } from "#db/schema.ts";
import type { Tally } from "../figures.ts";
import type { Quote } from "./quote.ts";

/** A key point with who makes it; until officials have confirmed all of that, each number is about so many. */
export interface SaidPoint {
  id: string;
  position: ShownPosition;
  /** BCP 47. */
  language: string;
  theme_id: string | null;
  /** The same for those in other languages that say the same. */
  joined_as: string | null;
  /** Where officials put it in its theme; null where its strength says so. */
  place: number | null;
  /** Whether officials have confirmed each passage that makes it, so that its numbers are exact. */
  isConfirmed: boolean;
  comments: number;
  /** As comments, each campaign counting once. */
  voices: number;
  organisations: number;
  groups: Tally<StakeholderGroup | typeof notStated>[];
  countries: Tally[];
  /** Comments of other positions in the same theme: who sees it otherwise. */
  dissent: { position: ShownPosition; comments: number }[];
}

/** What an official wrote on a key point, in their own words, with the passages on which it rests. */
export interface SaidSentence {
  text: string;
  quotes: Quote[];
}

/** Named by the first quote; others follow. */
export type QuotedPoint = SaidPoint & { quotes: Quote[]; sentence: SaidSentence | null };

export const takesSide = (position: ShownPosition) => position !== notStated && position !== "no position";
