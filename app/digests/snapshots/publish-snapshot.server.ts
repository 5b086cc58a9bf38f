import type { Account } from "#app/accounts/account.ts";
import { allow, mayPublishDigest } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { readSnapshot } from "./find-snapshots.server.ts";
import { tell } from "./told-digest.ts";

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

function selectPublic(db: Db, consultationId: string) {
  return db
    .selectFrom("digest_snapshot")
    .innerJoin("snapshot_publication as publication", "publication.snapshot_id", "digest_snapshot.id")
    .select(["digest_snapshot.number", "digest_snapshot.made_at", "digest_snapshot.comments"])
    .where("digest_snapshot.consultation_id", "=", consultationId)
    .where("publication.taken_back_at", "is", null)
    .orderBy("digest_snapshot.number", "desc");
}

/** The digests of a consultation that everyone may read, the newest first. */
export async function listPublicDigests(db: Db, consultationId: string) {
  return selectPublic(db, consultationId).execute();
}

export type PublicDigest = Awaited<ReturnType<typeof listPublicDigests>>[number];

/** A digest as everyone may read it; 404 where the snapshot of that number is not public. */
export async function readPublicDigest(db: Db, consultationId: string, number: string | undefined) {
  const found = await selectPublic(db, consultationId)
    .select(["digest_snapshot.content", "publication.least", "publication.published_at"])
    .where("digest_snapshot.number", "=", wholeNumber(number ?? ""))
    .executeTakeFirst();
  if (!found) throw notFound();
  const { content, least, published_at, ...digest } = found;
  // What officials translate later is for everyone once they publish again.
  const { snapshot, gone } = await readSnapshot(db, consultationId, JSON.parse(content), published_at);
  return { ...digest, gone, told: tell(snapshot, least) };
}
