import { notStated } from "#app/comments/comment/filters.ts";
import { type ShownPosition, shownPositions } from "#app/comments/comment/shown-position.ts";
import { type StakeholderGroup, stakeholderGroups } from "#db/schema.ts";

/** How many published comments there are of one group, country and position together. */
export interface Cell {
  group: StakeholderGroup | typeof notStated;
  country: string;
  position: ShownPosition;
  comments: number;
}

export interface Tally<Key extends string = string> {
  key: Key;
  comments: number;
}

/** The sums by one dimension; every key of `expected` has its place even where nobody commented, others follow. */
export function tally<Key extends string>(
  cells: Cell[],
  by: (cell: Cell) => Key,
  expected: readonly Key[] = [],
): Tally<Key>[] {
  const sums = new Map(expected.map((key) => [key, 0]));
  for (const cell of cells) sums.set(by(cell), (sums.get(by(cell)) ?? 0) + cell.comments);
  return [...sums].map(([key, comments]) => ({ key, comments }));
}

/** Who says what: the comments of each group by position, in the order of both lists. */
export function positionsOfGroups(cells: Cell[]) {
  return [...stakeholderGroups, notStated].map((group) => {
    const own = cells.filter((cell) => cell.group === group);
    const byPosition = shownPositions.map((position) => ({
      position,
      comments: total(own.filter((cell) => cell.position === position)),
    }));
    return { group, byPosition, comments: total(own) };
  });
}

export type PositionsOfGroup = ReturnType<typeof positionsOfGroups>[number];

/** In comments, whatever they were counted by. */
export function total(counted: { comments: number }[]) {
  return counted.reduce((sum, { comments }) => sum + comments, 0);
}
