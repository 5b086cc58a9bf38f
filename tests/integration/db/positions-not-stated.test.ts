import { Migrator } from "kysely/migration";
import { beforeAll, describe, expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import { migrationsAmong } from "#db/migrations/index.ts";
import { dialects, useEmptyDatabase } from "#tests/support/database.ts";
import { fillAsFirstVersion } from "#tests/support/first-database.ts";

describe.each(dialects)("positions before one could be not stated (%s)", (dialect) => {
  const db = useEmptyDatabase(dialect);

  beforeAll(async () => {
    await fillAsFirstVersion(db);
    const provider = migrationsAmong((name) => name < "0020");
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error) throw error;
    await db.updateTable("comment").set({ source_id: "A-1" }).where("id", "=", "imported").execute();
    await db.updateTable("comment_version").set({ position: "no position" }).execute();
    await migrate(db);
  });

  test("are not stated where the comment was brought in, and stay what an author chose", async () => {
    const versions = await db
      .selectFrom("comment_version")
      .innerJoin("comment", "comment.id", "comment_version.comment_id")
      .select(["comment.source_id", "position"])
      .execute();

    const positionsOf = (isImported: boolean) =>
      new Set(
        versions.filter(({ source_id }) => (source_id !== null) === isImported).map((row) => row.position),
      );
    expect(positionsOf(true)).toEqual(new Set([null]));
    expect(positionsOf(false)).toEqual(new Set(["no position"]));
  });
});
