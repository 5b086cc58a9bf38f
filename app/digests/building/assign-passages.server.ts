import type { Insertable } from "kysely";
import type { Progress } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db, KeyPointPassageTable } from "#db/schema.ts";
import { type AssignedPassage, passageAssigner } from "../themes/assign-text.server.ts";
import { findSidesOf } from "./frozen-sides.server.ts";
import { publicTexts } from "./public-texts.server.ts";
import { readText } from "./read-text.server.ts";
import { findGround } from "./reading-ground.server.ts";
import { findSaid, restoreSaid, type SaidOfPassages } from "./said-of-passages.server.ts";
import { holdBuild } from "./switch-build.server.ts";

const passagesAtOnce = 500;

/** Gives each passage that no build has seen to the key point that it is nearest to, or leaves it for later ones. */
export async function assignPassages(db: Db, consultationId: string, progress: Progress) {
  const build = await findSidesOf(db, consultationId);
  if (!build) return;
  const ground = await findGround(db, consultationId);
  const assign = passageAssigner(build.sides.values());
  for (let done = 0, step = 1; step > 0; done += step) {
    await progress(`assigning passages, ${done} so far`);
    step = await inTransaction(db, async (db) => {
      // Where officials accepted another build meanwhile, these key points are not those any more: it is done the next time.
      if (!(await holdBuild(db, consultationId, build.number))) return 0;
      const commentIds = await nextComments(db, consultationId);
      if (commentIds.length === 0) return 0;
      const texts = await publicTexts(db, consultationId, commentIds);
      const waiting = await findWaiting(db, commentIds);
      const found = texts.flatMap((text) =>
        readText(text, ground).flatMap(({ id, read }) => {
          const stored = waiting.get(id);
          if (!stored) return [];
          const { made, read: asRead } = assign({ ...read, language: stored.language }, text.position);
          return [{ id, why: asRead.why, made }];
        }),
      );
      const said = await findSaid(db, consultationId, new Set(waiting.keys()));
      const assigned = asOfficialsSaid(found, said);
      await storeAssigned(db, build.number, assigned);
      await restoreSaid(db, said);
      // Whatever was not found again was changed since: it is read anew when that is followed.
      const left = [...waiting.keys()].filter((id) => !assigned.some((one) => one.id === id));
      await markSeen(db, left, { build_number: build.number });
      return waiting.size;
    });
  }
}

/** Whether passages are left that no build has seen. */
export async function hasWaiting(db: Db, consultationId: string) {
  return (await nextComments(db, consultationId)).length > 0;
}

/** Only what is public as it was read: all else is made anew once what happened is followed. */
async function nextComments(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("passage")
    .innerJoin("comment", (join) =>
      join
        .onRef("comment.id", "=", "passage.comment_id")
        .onRef("comment.published_version", "=", "passage.version"),
    )
    .select("passage.comment_id")
    .where("passage.consultation_id", "=", consultationId)
    .where("passage.build_number", "is", null)
    // In no order: to sort all that wait at each step would take longer than the steps.
    .limit(passagesAtOnce)
    .execute();
  return [...new Set(rows.map(({ comment_id }) => comment_id))];
}

async function findWaiting(db: Db, commentIds: string[]) {
  const rows = await db
    .selectFrom("passage")
    .select(["id", "language"])
    .where("comment_id", "in", commentIds)
    .where("build_number", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

interface FoundPassage extends Pick<AssignedPassage, "made"> {
  id: string;
  why: string | null;
}

/** Without what officials decided: of those passages nothing is found any more. */
function asOfficialsSaid(found: FoundPassage[], said: SaidOfPassages) {
  return found.map((one) => {
    const refused = one.made && said.refused.get(one.id)?.has(one.made.key_point_id);
    return refused || said.decided.has(one.id) ? { ...one, made: null } : one;
  });
}

async function storeAssigned(db: Db, build_number: number, assigned: FoundPassage[]) {
  for (const why of new Set(assigned.map((one) => one.why))) {
    const ids = assigned.filter((one) => one.why === why).map(({ id }) => id);
    await markSeen(db, ids, { why, build_number });
  }
  const made = assigned.flatMap(({ id, made }): Insertable<KeyPointPassageTable>[] => {
    if (!made) return [];
    const { key_point_id, similarity } = made;
    const nearness = Math.min(1000, Math.round(similarity * 1000));
    return [{ key_point_id, passage_id: id, nearness, made_by: "method" }];
  });
  for (let at = 0; at < made.length; at += rowsAtOnce)
    await db
      .insertInto("key_point_passage")
      .values(made.slice(at, at + rowsAtOnce))
      .onConflict((conflict) => conflict.columns(["key_point_id", "passage_id"]).doNothing())
      .execute();
}

async function markSeen(db: Db, ids: string[], seen: { why?: string | null; build_number: number }) {
  for (let at = 0; at < ids.length; at += rowsAtOnce)
    await db
      .updateTable("passage")
      .set(seen)
      .where("id", "in", ids.slice(at, at + rowsAtOnce))
      .execute();
}
