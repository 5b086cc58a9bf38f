import type { Db } from "#db/schema.ts";
import { controlLists } from "./control-list.ts";
import { commitments, itemOf, type Subjects } from "./subjects.ts";

/** Makes these what the consultation is about; in the caller's transaction. */
export async function storeSubjects(db: Db, consultation_id: string, subjects: Partial<Subjects>) {
  for (const table of ["consultation_commitment", "consultation_entry"] as const)
    await db.deleteFrom(table).where("consultation_id", "=", consultation_id).execute();
  const touched = (subjects.commitments ?? []).map((commitment) => ({ consultation_id, commitment }));
  if (touched.length > 0) await db.insertInto("consultation_commitment").values(touched).execute();
  const named = (subjects.entries ?? []).map((entry, index) => ({
    ...{ consultation_id, ...entry, item: itemOf(entry), sort_order: index + 1 },
  }));
  if (named.length > 0) await db.insertInto("consultation_entry").values(named).execute();
}

/** What a consultation is about. */
export async function findSubjects(db: Db, consultationId: string): Promise<Subjects> {
  const touched = await db
    .selectFrom("consultation_commitment")
    .select("commitment")
    .where("consultation_id", "=", consultationId)
    .execute();
  const named = await db
    .selectFrom("consultation_entry")
    .select(["list", "entry"])
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
  const numbers = touched.map(({ commitment }) => commitment);
  return {
    commitments: commitments.filter((commitment) => numbers.includes(commitment)),
    entries: named.flatMap(({ list, entry }) => {
      const known = controlLists.find(({ value }) => value === list);
      return known ? [{ list: known.value, entry }] : [];
    }),
  };
}
