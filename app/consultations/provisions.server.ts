import type { Db } from "#db/schema.ts";

/** The measure's provisions in reading order. */
export async function listProvisions(db: Db, consultationId: string) {
  return db
    .selectFrom("provision")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .orderBy("sort_order")
    .execute();
}

/** The provision at that anchor, or null. */
export async function findProvision(db: Db, consultationId: string, anchor: string | undefined) {
  const provision = await db
    .selectFrom("provision")
    .selectAll()
    .where("consultation_id", "=", consultationId)
    .where("anchor", "=", anchor ?? "")
    .executeTakeFirst();
  return provision ?? null;
}
