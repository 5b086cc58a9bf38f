import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";

/** The government with that code, in either case; 404 where there is none. */
export async function findGovernment(db: Db, code: string | undefined) {
  const government = await db
    .selectFrom("government")
    .selectAll()
    .where("code", "=", code?.toUpperCase() ?? "")
    .executeTakeFirst();
  if (!government) throw notFound();
  return government;
}

/** Every government on the portal by name. */
export async function listGovernments(db: Db) {
  return db
    .selectFrom("government")
    .select(["code", "name", "authority", "subscribed_on"])
    .orderBy("name")
    .execute();
}
