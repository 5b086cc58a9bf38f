import { lockConsultation } from "#app/consultations/lock-consultation.server.ts";
import type { Progress } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { isTimeless } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { selectEarlier } from "./earlier-campaigns.server.ts";
import { forgetEarlierKeys } from "./earlier-keys.server.ts";
import { newOrdinal, storeKeys } from "./stored-keys.server.ts";

/** Few, since others who comment wait for each step. */
const atOnce = 20;

/**
 * Brings over what campaigns are looked up by: those that an earlier release has begun, also one that still runs beside, are found
 * before and after. Doing it twice changes nothing.
 */
export async function bringKeysOver(db: Db, progress: Progress) {
  for (let brought = 0; ; ) {
    await progress(`${brought} campaigns`);
    const next = await selectEarlier(db).select("consultation_id").limit(1).executeTakeFirst();
    if (!next) return;
    brought += await inTransaction(db, (db) => bringSomeOver(db, next.consultation_id));
  }
}

async function bringSomeOver(db: Db, consultationId: string) {
  await lockConsultation(db, consultationId);
  const campaigns = await selectEarlier(db)
    .select(["id", "sample"])
    .where("consultation_id", "=", consultationId)
    .limit(atOnce)
    .execute();
  const brought = [];
  for (const { id, sample } of campaigns) {
    const hashes = await forgetEarlierKeys(db, consultationId, { id, hashes: JSON.parse(sample) });
    const ordinal = newOrdinal();
    await db.updateTable("campaign").set({ ordinal }).where("id", "=", id).execute();
    brought.push({ ordinal, hashes, isTimeless: isTimeless(id) });
  }
  await storeKeys(db, consultationId, brought);
  return campaigns.length;
}
