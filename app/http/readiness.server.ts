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
export function createReadiness(
  db: Db,
  settings: Pick<Settings, "databaseUrl" | "files">,
  onFailure: (error: unknown) => void,
) {
  let told: string | null = null;
  return keptForAll(async () => {
    const found = await findReason(db, foldersOf(settings));
    const reason = found?.reason ?? null;
    // Once, and not again every few seconds for as long as it lasts.
    if (reason !== told && found?.cause !== undefined) onFailure(found.cause);
    told = reason;
    return reason;
  });
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

interface NotReady {
  reason: string;
  /** What went wrong where something did, for the log: it may say more than everyone is to read. */
  cause?: unknown;
}

/** Why the portal cannot take what people send, for whoever runs it; null where it can. */
export async function findReason(db: Db, folders: string[]): Promise<NotReady | null> {
  try {
    if (!(await isCurrent(db))) return { reason: "the database has to be migrated" };
  } catch (cause) {
    return { reason: "the database does not answer", cause };
  }
  try {
    await changeNothing(db);
  } catch (cause) {
    return { reason: "the database takes nothing", cause };
  }
  for (const folder of folders) {
    const found = await whyNotWritable(folder);
    if (found !== null) return { ...found, reason: `${found.reason} on the disk of ${folder}` };
  }
  return null;
}

class TakenBack extends Error {}

/** Changes nothing and takes even that back, so that nothing reaches the disk. */
async function changeNothing(db: Db) {
  const changed = inTransaction(db, async (db) => {
    await db
      .updateTable("government")
      .set((column) => ({ name: column.ref("name") }))
      .where("code", "=", "")
      .execute();
    throw new TakenBack();
  });
  await changed.catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}

async function whyNotWritable(folder: string): Promise<NotReady | null> {
  try {
    const there = await firstThere(resolve(folder));
    const { bavail, bsize } = await statfs(there);
    if (bavail * bsize < leastRoom) return { reason: "there is no room" };
    // A quota, or a disk that has been made read-only, shows only in writing.
    await writeSomething(join(there, `.ready-${process.pid}`));
    return null;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : "no code";
    return { reason: `nothing can be written (${code})`, cause };
  }
}

/** The folder, or the one above it where it will be made. */
async function firstThere(folder: string): Promise<string> {
  const isThere = await access(folder, constants.F_OK).then(() => true, falseIfMissing);
  return isThere || dirname(folder) === folder ? folder : firstThere(dirname(folder));
}

function falseIfMissing(error: unknown) {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
  throw error;
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
