import type { Progress } from "#app/work/in-steps.ts";
import { inStep, stepSize } from "#app/work/step-size.server.ts";
import type { Db } from "#db/schema.ts";
import { selectReasonsOn } from "./count-reasons.server.ts";
import type { FrozenSide } from "./frozen-sides.server.ts";

/** Of comments in one transaction. */
const size = { first: 200, least: 20, most: 2_000 };

interface SideAgain {
  side: Pick<FrozenSide, "language" | "position">;
  progress: Progress;
}

/**
 * Has all passages of a side that may be key points assigned once more. In steps, before the build by which that is to be done, so
 * that none is forgotten where it is interrupted.
 */
export async function assignAgain(db: Db, consultationId: string, { side, progress }: SideAgain) {
  const steps = stepSize(size);
  for (let last = ""; ; ) {
    await progress("choosing key points");
    const next = await selectReasonsOn(db, consultationId, side)
      .select("comment_id")
      .distinct()
      .where("comment_id", ">", last)
      .orderBy("comment_id")
      .limit(steps.now())
      .execute();
    const end = next.at(-1);
    if (!end) return;
    const commentIds = next.map(({ comment_id }) => comment_id);
    await inStep(db, steps, (db) => markUnseen(db, commentIds, side));
    last = end.comment_id;
  }
}

async function markUnseen(db: Db, commentIds: string[], { language, position }: SideAgain["side"]) {
  await db
    .updateTable("passage")
    .set({ build_number: null })
    .where("comment_id", "in", commentIds)
    .where("why", "is", null)
    .where("build_number", "is not", null)
    .where("language", "=", language)
    .where("position", position === null ? "is" : "=", position)
    .execute();
}
