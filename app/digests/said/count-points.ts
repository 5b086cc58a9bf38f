import { notStated } from "#app/comments/comment/filters.ts";
import { type ShownPosition, shownPositions } from "#app/comments/comment/shown-position.ts";
import type { StakeholderGroup } from "#db/schema.ts";
import type { Tally } from "../figures.ts";
import { KeyNumbers } from "./key-numbers.ts";
import { NumberSet } from "./number-set.ts";
import { type SaidPoint, takesSide } from "./said-points.ts";

/** That a passage of a comment makes a key point. */
export interface MadePoint {
  /** Null where officials removed it. */
  key_point_id: string | null;
  made_by: "method" | "official";
  /** Of the comment. */
  number: number;
  /** The campaign, or the comment itself where it is of none. */
  voice: string;
  provision_id: string | null;
  organisation: string | null;
  stakeholder_group: StakeholderGroup | null;
  country: string | null;
}

export type PointFacts = Pick<SaidPoint, "id" | "position" | "language" | "theme_id" | "joined_as" | "place">;

/** What is told of all key points together. */
export interface MadeOfAll {
  /** By key point, then by the id of a provision, how many comments make it there. */
  onProvisions: Map<string, Map<string, number>>;
  /** Of which anybody makes a key point. */
  groups: Set<string>;
  countries: Set<string>;
}

/** By theme, or by key point where it is in none, and then by position, how many comments make any of its key points. */
export type SidesOfThemes = Map<string, Map<ShownPosition, number>>;

export interface JustCounted {
  /** Those that any comment makes. */
  points: UncomparedPoint[];
  sides: SidesOfThemes;
  made: MadeOfAll;
}

/** A key point of which nobody has said yet who sees it otherwise. */
export type UncomparedPoint = Omit<SaidPoint, "dissent">;

/** Counts what makes key points, some comments after some, in the order of their numbers: nothing of any comment is held. */
export function pointCounter(points: PointFacts[]) {
  const voices = new KeyNumbers();
  const counts = new Map(points.map((point) => [point.id, newCount(point)]));
  const sides = new Map<string, Map<ShownPosition, CommentCount>>();
  return {
    add(some: MadePoint[]) {
      for (const one of some) {
        const count = counts.get(one.key_point_id ?? "");
        if (!count) continue;
        addTo(count, one, voices);
        ownIn(ownIn(sides, themeOf(count.point), newMap), count.point.position, newComments).add(one.number);
      }
    },
    counted(): JustCounted {
      const having = [...counts.values()].filter(({ comments }) => comments.size > 0);
      return {
        points: having.map(countedPoint),
        sides: new Map([...sides].map(([theme, own]) => [theme, sizesOf(own)])),
        made: {
          onProvisions: new Map(having.map(({ point, onProvisions }) => [point.id, sizesOf(onProvisions)])),
          groups: new Set(having.flatMap(({ groups }) => statedIn(groups))),
          countries: new Set(having.flatMap(({ countries }) => statedIn(countries))),
        },
      };
    },
  };
}

/** Counts comments that come in the order of their numbers, each once. */
class CommentCount {
  #last = -1;
  size = 0;

  /** Whether it is another one. */
  add(number: number) {
    if (number === this.#last) return false;
    this.#last = number;
    this.size++;
    return true;
  }
}

const newComments = () => new CommentCount();
const newMap = () => new Map<ShownPosition, CommentCount>();

const newCount = (point: PointFacts) => ({
  ...{ point, isConfirmed: true, comments: newComments(), voices: new NumberSet() },
  organisations: new Set<string>(),
  groups: new Map<StakeholderGroup | typeof notStated, number>(),
  countries: new Map<string, number>(),
  onProvisions: new Map<string, CommentCount>(),
});

type PointCount = ReturnType<typeof newCount>;

function addTo(count: PointCount, one: MadePoint, voices: KeyNumbers) {
  if (one.made_by !== "official") count.isConfirmed = false;
  if (one.provision_id !== null) ownIn(count.onProvisions, one.provision_id, newComments).add(one.number);
  if (!count.comments.add(one.number)) return;
  count.voices.add(voices.of(one.voice));
  if (one.organisation !== null) count.organisations.add(one.organisation);
  countOne(count.groups, one.stakeholder_group ?? notStated);
  countOne(count.countries, one.country ?? notStated);
}

function countedPoint(count: PointCount): UncomparedPoint {
  return {
    ...count.point,
    isConfirmed: count.isConfirmed,
    comments: count.comments.size,
    voices: count.voices.size,
    organisations: count.organisations.size,
    groups: tallyOf(count.groups),
    countries: tallyOf(count.countries),
  };
}

function ownIn<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const own = all.get(key) ?? make();
  all.set(key, own);
  return own;
}

function sizesOf<Key>(counts: Map<Key, CommentCount>) {
  return new Map([...counts].map(([key, { size }]) => [key, size]));
}

const statedIn = (counts: Map<string, number>) => [...counts.keys()].filter((key) => key !== notStated);

/** Those with who sees them otherwise, the strongest first. */
export function compared(points: UncomparedPoint[], sides: SidesOfThemes): SaidPoint[] {
  return points
    .map((point) => ({ ...point, dissent: dissentFrom(point, sides.get(themeOf(point))) }))
    .sort(strongestFirst);
}

const themeOf = ({ theme_id, id }: Pick<PointFacts, "theme_id" | "id">) => theme_id ?? id;

/** Nobody who states no position dissents from anything, nor does anybody from them. */
function dissentFrom(
  { position }: Pick<PointFacts, "position">,
  sides: Map<ShownPosition, number> = new Map(),
) {
  if (!takesSide(position)) return [];
  return shownPositions.flatMap((other) => {
    const comments = sides.get(other);
    return comments !== undefined && other !== position && takesSide(other)
      ? [{ position: other, comments }]
      : [];
  });
}

function countOne<Key>(counts: Map<Key, number>, key: Key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function tallyOf<Key extends string>(counts: Map<Key, number>): Tally<Key>[] {
  return [...counts]
    .map(([key, comments]) => ({ key, comments }))
    .sort((one, other) => other.comments - one.comments || (one.key < other.key ? -1 : 1));
}

function strongestFirst(one: SaidPoint, other: SaidPoint) {
  return other.voices - one.voices || other.comments - one.comments || (one.id < other.id ? -1 : 1);
}
