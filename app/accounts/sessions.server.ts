import { Lucia, TimeSpan } from "lucia";
import type { Settings } from "#app/http/settings.ts";
import type { Db } from "#db/schema.ts";
import { findAccount } from "./find-account.server.ts";
import { sessionAdapter } from "./session-adapter.server.ts";

type CookieSettings = Pick<Settings, "secure">;

/** Who is signed in by this cookie header, and the cookie to send where its expiry has moved or it is void. */
export async function readSession(db: Db, settings: CookieSettings, cookies: string | undefined) {
  const lucia = luciaFor(db, settings);
  const sessionId = findSessionId(cookies ?? "", lucia.sessionCookieName);
  if (!sessionId) return { account: null, sessionId: null, setCookie: null };

  const { session } = await lucia.validateSession(sessionId);
  if (!session)
    return { account: null, sessionId: null, setCookie: lucia.createBlankSessionCookie().serialize() };
  const setCookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null;
  return { account: await findAccount(db, session.userId), sessionId, setCookie };
}

/** Not lucia's reader of cookies: it fails on a header in which any cookie, even another's, is badly encoded. */
function findSessionId(cookies: string, name: string) {
  const own = cookies.split(";").find((cookie) => cookie.trimStart().startsWith(`${name}=`));
  return /=([a-z0-9]+)\s*$/.exec(own ?? "")?.[1] ?? null;
}

/** Starts a session; gives the cookie that carries it. */
export async function startSession(db: Db, settings: CookieSettings, accountId: string) {
  const lucia = luciaFor(db, settings);
  await lucia.deleteExpiredSessions();
  const session = await lucia.createSession(accountId, {});
  return lucia.createSessionCookie(session.id).serialize();
}

/** Ends a session; gives the cookie that removes it from the browser. */
export async function endSession(db: Db, settings: CookieSettings, sessionId: string | null) {
  const lucia = luciaFor(db, settings);
  if (sessionId) await lucia.invalidateSession(sessionId);
  return lucia.createBlankSessionCookie().serialize();
}

/** Thirty days, begun anew once half of them have passed. Browsers bind a `__Host-` cookie to https and this host. */
function luciaFor(db: Db, { secure }: CookieSettings) {
  return new Lucia(sessionAdapter(db), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
  });
}
