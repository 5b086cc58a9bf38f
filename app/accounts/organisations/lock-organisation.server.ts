import { notFound } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";

/**
 * Lets others who change the organisation or its members wait until the caller's transaction ends; 404 where there is
 * no such organisation. Changing the row to what it is locks it on every database.
 */
export async function lockOrganisation(db: Db, organisationId: string) {
  const organisation = await db
    .updateTable("organisation")
    .set((column) => ({ revision: column.ref("revision") }))
    .where("id", "=", organisationId)
    .returning(["id", "name", "stakeholder_group", "country"])
    .executeTakeFirst();
  if (!organisation) throw notFound();
  return organisation;
}
