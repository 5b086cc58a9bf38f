import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { openStore } from "#app/files/open-store.server.ts";
import { type FileStore, StoreAway } from "#app/files/store.server.ts";
import { newId } from "#db/new-id.ts";

/** A folder of its own for files, removed after the run. */
export function aFileStore() {
  return aFolderOfFiles().files;
}

/** The same with the names of what lies in it. */
export function aFolderOfFiles() {
  const folder = join(inject("databaseFolder"), `files_${newId()}`);
  const stored = () =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      : [];
  return {
    files: openStore({ files: folder }),
    folder,
    keys: () => stored().map(({ name }) => name),
  };
}

/** A store that cannot be reached while `isAway` says so. */
export function aFickleStore(files: FileStore, isAway: () => boolean): FileStore {
  const orAway =
    <Given extends unknown[], Result>(act: (...given: Given) => Promise<Result>) =>
    async (...given: Given) => {
      if (isAway()) throw new StoreAway("away");
      return act(...given);
    };
  return {
    put: orAway(files.put),
    get: orAway(files.get),
    has: orAway(files.has),
    delete: orAway(files.delete),
  };
}
