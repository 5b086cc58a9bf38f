import pino from "pino";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { clearQuarantine } from "#app/files/quarantine.server.ts";
import { clock } from "#app/http/clock.ts";
import { serveDevelopment } from "#app/http/development.ts";
import { doWork } from "#app/http/do-work.server.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { prepareVault } from "#app/http/prepare-vault.server.ts";
import { run } from "#app/http/run.ts";
import { readSettings } from "#app/http/settings.ts";
import { stopOnSignal } from "#app/http/stop-on-signal.ts";
import { welcome } from "#app/http/welcome.ts";

await run(async () => {
  const settings = readSettings();
  clearQuarantine();
  const db = await prepareDatabase(settings);
  const vault = await prepareVault(db, settings.keyFile, clock());
  const files = openStore(settings);
  if (settings.examples) await loadExamples(db, clock(), { safe: { vault, files } });
  const log = pino({ level: settings.logLevel });
  const { port, stop } = await serveDevelopment({ db, vault, files, settings, log });
  const stopWork = doWork({ db, vault, files, settings, log });
  stopOnSignal(async () => {
    await stop();
    await stopWork();
    await db.destroy();
  });
  console.log(welcome(settings, port));
});
