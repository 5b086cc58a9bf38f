import type { Insertable } from "kysely";
import type { Progress } from "#app/work/in-steps.ts";
import { inStep, stepSize } from "#app/work/step-size.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { insertRows } from "#db/insert-rows.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db, KeyPointPassageTable } from "#db/schema.ts";
import { waitToBeAssigned } from "../building/assign-again.server.ts";
import { holdProgress } from "../building/hold-progress.server.ts";
import { passageSubject } from "../editing/change.ts";
import { clearEnded } from "./clear-ended.server.ts";
import { type ComparedPassage, mayMake, nextPublished } from "./compare-passages.server.ts";
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
  { progress, most = Number.POSITIVE_INFINITY }: MovingPassages,
) {
  await putBackPassages(db, consultationId, progress);
  const steps = stepSize(size);
  let mover = await findMover(db, consultationId);
  for (let moved = 0; mover && moved < most; ) {
    await progress(`moving passages, of ${moved} comments so far`);
    const by = mover;
    const some = await inStep(db, steps, (db) => moveSome(db, consultationId, { by, most: steps.now() }));
    if (some === "done") return endMoving(db, consultationId, { by, progress });
    if (some === "outdated") mover = await findMover(db, consultationId);
    else moved += some;
  }
}

interface MovingSome {
  by: Mover;
  most: number;
}

/** The next few comments; nothing where an official has changed what they are moved by. */
async function moveSome(db: Db, consultationId: string, { by, most }: MovingSome) {
  const { edit_number } = await holdProgress(db, consultationId);
  if (edit_number !== by.edit_number) return "outdated";
  const next = await nextPublished(db, consultationId, { after: await movedTo(db, by.rebuild_id), most });
  const last = next.at(-1);
  if (!last) return "done";
  const commentIds = next.map(({ id }) => id);
  const compared = await by.compare(db, commentIds);
  // What waits is assigned by those who assign it.
  const moves = compared
    .filter(({ isSeen, before }) => isSeen || before.length > 0)
    .map((one) => ({ one, to: targetOf(one, by) }));
  const moved = moves.filter(({ to }) => to !== undefined);
  await store(db, moved);
  await storeWhy(db, moves);
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

interface MovedPassage {
  one: ComparedPassage;
  /** The key point that it makes then, null for none; undefined where it stays. */
  to: string | null | undefined;
}

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
    const makes = to === undefined ? one.before.length > 0 : to !== null;
    return { id: one.id, before: one.why.before, why: makes ? null : one.why.after };
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

interface EndingMoving {
  by: Mover;
  progress: Progress;
}

/** What still makes a key point that ended is assigned like what comes later; how many are left is counted anew. */
async function endMoving(db: Db, consultationId: string, { by, progress }: EndingMoving) {
  await clearEnded(db, consultationId, { accepting_edit: by.accepting_edit, isUndone: false, progress });
  await inTransaction(db, async (db) => {
    const { edit_number } = await holdProgress(db, consultationId);
    if (edit_number !== by.edit_number) return;
    await db.updateTable("digest_rebuild").set({ choice: null }).where("id", "=", by.rebuild_id).execute();
    await waitToBeAssigned(db, consultationId);
  });
}
