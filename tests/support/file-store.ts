import { join } from "node:path";
import { inject } from "vitest";
import { openStore } from "#app/files/open-store.server.ts";
import { newId } from "#db/new-id.ts";

/** A folder of its own for files, removed after the run. */
export function aFileStore() {
  return openStore({ files: join(inject("databaseFolder"), `files_${newId()}`) });
}
