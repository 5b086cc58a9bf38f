import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { Account } from "../account.ts";
import { allow, mayManage } from "../permissions.ts";
import { findRole } from "./find-organisation.server.ts";
import { lockOrganisation } from "./lock-organisation.server.ts";
import type { OrganisationContent } from "./organisation-form.server.ts";

/** What a form is made with, so that it is sent once: it becomes the organisation's id. */
export const newOrganisationKey = newId;

/**
 * Makes an organisation whose only member, an administrator, is the one who makes it. The same key sent twice by the
 * same person is one organisation. Gives its id.
 */
export async function createOrganisation(
  db: Db,
  founder: Account,
  { key, content, now }: { key: string; content: OrganisationContent; now: Date },
) {
  const instant = now.toISOString();
  return inTransaction(db, async (db) => {
    const inserted = await db
      .insertInto("organisation")
      .values({ ...content, id: key, revision: 1, created_at: instant, created_by: founder.id })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 0n) {
      // Sent twice. Somebody else's key can only be sent on purpose.
      allow((await findRole(db, founder, key)) !== null);
      return key;
    }
    await db
      .insertInto("membership")
      .values({ organisation_id: key, account_id: founder.id, role: "administrator", joined_at: instant })
      .execute();
    return key;
  });
}

/** Changes what the organisation's page says. What has been signed in its name stays as it was signed. */
export async function changeOrganisation(
  db: Db,
  administrator: Account,
  { organisationId, content }: { organisationId: string; content: OrganisationContent },
) {
  await inTransaction(db, async (db) => {
    await lockOrganisation(db, organisationId);
    allow(mayManage(await findRole(db, administrator, organisationId)));
    await db
      .updateTable("organisation")
      .set((column) => ({ ...content, revision: column("revision", "+", 1) }))
      .where("id", "=", organisationId)
      .execute();
  });
}
