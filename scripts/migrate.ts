import { migrateDatabase } from "#app/http/migrate-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";

await run(async () => {
  const { db, ran } = await migrateDatabase(readSettings());
  console.log(ran.length ? `Ran ${ran.join(", ")}.` : "The database is current.");
  await db.destroy();
});
