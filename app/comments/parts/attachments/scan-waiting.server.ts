import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Logger } from "pino";
import { raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { scan } from "#app/files/scan.server.ts";
import { isStoreAway, StoreDamaged } from "#app/files/store.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { openBytes } from "#app/sealing/sealed.server.ts";
import { findDataKey } from "#app/sealing/vault.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, Owner, Scan } from "#db/schema.ts";
import { selectPublishedComments } from "../../comment/published.server.ts";
import { placeOfFile } from "./details.server.ts";

/** What looks after the files has of the portal. */
export type Keeper = Pick<AppLoadContext, "db" | "vault" | "files" | "settings"> & {
  /** Where failures with what belongs to that owner are told. */
  logFor: (owner: Owner) => Logger;
};

/** A scanner that is still silent is not asked about more of them at once. */
const mostAtOnce = 50;

/**
 * Has the scanner look again at the files on which it did not answer. What is infected is deleted from the store; its row
 * stays, so that its author can be told. What cannot be fetched or opened now waits on and keeps none of the others
 * waiting, which is told.
 */
export async function scanWaiting(keeper: Keeper) {
  const { db } = keeper;
  const waiting = await db
    .selectFrom("attachment")
    .select(["id", "owner", "consultation_id", "file_key", "data_key_id"])
    .where("scan", "=", "waiting")
    .orderBy("created_at")
    .limit(mostAtOnce)
    .execute();
  for (const file of waiting) {
    try {
      const state = await scanAgain(keeper, file);
      if (state === "no answer") return;
      await settle(db, file, state);
    } catch (error) {
      logFailure(keeper.logFor(file.owner), error);
      if (isStoreAway(error)) return;
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

async function scanAgain({ db, vault, files, settings }: Keeper, { id, file_key, data_key_id }: WaitingFile) {
  const dataKey = await findDataKey(db, vault, data_key_id);
  const sealed = await files.get(file_key);
  if (!sealed) throw new StoreDamaged(`The file ${file_key} is not in the store`);
  const bytes = openBytes(dataKey.key, sealed, placeOfFile(id));
  const { state } = await scan(bytes, { address: settings.clamd });
  // First from the store: should this break off here, the file is gone and still nobody can have it.
  if (state === "infected") await files.delete(file_key);
  return state;
}

/** Only where the public reads of the file have pages changed. */
async function settle(db: Db, { id, consultation_id }: WaitingFile, state: Scan) {
  await inTransaction(db, async (db) => {
    const { numUpdatedRows } = await db
      .updateTable("attachment")
      .set({ scan: state })
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
      .limit(1)
      .executeTakeFirst();
    if (published) await raiseRevision(db, consultation_id);
  });
}
