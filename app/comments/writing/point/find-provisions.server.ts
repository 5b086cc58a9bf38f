import { matchProvisions } from "#app/consultations/find-provisions.ts";
import { provisionWords, selectProvisions, type WhichMeasure } from "#app/consultations/provisions.server.ts";
import { withTextBelow } from "#app/consultations/text-below.server.ts";
import type { Db } from "#db/schema.ts";

/** With more, a list is no help, and provisions are found by words. */
const mostListed = 250;

/**
 * The provisions to choose from: what has the words that are asked for, the best first; where none are asked for, all
 * of a short measure and nothing of a long one. `total` is how many there are to find or to list.
 */
export async function findProvisions(db: Db, measure: WhichMeasure, asked: string) {
  const count = await countProvisions(db, measure.id);
  const isLong = count > mostListed;
  if (asked.trim() === "")
    return { isLong, total: count, provisions: isLong ? [] : await listProvisions(db, measure) };
  const searched = (await selectListed(db, measure).execute()).map(withTextBelow);
  const { total, found } = matchProvisions(searched, asked);
  return { isLong, total, provisions: found.map(shown) };
}

async function countProvisions(db: Db, consultationId: string) {
  const { count } = await db
    .selectFrom("provision")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("consultation_id", "=", consultationId)
    .where("removed_in", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

async function listProvisions(db: Db, measure: WhichMeasure) {
  return (await selectListed(db, measure).execute()).map(shown);
}

function selectListed(db: Db, measure: WhichMeasure) {
  return selectProvisions(db, measure)
    .select(["provision.anchor", "provision.kind", "provision.depth"])
    .select(provisionWords)
    .orderBy("provision.sort_order");
}

type Listed = Awaited<ReturnType<ReturnType<typeof selectListed>["execute"]>>[number];

function shown({ anchor, label, kind, depth, text }: Listed) {
  return { anchor, label, kind, depth, text };
}
