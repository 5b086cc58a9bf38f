import type { AppLoadContext } from "@remix-run/server-runtime";
import { raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { scan } from "#app/files/scan.server.ts";
import { openBytes } from "#app/sealing/sealed.server.ts";
import { findDataKey } from "#app/sealing/vault.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, Scan } from "#db/schema.ts";
import { placeOfFile } from "./details.server.ts";

/** What looks after the files has of the portal. */
export type Keeper = Pick<AppLoadContext, "db" | "vault" | "files" | "settings">;

/** A scanner that is still silent is not asked about more of them at once. */
const mostAtOnce = 50;

/**
 * Has the scanner look again at the files on which it did not answer. What is infected is deleted from the store; its row
 * stays, so that its author can be told. What cannot be fetched or opened now waits on.
 */
export async function scanWaiting(keeper: Keeper) {
  const { db } = keeper;
  const waiting = await db
    .selectFrom("attachment")
    .select(["id", "consultation_id", "file_key", "data_key_id"])
    .where("scan", "=", "waiting")
    .orderBy("created_at")
    .limit(mostAtOnce)
    .execute();
  for (const file of waiting) {
    const state = await scanAgain(keeper, file);
    if (state === "no answer") return;
    if (state === "not there") continue;
    await settle(db, file, state);
  }
}

interface Waiting {
  id: string;
  consultation_id: string;
  file_key: string;
  data_key_id: string;
}

async function scanAgain({ db, vault, files, settings }: Keeper, { id, file_key, data_key_id }: Waiting) {
  try {
    const dataKey = await findDataKey(db, vault, data_key_id);
    const sealed = await files.get(file_key);
    if (!sealed) return "not there";
    const bytes = openBytes(dataKey.key, sealed, placeOfFile(id));
    const { state } = await scan(bytes, { address: settings.clamd });
    // First from the store: should this break off here, the file is gone and still nobody can have it.
    if (state === "infected") await files.delete(file_key);
    return state;
  } catch {
    // One that cannot be fetched or opened keeps none of the others waiting.
    return "not there";
  }
}

async function settle(db: Db, { id, consultation_id }: Waiting, state: Scan) {
  await inTransaction(db, async (db) => {
    await db
      .updateTable("attachment")
      .set({ scan: state })
      .where("id", "=", id)
      .where("scan", "=", "waiting")
      .execute();
    await raiseRevision(db, consultation_id);
  });
}
