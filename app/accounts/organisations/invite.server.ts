import { randomBytes } from "node:crypto";
import { z } from "zod";
import { notFound } from "#app/requests/refusals.ts";
import { messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { newId } from "#db/new-id.ts";
import { type Db, type MemberRole, memberRoles } from "#db/schema.ts";
import type { Account } from "../account.ts";
import { hashed } from "../hashed.server.ts";
import { mailAddress } from "../mail-address.server.ts";
import { allow, mayManage } from "../permissions.ts";
import { findRole } from "./find-organisation.server.ts";
import { lockOrganisation } from "./lock-organisation.server.ts";
import { invitationDays } from "./organisation.ts";

export const newInvitation = z.object({
  email: mailAddress,
  role: z.enum(memberRoles, messageText("organisations.choose-role")),
});

interface InvitationToSend {
  organisationId: string;
  email: string;
  role: MemberRole;
  now: Date;
}

/**
 * Invites whoever brings the token that it gives, which is kept nowhere and cannot be given again. A new invitation to an
 * address takes back the one before it: of two clicks, the link that is shown is the one that works.
 */
export async function invite(
  db: Db,
  administrator: Account,
  { organisationId, email, role, now }: InvitationToSend,
) {
  const token = randomBytes(32).toString("base64url");
  await inTransaction(db, async (db) => {
    await lockOrganisation(db, organisationId);
    allow(mayManage(await findRole(db, administrator, organisationId)));
    await takeBack(db, organisationId, now).where("email", "=", email).execute();
    await db
      .insertInto("organisation_invitation")
      .values({
        id: newId(),
        organisation_id: organisationId,
        email,
        role,
        token_hash: hashed(token),
        invited_by: administrator.id,
        created_at: now.toISOString(),
        expires_at: new Date(now.getTime() + invitationDays * 24 * 60 * 60_000).toISOString(),
      })
      .execute();
  });
  return token;
}

/** Takes an invitation back, where it has not been answered; 404 where the organisation has no such invitation. */
export async function revokeInvitation(
  db: Db,
  administrator: Account,
  { organisationId, invitationId, now }: { organisationId: string; invitationId: string; now: Date },
) {
  await inTransaction(db, async (db) => {
    await lockOrganisation(db, organisationId);
    allow(mayManage(await findRole(db, administrator, organisationId)));
    const invitation = await db
      .selectFrom("organisation_invitation")
      .select("id")
      .where("organisation_id", "=", organisationId)
      .where("id", "=", invitationId)
      .executeTakeFirst();
    if (!invitation) throw notFound();
    await takeBack(db, organisationId, now).where("id", "=", invitationId).execute();
  });
}

/**
 * Takes back what a member has invited to who no longer may: a link kept in a pocket would be a way back in. In the
 * caller's transaction, which has locked the organisation.
 */
export async function revokeInvitationsBy(
  db: Db,
  { organisationId, accountId, now }: { organisationId: string; accountId: string; now: Date },
) {
  await takeBack(db, organisationId, now).where("invited_by", "=", accountId).execute();
}

/** The organisation's invitations that can still be accepted, the latest first, for its administrators alone. */
export async function listPendingInvitations(
  db: Db,
  administrator: Account,
  { organisationId, now }: { organisationId: string; now: Date },
) {
  allow(mayManage(await findRole(db, administrator, organisationId)));
  return db
    .selectFrom("organisation_invitation as invitation")
    .innerJoin("account as inviter", "inviter.id", "invitation.invited_by")
    .select([
      "invitation.id",
      "invitation.email",
      "invitation.role",
      "invitation.created_at",
      "invitation.expires_at",
      "inviter.name as inviter_name",
    ])
    .where("invitation.organisation_id", "=", organisationId)
    .where("invitation.accepted_at", "is", null)
    .where("invitation.declined_at", "is", null)
    .where("invitation.revoked_at", "is", null)
    .where("invitation.expires_at", ">", now.toISOString())
    .orderBy("invitation.created_at", "desc")
    .orderBy("invitation.id", "desc")
    .execute();
}

function takeBack(db: Db, organisationId: string, now: Date) {
  return db
    .updateTable("organisation_invitation")
    .set({ revoked_at: now.toISOString() })
    .where("organisation_id", "=", organisationId)
    .where("accepted_at", "is", null)
    .where("declined_at", "is", null)
    .where("revoked_at", "is", null);
}
