import type { Db } from "#db/schema.ts";
import { isNotWithdrawnRow } from "../../comment/standing.server.ts";

/** What its author has withdrawn in at-risk mode and whose time has come. */
export function selectDueWithdrawals(db: Db, now: Date) {
  return db
    .selectFrom("comment")
    .where("take_back_at", "<=", now.toISOString())
    .where(isNotWithdrawnRow)
    .orderBy("take_back_at");
}

export async function isAnyToTakeBack(db: Db, now: Date) {
  return (await selectDueWithdrawals(db, now).select("id").limit(1).executeTakeFirst()) !== undefined;
}
