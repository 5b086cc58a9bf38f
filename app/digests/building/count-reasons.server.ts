import type { Db } from "#db/schema.ts";
import { sideKey } from "../themes/strata.ts";

/** By side, how many comments give any reason there. */
export async function countReasons(db: Db, consultationId: string): Promise<Map<string, number>> {
  const sides = await db
    .selectFrom("passage")
    .select(["language", "position"])
    .select(({ fn }) => fn.count<number>("comment_id").distinct().as("comments"))
    .where("consultation_id", "=", consultationId)
    .where("why", "is", null)
    .groupBy(["language", "position"])
    .execute();
  return new Map(sides.map((side) => [sideKey(side), side.comments]));
}
