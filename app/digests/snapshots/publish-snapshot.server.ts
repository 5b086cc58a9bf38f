import type { Account } from "#app/accounts/account.ts";
import { allow, mayPublishDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { indexKeyPoints } from "./index-key-points.server.ts";

interface Publishing {
  consultation: OfficialsConsultation;
  number: number;
  now: Date;
}

/** Lets everyone read a snapshot, without counts smaller than `least`. Done twice, it is done once. */
export async function publishSnapshot(
  db: Db,
  official: Account,
  { consultation, number, least, now }: Publishing & { least: number },
) {
  allow(mayPublishDigest(official, consultation));
  await inTransaction(db, async (db) => {
    await lockConsultation(db, consultation.id);
    const { id, published } = await findForPublishing(db, consultation.id, number);
    if (published !== null) return;
    const by = { published_at: now.toISOString(), published_by: official.id };
    await db
      .insertInto("snapshot_publication")
      .values({ id: newId(), snapshot_id: id, least, ...by, taken_back_at: null, taken_back_by: null })
      .execute();
    await indexKeyPoints(db, consultation.id);
    await raiseRevision(db, consultation.id);
  });
}

/** Nobody but officials reads it from now on; that it was public stays in the record. */
export async function takeSnapshotBack(db: Db, official: Account, { consultation, number, now }: Publishing) {
  allow(mayPublishDigest(official, consultation));
  await inTransaction(db, async (db) => {
    await lockConsultation(db, consultation.id);
    const { published } = await findForPublishing(db, consultation.id, number);
    if (published === null) return;
    await db
      .updateTable("snapshot_publication")
      .set({ taken_back_at: now.toISOString(), taken_back_by: official.id })
      .where("id", "=", published)
      .execute();
    await indexKeyPoints(db, consultation.id);
    await raiseRevision(db, consultation.id);
  });
}

async function findForPublishing(db: Db, consultationId: string, number: number) {
  const snapshot = await db
    .selectFrom("digest_snapshot")
    .leftJoin("snapshot_publication as publication", (join) =>
      join
        .onRef("publication.snapshot_id", "=", "digest_snapshot.id")
        .on("publication.taken_back_at", "is", null),
    )
    .select(["digest_snapshot.id", "publication.id as published"])
    .where("digest_snapshot.consultation_id", "=", consultationId)
    .where("digest_snapshot.number", "=", number)
    .executeTakeFirst();
  if (!snapshot) throw notFound();
  return snapshot;
}
