import { join } from "node:path";
import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, inject } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import { newId } from "#db/new-id.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";

export const dialects = ["SQLite", "PostgreSQL"] as const;
export type Dialect = (typeof dialects)[number];

/**
 * A migrated database of its own for the suite that calls it. It is not emptied between tests: each test makes its own
 * governments and consultations, and relies on no table being empty.
 */
export function useDatabase(dialect: Dialect): Db {
  const { db } = useDatabaseAt(dialect);
  return db;
}

/** As `useDatabase`, with the address, for tests that open further connections or start a server. */
export function useDatabaseAt(dialect: Dialect): { db: Db; url: string } {
  const database = useEmptyDatabaseAt(dialect, { template: inject("postgresTemplate") });
  beforeAll(async () => {
    await migrate(database.db);
  });
  return database;
}

/** A database of its own without any tables. */
export function useEmptyDatabase(dialect: Dialect): Db {
  return useEmptyDatabaseAt(dialect).db;
}

/** As `useEmptyDatabase`, with the address. */
export function useEmptyDatabaseAt(dialect: Dialect, { template } = { template: "template1" }) {
  const name = `parley_${newId().replaceAll("-", "")}`;
  const url = urlOf(dialect, name);
  const db = openDatabase(url);

  beforeAll(async () => {
    if (dialect === "PostgreSQL")
      await onServer(sql`create database ${sql.id(name)} template ${sql.id(template)}`);
  });
  afterAll(async () => {
    await db.destroy();
    if (dialect === "PostgreSQL") await onServer(sql`drop database ${sql.id(name)} with (force)`);
  });
  return { db, url };
}

function urlOf(dialect: Dialect, name: string) {
  return dialect === "PostgreSQL"
    ? `${inject("postgresServer")}/${name}`
    : `file:${join(inject("databaseFolder"), `${name}.db`)}`;
}

async function onServer(statement: RawBuilder<unknown>) {
  const admin = openDatabase(`${inject("postgresServer")}/postgres`);
  await statement.execute(admin).finally(() => admin.destroy());
}
