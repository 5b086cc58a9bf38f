import { afterAll, describe, expect, test } from "vitest";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { sharedTransaction } from "#db/shared-transaction.server.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";

describe.each(dialects)("transactions that are shared (%s)", (dialect) => {
  // One whose transactions nobody does twice, since these tests count them.
  const db = openDatabase(useDatabaseAt(dialect).url);
  afterAll(() => db.destroy());

  test("give each its own result, in the order in which they came", async () => {
    const { id } = await aConsultation(db);
    const take = takesNumbers();

    const numbers = await Promise.all(names(40).map((name) => take(db, id, name)));

    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test("are of at most sixteen that wait", async () => {
    const { id } = await aConsultation(db);
    const sizes: number[] = [];
    const take = takesNumbers((asked) => sizes.push(asked.length));

    await Promise.all(names(40).map((name) => take(db, id, name)));

    expect(sizes).toEqual([16, 16, 8]);
  });

  test("take back what one did that throws, and nothing of the others", async () => {
    const { id } = await aConsultation(db);
    const take = takesNumbers((asked) => {
      if (asked.some((name) => name.endsWith("3"))) throw new Error("Not this one");
    });

    const results = await Promise.allSettled(names(20).map((name) => take(db, id, name)));

    const given = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    expect(given).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(results.flatMap(({ status }, index) => (status === "rejected" ? [index] : []))).toEqual([3, 13]);
    expect(await lastNumber(db, id)).toBe(18);
  });

  test("carry out what comes while others are at work, and what comes when they have ended", async () => {
    const { id } = await aConsultation(db);
    const take = takesNumbers();

    const first = take(db, id, "first");
    const second = take(db, id, "second");
    const third = first.then(() => take(db, id, "third"));
    const fourth = Promise.all([first, second, third]).then(() => take(db, id, "fourth"));

    expect(await Promise.all([first, second, third, fourth])).toEqual([1, 2, 3, 4]);
  });

  test("are not shared by two that ask for the same", async () => {
    const { id } = await aConsultation(db);
    const together: string[][] = [];
    const take = takesNumbers((asked) => together.push(asked));

    await Promise.all(["one", "two", "two", "three", "two"].map((name) => take(db, id, name)));

    expect(together).toEqual([["one", "two", "three"], ["two"], ["two"]]);
  });
});

/** Each that asks is given the next number of the consultation, once what `before` does is done. */
function takesNumbers(before: (asked: string[]) => void = () => undefined) {
  return sharedTransaction({
    work: async (db, id, asked: string[]) => {
      const last = await raise(db, id, asked.length);
      before(asked);
      return asked.map((_, index) => last - asked.length + index + 1);
    },
    sameness: (asked) => asked,
  });
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `name ${index}`);

async function raise(db: Db, id: string, by: number) {
  const { last_comment_number } = await db
    .updateTable("consultation")
    .set((column) => ({ last_comment_number: column("last_comment_number", "+", by) }))
    .where("id", "=", id)
    .returning("last_comment_number")
    .executeTakeFirstOrThrow();
  return last_comment_number;
}

async function lastNumber(db: Db, id: string) {
  const row = await db
    .selectFrom("consultation")
    .select("last_comment_number")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return row.last_comment_number;
}
