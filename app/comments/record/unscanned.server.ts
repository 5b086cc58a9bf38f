import type { Db } from "#db/schema.ts";

/** The files that wait for the scanner; with 1 those on which it failed before. */
export function selectUnscanned(db: Db, failed: 0 | 1) {
  return db.selectFrom("attachment").where("scan", "=", "waiting").where("scan_failed", "=", failed);
}

export async function isAnyUnscanned(db: Db, failed: 0 | 1) {
  return (await selectUnscanned(db, failed).select("id").limit(1).executeTakeFirst()) !== undefined;
}
