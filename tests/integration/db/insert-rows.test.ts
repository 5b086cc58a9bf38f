import { describe, expect, test } from "vitest";
import { insertRows } from "#db/insert-rows.server.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

describe.each(dialects)("inserting many rows (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const stored = (like: string) =>
    db
      .selectFrom("tally")
      .select(["key", "count", "ends_at"])
      .where("key", "like", like)
      .orderBy("count")
      .execute();

  test("stores all of them, however many there are", async () => {
    for (const count of [0, 1, 15, 16, 17, 100]) {
      const rows = Array.from({ length: count }, (_, index) => ({
        ...{ key: `many ${count} ${index}`, count: index, ends_at: "2030-01-01T00:00:00.000Z" },
      }));
      await insertRows(db, "tally", rows);
      expect(await stored(`many ${count} %`)).toEqual(rows);
    }
  });

  test("takes rows that state other columns, or the same in another order", async () => {
    const anAccount = (id: string) => ({
      ...{ id, email: `${id}@example.org`, name: id, password_hash: "none", organisation: null },
      ...{ stakeholder_group: "academia" as const, country: "NL", created_at: "2026-01-01T00:00:00.000Z" },
    });

    await insertRows(db, "account", [
      anAccount("a"),
      { language: "fr", ...anAccount("b") },
      { ...anAccount("c"), language: undefined },
      { ...anAccount("d"), language: "ja" },
    ]);

    const accounts = await db
      .selectFrom("account")
      .select(["id", "name", "language"])
      .orderBy("id")
      .execute();
    expect(accounts).toEqual([
      { id: "a", name: "a", language: null },
      { id: "b", name: "b", language: "fr" },
      { id: "c", name: "c", language: null },
      { id: "d", name: "d", language: "ja" },
    ]);
  });
});
