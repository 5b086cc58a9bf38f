import { subscribe, unsubscribe } from "node:diagnostics_channel";
import pino from "pino";
import { unrendered } from "#app/content/unrendered.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { clock } from "../clock.ts";
import { doWork } from "../do-work.server.ts";
import type { Settings } from "../settings.ts";
import { type Hands, takeInHand } from "./hands.ts";
import type { OpenPages } from "./thread.ts";

export interface WorkGiven {
  settings: Settings;
  hands: Hands;
}

/** Does what is due, with a database, vault and store of this thread's own; it makes no pages. */
export const open: OpenPages<WorkGiven> = async ({ settings, hands }, write) => {
  const log = pino({ level: settings.logLevel }, { write });
  const tellUnrendered = (error: unknown) => logFailure(log, error);
  subscribe(unrendered, tellUnrendered);
  const db = openDatabase(settings.databaseUrl, { mostConnections: settings.connectionsOfThread });
  const vault = await openVault(db, settings.keyFile, clock());
  const stop = doWork({
    db,
    vault,
    files: openStore(settings),
    settings,
    log,
    onBegun: () => takeInHand(hands),
  });
  return {
    answer: () => Promise.reject(new Error("This thread makes no pages")),
    version: null,
    routes: [],
    async close() {
      await stop();
      unsubscribe(unrendered, tellUnrendered);
      await db.destroy();
    },
  };
};
