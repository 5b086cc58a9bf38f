import { afterAll, beforeAll, inject } from "vitest";
import { newId } from "#db/new-id.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import type { Dialect } from "./dialects.ts";
import { doneAgain } from "./done-again.ts";
import { addressOf, dropDatabase, makeDatabase, neverWaitForDisk } from "./templates.ts";

export { type Dialect, dialects } from "./dialects.ts";

/**
 * A migrated database of its own for the suite that calls it. It is not emptied between tests: each test makes its own
 * governments and consultations, and relies on no table being empty.
 */
export function useDatabase(dialect: Dialect): Db {
  return useDatabaseAt(dialect).db;
}

/** As `useDatabase`, with the address, for tests that open further connections or start a server. */
export function useDatabaseAt(dialect: Dialect): { db: Db; url: string } {
  return useCopyOf(inject("templates").migrated, dialect);
}

/** As `useDatabase`, with the governments and the examples in it. */
export function useFilledDatabase(dialect: Dialect): Db {
  return useCopyOf(inject("templates").filled, dialect).db;
}

/** A database of its own without any tables. */
export function useEmptyDatabase(dialect: Dialect): Db {
  return useEmptyDatabaseAt(dialect).db;
}

/** As `useEmptyDatabase`, with the address. */
export function useEmptyDatabaseAt(dialect: Dialect) {
  return useCopyOf(undefined, dialect);
}

function useCopyOf(template: string | undefined, dialect: Dialect) {
  const name = `parley_${newId().replaceAll("-", "")}`;
  const place = { folder: inject("databaseFolder"), server: inject("postgresServer") };
  const url = addressOf(dialect, name, place);
  const db = doneAgain(openDatabase(url));

  beforeAll(async () => {
    await makeDatabase(dialect, name, { ...place, template });
    await neverWaitForDisk(db, dialect);
  });
  afterAll(async () => {
    await db.destroy();
    await dropDatabase(dialect, name, place);
  });
  return { db, url };
}
