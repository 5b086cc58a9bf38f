import type { Task } from "#app/work/carry-out.server.ts";
import type { Db } from "#db/schema.ts";
import { listVerdicts } from "../building/verdicts.server.ts";
import { keepProposals } from "./keep-proposals.server.ts";

/** Brings proposals up to what officials said and what is public, in each consultation of which they edited the digest. */
export async function keepLearning(db: Db, { progress }: Pick<Task, "progress">) {
  for (const { id, reference } of await findEdited(db)) {
    await progress(`${reference}: looking whether officials said something`);
    const said = (await listVerdicts(db, id)).filter(({ isRead }) => isRead);
    await keepProposals(db, id, { said, progress: (words) => progress(`${reference}: ${words}`) });
  }
}

async function findEdited(db: Db) {
  return db
    .selectFrom("consultation")
    .innerJoin("digest_progress as progress", "progress.consultation_id", "consultation.id")
    .select(["consultation.id", "consultation.reference"])
    .where("progress.edit_number", ">", 0)
    .where("progress.build_number", "is not", null)
    .orderBy("consultation.id")
    .execute();
}
