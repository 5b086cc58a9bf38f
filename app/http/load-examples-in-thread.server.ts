import { workerData } from "node:worker_threads";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { clock } from "./clock.ts";
import type { Settings } from "./settings.ts";

const settings: Settings = workerData;
const db = openDatabase(settings.databaseUrl);
try {
  const vault = await openVault(db, settings.keyFile, clock());
  await loadExamples(db, clock(), { safe: { vault, files: openStore(settings) } });
} finally {
  await db.destroy();
}
