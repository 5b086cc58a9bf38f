import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkBytes, checkKey, type FileStore, keyOf, StoreAway } from "./store.server.ts";
import { readWithoutTime, withoutTimes } from "./without-times.server.ts";

/** Keeps files in a folder, two levels deep so that no folder gets too full. */
export function folderStore(folder: string): FileStore {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    async put(bytes) {
      const key = keyOf(bytes);
      const path = pathOf(key);
      // Written even where it is there already: the copy there may be the torn one of a crash.
      await orAway(() => write(folder, path, bytes));
      return key;
    },
    async get(key) {
      checkKey(key);
      const bytes = await orAway(() => readWithoutTime(pathOf(key)).catch(nullWhereMissing));
      if (bytes) return checkBytes(new Uint8Array(bytes), key);
      await orAway(() => isThere(folder));
      return null;
    },
    async has(key) {
      checkKey(key);
      const found = await orAway(() => stat(pathOf(key)).catch(nullWhereMissing));
      if (!found) await orAway(() => isThere(folder));
      return found !== null;
    },
    async delete(key) {
      checkKey(key);
      await orAway(async () => {
        await rm(pathOf(key), { force: true });
        await syncFolder(dirname(pathOf(key))).catch(nullWhereMissing);
        await withoutTimes(dirname(pathOf(key)));
      });
    },
  };
}

/** After this returns, a loss of power loses neither the bytes nor their name. */
async function write(folder: string, path: string, bytes: Uint8Array) {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = join(dirname(path), `.${randomUUID()}`);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      // It may have come in at-risk mode: when it did is told neither by the file nor by its folders.
      await file.utimes(0, 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await withoutTimes(dirname(path));
  await withoutTimes(folder);
  await syncFolder(dirname(path));
  await syncFolder(folder);
}

/** A folder that is gone, or not mounted, is not an empty one. */
async function isThere(folder: string) {
  await (await open(folder, "r")).close();
}

async function syncFolder(path: string) {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function orAway<T>(act: () => Promise<T>) {
  try {
    return await act();
  } catch (error) {
    throw new StoreAway("The folder for files cannot be used", { cause: error });
  }
}

function nullWhereMissing(error: unknown) {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}
