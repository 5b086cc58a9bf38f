import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { loadExamples } from "#app/examples/load-examples.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { dialects } from "./dialects.ts";
import { addressOf, makeDatabase, neverWaitForDisk } from "./templates.ts";
import { aVault } from "./vault.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** What goes with the databases that hold the examples: their files by database, and the key to all of it. */
    examples: { folders: Record<string, string>; key: string };
  }
}

/** Once for the whole run, after databases.ts: of each database one with the governments and the examples in it. */
export default async function fillTemplates(project: TestProject) {
  const { databaseFolder: folder, postgresServer: server, templates } = project.getProvidedContext();
  const key = randomBytes(32);
  const folders: Record<string, string> = {};
  for (const dialect of dialects) {
    const place = { folder, server };
    await makeDatabase(dialect, templates.filled, { ...place, template: templates.migrated });
    const db = openDatabase(addressOf(dialect, templates.filled, place));
    await neverWaitForDisk(db, dialect);
    folders[dialect] = join(folder, `files_of_examples_${dialect}`);
    const safe = { vault: aVault(key), files: openStore({ files: folders[dialect] }) };
    try {
      await loadGovernments(db);
      await loadExamples(db, new Date(), { safe });
    } finally {
      await db.destroy();
    }
  }
  project.provide("examples", { folders, key: key.toString("base64") });
}
