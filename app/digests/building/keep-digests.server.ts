import { isOpen, type TimedConsultation } from "#app/consultations/consultation.ts";
import type { Task } from "#app/work/carry-out.server.ts";
import { eachApart } from "#app/work/each-apart.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { sideKey } from "../themes/strata.ts";
import { assignPassages, hasWaiting } from "./assign-passages.server.ts";
import { selectBehind } from "./behind.server.ts";
import { buildDigest } from "./build-digest.server.ts";
import { clearEnded } from "./clear-ended.server.ts";
import { countReasons, countReasonsOn, listSides, type OnSide } from "./count-reasons.server.ts";
import { extendDigest } from "./extend-digest.server.ts";
import { followComments } from "./follow-comments.server.ts";
import { findFrozen } from "./frozen-sides.server.ts";
import { holdProgress } from "./hold-progress.server.ts";
import { checkQuotes, keepQuotes } from "./keep-quotes.server.ts";
import { rememberLeft } from "./left-passages.server.ts";
import { isMoving } from "./moving.server.ts";

/** Comments with reasons, in one language and from one position, from which on key points are chosen there. */
const enough = { whileOpen: 8, afterwards: 3 };

type KeptTask = Pick<Task, "now" | "signal" | "progress">;

/**
 * Brings what was argued up to what is public, in each consultation in which something has happened. What came at once is
 * dealt with at once, however much it was: an import leads to one build. One consultation that fails keeps no other waiting.
 */
export async function keepDigests(db: Db, task: KeptTask) {
  const behind = await selectBehind(db)
    .select(["consultation.id", "reference", "title", "stage", "opens_at", "closes_at"])
    .orderBy("consultation.id")
    .execute();
  await eachApart(behind, task.signal, (consultation) => keepDigest(db, consultation, task));
}

type BehindConsultation = TimedConsultation & { id: string; reference: string; title: string };

/** Brings what was argued in one consultation up to what is public. */
export async function keepDigest(
  db: Db,
  consultation: BehindConsultation,
  { now, progress }: Pick<KeptTask, "now" | "progress">,
) {
  const { id, reference } = consultation;
  const say = (words: string) => progress(`${reference}: ${words}`);
  const before = await findStand(db, id);
  const touched = await followComments(db, id, say);
  await keepQuotes(db, id);
  await clearEnded(db, id, say);
  const due = await findDueSides(db, consultation, now);
  // While many come in, more are on their way: key points are chosen once most are there.
  const isSettled = due.length === 0 || touched <= Math.max(5, (await countAllReasons(db, id)) / 10);
  const isToBuild = due.length > 0 && isSettled;
  const isBuilt = isToBuild && (await buildDigest(db, { consultation, sides: due, now, progress: say }));
  if (isBuilt) {
    await assignPassages(db, id, say);
    const built = new Set(due.map(sideKey));
    await rememberLeft(db, id, (side) => built.has(sideKey(side)));
  }
  await assignPassages(db, id, say);
  // While passages are moved to key points chosen anew, more or fewer are left than will be.
  const extended = (await isMoving(db, id)) ? [] : await extendDigest(db, id, { progress: say });
  if (extended.length > 0) {
    await assignPassages(db, id, say);
    await rememberLeft(db, id, (side) => extended.includes(sideKey(side)));
  }
  // What an official put somewhere may have come back to a key point that had nothing left.
  await keepQuotes(db, id);
  await checkQuotes(db, consultation);
  // Where somebody else has built meanwhile, what was due may be so still.
  if (isSettled && isBuilt === isToBuild) await rest(db, id, before);
}

/** Where enough give reasons and nobody has chosen key points yet: others are not counted, however many they are. */
async function findDueSides(db: Db, consultation: BehindConsultation, now: Date) {
  const least = isOpen(consultation, now) ? enough.whileOpen : enough.afterwards;
  const built = new Set((await findFrozen(db, consultation.id))?.sides.map(sideKey));
  const due: OnSide[] = [];
  for (const side of await listSides(db, consultation.id))
    if (!built.has(sideKey(side)) && (await countReasonsOn(db, consultation.id, side)) >= least)
      due.push(side);
  return due;
}

async function countAllReasons(db: Db, consultationId: string) {
  const counts = await countReasons(db, consultationId);
  return [...counts.values()].reduce((sum, comments) => sum + comments, 0);
}

/** The last edit, and whether passages are being moved: what an edit, or the end of the moving, asks for may come after it was looked at. */
async function findStand(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select("edit_number")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  return { edit_number: progress?.edit_number ?? 0, isMoving: await isMoving(db, consultationId) };
}

/**
 * Until something happens again; what has happened meanwhile is seen by its number, by passages that wait, by who reads all, or by how it
 * stood before.
 */
async function rest(db: Db, consultationId: string, before: Awaited<ReturnType<typeof findStand>>) {
  await inTransaction(db, async (db) => {
    const { build_number, edit_number, reading_by, again } = await holdProgress(db, consultationId);
    const isWaiting = build_number !== null && (await hasWaiting(db, consultationId));
    if (isWaiting || reading_by !== "" || again !== null) return;
    const hasMoved = before.isMoving && !(await isMoving(db, consultationId));
    if (hasMoved || edit_number !== before.edit_number) return;
    await db
      .updateTable("digest_progress")
      .set({ waits: 0 })
      .where("consultation_id", "=", consultationId)
      .execute();
  });
}
