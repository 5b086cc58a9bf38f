import type { Progress } from "#app/work/in-steps.ts";
import { inStep, stepSize } from "#app/work/step-size.server.ts";
import { isAmong } from "#db/among.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { areEnough, type CampaignKeys, keysIn, listFull, readRows } from "./newest-keys.server.ts";
import { pairsOf, placeKeys } from "./stored-keys.server.ts";

/** Puts keys in their place wherever many stand by time. */
export async function putKeysInPlace(db: Db, progress: Progress) {
  for (const consultationId of await listFull(db)) await putNewestInPlace(db, consultationId, progress);
}

/** As putKeysInPlace, of one consultation, for who stores very many in it. */
export async function putInPlaceIfMany(db: Db, consultationId: string, progress: Progress) {
  if (await areEnough(db, consultationId)) await putNewestInPlace(db, consultationId, progress);
}

/** Of keys in one transaction; neighbours in the index, which often share a page of it. */
const size = { first: 1_000, least: 250, most: 16_000 };

/**
 * Puts the keys of a consultation that stand by time in their place, in steps, and only then takes them from where they stood. Doing it
 * twice, or by two at once, changes nothing. The last row stays without keys: places are counted on from it.
 */
export async function putNewestInPlace(db: Db, consultationId: string, progress: Progress) {
  const rows = await readRows(db, consultationId);
  const last = rows.at(-1);
  if (!last) return;
  const pairs = pairsOf(consultationId, await listLiving(db, rows.flatMap(keysIn)));
  const steps = stepSize(size);
  const tell = (count: number) => progress(`${count} of ${pairs.length} keys`);
  for (let at = 0; at < pairs.length; ) {
    await tell(at);
    const some = pairs.slice(at, at + steps.now());
    await inStep(db, steps, (db) => placeKeys(db, some));
    at += some.length;
  }
  await tell(pairs.length);
  await inTransaction(db, async (db) => {
    await db
      .deleteFrom("campaign_by_time")
      .where("consultation_id", "=", consultationId)
      .where("place", "<", last.place)
      .execute();
    await db
      .updateTable("campaign_by_time")
      .set({ keys: "[]" })
      .where("consultation_id", "=", consultationId)
      .where("place", "=", last.place)
      .execute();
  });
}

/** Without those of campaigns that ended meanwhile. */
async function listLiving(db: Db, campaigns: CampaignKeys[]) {
  const ordinals = campaigns.map(({ ordinal }) => ordinal);
  const rows = await db
    .selectFrom("campaign")
    .select("ordinal")
    .where(isAmong(db, "ordinal", ordinals))
    .execute();
  const living = new Set(rows.map(({ ordinal }) => ordinal));
  return campaigns.filter(({ ordinal }) => living.has(ordinal));
}
