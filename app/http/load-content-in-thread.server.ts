import { workerData } from "node:worker_threads";
import { listExampleRows } from "#app/examples/example-rows.server.ts";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { patiently } from "#db/patiently.server.ts";
import { clock } from "./clock.ts";
import { rememberContent } from "./kept-content.server.ts";
import type { Settings } from "./settings.ts";

const { settings, stamp }: { settings: Settings; stamp: string | null } = workerData;
const db = openDatabase(settings.databaseUrl);
try {
  await patiently(() => loadGovernments(db));
  if (settings.examples) {
    const vault = await openVault(db, settings.keyFile, clock());
    await loadExamples(db, clock(), { safe: { vault, files: openStore(settings) } });
  }
  await rememberContent(db, settings.examples ? await listExampleRows(db) : null, { stamp });
} finally {
  await db.destroy();
}
