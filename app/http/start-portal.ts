import cluster from "node:cluster";
import pino from "pino";
import { clearQuarantine } from "#app/files/quarantine.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { clock } from "./clock.ts";
import { writeCompiled } from "./keep-compiled.js";
import { letBeginningGo } from "./let-go.ts";
import { listen } from "./listen.ts";
import { loadExamplesApart } from "./load-examples-apart.server.ts";
import { prepareDatabase } from "./prepare-database.server.ts";
import { prepareVault } from "./prepare-vault.server.ts";
import { startProcesses } from "./processes.ts";
import { run } from "./run.ts";
import { createPortal, type Portal } from "./server.ts";
import { readSettings, type Settings } from "./settings.ts";
import { stopOnSignal } from "./stop-on-signal.ts";
import { pagesInThreads } from "./threads/pages-in-threads.ts";
import { welcome } from "./welcome.ts";

/** In milliseconds; a reader may see what another process has changed so much later. */
const freshFor = 100;

/** Runs the portal as it was built; see scripts/start.js. */
export const start = () => run(startPortal);

/** Migrates what is not, loads the examples, serves until a signal, and prints where. */
async function startPortal() {
  const settings = readSettings();
  if (cluster.isWorker) return serveBeside(settings);
  clearQuarantine();
  const db = await prepareDatabase(settings);
  const vault = await prepareVault(db, settings.keyFile, clock());
  if (settings.examples) await loadExamplesApart(settings);
  if (settings.processes === 1) {
    const port = await serve({ db, vault }, settings);
    console.log(welcome(settings, port));
  } else {
    await db.destroy();
    await serveTogether(settings);
  }
  writeCompiled();
  void letBeginningGo();
}

/** Serves until a signal; gives the port. */
async function serve({ db, vault }: Pick<Portal, "db" | "vault">, settings: Settings) {
  const log = pino({ level: settings.logLevel });
  const pages = await pagesInThreads({ settings, log });
  const { port, stop } = await listen(createPortal({ pages, db, vault, settings, log, freshFor }), settings);
  stopOnSignal(async () => {
    await stop();
    await pages.stop();
    await db.destroy();
  });
  return port;
}

/** Serves in processes that share the port; this one looks after them. */
async function serveTogether(settings: Settings) {
  const portal = await startProcesses(settings.processes, pino({ level: settings.logLevel }));
  if (portal === null) process.exit(1);
  stopOnSignal(portal.stop);
  console.log(welcome(settings, portal.port));
}

/** One of those processes: what there is once for all has been done before it began. */
async function serveBeside(settings: Settings) {
  const db = openDatabase(settings.databaseUrl, { mostConnections: settings.connectionsOfThread });
  await serve({ db, vault: await openVault(db, settings.keyFile, clock()) }, settings);
  void letBeginningGo();
}
