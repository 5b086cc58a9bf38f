import type { Db } from "#db/schema.ts";
import type { Account } from "../account.ts";
import { allow, mayReadAsOfficial } from "../permissions.ts";

/** The officials of a government by their names, as its officials know each other. */
export async function listColleagues(db: Db, official: Account, of: { government_code: string }) {
  allow(mayReadAsOfficial(official, of));
  return db
    .selectFrom("official")
    .innerJoin("account", "account.id", "official.account_id")
    .select(["account.id", "account.name"])
    .distinct()
    .where("official.government_code", "=", of.government_code)
    .orderBy("account.name")
    .orderBy("account.id")
    .execute();
}
