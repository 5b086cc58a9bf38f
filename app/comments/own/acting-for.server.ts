import type { AppLoadContext } from "@remix-run/server-runtime";
import { hashed } from "#app/accounts/hashed.server.ts";
import { listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import type { Owner } from "#db/schema.ts";

/** The owners of drafts and comments that whoever asks may act for: themselves, their organisations, or the key that their browser brings. */
export async function ownersActedFor({
  account,
  atRiskKey,
  db,
}: Pick<AppLoadContext, "account" | "atRiskKey" | "db">): Promise<Owner[]> {
  if (atRiskKey) return [`key:${hashed(atRiskKey)}`];
  if (!account) return [];
  const organisations = await listOwnOrganisations(db, account);
  return [`account:${account.id}`, ...organisations.map(({ id }) => `organisation:${id}` as const)];
}
