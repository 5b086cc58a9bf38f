import { hashed } from "#app/accounts/hashed.server.ts";
import { listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import { maySubmitFor } from "#app/accounts/permissions.ts";
import type { MemberRole, Owner } from "#db/schema.ts";
import type { ActorContext } from "../writing/opened/require-writer.server.ts";

/** The owners of drafts and comments that whoever asks may act for: themselves, their organisations, or the key that their browser brings. */
export async function ownersActedFor(context: ActorContext): Promise<Owner[]> {
  return ownersOf(context, () => true);
}

/** Those of them for whom they may also take back what was sent: drafters of an organisation may not. */
export async function ownersSubmittedFor(context: ActorContext): Promise<Owner[]> {
  return ownersOf(context, maySubmitFor);
}

async function ownersOf(
  { account, atRiskKey, db }: ActorContext,
  may: (role: MemberRole) => boolean,
): Promise<Owner[]> {
  if (atRiskKey) return [`key:${hashed(atRiskKey)}`];
  if (!account) return [];
  const own = (await listOwnOrganisations(db, account)).filter(({ role }) => may(role));
  return [`account:${account.id}`, ...own.map(({ id }) => `organisation:${id}` as const)];
}
