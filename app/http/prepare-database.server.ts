import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Settings } from "./settings.ts";

/** Opens the database, brings it to the newest form, and puts the governments in. */
export async function prepareDatabase({ databaseUrl }: Pick<Settings, "databaseUrl">) {
  const db = openDatabase(databaseUrl);
  await migrate(db);
  await loadGovernments(db);
  return db;
}
