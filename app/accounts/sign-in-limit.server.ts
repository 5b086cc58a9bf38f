import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { hashed } from "./hashed.server.ts";

interface Attempt {
  email: string;
  address: string;
  now: Date;
}

const windowMinutes = 15;
const failuresPerAccount = 5;
/** Higher, since a university or a ministry may sit behind one address. */
const failuresPerAddress = 30;

/** Whether this try, recorded already, is within what is allowed in a quarter of an hour for this account and address. */
export async function mayTrySignIn(db: Db, attempt: Attempt) {
  const { byAccount, byAddress } = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("sign_in_failure")
        .select((f) => f.fn.countAll<number>().as("count"))
        .where("account_key", "=", hashed(attempt.email.toLowerCase()))
        .where("failed_at", ">", windowStart(attempt.now))
        .as("byAccount"),
      eb
        .selectFrom("sign_in_failure")
        .select((f) => f.fn.countAll<number>().as("count"))
        .where("address_key", "=", hashed(attempt.address))
        .where("failed_at", ">", windowStart(attempt.now))
        .as("byAddress"),
    ])
    .executeTakeFirstOrThrow();
  return (byAccount ?? 0) <= failuresPerAccount && (byAddress ?? 0) <= failuresPerAddress;
}

/** Records a try by hashes only, and forgets what no longer counts; gives its id. It is a failure until forgotten. */
export async function recordTry(db: Db, { email, address, now }: Attempt) {
  const id = newId();
  await db.deleteFrom("sign_in_failure").where("failed_at", "<=", windowStart(now)).execute();
  await db
    .insertInto("sign_in_failure")
    .values({
      id,
      account_key: hashed(email.toLowerCase()),
      address_key: hashed(address),
      failed_at: now.toISOString(),
    })
    .execute();
  return id;
}

/** A try that was refused unseen does not make the wait longer. */
export async function forgetTry(db: Db, id: string) {
  await db.deleteFrom("sign_in_failure").where("id", "=", id).execute();
}

/** A successful sign-in clears the account's failures, not the address's: that one may be trying many accounts. */
export async function forgetFailures(db: Db, { email }: Attempt) {
  await db.deleteFrom("sign_in_failure").where("account_key", "=", hashed(email.toLowerCase())).execute();
}

function windowStart(now: Date) {
  return new Date(now.getTime() - windowMinutes * 60_000).toISOString();
}
