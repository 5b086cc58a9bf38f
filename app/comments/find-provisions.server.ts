import type { Db } from "#db/schema.ts";

/** With more, a list is no help, and provisions are found by words. */
const mostListed = 250;
const mostFound = 50;

/**
 * The provisions to choose from: all of a short measure; of a long one those whose label or words contain what is
 * looked for, and without that none. `total` is how many there are to find or to list.
 */
export async function findProvisions(db: Db, consultationId: string, words: string) {
  const provisions = await db
    .selectFrom("provision")
    .select(["anchor", "label", "kind", "depth", "text"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  const isLong = provisions.length > mostListed;
  const looked = words.trim().toLowerCase();
  if (!looked) return { isLong, total: provisions.length, provisions: isLong ? [] : provisions };
  const found = provisions.filter(({ label, text }) => `${label} ${text}`.toLowerCase().includes(looked));
  // What is called so comes before what only says so.
  const isCalled = ({ label }: { label: string }) => label.toLowerCase().includes(looked);
  const ordered = [...found.filter(isCalled), ...found.filter((one) => !isCalled(one))];
  return { isLong, total: found.length, provisions: ordered.slice(0, mostFound) };
}
