import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db, SnapshotPace } from "#db/schema.ts";
import { makeSnapshot } from "./make-snapshot.server.ts";

interface ByHand {
  consultation: OfficialsConsultation;
  /** Sent with the form: sent twice it makes one snapshot. */
  key: string;
  note: string;
  now: Date;
}

/** Makes a snapshot because an official wants one now; gives its number, or null where that form was sent before, or passages are moved. */
export async function takeSnapshot(db: Db, official: Account, { key, ...taken }: ByHand) {
  allow(mayReadAsOfficial(official, taken.consultation));
  const occasion = ["asked", key || newId()].join(" ");
  return makeSnapshot(db, { ...taken, occasion, why: "asked", made_by: official.id });
}

/** How often snapshots are made by themselves from now on; null for never. */
export async function setPace(
  db: Db,
  official: Account,
  { consultation, pace, now }: { consultation: OfficialsConsultation; pace: SnapshotPace | null; now: Date },
) {
  allow(mayReadAsOfficial(official, consultation));
  if (pace === null) {
    await db.deleteFrom("snapshot_schedule").where("consultation_id", "=", consultation.id).execute();
    return;
  }
  const set = { pace, set_by: official.id, set_at: now.toISOString() };
  await db
    .insertInto("snapshot_schedule")
    .values({ consultation_id: consultation.id, ...set })
    .onConflict((conflict) => conflict.column("consultation_id").doUpdateSet(set))
    .execute();
}
