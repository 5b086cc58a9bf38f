import { randomBytes } from "node:crypto";
import type { Settings } from "#app/http/settings.ts";
import type { Db } from "#db/schema.ts";
import type { Account } from "./account.ts";
import { findAccount } from "./find-account.server.ts";
import { hashed } from "./hashed.server.ts";
import { isOver, isToBeNoted, longestSession } from "./session-limits.ts";

type CookieSettings = Pick<Settings, "secure">;

const nobody = { account: null, sessionId: null, toNote: null };

/** Who is signed in by this cookie header, the session to note as used, and the cookie that takes it back where it is void. */
export async function readSession(
  db: Db,
  settings: CookieSettings,
  { cookies = "", now }: { cookies?: string; now: Date },
) {
  const sessionId = findSessionId(cookies, cookieName(settings));
  if (!sessionId) return { ...nobody, setCookie: null };
  const session = await db
    .selectFrom("session")
    .selectAll()
    .where("id_hash", "=", hashed(sessionId))
    .executeTakeFirst();
  const account = session ? await findAccount(db, session.account_id) : null;
  if (!session || !account || isOver(session, account, now))
    return { ...nobody, setCookie: cookieWithoutSession(settings) };
  const toNote = isToBeNoted(session, account, now) ? sessionId : null;
  return { account, sessionId, toNote, setCookie: null };
}

/** The id in the cookie; a header in which another cookie is badly encoded does not hide it. */
function findSessionId(cookies: string, name: string) {
  const own = cookies.split(";").find((cookie) => cookie.trimStart().startsWith(`${name}=`));
  return /=([a-z0-9]+)\s*$/.exec(own ?? "")?.[1] ?? null;
}

/** Notes that the session is in use. */
export async function noteSeen(db: Db, sessionId: string, now: Date) {
  await db
    .updateTable("session")
    .set({ last_seen_at: now.toISOString() })
    .where("id_hash", "=", hashed(sessionId))
    .execute();
}

/** Starts a session; gives the cookie that carries it. The database has only a hash of what is in the cookie. */
export async function startSession(
  db: Db,
  settings: CookieSettings,
  { accountId, now }: { accountId: string; now: Date },
) {
  const sessionId = randomBytes(32).toString("hex");
  const began = now.toISOString();
  const oldest = new Date(now.getTime() - longestSession).toISOString();
  await db.deleteFrom("session").where("created_at", "<=", oldest).execute();
  await db
    .insertInto("session")
    .values({ id_hash: hashed(sessionId), account_id: accountId, created_at: began, last_seen_at: began })
    .execute();
  return `${cookieName(settings)}=${sessionId}; ${attributes(settings, longestSession / 1000)}`;
}

/** Ends a session; gives the cookie that removes it from the browser. */
export async function endSession(db: Db, settings: CookieSettings, sessionId: string | null) {
  if (sessionId) await db.deleteFrom("session").where("id_hash", "=", hashed(sessionId)).execute();
  return cookieWithoutSession(settings);
}

/**
 * Ends all sessions of the account but that one. A code with which it could become an official ends with them: whoever is
 * signed out may be the one who asked for it.
 */
export async function endSessionsOf(db: Db, accountId: string, { except }: { except?: string | null } = {}) {
  await db.deleteFrom("office_code").where("account_id", "=", accountId).execute();
  await db
    .deleteFrom("session")
    .where("account_id", "=", accountId)
    .where("id_hash", "!=", hashed(except ?? ""))
    .execute();
}

/** Where the account is signed in, the latest first. */
export async function listSessions(
  db: Db,
  account: Account,
  { sessionId, now }: { sessionId: string | null; now: Date },
) {
  const rows = await db
    .selectFrom("session")
    .selectAll()
    .where("account_id", "=", account.id)
    .orderBy("created_at", "desc")
    .orderBy("id_hash")
    .execute();
  return rows
    .filter((row) => !isOver(row, account, now))
    .map(({ id_hash, created_at }) => ({
      id_hash,
      created_at,
      isThis: sessionId !== null && id_hash === hashed(sessionId),
    }));
}

/** Browsers bind a `__Host-` cookie to https and this host. */
function cookieName({ secure }: CookieSettings) {
  return secure ? "__Host-session" : "session";
}

function cookieWithoutSession(settings: CookieSettings) {
  return `${cookieName(settings)}=; ${attributes(settings, 0)}`;
}

/** The server ends a session, whatever the cookie says of how long it lasts. */
function attributes({ secure }: CookieSettings, seconds: number) {
  return `HttpOnly; Max-Age=${seconds}; Path=/; SameSite=Lax${secure ? "; Secure" : ""}`;
}
