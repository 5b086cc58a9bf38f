import { describe, expect, test } from "vitest";
import { isCurrent, migrate, NewerDatabase } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { dialects, useEmptyDatabase } from "#tests/support/database.ts";

describe.each(dialects)("migrating an empty database (%s)", (dialect) => {
  const db = useEmptyDatabase(dialect);

  test("runs every migration, and nothing the second time", async () => {
    expect(await isCurrent(db)).toBe(false);

    const first = await migrate(db);
    const second = await migrate(db);

    expect(first).toEqual(Object.keys(migrations));
    expect(second).toEqual([]);
    expect(await isCurrent(db)).toBe(true);
    expect(await db.selectFrom("comment").selectAll().execute()).toEqual([]);
  });
});

describe.each(dialects)("migrating a database of a newer version (%s)", (dialect) => {
  const db = useEmptyDatabase(dialect);

  test("is refused with one clear sentence and changes nothing", async () => {
    await migrate(db);
    await db
      .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto("kysely_migration")
      .values({ name: "9999-from-the-future", timestamp: "2099-01-01T00:00:00.000Z" })
      .execute();

    const refusal = migrate(db);

    await expect(refusal).rejects.toThrow(NewerDatabase);
    await expect(refusal).rejects.toThrow(
      "was made by a newer version of Parley (it has 9999-from-the-future)",
    );
    // One that runs already goes on: what is later only adds.
    expect(await isCurrent(db)).toBe(true);
  });
});
