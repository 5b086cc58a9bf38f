import { Lucia, TimeSpan } from "lucia";
import type { Db } from "#db/schema.ts";
import type { Account } from "./account.ts";
import { hashed } from "./hashed.server.ts";
import type { CookieSettings } from "./known-browser.server.ts";
import { sessionAdapter } from "./session-adapter.server.ts";
import { isOver, isToBeNoted, longestSession } from "./session-limits.ts";

const nobody = { account: null, sessionId: null, toNote: null };

/** Who is signed in by this cookie header, the session to note as used, and the cookie that takes it back where it is void. */
export async function readSession(
  db: Db,
  settings: CookieSettings,
  { cookies = "", now }: { cookies?: string | undefined; now: Date },
) {
  const lucia = luciaFor(db, settings, now);
  const sessionId = findSessionId(cookies, lucia.sessionCookieName);
  if (!sessionId) return { ...nobody, setCookie: null };
  const { session, user } = await lucia.validateSession(sessionId);
  if (!session) return { ...nobody, setCookie: lucia.createBlankSessionCookie().serialize() };
  const toNote = isToBeNoted(session, user.account, now) ? sessionId : null;
  return { account: user.account, sessionId, toNote, setCookie: null };
}

/** The language that is kept with the account which is signed in; null where none is, or nobody is. */
export async function findLanguage(
  db: Db,
  settings: CookieSettings,
  asked: { cookies?: string | undefined; now: Date },
) {
  const { account } = await readSession(db, settings, asked);
  return account?.language ?? null;
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
  const lucia = luciaFor(db, settings, now);
  const began = now.toISOString();
  const session = await lucia.createSession(accountId, { created_at: began, last_seen_at: began });
  return lucia.createSessionCookie(session.id).serialize();
}

/** Ends a session; gives the cookie that removes it from the browser. */
export async function endSession(
  db: Db,
  settings: CookieSettings,
  { sessionId, now }: { sessionId: string | null; now: Date },
) {
  const lucia = luciaFor(db, settings, now);
  if (sessionId) await lucia.invalidateSession(sessionId);
  return lucia.createBlankSessionCookie().serialize();
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

/** Ends that session of the account, and a code for an office as endSessionsOf does; says whether there was one. */
export async function endSessionOf(db: Db, accountId: string, idHash: string) {
  const ended = await db
    .deleteFrom("session")
    .where("account_id", "=", accountId)
    .where("id_hash", "=", idHash)
    .executeTakeFirst();
  if (ended.numDeletedRows === 0n) return false;
  await db.deleteFrom("office_code").where("account_id", "=", accountId).execute();
  return true;
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
    .map(({ id_hash, created_at, last_seen_at }) => ({
      id_hash,
      created_at,
      last_seen_at,
      isThis: sessionId !== null && id_hash === hashed(sessionId),
    }));
}

/** The server ends a session, whatever the cookie says of how long it lasts. Browsers bind a `__Host-` cookie to https and this host. */
/** Deletes the sessions that have lasted as long as any may. */
export async function forgetSessions(db: Db, now: Date) {
  await luciaFor(db, { secure: false }, now).deleteExpiredSessions();
}

function luciaFor(db: Db, { secure }: CookieSettings, now: Date) {
  return new Lucia(sessionAdapter(db, now), {
    sessionExpiresIn: new TimeSpan(longestSession / 1000, "s"),
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getSessionAttributes: (times) => times,
    getUserAttributes: ({ account }) => ({ account }),
  });
}
