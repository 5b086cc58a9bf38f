import type { Db } from "#db/schema.ts";

/** So many days ahead a government says so when people are to have less time than they were told. */
export async function findNoticeDays(db: Db, governmentCode: string) {
  const { notice_days } = await db
    .selectFrom("government")
    .select("notice_days")
    .where("code", "=", governmentCode)
    .executeTakeFirstOrThrow();
  return notice_days;
}
