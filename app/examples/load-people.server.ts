import { hashPassword } from "#app/accounts/passwords.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { examplePassword } from "./example-accounts.ts";
import type { ExamplePerson } from "./example-files.server.ts";

/** Gives everyone an account and officials their roles, where they have none yet; gives the accounts' ids by key. */
export async function loadPeople(db: Db, people: ExamplePerson[], now: Date) {
  const known = await accountIds(db, people);
  const missing = people.filter(({ key }) => !known.has(key));
  if (missing.length === 0) return known;

  // One hash for all: they share the password, and hashing it a hundred times would take seconds.
  const password_hash = await hashPassword(examplePassword);
  await db.transaction().execute(async (db) => {
    for (const person of missing) {
      const id = newId();
      await db.insertInto("account").values(accountOf(person, { id, password_hash, now })).execute();
      for (const role of person.official?.roles ?? [])
        await db
          .insertInto("official")
          .values({ account_id: id, government_code: person.official?.government ?? "", role })
          .execute();
      known.set(person.key, id);
    }
  });
  return known;
}

async function accountIds(db: Db, people: ExamplePerson[]) {
  const accounts = await db
    .selectFrom("account")
    .select(["id", "email"])
    .where(
      "email",
      "in",
      people.map(({ email }) => email),
    )
    .execute();
  const ids = new Map(accounts.map(({ id, email }) => [email, id]));
  return new Map(
    people.flatMap(({ key, email }) => {
      const id = ids.get(email);
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
}

function accountOf(
  { name, email, group, organisation, country }: ExamplePerson,
  { id, password_hash, now }: { id: string; password_hash: string; now: Date },
) {
  return {
    id,
    email,
    name,
    password_hash,
    stakeholder_group: group,
    organisation: organisation ?? null,
    country,
    created_at: now.toISOString(),
  };
}
