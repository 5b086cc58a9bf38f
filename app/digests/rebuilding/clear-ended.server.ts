import type { Progress } from "#app/work/in-steps.ts";
import { inStep, stepSize } from "#app/work/step-size.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { idsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";
import { listEnded } from "../building/ended-points.server.ts";
import { holdProgress } from "../building/hold-progress.server.ts";
import type { DigestChange } from "../editing/change.ts";

/** Of passages in one transaction. */
const size = { first: 200, least: 50, most: 4_000 };

interface ClearingEnded {
  /** The id of the edit by which key points chosen anew were accepted, and whether that is undone. */
  accepting_edit: string;
  isUndone: boolean;
  progress: Progress;
}

/** Has what was found for key points that have ended assigned again, in steps: these draw nothing any more. What officials put there stays. */
export async function clearEnded(
  db: Db,
  consultationId: string,
  { accepting_edit, isUndone, progress }: ClearingEnded,
) {
  await endAgain(db, consultationId, { accepting_edit, isUndone });
  const steps = stepSize(size);
  for (let cleared = 0; ; ) {
    await progress(`clearing key points that ended, ${cleared} passages so far`);
    const some = await inStep(db, steps, (db) => clearSome(db, consultationId, steps.now()));
    if (some === 0) return;
    cleared += some;
  }
}

/** An earlier release gives a key point that still has passages a quote again, though an edit took it. */
async function endAgain(
  db: Db,
  consultationId: string,
  { accepting_edit, isUndone }: Omit<ClearingEnded, "progress">,
) {
  await inTransaction(db, async (db) => {
    await holdProgress(db, consultationId);
    const { change } = await db
      .selectFrom("digest_edit")
      .select("change")
      .where("id", "=", accepting_edit)
      .executeTakeFirstOrThrow();
    const { rows }: DigestChange = JSON.parse(change);
    const ended = rows.flatMap(({ table, id, before, after }) => {
      const now = isUndone ? before : after;
      return table === "key_point" && "quote_passage_id" in now && now.quote_passage_id === null ? [id] : [];
    });
    for (const ids of idsAtOnce(ended))
      await db
        .updateTable("key_point")
        .set({ quote_passage_id: null, weights: "[]" })
        .where("id", "in", ids)
        .where("quote_passage_id", "is not", null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("key_point_passage as made")
                .select("made.passage_id")
                .whereRef("made.key_point_id", "=", "key_point.id")
                .where("made.made_by", "=", "official"),
            ),
          ),
        )
        .execute();
  });
}

async function clearSome(db: Db, consultationId: string, most: number) {
  await holdProgress(db, consultationId);
  const ended = await listEnded(db, consultationId);
  if (ended.length === 0) return 0;
  const made = await db
    .selectFrom("key_point_passage")
    .select(["key_point_id", "passage_id"])
    .where("key_point_id", "in", ended)
    .where("made_by", "=", "method")
    .limit(most)
    .execute();
  for (const [pointId, ones] of Map.groupBy(made, (one) => one.key_point_id))
    for (const ids of idsAtOnce(ones.map(({ passage_id }) => passage_id))) {
      await db
        .deleteFrom("key_point_passage")
        .where("key_point_id", "=", pointId)
        .where("passage_id", "in", ids)
        .execute();
      await db.updateTable("passage").set({ build_number: null }).where("id", "in", ids).execute();
    }
  return made.length;
}
