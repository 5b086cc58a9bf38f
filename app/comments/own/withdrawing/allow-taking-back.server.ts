import type { Account } from "#app/accounts/account.ts";
import { findRole } from "#app/accounts/organisations/find-organisation.server.ts";
import { allow, mayChange, maySubmitFor } from "#app/accounts/permissions.ts";
import type { Db, Owner } from "#db/schema.ts";
import { organisationIn } from "../../comment/addresses.ts";

/** Who takes a comment back, and as whose; somebody at risk has no account. */
export interface Taking {
  account: Pick<Account, "id"> | null;
  owner: Owner;
}

/**
 * Refuses unless the comment is that owner's, and who takes an organisation's back may submit for it at this moment. In
 * the caller's transaction.
 */
export async function allowTakingBack(db: Db, { account, owner }: Taking, comment: { owner: Owner | null }) {
  allow(mayChange(owner, comment));
  const organisationId = organisationIn(owner);
  if (organisationId !== null) allow(maySubmitFor(await findRole(db, account, organisationId)));
}
