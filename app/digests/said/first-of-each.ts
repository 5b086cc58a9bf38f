import { KeyNumbers } from "./key-numbers.ts";

/** Of rows that say the same, the first that came, and how many they are. */
interface KeyedRow {
  /** What they have in common. */
  key: string;
}

/** Keeps the first of each in an order, as many as are listed, of rows that come some after some; of the others nothing but how many they are. */
export function firstOfEach<Row extends KeyedRow>(inOrder: (one: Row, other: Row) => number, most: number) {
  const numbers = new KeyNumbers();
  const alike: number[] = [];
  let first: { row: Row; number: number }[] = [];
  return {
    add(rows: Row[]) {
      for (const row of rows) {
        const number = numbers.of(row.key);
        if (number === alike.length) first.push({ row, number });
        alike[number] = (alike[number] ?? 0) + 1;
      }
      first = first.sort((one, other) => inOrder(one.row, other.row)).slice(0, most);
    },
    /** Of how many the first was kept. */
    total: () => numbers.size,
    listed: () => first.map(({ row, number }) => ({ row, alike: alike[number] ?? 1 })),
  };
}
