import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";

/** In milliseconds, of a transaction. Whoever sends a comment meanwhile waits for its end, and is to wait no longer than for the disk. */
const wanted = 25;

interface StepBounds {
  first: number;
  least: number;
  most: number;
}

/**
 * How many to act on in one transaction, so that each takes about a fortieth of a second, however fast the machine is. Doubled or halved, so
 * that there are few sizes: a statement is made, and kept, for each number of rows that it is given.
 */
export function stepSize({ first, least, most }: StepBounds) {
  let size = first;
  return {
    now: () => size,
    /** In milliseconds, for as many as that. */
    took(time: number) {
      if (time < wanted / 2) size = Math.min(most, 2 * size);
      if (time > 2 * wanted) size = Math.max(least, Math.floor(size / 2));
    },
  };
}

export type StepSize = ReturnType<typeof stepSize>;

/**
 * Does it in a transaction of its own; the next step is of as many as fit by what this one took. To keep it waits for the disk, which takes
 * as long for a few.
 */
export async function inStep<Result>(db: Db, steps: StepSize, act: (db: Db) => Promise<Result>) {
  let taken = 0;
  const result = await inTransaction(db, async (db) => {
    const begun = performance.now();
    const result = await act(db);
    taken = performance.now() - begun;
    return result;
  });
  steps.took(taken);
  return result;
}
