import { notFound } from "#app/requests/refusals.ts";
import type { Db, MemberRole } from "#db/schema.ts";
import type { Account } from "../account.ts";

/** What everyone may read about the organisation; 404 where there is none. */
export async function findOrganisation(db: Db, id: string | undefined) {
  const organisation = await db
    .selectFrom("organisation")
    .select([
      "id",
      "name",
      "country",
      "stakeholder_group",
      "website",
      "register",
      "register_number",
      "description",
      "created_at",
    ])
    .where("id", "=", id ?? "")
    .executeTakeFirst();
  if (!organisation) throw notFound();
  return organisation;
}

export type Organisation = Awaited<ReturnType<typeof findOrganisation>>;

/** As what the account belongs to the organisation, as of now; null where it does not. */
export async function findRole(
  db: Db,
  account: Pick<Account, "id"> | null,
  organisationId: string,
): Promise<MemberRole | null> {
  if (!account) return null;
  const membership = await db
    .selectFrom("membership")
    .select("role")
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", account.id)
    .executeTakeFirst();
  return membership?.role ?? null;
}

/** The organisations that the account belongs to, by name, each with the account's role. */
export async function listOwnOrganisations(db: Db, account: Pick<Account, "id">) {
  return db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisation_id")
    .select([
      "organisation.id",
      "organisation.name",
      "organisation.country",
      "organisation.stakeholder_group",
      "membership.role",
    ])
    .where("membership.account_id", "=", account.id)
    .orderBy("organisation.name")
    .orderBy("organisation.id")
    .execute();
}
