import { workerData } from "node:worker_threads";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Settings } from "./settings.ts";

const settings: Settings = workerData;
const db = openDatabase(settings.databaseUrl);
try {
  const vault = await openVault(db, settings.keyFile);
  await loadExamples(db, new Date(), { safe: { vault, files: openStore(settings) } });
} finally {
  await db.destroy();
}
