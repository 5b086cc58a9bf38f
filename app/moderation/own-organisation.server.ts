import type { Account } from "#app/accounts/account.ts";
import { findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { organisationIn } from "#app/comments/comment/addresses.ts";
import type { Db } from "#db/schema.ts";

/** Whether the comment is that of an organisation to which the moderator belongs, whoever of it wrote the words. */
export async function isOwnOrganisations(db: Db, moderator: Pick<Account, "id">, commentId: string) {
  const comment = await db
    .selectFrom("comment")
    .select("owner")
    .where("id", "=", commentId)
    .executeTakeFirst();
  const organisation = organisationIn(comment?.owner ?? null);
  return organisation !== null && (await findRole(db, moderator, organisation)) !== null;
}
