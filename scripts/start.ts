import pino from "pino";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { clearQuarantine } from "#app/files/quarantine.server.ts";
import { buildIfStale, loadBuild } from "#app/http/build.ts";
import { listen } from "#app/http/listen.ts";
import { lookAfterFiles } from "#app/http/look-after-files.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { prepareVault } from "#app/http/prepare-vault.server.ts";
import { publishWhenDue } from "#app/http/publish-when-due.ts";
import { run } from "#app/http/run.ts";
import { createPortal } from "#app/http/server.ts";
import { readSettings } from "#app/http/settings.ts";
import { stopOnSignal } from "#app/http/stop-on-signal.ts";
import { welcome } from "#app/http/welcome.ts";

await run(async () => {
  const settings = readSettings();
  process.env.NODE_ENV ??= "production";
  buildIfStale();
  clearQuarantine();
  const db = await prepareDatabase(settings);
  const vault = await prepareVault(db, settings.keyFile);
  const files = openStore(settings);
  if (settings.examples) await loadExamples(db, new Date(), { safe: { vault, files } });
  const log = pino({ level: settings.logLevel });
  const { port, stop } = await listen(
    createPortal({ build: await loadBuild(), db, vault, files, settings, log }),
    settings,
  );
  const stopPublishing = publishWhenDue({ db, log });
  const stopLooking = lookAfterFiles({ db, vault, files, settings, log });
  stopOnSignal(async () => {
    await stop();
    await Promise.all([stopPublishing(), stopLooking()]);
    await db.destroy();
  });
  console.log(welcome(settings, port));
});
