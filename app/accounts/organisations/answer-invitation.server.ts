import { type DoneOrRefused, notFound, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import type { Account } from "../account.ts";
import { hashed } from "../hashed.server.ts";
import { findRole } from "./find-organisation.server.ts";
import { lockOrganisation } from "./lock-organisation.server.ts";
import { whySpent } from "./organisation.ts";

interface InvitationAnswer {
  token: string | undefined;
  now: Date;
}

/** The invitation that the token opens, with who invites to what, answered or not; 404 where there is none. */
export async function findInvitation(db: Db, token: string | undefined) {
  const invitation = await db
    .selectFrom("organisation_invitation as invitation")
    .innerJoin("organisation", "organisation.id", "invitation.organisation_id")
    .innerJoin("account as inviter", "inviter.id", "invitation.invited_by")
    .select([
      "invitation.id",
      "invitation.organisation_id",
      "invitation.email",
      "invitation.role",
      "invitation.expires_at",
      "invitation.accepted_at",
      "invitation.accepted_by",
      "invitation.declined_at",
      "invitation.revoked_at",
      "organisation.name as organisation_name",
      "inviter.name as inviter_name",
    ])
    .where("invitation.token_hash", "=", hashed(token ?? ""))
    .executeTakeFirst();
  if (!invitation) throw notFound();
  return invitation;
}

/**
 * Makes whoever holds the link a member in the role that it names, once. Not bound to the invited address: nobody has
 * verified that an account's address is its owner's, so the link is the proof, and members see who came by it.
 */
export async function acceptInvitation(
  db: Db,
  account: Account,
  { token, now }: InvitationAnswer,
): Promise<DoneOrRefused & { organisationId: string }> {
  const { organisation_id: organisationId } = await findInvitation(db, token);
  const result = await inTransaction(db, async (db): Promise<DoneOrRefused> => {
    await lockOrganisation(db, organisationId);
    const invitation = await findInvitation(db, token);
    const role = await findRole(db, account, organisationId);
    if (invitation.accepted_by === account.id && role !== null) return { ok: true };
    const spent = whySpent(invitation, now);
    if (spent) return refused({ form: spent });
    if (role !== null) return refused({ form: message("organisations.member-already") });

    const instant = now.toISOString();
    await db
      .updateTable("organisation_invitation")
      .set({ accepted_at: instant, accepted_by: account.id })
      .where("id", "=", invitation.id)
      .execute();
    await db
      .insertInto("membership")
      .values({
        organisation_id: organisationId,
        account_id: account.id,
        role: invitation.role,
        joined_at: instant,
      })
      .execute();
    return { ok: true };
  });
  return { ...result, organisationId };
}

/** Ends the invitation; nobody can accept it afterwards. */
export async function declineInvitation(db: Db, { token, now }: InvitationAnswer): Promise<DoneOrRefused> {
  const { organisation_id } = await findInvitation(db, token);
  return inTransaction(db, async (db) => {
    await lockOrganisation(db, organisation_id);
    const invitation = await findInvitation(db, token);
    if (invitation.declined_at) return { ok: true };
    const spent = whySpent(invitation, now);
    if (spent) return refused({ form: spent });
    await db
      .updateTable("organisation_invitation")
      .set({ declined_at: now.toISOString() })
      .where("id", "=", invitation.id)
      .execute();
    return { ok: true };
  });
}

/**
 * Who invites the address of this account, and until when. It tells no more than that and gives no way to accept: an
 * address is not verified, so that of an account proves nothing.
 */
export async function listInvitationsFor(db: Db, { email }: Pick<Account, "email">, now: Date) {
  return db
    .selectFrom("organisation_invitation as invitation")
    .innerJoin("organisation", "organisation.id", "invitation.organisation_id")
    .select([
      "invitation.id",
      "invitation.expires_at",
      "organisation.id as organisation_id",
      "organisation.name as organisation_name",
    ])
    .where("invitation.email", "=", email)
    .where("invitation.accepted_at", "is", null)
    .where("invitation.declined_at", "is", null)
    .where("invitation.revoked_at", "is", null)
    .where("invitation.expires_at", ">", now.toISOString())
    .orderBy("invitation.created_at", "desc")
    .execute();
}
