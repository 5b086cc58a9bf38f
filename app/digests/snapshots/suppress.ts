/** A table of counts: rows by columns, with the sums of both. Null is a count that is not told. */
export interface CountTable {
  rows: (number | null)[][];
  /** Of each row, of each column, and of all. */
  rowSums: (number | null)[];
  columnSums: (number | null)[];
  sum: number;
}

/**
 * Leaves out what is smaller than `least` and not nothing, so that nobody is told by it, and then as much more as it takes
 * that none of it can be worked out: in each row and column, its sum with it, either nothing is left out or two at least,
 * and what is left out of a row or column of which the sum is told comes to `least` together. What is taken besides is
 * always the smallest that is there. (The usual rule of statistical offices: primary and complementary suppression.)
 */
export function suppressTable(table: CountTable, least: number): CountTable {
  const { columnSums, sum } = table;
  const counts = [...table.rows.map((row, at) => [...row, table.rowSums[at] ?? 0]), [...columnSums, sum]];
  const [height, width] = [counts.length, counts[0]?.length ?? 0];
  const isHidden = counts.map((row) => row.map((count) => (count ?? 0) > 0 && (count ?? 0) < least));
  const lines = [
    ...counts.map((row, y) => row.map((_, x) => ({ y, x }))),
    ...Array.from({ length: width }, (_, x) => counts.map((_, y) => ({ y, x }))),
  ];
  const countAt = ({ y, x }: { y: number; x: number }) => counts[y]?.[x] ?? 0;
  const hiddenAt = ({ y, x }: { y: number; x: number }) => isHidden[y]?.[x] === true;
  // Each round hides one more at least, so that there are no more rounds than counts.
  for (let round = 0; round < height * width; round++) {
    const open = lines.flatMap((line) => {
      const hidden = line.filter(hiddenAt);
      const told = line[line.length - 1];
      const inner = hidden.filter((place) => place !== told);
      const isSumTold = told !== undefined && !hiddenAt(told);
      const tooFew = hidden.length === 1;
      const tooLittle =
        isSumTold && inner.length > 0 && inner.reduce((all, place) => all + countAt(place), 0) < least;
      if (!tooFew && !tooLittle) return [];
      const others = line.filter((place) => !hiddenAt(place) && place !== told && countAt(place) > 0);
      const [next = told] = others.sort((one, other) => countAt(one) - countAt(other));
      return next && !hiddenAt(next) && !isAll(next) ? [next] : [];
    });
    const [next] = open;
    const row = next && isHidden[next.y];
    if (!next || !row) break;
    row[next.x] = true;
  }
  const told = counts.map((row, y) => row.map((count, x) => (isHidden[y]?.[x] ? null : count)));
  return {
    rows: told.slice(0, -1).map((row) => row.slice(0, -1)),
    rowSums: told.slice(0, -1).map((row) => row[row.length - 1] ?? null),
    columnSums: (told[height - 1] ?? []).slice(0, -1),
    sum,
  };

  /** How many there are in all is always told. */
  function isAll({ y, x }: { y: number; x: number }) {
    return y === height - 1 && x === width - 1;
  }
}

export interface ToldCount<Key extends string> {
  key: Key;
  /** Null where it is not told. */
  comments: number | null;
}

/** The same for a list of counts of which the sum is told. */
export function suppressTally<Key extends string>(
  tally: { key: Key; comments: number }[],
  least: number,
): ToldCount<Key>[] {
  const counts = tally.map(({ comments }) => comments);
  const sum = counts.reduce((all, one) => all + one, 0);
  const { rows } = suppressTable({ rows: [counts], rowSums: [sum], columnSums: counts, sum }, least);
  return tally.map(({ key }, at) => ({ key, comments: rows[0]?.[at] ?? null }));
}
