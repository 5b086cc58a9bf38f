import { indexCommentsAnew } from "#app/comments/record/index-comments.server.ts";
import { indexMeasure } from "#app/consultations/index-measure.server.ts";
import { lockConsultation, raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { indexKeyPoints } from "#app/digests/snapshots/index-key-points.server.ts";
import { currentRule } from "#app/indexing/current-rule.ts";
import { type Progress, unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { selectEntriesBehind, selectKeyPointsBehind } from "./index-behind.server.ts";
import { selectLeftToIndex } from "./left-to-index.server.ts";

/** Few enough that nobody else who writes waits long. */
const commentsAtOnce = 50;

/** Puts into the index what was public before there was one, or is in it by an earlier rule. */
export async function keepIndex(db: Db, progress: Progress = unwatched) {
  const left = await selectLeftToIndex(db)
    .select(["consultation.id", "consultation.reference"])
    .orderBy("consultation.id")
    .execute();
  for (const consultation of left) await indexConsultation(db, consultation, progress);
  await indexEntriesBehind(db);
  const behind = selectKeyPointsBehind(db).select("consultation.id").orderBy("consultation.id");
  for (const { id } of await behind.execute()) await indexKeyPointsOf(db, id);
}

/** Of those by an earlier rule so many are made anew at a time; the others follow a minute later. */
const entriesAtATime = 1000;

/** What a process of an earlier release, as it runs beside this one for a while, put where all was made anew already. */
async function indexEntriesBehind(db: Db) {
  const behind = await selectEntriesBehind(db)
    .select(["kind", "subject_id", "consultation_id"])
    .orderBy("rule")
    .limit(entriesAtATime)
    .execute();
  for (const [id, entries] of Map.groupBy(behind, ({ consultation_id }) => consultation_id)) {
    const kinds = new Set(entries.map(({ kind }) => kind));
    const comments = entries.filter(({ kind }) => kind === "comment" || kind === "reply");
    await indexComments(
      db,
      id,
      comments.map(({ subject_id }) => subject_id),
    );
    await inTransaction(db, async (db) => {
      await lockConsultation(db, id);
      if (kinds.has("measure") || kinds.has("provision") || kinds.has("question")) await indexMeasure(db, id);
      await raiseRevision(db, id);
    });
    if (kinds.has("key_point")) await indexKeyPointsOf(db, id);
  }
}

/** Some at a time, each in the transaction in which it is taken out and put in again. */
async function indexComments(db: Db, consultationId: string, commentIds: readonly string[]) {
  for (let at = 0; at < commentIds.length; at += commentsAtOnce)
    await inTransaction(db, async (db) => {
      await lockConsultation(db, consultationId);
      await indexCommentsAnew(db, commentIds.slice(at, at + commentsAtOnce));
    });
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
    await indexComments(db, id, ids);
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
