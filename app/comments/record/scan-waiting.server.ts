import { raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { ScannerAway, ScannerUnclear, scan } from "#app/files/scan.server.ts";
import { isStoreAway, StoreDamaged } from "#app/files/store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { openBytes } from "#app/sealing/sealed.server.ts";
import { findDataKey } from "#app/sealing/vault.server.ts";
import { type Progress, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, Owner, Scan } from "#db/schema.ts";
import { selectPublishedComments } from "../comment/published.server.ts";
import { placeOfFile } from "../parts/attachments/details.server.ts";
import type { Keeper } from "../parts/attachments/keeper.ts";
import { indexCommentsAnew } from "./index-comments.server.ts";
import { selectUnscanned } from "./unscanned.server.ts";

/** So often in a row the scanner may say nothing that is clear of a file, before it is left alone for the moment. */
const mostUnclear = 3;

interface Watched {
  /** 1 for the files on which that failed before, which keep none of the others waiting. */
  failed?: 0 | 1;
  progress?: Progress;
  signal?: AbortSignal;
}

/**
 * Has the scanner look again at the files on which it did not answer, one after another. What is infected is deleted from
 * the store; its row stays, so that its author can be told. What cannot be fetched, opened or scanned waits on and is put
 * behind the others, which is told. Where scanner or store are away, all wait.
 */
export async function scanWaiting(
  keeper: Keeper,
  { failed = 0, progress = unwatched, signal }: Watched = {},
) {
  const { db } = keeper;
  const waiting = await listWaiting(db, failed);
  let unclear = 0;
  for (const [at, file] of waiting.entries()) {
    await progress(`${at} of ${waiting.length}`);
    try {
      const found = await scanAgain(keeper, file, signal);
      if (signal?.aborted) return;
      if (found.state === "no answer") throw found.cause;
      await settle(db, file, found.state);
      unclear = 0;
    } catch (error) {
      logFailure(keeper.logFor(file.owner), error);
      if (isStoreAway(error) || error instanceof ScannerAway) return;
      await putBehind(db, file);
      if (error instanceof ScannerUnclear) unclear += 1;
      if (unclear === mostUnclear) return;
    }
  }
}

interface WaitingFile {
  id: string;
  owner: Owner;
  consultation_id: string;
  file_key: string;
  data_key_id: string;
}

async function listWaiting(db: Db, failed: 0 | 1): Promise<WaitingFile[]> {
  return selectUnscanned(db, failed)
    .select(["id", "owner", "consultation_id", "file_key", "data_key_id"])
    .orderBy("id")
    .execute();
}

/** That it failed is all that is kept: when it did could tell when somebody at risk attached the file. */
async function putBehind(db: Db, { id }: WaitingFile) {
  await db.updateTable("attachment").set({ scan_failed: 1 }).where("id", "=", id).execute();
}

async function scanAgain(
  { db, vault, files, settings }: Keeper,
  { id, file_key, data_key_id }: WaitingFile,
  signal: AbortSignal | undefined,
) {
  const dataKey = await findDataKey(db, vault, data_key_id);
  const sealed = await files.get(file_key);
  if (!sealed) throw new StoreDamaged(`The file ${file_key} is not in the store`);
  const bytes = openBytes(dataKey.key, sealed, placeOfFile(id));
  const found = await scan(bytes, { address: settings.clamd, signal });
  // First from the store: should this break off here, the file is gone and still nobody can have it.
  if (found.state === "infected") await files.delete(file_key);
  return found;
}

/** Only where the public reads of the file have pages changed. */
async function settle(db: Db, { id, consultation_id }: WaitingFile, state: Scan) {
  await inTransaction(db, async (db) => {
    const { numUpdatedRows } = await db
      .updateTable("attachment")
      .set({ scan: state, scan_failed: 0 })
      .where("id", "=", id)
      .where("scan", "=", "waiting")
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const published = await selectPublishedComments(db, consultation_id)
      .innerJoin("version_attachment as file", (join) =>
        join
          .onRef("file.comment_id", "=", "comment.id")
          .onRef("file.version", "=", "comment.published_version"),
      )
      .select("comment.id")
      .where("file.attachment_id", "=", id)
      .execute();
    if (published.length === 0) return;
    // Its words can be found as soon as the file can be had.
    await indexCommentsAnew(
      db,
      published.map(({ id }) => id),
    );
    await raiseRevision(db, consultation_id);
  });
}
