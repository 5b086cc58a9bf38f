import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { patiently } from "#db/patiently.server.ts";
import { type DatabaseSettings, prepareTables } from "./migrate-database.server.ts";

/** Opens the database, brings it to the newest form, counts what never was, and puts the governments in. */
export async function prepareDatabase(settings: DatabaseSettings) {
  const db = await prepareTables(settings);
  await patiently(() => loadGovernments(db));
  return db;
}
