import type { Task } from "#app/work/carry-out.server.ts";
import { eachApart } from "#app/work/each-apart.ts";
import type { Db } from "#db/schema.ts";
import { selectMoving } from "../building/moving.server.ts";
import { movePassages } from "./move-passages.server.ts";

/** Moves passages to key points chosen anew, or back, in each consultation in which some are still to be moved. */
export async function keepMoving(db: Db, { progress, signal }: Pick<Task, "progress" | "signal">) {
  const moving = await selectMoving(db)
    .innerJoin("consultation", "consultation.id", "rebuild.consultation_id")
    .select(["consultation.id", "consultation.reference"])
    .distinct()
    .orderBy("consultation.id")
    .execute();
  await eachApart(moving, signal, ({ id, reference }) =>
    movePassages(db, id, { progress: (words) => progress(`${reference}: ${words}`) }),
  );
}
