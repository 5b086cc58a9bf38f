import { refused } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import { passwordMatches } from "./passwords.server.ts";
import { type Attempt, claimTry, forgetFailures } from "./sign-in-limit.server.ts";

/** The account that these words open, or why none: a wrong pair, or too many tries. Both are said of any address alike. */
export async function signIn(db: Db, { password, ...typed }: Attempt & { password: string }) {
  const attempt = { ...typed, email: typed.email.toLowerCase() };
  const claim = await claimTry(db, attempt);
  if (!claim.ok) return refused({ email: tooMany(claim.wait) });

  const account = await db
    .selectFrom("account")
    .select(["id", "password_hash"])
    .where("email", "=", attempt.email)
    .executeTakeFirst();
  if (!(await passwordMatches(account?.password_hash, password)) || !account)
    return refused({ email: "The e-mail address or the password is not right" });
  await forgetFailures(db, attempt, claim.key);
  return { ok: true as const, accountId: account.id };
}

function tooMany(seconds: number) {
  return `Too many tries. Wait ${inWords(seconds)}, then try again. A browser in which you have signed in before need not wait for the tries of others`;
}

function inWords(seconds: number) {
  if (seconds < 90) return counted(seconds, "second");
  if (seconds < 5400) return counted(Math.ceil(seconds / 60), "minute");
  return counted(Math.ceil(seconds / 3600), "hour");
}

const counted = (number: number, unit: string) => `${number} ${unit}${number === 1 ? "" : "s"}`;
