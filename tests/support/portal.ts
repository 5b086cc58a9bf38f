import pino from "pino";
import { hashPassword } from "#app/accounts/passwords.server.ts";
import { startSession } from "#app/accounts/sessions.server.ts";
import type { FileStore } from "#app/files/store.server.ts";
import { loadBuild } from "#app/http/build.ts";
import { createPortalInPlace } from "#app/http/portal-in-place.ts";
import { readSettings } from "#app/http/settings.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { withLanguage } from "#app/words/addresses.ts";
import type { Db } from "#db/schema.ts";

import { aFileStore } from "./file-store.ts";
import { aVault } from "./vault.ts";

interface Facts {
  vault?: Vault;
  files?: FileStore;
  /** As in the environment. */
  settings?: Record<string, string>;
  now?: () => Date;
  /** Gets each line of the log. */
  onLog?: (line: string) => void;
}

const here = "http://localhost:3000";

/** The portal as it is served, without a socket: `get` and `post` give its answers. Needs tests/support/build.ts. */
export async function aPortal(
  db: Db,
  { vault = aVault(), files = aFileStore(), settings: given = {}, now = () => new Date(), onLog }: Facts = {},
) {
  const log = onLog ? pino({ level: "info" }, { write: onLog }) : pino({ level: "error" }, failTest);
  const settings = readSettings(given);
  const app = createPortalInPlace({
    build: await loadBuild(),
    db,
    vault,
    files,
    settings,
    log,
    now,
  });
  const askAsIs = async (path: string, init: RequestInit) =>
    app.request(new Request(new URL(path, here), { redirect: "manual", ...init }), undefined, bindings);
  const ask = async (path: string, init: RequestInit) => withoutEnglish(await askAsIs(inEnglish(path), init));
  return {
    settings,
    now,
    get: (path: string, headers: HeadersInit = {}) => ask(path, { headers }),
    ask,
    /** Asks for the address as it stands, and not for the English page. */
    askAsIs,
    /** Sends a form as a page of the portal would. */
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      ask(path, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { origin: here, host: new URL(here).host, ...headers },
      }),
  };
}

export type TestPortal = Awaited<ReturnType<typeof aPortal>>;

/** Signs the account in, as its password would have; gives the cookie header to send along. */
export async function cookieOf(db: Db, portal: TestPortal, account: { id: string }) {
  const { secure } = portal.settings;
  const cookie = await startSession(db, { secure }, { accountId: account.id, now: portal.now() });
  return { cookie: cookie.split(";")[0] ?? "" };
}

/** Gives the account a password and signs it in with that, for tests that are about signing in. */
export async function signInWithPassword(db: Db, portal: TestPortal, account: { id: string; email: string }) {
  const password = "correct horse battery";
  await db
    .updateTable("account")
    .set({ password_hash: await hashPassword(password) })
    .where("id", "=", account.id)
    .execute();
  const response = await portal.post("/sign-in", { email: account.email, password });
  return { cookie: response.headers.get("set-cookie")?.split(";")[0] ?? "" };
}

/** The address of a page in English; of what has no language, as it is. */
export function inEnglish(path: string): string {
  if (!path.startsWith("/")) {
    const { origin, pathname, search } = new URL(path);
    return origin + inEnglish(pathname + search);
  }
  return hasNoLanguage.test(path) ? path : withLanguage(path.replace(/^\/(?=\?)/, ""), "en") || path;
}

const hasNoLanguage = /^\/(?:en|fr|ja|en-XA|health|\.well-known|assets|fonts)(?:[/?]|$)|^\/[\w.-]+\.\w+$/;

/** What a page in English leads to, as tests name addresses; a suite of its own looks at the languages in them. */
function withoutEnglish(response: Response) {
  const target = response.headers.get("location");
  if (target?.startsWith("/en"))
    response.headers.set("location", target.replace(/^\/en(?=[/?#]|$)/, "") || "/");
  return response;
}

const bindings = { incoming: { socket: { remoteAddress: "127.0.0.1" } } };

/** A bug on the server is a bug in the test: see setup.ts. */
const failTest = { write: (line: string) => console.error(line) };
