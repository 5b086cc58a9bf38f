import { type Errors, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { keptAddress } from "./mail-address.server.ts";
import { passwordMatches } from "./passwords.server.ts";
import { type Attempt, claimTry, forgetFailures } from "./sign-in-limit.server.ts";

/** The account that these words open, or why none: a wrong pair, or too many tries. Both are said of any address alike. */
export async function signIn(db: Db, { password, ...typed }: Attempt & { password: string }) {
  const attempt = { ...typed, email: keptAddress(typed.email) };
  const claim = await claimTry(db, attempt);
  if (!claim.ok) return refused({ email: tooMany(claim.wait) });

  const account = await db
    .selectFrom("account")
    .select(["id", "password_hash"])
    .where("email", "=", attempt.email)
    .executeTakeFirst();
  if (!(await passwordMatches(account?.password_hash, password)) || !account)
    return refused({ email: message("accounts.wrong-pair") });
  await forgetFailures(db, attempt, claim.key);
  return { ok: true as const, accountId: account.id };
}

function tooMany(seconds: number) {
  return message("accounts.too-many-tries", inUnits(seconds));
}

function inUnits(seconds: number) {
  if (seconds < 90) return { unit: "seconds", count: seconds };
  if (seconds < 5400) return { unit: "minutes", count: Math.ceil(seconds / 60) };
  return { unit: "hours", count: Math.ceil(seconds / 3600) };
}

/** Whether these errors say that it has to be waited for the next try. */
export function isWaiting({ email }: Errors) {
  return typeof email === "object" && email.key === "accounts.too-many-tries";
}
