import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";

await run(async () => {
  const db = openDatabase(readSettings().databaseUrl);
  const ran = await migrate(db);
  console.log(ran.length ? `Ran ${ran.join(", ")}.` : "The database is current.");
  await db.destroy();
});
