import type { Account } from "#app/accounts/account.ts";
import { hashPassword } from "#app/accounts/passwords.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { examplePassword } from "./example-accounts.ts";
import { BadExample, type ExamplePerson } from "./example-files.server.ts";
import { inTurn } from "./in-turn.server.ts";

export type LoadedPerson = ExamplePerson & { id: string };

/** The people of the examples by their key. */
export type People = Map<string, LoadedPerson>;

/** Gives everyone an account, and officials their roles, where they have none yet. */
export async function loadPeople(db: Db, people: ExamplePerson[], now: Date): Promise<People> {
  // One hash for all: they share the password, and hashing it for each would take seconds.
  const isAnyMissing = (await accountIds(db, people)).size < people.length;
  const password_hash = isAnyMissing ? await hashPassword(examplePassword) : "";
  const loaded = await inTurn(db, async (db) => {
    const known = await accountIds(db, people);
    const loaded = people.map((person) => ({ ...person, id: known.get(person.email) ?? newId() }));
    for (const person of loaded)
      if (!known.has(person.email)) await addAccount(db, person, { password_hash, now });
    return loaded;
  });
  return new Map(loaded.map((person) => [person.key, person]));
}

/** The person with that key. Throws where there is none, saying in which place of which file the key stands. */
export function personOf(people: People, key: string, place: string) {
  const person = people.get(key);
  if (!person) throw new BadExample(place, `nobody in people.yaml has the key ${key}`);
  return person;
}

/** As what they act for the portal, signed in. */
export function accountOf({
  id,
  email,
  name,
  group,
  organisation,
  country,
  official,
}: LoadedPerson): Account {
  const offices = (official?.roles ?? []).map((role) => ({
    government_code: official?.government ?? "",
    role,
  }));
  return {
    id,
    email,
    name,
    stakeholder_group: group,
    organisation: organisation ?? null,
    country,
    language: null,
    offices,
  };
}

async function accountIds(db: Db, people: ExamplePerson[]) {
  const emails = people.map(({ email }) => email);
  const accounts = await db
    .selectFrom("account")
    .select(["id", "email"])
    .where("email", "in", emails)
    .execute();
  return new Map(accounts.map(({ id, email }) => [email, id]));
}

async function addAccount(
  db: Db,
  { id, email, name, group, organisation, country, official }: LoadedPerson,
  { password_hash, now }: { password_hash: string; now: Date },
) {
  await db
    .insertInto("account")
    .values({
      id,
      email,
      name,
      password_hash,
      stakeholder_group: group,
      organisation: organisation ?? null,
      country,
      created_at: now.toISOString(),
    })
    .execute();
  for (const role of official?.roles ?? [])
    await db
      .insertInto("official")
      .values({ account_id: id, government_code: official?.government ?? "", role })
      .execute();
}
