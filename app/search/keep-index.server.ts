import { indexCommentsAnew } from "#app/comments/record/index-comments.server.ts";
import { indexMeasure } from "#app/consultations/index-measure.server.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { indexKeyPoints } from "#app/digests/snapshots/index-key-points.server.ts";
import { currentRule } from "#app/indexing/entries.server.ts";
import { type Progress, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db, EventKind } from "#db/schema.ts";

/** Few enough that nobody else who writes waits long. */
const commentsAtOnce = 50;

/** Puts into the index what was public before there was one, or is in it by an earlier rule. */
export async function keepIndex(db: Db, progress: Progress = unwatched) {
  const left = await db
    .selectFrom("consultation")
    .leftJoin("search_progress as progress", "progress.consultation_id", "consultation.id")
    .select(["consultation.id", "consultation.reference"])
    .where(({ or, eb }) => or([eb("progress.rule", "is", null), eb("progress.rule", "<", currentRule)]))
    .orderBy("consultation.id")
    .execute();
  for (const consultation of left) await indexConsultation(db, consultation, progress);
  for (const { id } of await findKeyPointsBehind(db)) await indexKeyPointsOf(db, id);
}

/** With which other words become public, or cease to be. */
const changesWhatStands = [
  "published",
  "changed",
  "redacted",
  "withdrawn",
  "taken off",
] as const satisfies EventKind[];

/** Consultations with a published digest in which other words are public than when its key points were looked at. */
async function findKeyPointsBehind(db: Db) {
  return db
    .selectFrom("search_progress as progress")
    .innerJoin("consultation", "consultation.id", "progress.consultation_id")
    .select("consultation.id")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("digest_snapshot")
          .innerJoin("snapshot_publication as publication", "publication.snapshot_id", "digest_snapshot.id")
          .select("digest_snapshot.id")
          .whereRef("digest_snapshot.consultation_id", "=", "consultation.id")
          .where("publication.taken_back_at", "is", null),
      ),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("event")
          .select("event.number")
          .whereRef("event.consultation_id", "=", "consultation.id")
          .whereRef("event.number", ">", "progress.key_points_until")
          .where("event.kind", "in", changesWhatStands),
      ),
    )
    .orderBy("consultation.id")
    .execute();
}

async function indexKeyPointsOf(db: Db, consultationId: string) {
  await inTransaction(db, async (db) => {
    await lockConsultation(db, consultationId);
    await indexKeyPoints(db, consultationId);
    const { last } = await db
      .selectFrom("event")
      .select(({ fn }) => fn.max("number").as("last"))
      .where("consultation_id", "=", consultationId)
      .executeTakeFirstOrThrow();
    await db
      .updateTable("search_progress")
      .set({ key_points_until: last ?? 0 })
      .where("consultation_id", "=", consultationId)
      .execute();
  });
}

/** Makes the whole index anew while the portal runs: what is found of a consultation is whole at every moment. */
export async function makeIndexAnew(db: Db, progress: Progress = unwatched) {
  const all = await db.selectFrom("consultation").select(["id", "reference"]).orderBy("id").execute();
  for (const consultation of all) await indexConsultation(db, consultation, progress);
  return all.length;
}

/** Each comment in the transaction in which it is taken out and put in again. */
async function indexConsultation(
  db: Db,
  { id, reference }: { id: string; reference: string },
  progress: Progress,
) {
  await inTransaction(db, async (db) => {
    await lockConsultation(db, id);
    await indexMeasure(db, id);
  });
  // Replies come with what they answer.
  const comments = await db
    .selectFrom("comment")
    .select("id")
    .where("consultation_id", "=", id)
    .where("parent_id", "is", null)
    .orderBy("number")
    .execute();
  for (let at = 0; at < comments.length; at += commentsAtOnce) {
    await progress(`${reference}: ${at} of ${comments.length}`);
    const ids = comments.slice(at, at + commentsAtOnce).map((comment) => comment.id);
    await inTransaction(db, async (db) => {
      await lockConsultation(db, id);
      await indexCommentsAnew(db, ids);
    });
  }
  await inTransaction(db, async (db) => {
    await db
      .insertInto("search_progress")
      .values({ consultation_id: id, rule: currentRule })
      .onConflict((conflict) => conflict.column("consultation_id").doUpdateSet({ rule: currentRule }))
      .execute();
    await raiseRevision(db, id);
  });
  await indexKeyPointsOf(db, id);
}
