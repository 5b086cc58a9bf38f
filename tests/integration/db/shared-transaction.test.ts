import { describe, expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { inSharedTransaction } from "#db/shared-transaction.server.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

describe.each(dialects)("transactions that are shared (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("give each its own result, in the order in which they came", async () => {
    const { id } = await aConsultation(db);

    const results = await Promise.all(
      Array.from({ length: 40 }, () => inSharedTransaction(db, id, (db) => raise(db, id))),
    );

    expect(results).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test("take back what one did that throws, and nothing of the others", async () => {
    const { id } = await aConsultation(db);

    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        inSharedTransaction(db, id, async (db) => {
          const number = await raise(db, id);
          if (index % 5 === 3) throw new Error("Not this one");
          return number;
        }),
      ),
    );

    const given = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    expect(given).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(4);
    expect(await lastNumber(db, id)).toBe(16);
  });

  test("carry out what comes while others are at work, and what comes when they have ended", async () => {
    const { id } = await aConsultation(db);

    const first = inSharedTransaction(db, id, (db) => raise(db, id));
    const second = inSharedTransaction(db, id, (db) => raise(db, id));
    const third = first.then(() => inSharedTransaction(db, id, (db) => raise(db, id)));
    const fourth = Promise.all([first, second, third]).then(() =>
      inSharedTransaction(db, id, (db) => raise(db, id)),
    );

    expect(await Promise.all([first, second, third, fourth])).toEqual([1, 2, 3, 4]);
  });
});

async function raise(db: Db, id: string) {
  const { last_comment_number } = await db
    .updateTable("consultation")
    .set((column) => ({ last_comment_number: column("last_comment_number", "+", 1) }))
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
