import { loadExamples } from "#app/examples/load-examples.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { openVault } from "#app/sealing/vault.server.ts";

await run(async () => {
  const settings = readSettings();
  const db = await prepareDatabase(settings);
  const vault = await openVault(db, settings.keyFile, new Date());
  const { consultations, comments } = await loadExamples(db, new Date(), {
    safe: { vault, files: openStore(settings) },
  });
  console.log(`Loaded ${consultations} example consultations and ${comments} comments.`);
  await db.destroy();
});
