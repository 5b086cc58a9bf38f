import type { Progress } from "#app/work/in-steps.ts";
import { inStep, type StepSize, stepSize } from "#app/work/step-size.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { type AskGround, findAskGround } from "./asked-provisions.server.ts";
import { lastEventOf } from "./behind.server.ts";
import { holdProgress } from "./hold-progress.server.ts";
import { keepPassages } from "./keep-passages.server.ts";
import type { ReadingGround } from "./read-text.server.ts";
import { findGround } from "./reading-ground.server.ts";

/** Of comments in one transaction. */
const size = { first: 20, least: 5, most: 400 };

/**
 * Makes, moves and deletes passages for all that happened to comments since the last time; gives how many comments that
 * touched. In steps, of which each is whole and is not done again, whoever else follows at the same time.
 */
export async function followComments(db: Db, consultationId: string, progress: Progress) {
  await beginFollowing(db, consultationId);
  const grounds = {
    ground: await findGround(db, consultationId),
    asks: await findAskGround(db, consultationId),
  };
  let touched = await readAll(db, consultationId, { ...grounds, progress });
  const steps = stepSize(size);
  for (;;) {
    await progress(`reading comments, ${touched} so far`);
    const read = await followSome(db, consultationId, { ...grounds, steps });
    if (read === null) return touched;
    touched += read;
  }
}

/** What happens from now on has an event; what was there before is read first. */
async function beginFollowing(db: Db, consultation_id: string) {
  await inTransaction(db, async (db) => {
    const begun = {
      ...{ consultation_id, event_number: await lastEventOf(db, consultation_id), build_number: null },
      ...{ waits: 1 as const, passage_ids: "beside" as const, left_counts: "[]" },
    };
    await db
      .insertInto("digest_progress")
      .values(begun)
      .onConflict((conflict) => conflict.column("consultation_id").doNothing())
      .execute();
  });
}

interface Grounds {
  ground: ReadingGround;
  asks: AskGround;
}

/**
 * For the first time, and where the measure has changed since, all comments are read, since not all that is public has an event. Where
 * it is interrupted it goes on with the comment after the last that was read.
 */
async function readAll(
  db: Db,
  consultationId: string,
  { progress, ...grounds }: Grounds & { progress: Progress },
) {
  const steps = stepSize(size);
  let touched = 0;
  let to = await beginReading(db, consultationId, grounds.asks);
  while (to !== null) {
    await progress(`reading all comments, to number ${to}`);
    const read = await readSome(db, consultationId, { ...grounds, steps });
    touched += read?.comments ?? 0;
    to = read?.to ?? null;
  }
  return touched;
}

/** After which number all is to be read; null where it was. */
async function beginReading(db: Db, consultationId: string, { read_by }: AskGround) {
  return inTransaction(db, async (db) => {
    const known = await holdProgress(db, consultationId);
    // What was read in part by something else is to be read again, though all was read by this before.
    if (known.read_by === read_by && known.reading_by === "") return null;
    if (known.reading_by === read_by) return known.read_to;
    await keepProgress(db, consultationId, { reading_by: read_by, read_to: 0 });
    return 0;
  });
}

/** The next few comments; null where there are none, or where somebody who began later reads all by what is so now. */
async function readSome(
  db: Db,
  consultationId: string,
  { steps, ...grounds }: Grounds & { steps: StepSize },
) {
  const { read_by } = grounds.asks;
  return inStep(db, steps, async (db) => {
    const { reading_by, read_to } = await holdProgress(db, consultationId);
    if (reading_by !== read_by) return null;
    const some = await nextComments(db, consultationId, { after: read_to, limit: steps.now() });
    const last = some.at(-1);
    if (!last) {
      await keepProgress(db, consultationId, { read_by, waits: 1, read_to: 0, reading_by: "" });
      return null;
    }
    await keepPassages(db, consultationId, { commentIds: some.map(({ id }) => id), ...grounds });
    await keepProgress(db, consultationId, { read_to: last.number, reading_by });
    return { comments: some.length, to: last.number };
  });
}

async function keepProgress(
  db: Db,
  consultationId: string,
  kept: { read_to: number; reading_by: string; read_by?: string; waits?: 1 },
) {
  await db.updateTable("digest_progress").set(kept).where("consultation_id", "=", consultationId).execute();
}

/**
 * The next in the order of their numbers: one look into an index, however many there are. Those that are not public too: they may have
 * been when an earlier release read them, which kept nothing of that before it had read all.
 */
async function nextComments(
  db: Db,
  consultationId: string,
  { after, limit }: { after: number; limit: number },
) {
  return db
    .selectFrom("comment")
    .select(["id", "number"])
    .where("consultation_id", "=", consultationId)
    .where("parent_id", "is", null)
    .where("number", ">", after)
    .orderBy("number")
    .limit(limit)
    .execute();
}

/** The next few events; gives how many comments they touched, null where there was none, or where all is read by something else. */
async function followSome(
  db: Db,
  consultationId: string,
  { steps, ...grounds }: Grounds & { steps: StepSize },
) {
  return inStep(db, steps, async (db) => {
    const { event_number, read_by, reading_by } = await holdProgress(db, consultationId);
    if (read_by !== grounds.asks.read_by || reading_by !== "") return null;
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
