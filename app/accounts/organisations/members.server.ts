import { z } from "zod";
import { type DoneOrRefused, refused } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { type Db, type MemberRole, memberRoles } from "#db/schema.ts";
import type { Account } from "../account.ts";
import { allow, mayManage, mayReadMembers } from "../permissions.ts";
import { findRole } from "./find-organisation.server.ts";
import { revokeInvitationsBy } from "./invite.server.ts";
import { lockOrganisation } from "./lock-organisation.server.ts";

export const newRole = z.object({
  account: z.string(),
  role: z.enum(memberRoles, messageText("organisations.choose-role")),
});

/**
 * Who belongs to the organisation, for its members alone: 403 for anyone else. The highest roles come first. Administrators
 * see the addresses too, the account's and the one that was invited.
 */
export async function listMembers(db: Db, reader: Account, organisationId: string) {
  const role = await findRole(db, reader, organisationId);
  allow(mayReadMembers(role));
  const members = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select((eb) => [
      "account.id",
      "account.name",
      "account.email",
      "membership.role",
      "membership.joined_at",
      eb
        .selectFrom("organisation_invitation as invitation")
        .select("invitation.email")
        .whereRef("invitation.organisation_id", "=", "membership.organisation_id")
        .whereRef("invitation.accepted_by", "=", "membership.account_id")
        .orderBy("invitation.accepted_at", "desc")
        .limit(1)
        .as("invited_as"),
    ])
    .where("membership.organisation_id", "=", organisationId)
    .orderBy("account.name")
    .orderBy("account.id")
    .execute();
  const rank = (role: MemberRole) => memberRoles.indexOf(role);
  members.sort((one, other) => rank(other.role) - rank(one.role));
  if (mayManage(role)) return members;
  return members.map((member) => ({ ...member, email: null, invited_as: null }));
}

/** Gives a member another role. Refuses to leave the organisation without an administrator. */
export async function changeRole(
  db: Db,
  administrator: Account,
  { organisationId, accountId, role, now }: MemberChange & { role: MemberRole },
): Promise<DoneOrRefused> {
  return inTransaction(db, async (db) => {
    await lockOrganisation(db, organisationId);
    allow(mayManage(await findRole(db, administrator, organisationId)));
    const present = await findRole(db, { id: accountId }, organisationId);
    if (present === null) return refused({ form: noMember });
    if (present === role) return { ok: true };
    if (present === "administrator" && (await isLastAdministrator(db, organisationId)))
      return refused({ form: lastAdministrator });

    await db
      .updateTable("membership")
      .set({ role })
      .where("organisation_id", "=", organisationId)
      .where("account_id", "=", accountId)
      .execute();
    if (!mayManage(role)) await revokeInvitationsBy(db, { organisationId, accountId, now });
    return { ok: true };
  });
}

/** Takes a member out: an administrator anyone, everyone themselves. Refuses to take out the last administrator. */
export async function removeMember(
  db: Db,
  actor: Account,
  { organisationId, accountId, now }: MemberChange,
): Promise<DoneOrRefused> {
  return inTransaction(db, async (db) => {
    await lockOrganisation(db, organisationId);
    const isOneself = accountId === actor.id;
    const role = await findRole(db, actor, organisationId);
    allow(isOneself ? role !== null : mayManage(role));
    const present = await findRole(db, { id: accountId }, organisationId);
    if (present === null) return refused({ form: noMember });
    if (present === "administrator" && (await isLastAdministrator(db, organisationId)))
      return refused({ form: lastAdministrator });

    await db
      .deleteFrom("membership")
      .where("organisation_id", "=", organisationId)
      .where("account_id", "=", accountId)
      .execute();
    await revokeInvitationsBy(db, { organisationId, accountId, now });
    return { ok: true };
  });
}

interface MemberChange {
  organisationId: string;
  /** Whom it is about. */
  accountId: string;
  now: Date;
}

const noMember = message("organisations.no-longer-member");
const lastAdministrator = message("organisations.needs-administrator");

async function isLastAdministrator(db: Db, organisationId: string) {
  const { count } = await db
    .selectFrom("membership")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("organisation_id", "=", organisationId)
    .where("role", "=", "administrator")
    .executeTakeFirstOrThrow();
  return count <= 1;
}
