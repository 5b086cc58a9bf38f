import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { makeIndexAnew } from "#app/search/keep-index.server.ts";

await run(async () => {
  const db = await prepareDatabase(readSettings());
  try {
    const made = await makeIndexAnew(db, async (words) => void process.stdout.write(`\r\x1b[K${words}`));
    console.log(`\r\x1b[KEverything that is public in ${made} consultations can be found.`);
  } finally {
    await db.destroy();
  }
});
