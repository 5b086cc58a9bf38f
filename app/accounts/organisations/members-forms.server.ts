import type { AppLoadContext } from "@remix-run/server-runtime";
import { firstMessages, readTyped, type Typed } from "#app/requests/read-form.server.ts";
import { badRequest, type Errors } from "#app/requests/refusals.ts";
import type { Account } from "../account.ts";
import { boundMaking } from "../making-bounds.server.ts";
import { invite, newInvitation, revokeInvitation } from "./invite.server.ts";
import { changeRole, newRole, removeMember } from "./members.server.ts";
import { invitationAddress, organisationAddress } from "./organisation.ts";

type MembersFormResult =
  | { ok: true; next: string; invited: { link: string; email: string } | null }
  | { ok: false; errors: Errors; typed: Typed };

interface ActingMember {
  account: Account;
  organisation: { id: string };
}

/** Carries out what one of the forms of the page of members asks for, and says where to go from there. */
export async function actOnMembers(
  request: Request,
  context: Pick<AppLoadContext, "db" | "vault" | "address" | "now">,
  { account, organisation }: ActingMember,
): Promise<MembersFormResult> {
  const { db, now } = context;
  const typed = await readTyped(request);
  const organisationId = organisation.id;
  const next = organisationAddress(organisationId, "/members");
  const done = { ok: true as const, next, invited: null };
  const accountId = typed.account ?? "";
  switch (typed.intent) {
    case "invite": {
      const form = newInvitation.safeParse(typed);
      if (!form.success) return { ok: false, errors: firstMessages(form.error), typed };
      const tooMany = await boundMaking(context, "invitation", account);
      if (tooMany) return { ok: false, errors: { email: tooMany }, typed };
      const token = await invite(db, account, { ...form.data, organisationId, now });
      const link = new URL(invitationAddress(token), request.url).href;
      return { ...done, invited: { link, email: form.data.email } };
    }
    case "revoke":
      await revokeInvitation(db, account, { organisationId, invitationId: typed.invitation ?? "", now });
      return done;
    case "change role": {
      const form = newRole.safeParse(typed);
      if (!form.success) throw badRequest();
      const result = await changeRole(db, account, { organisationId, accountId, role: form.data.role, now });
      return result.ok ? done : { ...result, typed: {} };
    }
    case "remove": {
      const result = await removeMember(db, account, { organisationId, accountId, now });
      if (!result.ok) return { ...result, typed: {} };
      return accountId === account.id ? { ...done, next: "/my-organisations" } : done;
    }
    default:
      throw badRequest();
  }
}
