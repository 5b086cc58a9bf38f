import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";

/** In milliseconds: a transaction of this length keeps nobody who writes waiting for long. */
const wanted = 100;

interface StepBounds {
  first: number;
  least: number;
  most: number;
}

/** How many to act on in one transaction, so that each takes about a tenth of a second, however fast the machine is. */
export function stepSize({ first, least, most }: StepBounds) {
  let size = first;
  return {
    now: () => size,
    /** In milliseconds, for as many as that. */
    took(time: number) {
      const fitting = Math.round((size * wanted) / Math.max(time, 1));
      size = Math.min(most, Math.max(least, Math.min(2 * size, fitting)));
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
