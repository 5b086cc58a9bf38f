import type { Insertable } from "kysely";
import { type Progress, unwatched } from "#app/work/in-steps.ts";
import { inStep, stepSize } from "#app/work/step-size.server.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db, KeyPointPassageTable } from "#db/schema.ts";
import { markAssigned, waitToBeAssigned } from "../building/assign-again.server.ts";
import { followComments } from "../building/follow-comments.server.ts";
import { holdProgress } from "../building/hold-progress.server.ts";
import { isMoving } from "../building/moving.server.ts";
import { passageSubject } from "../editing/change.ts";
import { type ComparedPassage, mayMake, nextPublished } from "./compare-passages.server.ts";
import { endAgain } from "./end-again.server.ts";
import { findMover, type Mover } from "./find-mover.server.ts";
import { moveOf } from "./move-of.ts";
import { formerOf, putBackPassages } from "./put-back.server.ts";

/** Of comments in one transaction. */
const size = { first: 20, least: 5, most: 400 };

interface MovingPassages {
  progress: Progress;
  /** Of comments, after which it ends though there may be more. */
  most?: number;
}

/**
 * Moves passages to the key points of a choice that was accepted, comment by comment, and puts those of one that was undone back. In steps,
 * of which each is whole: whoever goes on begins with the comment after the last.
 */
export async function movePassages(
  db: Db,
  consultationId: string,
  { progress }: Pick<MovingPassages, "progress">,
) {
  do await putBackPassages(db, consultationId, progress);
  while ((await moveOn(db, consultationId, { progress })) === "outdated");
}

/** Moves those of so many comments, where nothing comes in between. The rest is left to the work. */
export const moveFirst = (db: Db, consultationId: string, most: number) =>
  moveOn(db, consultationId, { progress: unwatched, most });

async function moveOn(
  db: Db,
  consultationId: string,
  { progress, most = Number.POSITIVE_INFINITY }: MovingPassages,
): Promise<"done" | "outdated"> {
  const by = await findMover(db, consultationId);
  const steps = stepSize(size);
  for (let moved = 0; by && moved < most; ) {
    await progress(`moving passages, of ${moved} comments so far`);
    const some = await inStep(db, steps, (db) => moveSome(db, consultationId, { by, most: steps.now() }));
    // Whoever moves but a few has somebody waiting.
    if (some === "behind" && most < Number.POSITIVE_INFINITY) return "done";
    if (some === "behind") await followComments(db, consultationId, progress);
    else if (typeof some === "string") return some;
    else moved += some;
  }
  return "done";
}

interface MovingSome {
  by: Mover;
  most: number;
}

/** The next few comments; nothing where an official has changed what they are moved by, or where something happened to them. */
async function moveSome(db: Db, consultationId: string, { by, most }: MovingSome) {
  const digest = await holdProgress(db, consultationId);
  if (digest.edit_number !== by.edit_number) return "outdated" as const;
  // Another has come to the end of it meanwhile.
  if (!(await isMoving(db, consultationId))) return "done" as const;
  const after = await movedTo(db, by.rebuild_id);
  const next = await nextPublished(db, consultationId, { after, most });
  const last = next.at(-1);
  const commentIds = next.map(({ id }) => id);
  const compared = last ? await by.compare(db, commentIds) : [];
  // Only now: PostgreSQL shows to each statement what has happened before it.
  if (await isBehindOn(db, digest, { after, to: last?.number ?? null })) return "behind" as const;
  if (!last) return endMoving(db, consultationId, by);
  // What waits is assigned by those who assign it.
  const moves = compared
    .filter(({ isSeen, before }) => isSeen || before.length > 0)
    .map((one) => ({ one, to: targetOf(one, by) }));
  const moved = moves.filter(({ to }) => to !== undefined);
  await store(db, moved);
  await storeWhy(db, moves);
  const waiting = moves.filter((move) => !move.one.isSeen && makesAny(move));
  await markAssigned(
    db,
    waiting.map(({ one }) => one.id),
    digest.build_number,
  );
  await forgetProposals(db, moved);
  await tellEdits(db, consultationId, { moved, number: by.accepted_as });
  const former = JSON.stringify(formerOf(moved.map(({ one }) => one)));
  await db
    .insertInto("digest_moved")
    .values({ rebuild_id: by.rebuild_id, to_number: last.number, former })
    .execute();
  return next.length;
}

async function movedTo(db: Db, rebuildId: string) {
  const { last } = await db
    .selectFrom("digest_moved")
    .select(({ fn }) => fn.max<number | null>("to_number").as("last"))
    .where("rebuild_id", "=", rebuildId)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

interface NumbersToMove {
  after: number;
  /** Null for all. */
  to: number | null;
}

/**
 * Whether something happened to comments of these numbers that their passages do not follow yet: one that is not public for this moment alone
 * would be passed over, and what it said would stay where it was.
 */
async function isBehindOn(
  db: Db,
  { consultation_id, event_number }: { consultation_id: string; event_number: number },
  { after, to }: NumbersToMove,
) {
  const event = await db
    .selectFrom("event")
    .innerJoin("comment", "comment.id", "event.comment_id")
    .select("event.number")
    .where("event.consultation_id", "=", consultation_id)
    .where("event.number", ">", event_number)
    .where("comment.parent_id", "is", null)
    .where("comment.number", ">", after)
    .$if(to !== null, (some) => some.where("comment.number", "<=", to ?? after))
    .limit(1)
    .executeTakeFirst();
  return event !== undefined;
}

interface MovedPassage {
  one: ComparedPassage;
  /** The key point that it makes then, null for none; undefined where it stays. */
  to: string | null | undefined;
}

/** Whether it makes a key point then. */
const makesAny = ({ one, to }: MovedPassage) => (to === undefined ? one.before.length > 0 : to !== null);

function targetOf(passage: ComparedPassage, { moving }: Mover) {
  if (!mayMake(passage)) return undefined;
  const { id, before, after } = passage;
  // Of one that an official put somewhere it is known by that, too, in whatever moment it was.
  if (before.some(({ made_by }) => made_by === "official")) return undefined;
  const points = before.map(({ key_point_id }) => key_point_id);
  return moveOf({ id, before: points, after: after?.key_point_id ?? null }, moving);
}

async function store(db: Db, moved: MovedPassage[]) {
  for (const ids of idsAtOnce(moved.map(({ one }) => one.id)))
    await db.deleteFrom("key_point_passage").where("passage_id", "in", ids).execute();
  const rows = moved.flatMap(({ one: { id, after }, to }): Insertable<KeyPointPassageTable>[] => {
    if (!to || !after) return [];
    const nearness = Math.min(1000, Math.round(after.similarity * 1000));
    return [{ key_point_id: to, passage_id: id, nearness, made_by: "method" }];
  });
  await insertRows(db, "key_point_passage", rows);
}

/** Read among others some are arguments, or are none any more; what makes a key point is one. */
async function storeWhy(db: Db, moves: MovedPassage[]) {
  const read = moves.map(({ one, to }) => {
    return { id: one.id, before: one.why.before, why: makesAny({ one, to }) ? null : one.why.after };
  });
  const other = read.filter(({ why, before }) => why !== before);
  for (const [why, ones] of Map.groupBy(other, (one) => one.why))
    for (const ids of idsAtOnce(ones.map(({ id }) => id)))
      await db.updateTable("passage").set({ why }).where("id", "in", ids).execute();
}

/** What was proposed for these passages is answered; what else may be true is learnt next time. */
async function forgetProposals(db: Db, moved: MovedPassage[]) {
  for (const ids of idsAtOnce(moved.map(({ one }) => one.id)))
    await db.deleteFrom("key_point_proposal").where("passage_id", "in", ids).execute();
}

interface TellingEdits {
  moved: MovedPassage[];
  /** The number of the edit by which the choice was accepted. */
  number: number;
}

/** An earlier edit of a passage is not undone any more once that is moved: it is among what the acceptance has touched. */
async function tellEdits(db: Db, consultation_id: string, { moved, number }: TellingEdits) {
  if (number === 1) return;
  for (const ids of idsAtOnce(moved.map(({ one }) => one.id))) {
    const touched = await db
      .selectFrom("digest_edit_subject")
      .select("subject")
      .distinct()
      .where("consultation_id", "=", consultation_id)
      .where("subject", "in", ids.map(passageSubject))
      .execute();
    const rows = touched.map(({ subject }) => ({ consultation_id, number, subject }));
    await insertRows(db, "digest_edit_subject", rows, { unlessThere: true });
  }
}

/** What still makes a key point that ended is assigned like what comes later; how many are left is counted anew. */
async function endMoving(db: Db, consultationId: string, { rebuild_id, accepting_edit }: Mover) {
  await endAgain(db, accepting_edit);
  await db
    .updateTable("digest_rebuild")
    .set({ choice: null, draft: null })
    .where("id", "=", rebuild_id)
    .execute();
  await waitToBeAssigned(db, consultationId);
  return "done" as const;
}
