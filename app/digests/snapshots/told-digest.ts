import { notStated } from "#app/comments/comment/filters.ts";
import { type ShownPosition, shownPositions } from "#app/comments/comment/shown-position.ts";
import { type StakeholderGroup, stakeholderGroups } from "#db/schema.ts";
import { positionsOfGroups, type Tally } from "../figures.ts";
import type { QuotedPoint } from "../said/said-points.ts";
import type { ShownSnapshot } from "./snapshot-content.server.ts";
import { type CountTable, suppressTable, suppressTally, type ToldCount } from "./suppress.ts";

/** A key point with about how many comments make it; null where they are too few to be told. */
export interface ToldPoint
  extends Pick<QuotedPoint, "id" | "position" | "quotes" | "sentence" | "isConfirmed"> {
  comments: number | null;
}

/** A table of counts with what its rows are. */
export interface ToldTable<Key extends string> extends CountTable {
  keys: Key[];
}

/** A snapshot as it is told: counts smaller than `least` are not in it, and none can be worked out. */
export interface ToldDigest {
  least: number;
  comments: number;
  /** By group, each by position in the order of the positions. */
  groups: ToldTable<StakeholderGroup | typeof notStated>;
  countries: ToldCount<string>[];
  campaigns: { campaigns: number; together: number | null };
  /** By provision, each by position. */
  points: (ToldTable<string> & { labels: string[] }) | null;
  questions: { key: string; text: string; choices: { text: string; comments: number | null }[] }[];
  /** The strongest key points of those who take a position. */
  sides: { position: ShownPosition; points: ToldPoint[] }[];
  themes: { id: string; name: string | null; byMachine: boolean; points: ToldPoint[] }[];
  asks: ShownSnapshot["asks"];
  voices: ShownSnapshot["voices"];
}

/** With 0 everything is told, as officials read it. */
export function tell(snapshot: ShownSnapshot, least: number): ToldDigest {
  const { figures, inShort, themes, asks, voices } = snapshot;
  const point = ({ id, position, quotes, sentence, isConfirmed, comments }: QuotedPoint): ToldPoint => ({
    ...{ id, position, quotes, sentence, isConfirmed, comments: comments < least ? null : comments },
  });
  const { sizes, together } = figures.campaigns;
  return {
    ...{ least, comments: figures.comments, asks, voices },
    groups: tellGroups(figures.cells, least),
    countries: suppressTally(mostFirstOf(figures.countries), least),
    campaigns: { campaigns: sizes.length, together: together > 0 && together < least ? null : together },
    points: tellPoints(figures.points, least),
    questions: figures.questions
      .filter(({ choices }) => choices.length > 0)
      .map(({ key, text, choices }) => ({ key, text, choices: tellChoices(choices, least) })),
    sides: inShort.sides
      .map(({ position, points }) => ({ position, points: points.map(point) }))
      .filter(({ points }) => points.length > 0),
    themes: themes.map(({ id, name, byMachine = false, points }) => ({
      ...{ id, name, byMachine },
      points: points.map(point),
    })),
  };
}

function tellGroups(cells: ShownSnapshot["figures"]["cells"], least: number) {
  const rows = positionsOfGroups(cells);
  const byGroup = rows.map(({ byPosition }) => byPosition.map(({ comments }) => comments));
  const table = suppressTable({ rows: byGroup, ...sumsOf(byGroup, shownPositions.length) }, least);
  return {
    ...table,
    keys: [...stakeholderGroups, notStated] as const as (StakeholderGroup | typeof notStated)[],
  };
}

function tellPoints(points: ShownSnapshot["figures"]["points"], least: number) {
  if (points.length === 0) return null;
  const rows = points.map(({ byPosition }) =>
    shownPositions.flatMap((position) => (position === notStated ? [] : [byPosition[position]])),
  );
  const table = suppressTable({ rows, ...sumsOf(rows, shownPositions.length - 1) }, least);
  return {
    ...table,
    keys: points.map(({ anchor }) => anchor),
    labels: points.map(({ label }) => label),
  };
}

function sumsOf(rows: number[][], width: number) {
  const add = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
  const rowSums = rows.map(add);
  const columnSums = Array.from({ length: width }, (_, at) => add(rows.map((row) => row[at] ?? 0)));
  return { rowSums, columnSums, sum: add(rowSums) };
}

/** Of one question: some tick several, so that the choices have no sum that is told. */
function tellChoices(choices: { key: string; text: string; comments: number }[], least: number) {
  const told: Tally[] = choices.map(({ key, comments }) => ({ key, comments }));
  return suppressTally(told, least).map(({ comments }, at) => ({ text: choices[at]?.text ?? "", comments }));
}

/** What is not stated always last. */
function mostFirstOf(countries: Tally[]) {
  const isUnstated = ({ key }: Tally) => Number(key === notStated);
  return [...countries].sort(
    (one, other) =>
      isUnstated(one) - isUnstated(other) || other.comments - one.comments || (one.key < other.key ? -1 : 1),
  );
}
