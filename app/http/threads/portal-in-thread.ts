import { subscribe, unsubscribe } from "node:diagnostics_channel";
import pino from "pino";
import { unrendered } from "#app/content/unrendered.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { loadBuild } from "../build.ts";
import { clock } from "../clock.ts";
import { writeCompiled } from "../keep-compiled.js";
import { pagesInPlace } from "../pages-in-place.ts";
import type { Settings } from "../settings.ts";
import { untoldFailures } from "../untold-failures.ts";
import type { OpenPages } from "./thread.ts";

/** Before there is a database. */
const build = await loadBuild();

export interface PortalGiven {
  settings: Settings;
}

/** The portal's pages, with a database, vault and store of this thread's own. */
export const open: OpenPages<PortalGiven> = async ({ settings }, write) => {
  const log = pino({ level: settings.logLevel }, { write });
  const untold = untoldFailures(log);
  // Without its moment: what could not be rendered may be of somebody at risk.
  const tellUnrendered = (error: unknown) => logFailure(untold.log, error);
  subscribe(unrendered, tellUnrendered);
  const db = openDatabase(settings.databaseUrl, { mostConnections: settings.connectionsOfThread });
  const vault = await openVault(db, settings.keyFile, clock());
  const files = openStore(settings);
  const pages = pagesInPlace({ build, db, vault, files, settings, log, untold });
  writeCompiled();
  return {
    ...pages,
    async close() {
      unsubscribe(unrendered, tellUnrendered);
      untold.tell();
      await db.destroy();
    },
  };
};
