import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { Progress } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { type AskGround, findAskGround } from "./asked-provisions.server.ts";
import { keepPassages } from "./keep-passages.server.ts";
import type { ReadingGround } from "./read-text.server.ts";
import { findGround } from "./reading-ground.server.ts";

/** Few enough that nobody else who writes waits long. */
const commentsAtOnce = 50;

/**
 * Makes, moves and deletes passages for all that happened to comments since the last time; gives how many comments that
 * touched. In steps, of which each is whole and is not done again.
 */
export async function followComments(db: Db, consultationId: string, progress: Progress) {
  const known = await db
    .selectFrom("digest_progress")
    .select("read_by")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  const grounds = {
    ground: await findGround(db, consultationId),
    asks: await findAskGround(db, consultationId),
  };
  let touched =
    known?.read_by === grounds.asks.read_by ? 0 : await readAll(db, consultationId, { ...grounds, progress });
  for (;;) {
    await progress(`reading comments, ${touched} so far`);
    const read = await followSome(db, consultationId, grounds);
    if (read === null) return touched;
    touched += read;
  }
}

interface Grounds {
  ground: ReadingGround;
  asks: AskGround;
}

/**
 * For the first time, and where the measure has changed since, all that is public is read, since not all of that has an
 * event; what happens meanwhile has.
 */
async function readAll(
  db: Db,
  consultationId: string,
  { progress, ...grounds }: Grounds & { progress: Progress },
) {
  const { last } = await db
    .selectFrom("event")
    .select(({ fn }) => fn.max<number | null>("number").as("last"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const comments = await selectPublishedComments(db, consultationId)
    .select("comment.id")
    .orderBy("comment.number")
    .execute();
  for (let at = 0; at < comments.length; at += commentsAtOnce) {
    await progress(`reading comments, ${at} of ${comments.length}`);
    const commentIds = comments.slice(at, at + commentsAtOnce).map(({ id }) => id);
    await inTransaction(db, (db) => keepPassages(db, consultationId, { commentIds, ...grounds }));
  }
  const { read_by } = grounds.asks;
  await db
    .insertInto("digest_progress")
    .values({
      consultation_id: consultationId,
      event_number: last ?? 0,
      build_number: null,
      waits: 1,
      read_by,
    })
    .onConflict((conflict) => conflict.column("consultation_id").doUpdateSet({ read_by, waits: 1 }))
    .execute();
  return comments.length;
}

/** The next few events; gives how many comments they touched, null where there was none. */
async function followSome(db: Db, consultationId: string, grounds: Grounds) {
  return inTransaction(db, async (db) => {
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
      .limit(commentsAtOnce)
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
