import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import type { ExampleOrganisation } from "./example-files.server.ts";
import { inTurn } from "./in-turn.server.ts";
import { type People, personOf } from "./load-people.server.ts";

type LoadedOrganisation = ExampleOrganisation & { id: string };

/** The organisations of the examples by their key. */
export type Organisations = Map<string, LoadedOrganisation>;

interface PeopleAtMoment {
  people: People;
  now: Date;
}

/** Makes the organisations that are not there yet, each with its members. */
export async function loadOrganisations(
  db: Db,
  organisations: ExampleOrganisation[],
  { people, now }: PeopleAtMoment,
): Promise<Organisations> {
  return inTurn(db, async (db) => {
    const loaded: Organisations = new Map();
    for (const organisation of organisations) {
      const id =
        (await findLoaded(db, organisation, people)) ??
        (await addOrganisation(db, organisation, { people, now }));
      loaded.set(organisation.key, { ...organisation, id });
    }
    return loaded;
  });
}

const place = "content/examples/organisations.yaml";

/** Known by its name and who made it: the first of its members in the file. */
async function findLoaded(db: Db, { name, members }: ExampleOrganisation, people: People) {
  const found = await db
    .selectFrom("organisation")
    .select("id")
    .where("name", "=", name)
    .where("created_by", "=", personOf(people, members[0]?.person ?? "", place).id)
    .executeTakeFirst();
  return found?.id ?? null;
}

async function addOrganisation(db: Db, organisation: ExampleOrganisation, { people, now }: PeopleAtMoment) {
  const { name, country, group, website, register, description, members } = organisation;
  const id = newId();
  const instant = now.toISOString();
  const memberships = members.map(({ person, role }) => ({
    organisation_id: id,
    account_id: personOf(people, person, `${place}: ${name}`).id,
    role,
    joined_at: instant,
  }));
  await db
    .insertInto("organisation")
    .values({
      id,
      name,
      country,
      stakeholder_group: group,
      website: website ?? null,
      register: register?.name ?? null,
      register_number: register?.number ?? null,
      description,
      revision: 1,
      created_at: instant,
      created_by: memberships[0]?.account_id ?? "",
    })
    .execute();
  await db.insertInto("membership").values(memberships).execute();
  return id;
}
