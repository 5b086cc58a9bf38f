import { matchProvisions } from "#app/consultations/find-provisions.ts";
import type { Db } from "#db/schema.ts";

/** With more, a list is no help, and provisions are found by words. */
const mostListed = 250;

/**
 * The provisions to choose from: what has the words that are asked for, the best first; where none are asked for, all
 * of a short measure and nothing of a long one. `total` is how many there are to find or to list.
 */
export async function findProvisions(db: Db, consultationId: string, asked: string) {
  const count = await countProvisions(db, consultationId);
  const isLong = count > mostListed;
  if (asked.trim() === "")
    return { isLong, total: count, provisions: isLong ? [] : await listProvisions(db, consultationId) };
  const { total, found } = matchProvisions(await listProvisions(db, consultationId), asked);
  return { isLong, total, provisions: found };
}

async function countProvisions(db: Db, consultationId: string) {
  const { count } = await db
    .selectFrom("provision")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return count;
}

async function listProvisions(db: Db, consultationId: string) {
  return db
    .selectFrom("provision")
    .select(["anchor", "label", "kind", "depth", "text"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
}
