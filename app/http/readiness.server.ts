import { constants } from "node:fs";
import { access, open, rm, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { inTransaction } from "#db/in-transaction.server.ts";
import { isCurrent } from "#db/migrate.server.ts";
import { sqlitePath } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import type { Settings } from "./settings.ts";

/** In bytes: more than the largest file and what the database writes beside it. */
const leastRoom = 32 * 1024 * 1024;

/** In milliseconds; whoever asks oftener is given the last answer. */
const keptFor = 5000;

/**
 * Gives what asks whether the portal can take what people send: the reason why not, or null. The database has to answer, be
 * in the form expected and let itself be written to, and the disks that the portal writes to must not be full.
 */
export function createReadiness(db: Db, settings: Pick<Settings, "databaseUrl" | "files">) {
  return keptForAll(() => findReason(db, foldersOf(settings)));
}

/** Finds it out once for all who ask within a few seconds. */
export function keptForAll(find: () => Promise<string | null>) {
  let answered = Number.NEGATIVE_INFINITY;
  let answer: Promise<string | null> | null = null;
  return function ask() {
    // One that has not been answered yet is not asked beside: a disk that hangs would be asked for ever.
    if (answer === null || performance.now() - answered > keptFor) {
      answered = Number.POSITIVE_INFINITY;
      answer = find().finally(() => {
        answered = performance.now();
      });
    }
    return answer;
  };
}

function foldersOf({ databaseUrl, files }: Pick<Settings, "databaseUrl" | "files">) {
  const database = sqlitePath(databaseUrl);
  return [...(database === null ? [] : [dirname(database)]), ...(files.startsWith("s3://") ? [] : [files])];
}

/** Why the portal cannot take what people send, for whoever runs it; null where it can. */
export async function findReason(db: Db, folders: string[]) {
  try {
    if (!(await isCurrent(db))) return "the database has to be migrated";
  } catch {
    return "the database does not answer";
  }
  if (!(await isWritable(db))) return "the database takes nothing";
  for (const folder of folders) {
    const reason = await whyNotWritable(folder);
    if (reason !== null) return `${reason} on the disk of ${folder}`;
  }
  return null;
}

class TakenBack extends Error {}

/** Changes nothing and takes even that back, so that nothing reaches the disk. */
async function isWritable(db: Db) {
  const changeNothing = inTransaction(db, async (db) => {
    await db
      .updateTable("government")
      .set((column) => ({ name: column.ref("name") }))
      .where("code", "=", "")
      .execute();
    throw new TakenBack();
  });
  return changeNothing.catch((error: unknown) => error instanceof TakenBack);
}

async function whyNotWritable(folder: string) {
  try {
    const there = await firstThere(resolve(folder));
    const { bavail, bsize } = await statfs(there);
    if (bavail * bsize < leastRoom) return "there is no room";
    // A quota, or a disk that has been made read-only, shows only in writing.
    await writeSomething(join(there, `.ready-${process.pid}`));
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    return `nothing can be written (${code})`;
  }
}

/** The folder, or the one above it where it will be made. */
async function firstThere(folder: string): Promise<string> {
  const isThere = await access(folder, constants.F_OK).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : firstThere(dirname(folder));
}

const something = Buffer.alloc(16 * 1024, 1);

async function writeSomething(path: string) {
  try {
    const file = await open(path, "w", 0o600);
    await file
      .writeFile(something)
      .then(() => file.datasync())
      .finally(() => file.close());
  } finally {
    await rm(path, { force: true });
  }
}
