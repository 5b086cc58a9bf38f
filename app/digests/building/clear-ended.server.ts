import type { Progress } from "#app/work/in-steps.ts";
import { inStep, stepSize } from "#app/work/step-size.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { waitToBeAssigned } from "./assign-again.server.ts";
import { selectEnded } from "./ended-points.server.ts";
import { holdProgress } from "./hold-progress.server.ts";
import { isMoving } from "./moving.server.ts";

/** Of passages in one transaction. */
const size = { first: 200, least: 50, most: 4_000 };

/**
 * Has what was found for key points that have ended assigned again, in steps: these draw nothing any more. What officials put there stays.
 * Nothing while passages are moved, since these are still to go from there to where they were chosen for.
 */
export async function clearEnded(db: Db, consultationId: string, progress: Progress) {
  const steps = stepSize(size);
  for (let cleared = 0; ; ) {
    await progress(`clearing key points that ended, ${cleared} passages so far`);
    const some = await inStep(db, steps, (db) => clearSome(db, consultationId, steps.now()));
    if (some === 0) return;
    cleared += some;
  }
}

async function clearSome(db: Db, consultationId: string, most: number) {
  await holdProgress(db, consultationId);
  if (await isMoving(db, consultationId)) return 0;
  const made = await db
    .selectFrom("key_point_passage")
    .select(["key_point_id", "passage_id"])
    .where("key_point_id", "in", selectEnded(db, consultationId))
    .where("made_by", "=", "method")
    .limit(most)
    .execute();
  if (made.length === 0) return 0;
  for (const [pointId, ones] of Map.groupBy(made, (one) => one.key_point_id))
    for (const ids of idsAtOnce(ones.map(({ passage_id }) => passage_id)))
      await db
        .deleteFrom("key_point_passage")
        .where("key_point_id", "=", pointId)
        .where("passage_id", "in", ids)
        .execute();
  await leaveWaiting(db, [...new Set(made.map(({ passage_id }) => passage_id))]);
  await waitToBeAssigned(db, consultationId);
  return made.length;
}

/** Those of these passages that make nothing else. */
async function leaveWaiting(db: Db, passageIds: string[]) {
  for (const ids of idsAtOnce(passageIds))
    await db
      .updateTable("passage")
      .set({ build_number: null })
      .where("id", "in", ids)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("key_point_passage as made")
              .select("made.key_point_id")
              .whereRef("made.passage_id", "=", "passage.id"),
          ),
        ),
      )
      .execute();
}
