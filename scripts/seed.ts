import { loadExamples } from "#app/examples/load-examples.server.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";

await run(async () => {
  const db = await prepareDatabase(readSettings());
  const { consultations, comments } = await loadExamples(db, new Date());
  console.log(`Loaded ${consultations} example consultations and ${comments} comments.`);
  await db.destroy();
});
