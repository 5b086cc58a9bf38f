import pino from "pino";
import { openStore } from "#app/files/open-store.server.ts";
import { clearQuarantine } from "#app/files/quarantine.server.ts";
import { buildIfStale } from "#app/http/build.ts";
import { listen } from "#app/http/listen.ts";
import { prepareDatabase } from "#app/http/prepare-database.server.ts";
import { prepareVault } from "#app/http/prepare-vault.server.ts";
import { run } from "#app/http/run.ts";
import { createPortal } from "#app/http/server.ts";
import { readSettings } from "#app/http/settings.ts";
import { stopOnSignal } from "#app/http/stop-on-signal.ts";
import { pagesInThreads } from "#app/http/threads/pages-in-threads.ts";
import { welcome } from "#app/http/welcome.ts";

await run(async () => {
  const settings = readSettings();
  process.env.NODE_ENV ??= "production";
  buildIfStale();
  clearQuarantine();
  const db = await prepareDatabase(settings);
  const vault = await prepareVault(db, settings.keyFile);
  if (settings.examples) {
    // What loads them takes 100 MB with all that it needs; here nothing else does.
    const { loadExamples } = await import("#app/examples/load-examples.server.ts");
    await loadExamples(db, new Date(), { safe: { vault, files: openStore(settings) } });
  }
  const log = pino({ level: settings.logLevel });
  const pages = await pagesInThreads({ settings, log });
  const { port, stop } = await listen(createPortal({ pages, db, vault, settings, log }), settings);
  stopOnSignal(async () => {
    await stop();
    await pages.stop();
    await db.destroy();
  });
  console.log(welcome(settings, port));
});
