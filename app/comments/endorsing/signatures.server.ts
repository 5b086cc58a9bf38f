import type { Account } from "#app/accounts/account.ts";
import { listOwnOrganisations } from "#app/accounts/organisations/find-organisation.server.ts";
import { maySubmitFor } from "#app/accounts/permissions.ts";
import type { Db } from "#db/schema.ts";
import {
  type EndorsementSignature,
  findEndorsable,
  organisationSignature,
  ownSignature,
  roleBehind,
} from "./endorse.server.ts";
import { isOwnComment } from "./endorsing.ts";

/** In whose names the account may put an endorsement under that comment now: its own first, then its organisations'. */
export async function listSignatures(
  db: Db,
  account: Account,
  { consultationId, number }: { consultationId: string; number: number },
): Promise<EndorsementSignature[]> {
  const comment = await findEndorsable(db, consultationId, number);
  const role = await roleBehind(db, account, comment);
  const organisations = await listOwnOrganisations(db, account);
  const signatures = [
    ownSignature(account),
    ...organisations
      .filter(({ role }) => maySubmitFor(role))
      .map((organisation) => organisationSignature(account, organisation)),
  ];
  const given = await db
    .selectFrom("endorsement")
    .select(["account_id", "organisation_id"])
    .where("comment_id", "=", comment.id)
    .where("withdrawn_at", "is", null)
    .execute();
  const isGiven = ({ account_id, organisation_id }: EndorsementSignature) =>
    given.some((other) =>
      organisation_id === null
        ? other.organisation_id === null && other.account_id === account_id
        : other.organisation_id === organisation_id,
    );
  return signatures.filter((signature) => !isOwnComment(comment, signature, role) && !isGiven(signature));
}
