import type { Account } from "#app/accounts/account.ts";
import { allow, mayReadAsOfficial } from "#app/accounts/permissions.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { notFound } from "#app/requests/refusals.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { isMoving } from "../building/moving.server.ts";
import { findProgressOf } from "../said/find-followed.server.ts";
import { referencesIn, withWords } from "../said/quote-references.ts";
import { wordsOf } from "../said/read-back.server.ts";
import { inPresentForm, type ShownSnapshot, type SnapshotContent } from "./snapshot-content.server.ts";

interface OfficialsPlace {
  consultation: OfficialsConsultation;
}

function selectSnapshots(db: Db, consultationId: string) {
  return db.selectFrom("digest_snapshot").where("digest_snapshot.consultation_id", "=", consultationId);
}

/** Each with who made it, and with its publication where it is public now. */
function selectListed(db: Db, consultationId: string) {
  return selectSnapshots(db, consultationId)
    .leftJoin("account", "account.id", "digest_snapshot.made_by")
    .leftJoin("snapshot_publication as publication", (join) =>
      join
        .onRef("publication.snapshot_id", "=", "digest_snapshot.id")
        .on("publication.taken_back_at", "is", null),
    )
    .select(["number", "why", "made_at", "note", "comments", "hash", "account.name as made_by"])
    .select("digest_snapshot.measure_version")
    .select(["publication.published_at", "publication.least"]);
}

/**
 * All snapshots of a consultation, the newest first, how often they are made by themselves, whether passages are moved, so that none can be made now, and
 * a key for a form.
 */
export async function listSnapshots(db: Db, official: Account, { consultation }: OfficialsPlace) {
  allow(mayReadAsOfficial(official, consultation));
  const { id } = consultation;
  const schedule = await db
    .selectFrom("snapshot_schedule")
    .select("pace")
    .where("consultation_id", "=", id)
    .executeTakeFirst();
  return {
    snapshots: await selectListed(db, id).orderBy("number", "desc").execute(),
    followed: await findProgressOf(db, id),
    isMoving: await isMoving(db, id),
    pace: schedule?.pace ?? null,
    key: newId(),
  };
}

export type ListedSnapshot = Awaited<ReturnType<typeof listSnapshots>>["snapshots"][number];

/** A snapshot as it is kept; 404 where there is none of that number. */
export async function findSnapshot(
  db: Db,
  official: Account,
  { consultation, number }: OfficialsPlace & { number: string | undefined },
) {
  allow(mayReadAsOfficial(official, consultation));
  const snapshot = await selectListed(db, consultation.id)
    .select("digest_snapshot.content")
    .where("number", "=", wholeNumber(number ?? ""))
    .executeTakeFirst();
  if (!snapshot) throw notFound();
  return snapshot;
}

/**
 * A snapshot as it is shown: its words as everyone may read them now, with translations, of those made until then where
 * a moment is given; and how many quotes nobody may read any more.
 */
export async function readSnapshot(
  db: Db,
  consultationId: string,
  content: SnapshotContent,
  translatedBy?: string,
) {
  const words = await wordsOf(db, consultationId, referencesIn(content), { translatedBy });
  const { value, gone } = withWords<ShownSnapshot>(inPresentForm(content), words);
  return { snapshot: value, gone };
}

/** The last snapshot of a consultation before now, for what has changed since; null where there is none. */
export async function findLastSnapshot(db: Db, consultationId: string) {
  return (
    (await selectSnapshots(db, consultationId)
      .select(["number", "made_at", "content"])
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst()) ?? null
  );
}
