import type { Selectable } from "kysely";
import { newId } from "#db/new-id.ts";
import type { OrganisationTable } from "#db/organisation-tables.ts";
import type { AccountTable, Db, MemberRole } from "#db/schema.ts";
import { anAccount, type Facts } from "./builders.ts";

export type Organisation = Selectable<OrganisationTable>;

/** An account as someone who is signed in. */
export async function aPerson(db: Db, facts: Parameters<typeof anAccount>[1] = {}) {
  return { ...(await anAccount(db, facts)), offices: [] };
}

/** An organisation without members. */
export async function anOrganisation(db: Db, facts: Facts<OrganisationTable> = {}): Promise<Organisation> {
  const created_by = facts.created_by ?? (await anAccount(db)).id;
  return db
    .insertInto("organisation")
    .values({
      id: newId(),
      name: "Guild of Lens Grinders",
      country: "NL",
      stakeholder_group: "private sector",
      revision: 1,
      created_at: "2026-01-01T00:00:00.000Z",
      ...facts,
      created_by,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Someone who belongs to the organisation in that role. */
export async function aMember(
  db: Db,
  {
    organisation,
    role,
    ...facts
  }: { organisation: { id: string }; role: MemberRole } & Pick<Facts<AccountTable>, "name" | "email">,
) {
  const person = await aPerson(db, facts);
  await db
    .insertInto("membership")
    .values({
      organisation_id: organisation.id,
      account_id: person.id,
      role,
      joined_at: "2026-01-01T00:00:00.000Z",
    })
    .execute();
  return person;
}
