import { refused } from "#app/http/refusals.ts";
import type { Db } from "#db/schema.ts";
import { passwordMatches } from "./passwords.server.ts";
import { forgetFailures, forgetTry, mayTrySignIn, recordTry } from "./sign-in-limit.server.ts";

interface Attempt {
  email: string;
  password: string;
  /** The network address that tries. */
  address: string;
  now: Date;
}

/** The account that these words open, or why none: a wrong pair, or too many tries for this account or address. */
export async function signIn(db: Db, attempt: Attempt) {
  // Counted before it is known to fail: many tries at once would else all be let through.
  const tryId = await recordTry(db, attempt);
  if (!(await mayTrySignIn(db, attempt))) {
    await forgetTry(db, tryId);
    return refused({ email: "Too many tries. Wait 15 minutes, then try again" });
  }

  const account = await db
    .selectFrom("account")
    .select(["id", "password_hash"])
    .where("email", "=", attempt.email.toLowerCase())
    .executeTakeFirst();
  if (!(await passwordMatches(account?.password_hash, attempt.password)) || !account)
    return refused({ email: "The e-mail address or the password is not right" });
  await forgetFailures(db, attempt);
  return { ok: true as const, accountId: account.id };
}
