import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import type { Db } from "#db/schema.ts";
import { readSnapshot } from "./find-snapshots.server.ts";
import { tell } from "./told-digest.ts";

function selectPublic(db: Db, consultationId: string) {
  return db
    .selectFrom("digest_snapshot")
    .innerJoin("snapshot_publication as publication", "publication.snapshot_id", "digest_snapshot.id")
    .select(["digest_snapshot.number", "digest_snapshot.made_at", "digest_snapshot.comments"])
    .select("digest_snapshot.measure_version")
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
  const found = await selectWhole(db, consultationId)
    .where("digest_snapshot.number", "=", wholeNumber(number ?? ""))
    .executeTakeFirst();
  if (!found) throw notFound();
  return readWhole(db, consultationId, found);
}

/** The newest of them, whole, as many as that. */
export async function readPublicDigests(db: Db, consultationId: string, most: number) {
  const found = await selectWhole(db, consultationId).limit(most).execute();
  const digests = [];
  for (const one of found) digests.push(await readWhole(db, consultationId, one));
  return digests;
}

function selectWhole(db: Db, consultationId: string) {
  return selectPublic(db, consultationId).select([
    "digest_snapshot.content",
    "publication.least",
    "publication.published_at",
  ]);
}

type Whole = PublicDigest & { content: string; least: number; published_at: string };

async function readWhole(db: Db, consultationId: string, { content, least, ...digest }: Whole) {
  // What officials translate later is for everyone once they publish again.
  const { snapshot, gone } = await readSnapshot(db, consultationId, JSON.parse(content), digest.published_at);
  return { ...digest, gone, told: tell(snapshot, least) };
}
