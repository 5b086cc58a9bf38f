import { expect, test } from "vitest";
import { type CountTable, suppressTable, suppressTally } from "#app/digests/snapshots/suppress.ts";

const table = (rows: number[][]): CountTable => {
  const add = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
  return {
    rows,
    rowSums: rows.map(add),
    columnSums: (rows[0] ?? []).map((_, at) => add(rows.map((row) => row[at] ?? 0))),
    sum: add(rows.flat()),
  };
};

test("leaves counts as they are where none is small", () => {
  expect(
    suppressTable(
      table([
        [10, 0],
        [7, 9],
      ]),
      5,
    ).rows,
  ).toEqual([
    [10, 0],
    [7, 9],
  ]);
});

test("leaves out a small count, and as many others as it takes to keep it from being worked out", () => {
  const told = suppressTable(
    table([
      [2, 10, 12],
      [20, 30, 40],
      [11, 9, 8],
    ]),
    5,
  );

  expect(told.rows[0]?.[0]).toBeNull();
  const lines = [
    ...told.rows.map((row, at) => [...row, told.rowSums[at] ?? null]),
    ...(told.rows[0] ?? []).map((_, x) => [
      ...told.rows.map((row) => row[x] ?? null),
      told.columnSums[x] ?? null,
    ]),
  ];
  for (const line of lines) expect(line.filter((count) => count === null)).not.toHaveLength(1);
});

test("leaves out more where what is left out would come to less than the bound together", () => {
  const told = suppressTally(
    ["NL", "DE", "FR", "JP"].map((key, at) => ({ key, comments: [1, 1, 6, 30][at] ?? 0 })),
    5,
  );

  expect(told).toEqual([
    { key: "NL", comments: null },
    { key: "DE", comments: null },
    { key: "FR", comments: null },
    { key: "JP", comments: 30 },
  ]);
});

test("tells that there is nothing, and everything where the bound is 0", () => {
  const tally = [
    { key: "NL", comments: 0 },
    { key: "DE", comments: 12 },
  ];
  expect(suppressTally(tally, 5)).toEqual(tally);
  expect(suppressTally([{ key: "NL", comments: 1 }], 0)).toEqual([{ key: "NL", comments: 1 }]);
});

test("never leaves a table of any shape from which a small count can be worked out", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const size = 2 + (seed % 4);
    const rows = Array.from({ length: size }, (_, y) =>
      Array.from({ length: size }, (_, x) => (seed * 7919 + y * 104729 + x * 1299709) % 17),
    );
    const told = suppressTable(table(rows), 5);
    for (const [y, row] of told.rows.entries()) {
      const hidden = row.filter((count) => count === null).length + (told.rowSums[y] === null ? 1 : 0);
      expect(hidden).not.toBe(1);
      for (const [x, count] of row.entries()) {
        const small = (rows[y]?.[x] ?? 0) > 0 && (rows[y]?.[x] ?? 0) < 5;
        if (small) expect(count).toBeNull();
      }
    }
    for (let x = 0; x < size; x++) {
      const column = told.rows.map((row) => row[x] ?? null);
      const hidden = column.filter((count) => count === null).length + (told.columnSums[x] === null ? 1 : 0);
      expect(hidden).not.toBe(1);
    }
  }
});
