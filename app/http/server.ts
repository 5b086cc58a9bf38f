import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { Logger } from "pino";
import { readAtRiskKey } from "#app/accounts/at-risk-key.ts";
import { findLanguage, noteSeen, readSession } from "#app/accounts/sessions.server.ts";
import { networkOf } from "#app/limits/network.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { plainPage } from "#app/requests/plain-page.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { splitLanguage } from "#app/words/addresses.ts";
import type { Translator } from "#app/words/translator.ts";
import { isNotNow } from "#db/not-now.server.ts";
import type { Db } from "#db/schema.ts";
import { asWritten } from "./as-written.ts";
import type { Pages } from "./asking.ts";
import { type BodyBounds, type ReceivedBody, receiveBodies } from "./bodies/receive-body.ts";
import { unfinished } from "./bodies/refused-bodies.ts";
import { clock } from "./clock.ts";
import { failedPage, notNowPage } from "./failed-pages.ts";
import { hasFormToken } from "./form-token.ts";
import { noFrameworkRequests } from "./framework-requests.ts";
import { healthRoutes } from "./health.ts";
import { inLanguage, leadToLanguage, pathIn } from "./in-language.ts";
import { knownHost } from "./known-host.ts";
import { createFront } from "./memory/front.ts";
import { knownStates } from "./memory/known-states.server.ts";
import { ownParts } from "./memory/own-parts.ts";
import { createPageMemory } from "./memory/page-memory.ts";
import { keyTryLimit, rateLimit } from "./rate-limit.ts";
import { isUntold, requestLog } from "./request-log.ts";
import { responder } from "./respond.ts";
import { routeFinder } from "./route-patterns.ts";
import { notFromHere, sameOrigin } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { securityText } from "./security-txt.ts";
import type { Settings } from "./settings.ts";
import { readStaticFiles, staticFiles } from "./static-files.ts";
import { type UntoldFailures, untoldFailures } from "./untold-failures.ts";

export type Portal = {
  db: Db;
  vault: Vault;
  settings: Settings;
  log: Logger;
  now?: () => Date;
  development?: boolean;
  bounds?: BodyBounds;
  /** For how many milliseconds a database that is a server need not be asked again whether a page still holds. */
  freshFor?: number;
  /** Gets where that is to be told which fails in at-risk mode. */
  pages: Pages | ((untold: UntoldFailures) => Pages);
};

type Env = {
  Bindings: HttpBindings;
  Variables: { body: ReceivedBody; isUnsure: boolean; t: Translator };
};

const allowedMethods = ["GET", "HEAD", "POST"];

/**
 * Everything around Remix: health, headers, limits, static files, the session; then Remix itself. `answerAtOnce` is for a
 * server to ask first.
 */
export function createPortal(portal: Portal) {
  const { db, vault, settings, log, now = clock, development = false, bounds = {}, freshFor = 0 } = portal;
  const untold = untoldFailures(log);
  const pages = typeof portal.pages === "function" ? portal.pages(untold) : portal.pages;
  const states = knownStates(db, freshFor);
  // While the sources can change every page is made each time.
  const memory = pages.version === null ? null : createPageMemory(states, pages);
  const own = ownParts();
  const respond = responder({ states, memory, own, pages });
  const files = development ? new Map() : readStaticFiles();
  const routeOf = routeFinder(pages.routes);
  // While the sources can change nobody knows the routes beforehand.
  const isPage = (path: string) => pages.version === null || routeOf(path).route !== "*";
  const app = new Hono<Env>({ getPath: pathIn(settings) });

  // First, so that the log has no line of what may have been asked for in at-risk mode.
  app.use(inLanguage(settings));
  app.use(asWritten);
  app.use(requestLog(log));
  const logFor = (c: Context) => (isUntold(c.req) ? untold.log : log);
  app.use(securityHeaders(settings, development));
  app.onError((error, c) => {
    if (isCutOff(error)) return unfinished(c.get("t"));
    logFailure(logFor(c), error);
    return isNotNow(error) ? notNowPage(c.get("t")) : failedPage(c.get("t"));
  });
  app.route("/health", healthRoutes({ db, settings, log, now }));
  app.use(knownHost(settings));
  app.route("/.well-known", securityText(settings, now));
  app.use(staticFiles(files));
  app.use(compress());
  app.use(async (c, next) => (allowedMethods.includes(c.req.method) ? next() : methodNotAllowed(c.get("t"))));
  app.use(async (c, next) => (isReadable(c.req) ? next() : unreadable(c.get("t"))));
  app.use(noFrameworkRequests);
  app.use(sameOrigin(settings));
  const counting = { db, vault, logFor, now, networkOf: (c: Context) => networkBehind(c, settings) };
  const languageOfAccount = (c: Context) =>
    findLanguage(db, settings, { cookies: c.req.header("cookie"), now: now() });
  app.use(leadToLanguage(settings, { isPage, languageOfAccount }));
  app.use(rateLimit(counting));
  app.use(keyTryLimit(counting));
  app.use(receiveBodies({ ...bounds, addressOf: counting.networkOf }));
  app.all("*", async (c) => {
    const moment = now();
    untold.turnTo(moment);
    const { toNote, ...asking } = await readAsking(c, { db, settings, now: moment });
    if (c.get("isUnsure") && !hasFormToken(c.get("body"), asking.sessionId)) return notFromHere(c.get("t"));
    // A full disk keeps nobody from reading.
    if (toNote) await noteSeen(db, toNote, moment).catch((error) => logFailure(log, error));
    return respond(requestOf(c, settings), {
      ...asking,
      now: moment,
      language: c.get("t").language,
      languages: settings.languages,
      isUntold: isUntold(c.req),
    });
  });
  const answerAtOnce = memory && createFront({ db, memory, states, own, files, settings, log, now });
  return { fetch: app.fetch, request: app.request, answerAtOnce };
}

/** Who asks, from where, and a cookie to take back. */
async function readAsking(c: Context<Env>, { db, settings, now }: { db: Db; settings: Settings; now: Date }) {
  const cookies = c.req.header("cookie");
  // At-risk mode takes no notice of who is signed in, and does not even look.
  const session = isUntold(c.req) ? nobody : await readSession(db, settings, { cookies, now });
  return { ...session, atRiskKey: readAtRiskKey(cookies), address: networkBehind(c, settings) };
}

const nobody = { account: null, sessionId: null, toNote: null, setCookie: null };

/**
 * The request with what was received of it. Remix compares a form's origin with the address that was asked for: behind
 * a proxy that is the public one.
 */
function requestOf(c: Context<Env>, { origin, languages }: Settings) {
  const { method, signal } = c.req.raw;
  const headers = new Headers(c.req.raw.headers);
  // Remix would refuse it; where it is taken, it has been looked at.
  if (headers.get("origin") === "null") headers.delete("origin");
  const init = { method, headers, body: c.get("body"), signal, duplex: "half" } as const;
  const { pathname, search } = new URL(c.req.url);
  const address = splitLanguage(pathname, languages).path + search;
  if (!origin) return new Request(new URL(address, c.req.url), init);
  headers.set("host", new URL(origin).host);
  headers.delete("x-forwarded-host");
  return new Request(new URL(address, origin), init);
}

function networkBehind(c: Context<Env>, { behindProxy }: Settings) {
  const forwarded = behindProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return networkOf(forwarded || c.env.incoming.socket.remoteAddress || "");
}

/** Whether the address decodes to a path here, and to text that a database can be asked for: PostgreSQL takes no NUL. */
function isReadable({ url, path }: { url: string; path: string }) {
  try {
    return !/^[/\\]{2}|\0/.test(decodeURIComponent(path)) && !url.includes("%00");
  } catch {
    return false;
  }
}

function methodNotAllowed(t: Translator) {
  return plainPage(t, 405, {
    title: t("http.not-this-way"),
    text: [t("http.not-this-way-text")],
    headers: { allow: allowedMethods.join(", ") },
  });
}

function unreadable(t: Translator) {
  return plainPage(t, 400, { title: t("http.unreadable-address"), text: [t("http.check-the-address")] });
}

/** Its sender gave up or sent what is no body: no mistake of ours, and nothing that strangers may fill the log with. */
function isCutOff(error: Error) {
  return "code" in error && error.code === "ECONNRESET" && error.message === "aborted";
}
