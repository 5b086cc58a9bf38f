import cluster from "node:cluster";
import pino from "pino";
import { clearQuarantine } from "#app/files/quarantine.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { isWorkWaiting } from "#app/work/look.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { clock } from "./clock.ts";
import { writeCompiled } from "./keep-compiled.js";
import { isContentThere, stampOfContent } from "./kept-content.server.ts";
import { letBeginningGo } from "./let-go.ts";
import { listen } from "./listen.ts";
import { loadContentApart } from "./load-content-apart.server.ts";
import { prepareTables } from "./migrate-database.server.ts";
import { pacesOfWork } from "./paces-of-work.server.ts";
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
  const prepared = prepare(settings);
  if (settings.processes === 1) console.log(welcome(settings, await serve(prepared, settings)));
  else {
    await (await prepared).db.destroy();
    await serveTogether(settings);
  }
  writeCompiled();
  void letBeginningGo();
}

/** What there is once for all processes. */
async function prepare(settings: Settings) {
  const db = await prepareTables(settings);
  const vault = await prepareVault(db, settings.keyFile, clock());
  const stamp = stampOfContent();
  if (!(await isContentThere(db, settings, { stamp }))) await loadContentApart(settings, stamp);
  return { db, vault };
}

/** Serves until a signal, once that is prepared; the thread for pages loads what makes them meanwhile. Gives the port. */
async function serve(prepared: Promise<Pick<Portal, "db" | "vault">>, settings: Settings) {
  const log = pino({ level: settings.logLevel });
  const isWorkWaiting = lookForWork(prepared, settings);
  const threads = pagesInThreads({ settings, log, isWorkWaiting, mayOpen: prepared });
  const [{ db, vault }, pages] = await Promise.all([prepared, threads]);
  const { port, stop } = await listen(createPortal({ pages, db, vault, settings, log, freshFor }), settings);
  stopOnSignal(async () => {
    await stop();
    await pages.stop();
    await db.destroy();
  });
  return port;
}

function lookForWork(prepared: Promise<Pick<Portal, "db">>, settings: Settings) {
  return async () => {
    const { db } = await prepared;
    return isWorkWaiting(db, pacesOfWork({ db, settings }), clock());
  };
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
  const prepared = openVault(db, settings.keyFile, clock()).then((vault) => ({ db, vault }));
  await serve(prepared, settings);
  void letBeginningGo();
}
