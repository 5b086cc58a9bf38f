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

/** That a passage of a comment makes a key point. */
export interface MadePoint {
  key_point_id: string;
  made_by: "method" | "official";
  comment_id: string;
  provision_id: string | null;
  campaign_id: string | null;
  organisation: string | null;
  stakeholder_group: StakeholderGroup | null;
  country: string | null;
}

type PointFacts = Pick<SaidPoint, "id" | "position" | "language" | "theme_id" | "joined_as" | "place">;

/** Key points that comments make now, with their counts, the strongest first. */
export function countPoints(points: PointFacts[], made: MadePoint[]): SaidPoint[] {
  const ofPoint = new Map<string, Map<string, MadePoint>>();
  for (const one of made) {
    const known = ofPoint.get(one.key_point_id) ?? new Map();
    ofPoint.set(one.key_point_id, known.set(one.comment_id, one));
  }
  const unconfirmed = new Set(
    made.filter(({ made_by }) => made_by === "method").map((one) => one.key_point_id),
  );
  const having = points.filter(({ id }) => ofPoint.has(id));
  const inThemes = positionsOfThemes(having, ofPoint);
  return having
    .map((point): SaidPoint => {
      const comments = [...(ofPoint.get(point.id)?.values() ?? [])];
      return {
        ...point,
        isConfirmed: !unconfirmed.has(point.id),
        comments: comments.length,
        voices: countDistinct(comments.map(({ campaign_id, comment_id }) => campaign_id ?? comment_id)),
        organisations: countDistinct(comments.flatMap(({ organisation }) => organisation ?? [])),
        groups: tallyOf(comments.map(({ stakeholder_group }) => stakeholder_group ?? notStated)),
        countries: tallyOf(comments.map(({ country }) => country ?? notStated)),
        dissent: dissentFrom(point, inThemes.get(point.theme_id ?? point.id)),
      };
    })
    .sort(strongestFirst);
}

type PositionsOfTheme = Map<ShownPosition, Set<string>>;

function positionsOfThemes(points: PointFacts[], ofPoint: Map<string, Map<string, MadePoint>>) {
  const themes = new Map<string, PositionsOfTheme>();
  for (const { id, theme_id, position } of points) {
    const theme = themes.get(theme_id ?? id) ?? new Map();
    const comments = theme.get(position) ?? new Set();
    for (const comment of ofPoint.get(id)?.keys() ?? []) comments.add(comment);
    themes.set(theme_id ?? id, theme.set(position, comments));
  }
  return themes;
}

/** Nobody who states no position dissents from anything, nor does anybody from them. */
function dissentFrom({ position }: PointFacts, theme: PositionsOfTheme | undefined) {
  if (!takesSide(position)) return [];
  return [...(theme ?? [])]
    .filter(([other]) => other !== position && takesSide(other))
    .map(([other, comments]) => ({ position: other, comments: comments.size }));
}

export const takesSide = (position: ShownPosition) => position !== notStated && position !== "no position";

const countDistinct = (all: string[]) => new Set(all).size;

function tallyOf<Key extends string>(keys: Key[]): Tally<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, comments]) => ({ key, comments }))
    .sort((one, other) => other.comments - one.comments || (one.key < other.key ? -1 : 1));
}

function strongestFirst(one: SaidPoint, other: SaidPoint) {
  return other.voices - one.voices || other.comments - one.comments || (one.id < other.id ? -1 : 1);
}
