import type { ShownPosition } from "#app/comments/comment/shown-position.ts";
import type { Quote } from "../said/quote.ts";

/** A key point in the words that name it. */
export interface NamedPoint {
  id: string;
  quote: Quote;
}

/** A passage of which nobody has said what it makes, and the key point that it may make. */
export interface ToCheck {
  passage: Quote;
  position: ShownPosition;
  proposed: NamedPoint;
  /** In thousandths, as learnt from officials; null where they have said nothing yet. */
  likely: number | null;
  /** The key points that it is assigned to now, as far as they can be quoted. */
  assigned: NamedPoint[];
  /** Those in the same language and of the same position, that one not among them. */
  others: NamedPoint[];
  /** The number of the last edit of the digest; 0 where nobody has edited it. */
  seen: number;
  /** Where one goes on after it, see readPlace. */
  place: string;
}

/** What an official can say of it. */
export const answers = ["confirm", "refuse", "move"] as const;
export type Answer = (typeof answers)[number];

export function isAnswer(written: string | null): written is Answer {
  return answers.some((answer) => answer === written);
}

/** How unsure something is, and of equals which comes first. */
export interface PlaceInOrder {
  rank: number;
  passage_id: string;
}

export const writePlace = ({ rank, passage_id }: PlaceInOrder) => `${rank}.${passage_id}`;

/** The place that an address says one has come to; null where it says none, and one begins. */
export function readPlace(written: string | null): PlaceInOrder | null {
  const [, rank, passage_id] = /^(\d{1,4})\.([\w-]{1,64})$/.exec(written ?? "") ?? [];
  return rank === undefined || passage_id === undefined ? null : { rank: Number(rank), passage_id };
}

/** Steps that an eye can tell apart; the simulation says no more than these. */
export function howLikely(thousandths: number) {
  if (thousandths >= 800) return "surely";
  return thousandths >= 500 ? "likely" : "perhaps";
}
