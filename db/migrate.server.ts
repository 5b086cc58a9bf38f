import { Migrator } from "kysely/migration";
import { againAfterConflicts, inTransaction } from "./in-transaction.server.ts";
import { migrations, migrationsAmong } from "./migrations/index.ts";
import type { Db } from "./schema.ts";

const provider = migrationsAmong(() => true);

/**
 * Brings the database to the newest form; gives the names of the migrations that ran. Throws where one fails: then none of them
 * is there. Of several processes one does it, and the others wait until it has.
 */
export async function migrate(db: Db) {
  await refuseNewerDatabase(db);
  if (await isCurrent(db)) return [];
  const act = () =>
    inTransaction(db, async (db) => {
      const { error, results } = await new Migrator({ db, provider }).migrateToLatest();
      if (error) throw error;
      return (results ?? []).map((result) => result.migrationName);
    });
  return againAfterConflicts(act, isFirstBeside);
}

/**
 * Another process made the first tables of all in the same moment: there was no row to wait for yet, and PostgreSQL refuses
 * whoever makes them second, and then all else in that transaction.
 */
function isFirstBeside(error: unknown) {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "23505" || code === "42P07" || code === "25P02";
}

/**
 * Whether the database is reachable and has all that this version of the portal needs. What a later version has added does no harm
 * to one that runs beside it: that changes nothing that is there (content/decisions/two-releases-side-by-side.md).
 */
export async function isCurrent(db: Db) {
  const executed = new Set(await executedMigrations(db));
  return Object.keys(migrations).every((name) => executed.has(name));
}

/** Thrown where a later version of the portal has already changed the database. */
export class NewerDatabase extends Error {}

async function refuseNewerDatabase(db: Db) {
  const unknown = (await executedMigrations(db)).filter((name) => !(name in migrations));
  if (unknown.length > 0)
    throw new NewerDatabase(
      `The database was made by a newer version of Parley (it has ${unknown.join(", ")}). Install that version, or point DATABASE_URL at another database.`,
    );
}

async function executedMigrations(db: Db) {
  const known = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!known.some((table) => table.name === "kysely_migration")) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .execute();
  return rows.map((row) => row.name);
}
