import type { AppLoadContext } from "@remix-run/server-runtime";
import { hashed } from "#app/accounts/hashed.server.ts";
import type { Owner } from "#db/schema.ts";

/** The owners of drafts and comments that whoever asks may act for: themselves, or the key that their browser brings. */
export async function ownersActedFor({
  account,
  atRiskKey,
}: Pick<AppLoadContext, "account" | "atRiskKey" | "db">): Promise<Owner[]> {
  if (atRiskKey) return [`key:${hashed(atRiskKey)}`];
  return account ? [`account:${account.id}`] : [];
}
