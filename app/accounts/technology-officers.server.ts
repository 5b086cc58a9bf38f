import type { Db } from "#db/schema.ts";

/** Whether the government has named anybody who reads what may release controlled technology. */
export async function hasTechnologyOfficer(db: Db, government: string) {
  const officer = await db
    .selectFrom("official")
    .select("account_id")
    .where("government_code", "=", government)
    .where("role", "=", "technology officer")
    .limit(1)
    .executeTakeFirst();
  return officer !== undefined;
}
