import { countUncounted } from "#app/comments/counting/recount.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase, sqlitePath } from "#db/open.server.ts";
import { patiently } from "#db/patiently.server.ts";
import { keepPrivate } from "./keep-private.ts";
import type { Settings } from "./settings.ts";

export type DatabaseSettings = Pick<Settings, "databaseUrl" | "keyFile"> &
  Partial<Pick<Settings, "connectionsOfThread">>;

/** Opens the database, brings it to the newest form, and counts what never was. */
export async function prepareTables(settings: DatabaseSettings) {
  const { db } = await migrateDatabase(settings);
  await patiently(() => countUncounted(db));
  return db;
}

/** Opens the database and brings it to the newest form; gives the names of the migrations that ran too. */
export async function migrateDatabase({ databaseUrl, keyFile, connectionsOfThread }: DatabaseSettings) {
  keepPrivate({ database: sqlitePath(databaseUrl), keyFile });
  const db = openDatabase(databaseUrl, { mostConnections: connectionsOfThread });
  const ran = await patiently(() => migrate(db));
  return { db, ran };
}
