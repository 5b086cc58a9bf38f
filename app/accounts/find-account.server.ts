import type { Db } from "#db/schema.ts";
import type { Account } from "./account.ts";

/** The account with its offices, or null where there is none. */
export async function findAccount(db: Db, id: string): Promise<Account | null> {
  const account = await db
    .selectFrom("account")
    .select(["id", "email", "name", "stakeholder_group", "organisation", "country", "language"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!account) return null;
  const offices = await db
    .selectFrom("official")
    .select(["government_code", "role"])
    .where("account_id", "=", id)
    .orderBy("government_code")
    .execute();
  return { ...account, offices };
}

/** When somebody last signed up with the address of this account; null where nobody did. */
export async function findSignedUpAgain(db: Db, { id }: Account) {
  const { signed_up_again_at } = await db
    .selectFrom("account")
    .select("signed_up_again_at")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return signed_up_again_at;
}
