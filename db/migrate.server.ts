import { type MigrationProvider, Migrator } from "kysely/migration";
import { migrations } from "./migrations/index.ts";
import type { Db } from "./schema.ts";

const provider: MigrationProvider = { getMigrations: async () => migrations };

/** Brings the database to the newest form; gives the names of the migrations that ran. Throws where one fails. */
export async function migrate(db: Db) {
  await refuseNewerDatabase(db);
  const { error, results } = await migratorFor(db).migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** Whether the database is reachable and in exactly the form that this version of the portal expects. */
export async function isCurrent(db: Db) {
  const executed = await executedMigrations(db);
  return executed.length === Object.keys(migrations).length && executed.every((name) => name in migrations);
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

function migratorFor(db: Db) {
  return new Migrator({ db, provider });
}
