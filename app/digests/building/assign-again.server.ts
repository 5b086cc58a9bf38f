import { sql } from "kysely";
import type { Progress } from "#app/work/in-steps.ts";
import { inStep, stepSize } from "#app/work/step-size.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { sideKey } from "../themes/strata.ts";
import { type OnSide, selectReasonsOn } from "./count-reasons.server.ts";
import { holdProgress } from "./hold-progress.server.ts";

/** Of comments in one transaction. */
const size = { first: 100, least: 20, most: 2_000 };

/**
 * Passages that make no key point and are to be assigned again: those of a side that may be key points, or all. With the id, or the
 * number, of the last comment of which they wait.
 */
type AgainPass = { side: OnSide; after: string } | { side: null; after: number };

/**
 * Has passages that make no key point assigned again: those of a side that may be key points, or all of them. In the transaction by
 * which there is something else to assign them to, so that they are never assigned by what was before; the work does it, in steps.
 */
export async function askToAssign(db: Db, consultationId: string, which: OnSide[] | "all") {
  const { again } = await holdProgress(db, consultationId);
  const asked =
    which === "all" ? [{ side: null, after: 0 }] : which.map((side) => ({ side: onlySide(side), after: "" }));
  const keys = new Set(asked.map(keyOf));
  const others = which === "all" ? [] : parsePasses(again).filter((pass) => !keys.has(keyOf(pass)));
  await keepPasses(db, consultationId, [...others, ...asked]);
}

/** Has the work see to what waits already, and count anew how many are left. */
export async function waitToBeAssigned(db: Db, consultationId: string) {
  await db
    .updateTable("digest_progress")
    .set({ left_counts: null, waits: 1 })
    .where("consultation_id", "=", consultationId)
    .execute();
}

/** Has these passages wait no more: what they make is found, in another way than by assigning them. */
export async function markAssigned(db: Db, passageIds: string[], build_number: number | null) {
  for (const ids of idsAtOnce(passageIds))
    await db
      .updateTable("passage")
      .set({ build_number })
      .where("id", "in", ids)
      .where("build_number", "is", null)
      .execute();
}

const onlySide = ({ language, position }: OnSide): OnSide => ({ language, position });
const keyOf = ({ side }: { side: OnSide | null }) => (side ? sideKey(side) : "");
const parsePasses = (json: string | null): AgainPass[] => JSON.parse(json ?? "[]");

/** Leaves all that was asked for to wait for being assigned. In steps, and after a restart from the last on. */
export async function assignAgain(db: Db, consultationId: string, progress: Progress) {
  const steps = stepSize(size);
  while (await isAskedAgain(db, consultationId)) {
    await progress("looking through what makes no key point");
    await inStep(db, steps, (db) => markSome(db, consultationId, steps.now()));
  }
}

async function isAskedAgain(db: Db, consultationId: string) {
  const progress = await db
    .selectFrom("digest_progress")
    .select("again")
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst();
  return (progress?.again ?? null) !== null;
}

async function markSome(db: Db, consultationId: string, comments: number) {
  const { again } = await holdProgress(db, consultationId);
  const [pass, ...others] = parsePasses(again);
  if (!pass) return;
  const next = await nextOf(db, consultationId, { pass, comments });
  if (next) await markUnseen(db, next.commentIds, pass.side);
  await keepPasses(db, consultationId, next ? [next.pass, ...others] : others);
}

async function nextOf(
  db: Db,
  consultationId: string,
  { pass, comments }: { pass: AgainPass; comments: number },
): Promise<{ commentIds: string[]; pass: AgainPass } | null> {
  if (pass.side === null) {
    const next = await db
      .selectFrom("comment")
      .select(["id", "number"])
      .where("consultation_id", "=", consultationId)
      .where("number", ">", pass.after)
      .orderBy("number")
      .limit(comments)
      .execute();
    const end = next.at(-1);
    return end ? { commentIds: next.map(({ id }) => id), pass: { side: null, after: end.number } } : null;
  }
  const next = await selectReasonsOn(db, consultationId, pass.side)
    .select("comment_id")
    .distinct()
    .where("comment_id", ">", pass.after)
    .orderBy("comment_id")
    .limit(comments)
    .execute();
  const end = next.at(-1);
  const commentIds = next.map(({ comment_id }) => comment_id);
  return end ? { commentIds, pass: { side: pass.side, after: end.comment_id } } : null;
}

/** What makes a key point is an argument, whatever it was read as before. */
async function markUnseen(db: Db, commentIds: string[], side: OnSide | null) {
  const selectMade = db
    .selectFrom("key_point_passage as made")
    .select("made.passage_id")
    .where("made.passage_id", "=", sql.ref<string>("passage.id"));
  const ofComments = db.updateTable("passage").where("comment_id", "in", commentIds);
  if (!side)
    await ofComments
      .set({ why: null })
      .where("why", "is not", null)
      .where(({ exists }) => exists(selectMade))
      .execute();
  await ofComments
    .set({ build_number: null })
    .where("build_number", "is not", null)
    .$if(side !== null, (of) =>
      of
        .where("why", "is", null)
        .where("language", "=", side?.language ?? "")
        .where("position", side?.position ? "=" : "is", side?.position ?? null),
    )
    .where(({ not, exists }) => not(exists(selectMade)))
    .execute();
}

/** What waits again is counted once it is assigned; until then nobody knows how many are left. */
async function keepPasses(db: Db, consultationId: string, passes: AgainPass[]) {
  const again = passes.length > 0 ? JSON.stringify(passes) : null;
  await db
    .updateTable("digest_progress")
    .set({ again, waits: 1, left_counts: null })
    .where("consultation_id", "=", consultationId)
    .execute();
}
