import { randomBytes } from "node:crypto";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { hashed } from "./hashed.server.ts";

/** Whether cookies are for HTTPS alone. */
export interface CookieSettings {
  secure: boolean;
}

/** Half a year: who comes back once for each consultation is still known. */
const daysKnown = 180;
/** Of one account; the one known longest makes room. */
const mostBrowsers = 10;

/** Sent to the sign-in page alone, so that no other page, and none of at-risk mode, ever sees it. */
const nameOf = ({ secure }: CookieSettings) => (secure ? "__Secure-known-browser" : "known-browser");

/** The id in a cookie header by which a browser is known; null where there is none. */
export function readKnownBrowser(settings: CookieSettings, cookies: string | null) {
  const own = cookies?.split(";").find((cookie) => cookie.trimStart().startsWith(`${nameOf(settings)}=`));
  return /=([\w-]{43})\s*$/.exec(own ?? "")?.[1] ?? null;
}

/** Whether the account with that e-mail address was signed in to in this browser, and that still counts. */
export async function isKnownBrowser(
  db: Db,
  { browser, email, now }: { browser: string | null; email: string; now: Date },
) {
  if (browser === null) return false;
  const found = await db
    .selectFrom("known_browser")
    .innerJoin("account", "account.id", "known_browser.account_id")
    .select("known_browser.id_hash")
    .where("known_browser.id_hash", "=", hashed(browser))
    .where("known_browser.known_since", ">", daysBefore(now))
    .where("account.email", "=", email)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Makes the browser known in which an account has just been signed in to; gives the cookie. It has a new id each time,
 * and knows the last account alone: what it was known by before is forgotten.
 */
export async function knowBrowser(
  db: Db,
  settings: CookieSettings,
  { accountId, before, now }: { accountId: string; before: string | null; now: Date },
) {
  const id = randomBytes(32).toString("base64url");
  await inTransaction(db, async (db) => {
    if (before !== null) await db.deleteFrom("known_browser").where("id_hash", "=", hashed(before)).execute();
    await db
      .insertInto("known_browser")
      .values({ id_hash: hashed(id), account_id: accountId, known_since: now.toISOString().slice(0, 10) })
      .execute();
    await db
      .deleteFrom("known_browser")
      .where("account_id", "=", accountId)
      .where("id_hash", "not in", (query) =>
        query
          .selectFrom("known_browser as other")
          .select("other.id_hash")
          .where("other.account_id", "=", accountId)
          .where("other.known_since", ">", daysBefore(now))
          .orderBy("other.known_since", "desc")
          .limit(mostBrowsers),
      )
      .execute();
  });
  const attributes = `Max-Age=${daysKnown * 86_400}; Path=/sign-in; HttpOnly; SameSite=Strict`;
  return `${nameOf(settings)}=${id}; ${attributes}${settings.secure ? "; Secure" : ""}`;
}

/** Makes all browsers of an account strangers again, as a new password or signing out everywhere does. */
export async function forgetBrowsers(db: Db, accountId: string) {
  await db.deleteFrom("known_browser").where("account_id", "=", accountId).execute();
}

function daysBefore(now: Date) {
  return new Date(now.getTime() - daysKnown * 86_400_000).toISOString().slice(0, 10);
}
