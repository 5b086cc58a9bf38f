import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { Progress } from "#app/work/in-steps.ts";
import { inStep, type StepSize, stepSize } from "#app/work/step-size.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { type AskGround, findAskGround } from "./asked-provisions.server.ts";
import { lastEventOf } from "./behind.server.ts";
import { keepPassages } from "./keep-passages.server.ts";
import type { ReadingGround } from "./read-text.server.ts";
import { findGround } from "./reading-ground.server.ts";

/** Of comments in one transaction. */
const size = { first: 50, least: 10, most: 400 };

/**
 * Makes, moves and deletes passages for all that happened to comments since the last time; gives how many comments that
 * touched. In steps, of which each is whole and is not done again.
 */
export async function followComments(db: Db, consultationId: string, progress: Progress) {
  const known = await beginFollowing(db, consultationId);
  const grounds = {
    ground: await findGround(db, consultationId),
    asks: await findAskGround(db, consultationId),
  };
  const { read_by } = grounds.asks;
  const from = known.reading_by === read_by ? known.read_to : 0;
  let touched =
    known.read_by === read_by ? 0 : await readAll(db, consultationId, { ...grounds, from, progress });
  const steps = stepSize(size);
  for (;;) {
    await progress(`reading comments, ${touched} so far`);
    const read = await followSome(db, consultationId, { ...grounds, steps });
    if (read === null) return touched;
    touched += read;
  }
}

/** How far it was followed. What happens from now on has an event; what was there before is read first. */
async function beginFollowing(db: Db, consultation_id: string) {
  return inTransaction(db, async (db) => {
    const begun = {
      ...{ consultation_id, event_number: await lastEventOf(db, consultation_id), build_number: null },
      ...{ waits: 1 as const, passage_ids: "beside" as const, left_counts: "[]" },
    };
    await db
      .insertInto("digest_progress")
      .values(begun)
      .onConflict((conflict) => conflict.column("consultation_id").doNothing())
      .execute();
    return db
      .selectFrom("digest_progress")
      .select(["read_by", "reading_by", "read_to"])
      .where("consultation_id", "=", consultation_id)
      .executeTakeFirstOrThrow();
  });
}

interface Grounds {
  ground: ReadingGround;
  asks: AskGround;
}

/**
 * For the first time, and where the measure has changed since, all that is public is read from a number on, since not all of that
 * has an event. Where it is interrupted it goes on with the comment after the last that was read.
 */
async function readAll(
  db: Db,
  consultationId: string,
  { progress, from, ...grounds }: Grounds & { progress: Progress; from: number },
) {
  const { read_by } = grounds.asks;
  const steps = stepSize(size);
  let touched = 0;
  for (let read_to = from; ; ) {
    await progress(`reading all comments, to number ${read_to}`);
    const some = await nextPublished(db, consultationId, { after: read_to, limit: steps.now() });
    const last = some.at(-1);
    if (!last) break;
    const commentIds = some.map(({ id }) => id);
    await inStep(db, steps, async (db) => {
      await keepPassages(db, consultationId, { commentIds, ...grounds });
      await keepProgress(db, consultationId, { read_to: last.number, reading_by: read_by });
    });
    read_to = last.number;
    touched += some.length;
  }
  await keepProgress(db, consultationId, { read_by, waits: 1, read_to: 0, reading_by: "" });
  return touched;
}

async function keepProgress(
  db: Db,
  consultationId: string,
  kept: { read_to: number; reading_by: string; read_by?: string; waits?: 1 },
) {
  await db.updateTable("digest_progress").set(kept).where("consultation_id", "=", consultationId).execute();
}

/** The next in the order of their numbers: one look into an index, however many there are. */
async function nextPublished(
  db: Db,
  consultationId: string,
  { after, limit }: { after: number; limit: number },
) {
  return selectPublishedComments(db, consultationId)
    .select(["comment.id", "comment.number"])
    .where("comment.number", ">", after)
    .orderBy("comment.number")
    .limit(limit)
    .execute();
}

/** The next few events; gives how many comments they touched, null where there was none. */
async function followSome(
  db: Db,
  consultationId: string,
  { steps, ...grounds }: Grounds & { steps: StepSize },
) {
  return inStep(db, steps, async (db) => {
    // Changing the row to what it is has another who follows wait until this is done.
    const { event_number } = await db
      .updateTable("digest_progress")
      .set((column) => ({ event_number: column.ref("event_number") }))
      .where("consultation_id", "=", consultationId)
      .returning("event_number")
      .executeTakeFirstOrThrow();
    const events = await db
      .selectFrom("event")
      .select(["number", "comment_id"])
      .where("consultation_id", "=", consultationId)
      .where("number", ">", event_number)
      .orderBy("number")
      .limit(steps.now())
      .execute();
    const last = events.at(-1);
    if (!last) return null;
    const commentIds = [...new Set(events.flatMap(({ comment_id }) => comment_id ?? []))];
    await keepPassages(db, consultationId, { commentIds, ...grounds });
    await db
      .updateTable("digest_progress")
      .set({ event_number: last.number, waits: 1 })
      .where("consultation_id", "=", consultationId)
      .execute();
    return commentIds.length;
  });
}
