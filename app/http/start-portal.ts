import pino from "pino";
import { clearQuarantine } from "#app/files/quarantine.server.ts";
import { buildIfStale } from "./build.ts";
import { clock } from "./clock.ts";
import { writeCompiled } from "./keep-compiled.ts";
import { listen } from "./listen.ts";
import { loadExamplesApart } from "./load-examples-apart.server.ts";
import { prepareDatabase } from "./prepare-database.server.ts";
import { prepareVault } from "./prepare-vault.server.ts";
import { createPortal } from "./server.ts";
import { readSettings } from "./settings.ts";
import { stopOnSignal } from "./stop-on-signal.ts";
import { pagesInThreads } from "./threads/pages-in-threads.ts";
import { welcome } from "./welcome.ts";

/** In milliseconds; a reader may see what another process has changed so much later. */
const freshFor = 100;

/** Builds and migrates what is not, loads the examples, serves until a signal, and prints where. */
export async function startPortal() {
  const settings = readSettings();
  buildIfStale();
  clearQuarantine();
  const db = await prepareDatabase(settings);
  const vault = await prepareVault(db, settings.keyFile, clock());
  if (settings.examples) await loadExamplesApart(settings);
  const log = pino({ level: settings.logLevel });
  const pages = await pagesInThreads({ settings, log });
  const { port, stop } = await listen(createPortal({ pages, db, vault, settings, log, freshFor }), settings);
  stopOnSignal(async () => {
    await stop();
    await pages.stop();
    await db.destroy();
  });
  console.log(welcome(settings, port));
  writeCompiled();
}
