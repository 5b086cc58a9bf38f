import { type HttpBindings, serve } from "@hono/node-server";
import { createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Logger } from "pino";
import { readAtRiskKey } from "#app/accounts/at-risk-key.ts";
import { readSession } from "#app/accounts/sessions.server.ts";
import { besidesFile, inWords, largestFile } from "#app/files/kinds.ts";
import type { FileStore } from "#app/files/store.server.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import { notNowWords } from "#app/ui/failure-words.ts";
import { isNotNow } from "#db/not-now.server.ts";
import type { Db } from "#db/schema.ts";
import { asWritten } from "./as-written.ts";
import { healthRoutes } from "./health.ts";
import { createPageMemory } from "./page-memory.ts";
import { plainPage } from "./plain-page.ts";
import { keyTryLimit, rateLimit } from "./rate-limit.ts";
import { isUntold, logFailure, requestLog } from "./request-log.ts";
import { sameOrigin } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { securityText } from "./security-txt.ts";
import type { Settings } from "./settings.ts";
import { staticFiles } from "./static-files.ts";

export interface Portal {
  build: ServerBuild | (() => Promise<ServerBuild>);
  db: Db;
  vault: Vault;
  files: FileStore;
  settings: Settings;
  log: Logger;
  now?: () => Date;
  development?: boolean;
}

type Env = { Bindings: HttpBindings; Variables: { nonce: string } };

/** The longest measure seen is 0.8 MB, and a form's encoding can triple a text that is not in Latin letters. */
const largestBody = 4 * 1024 * 1024;

/** Files come with their form to these addresses only, and are read as they arrive. */
const takesFiles = (c: Context) => c.req.method === "POST" && /\/attachments$/.test(c.req.path);
const largestUpload = largestFile + besidesFile;

const allowedMethods = ["GET", "HEAD", "POST"];

/** Everything around Remix: health, headers, limits, static files, the session; then Remix itself. */
export function createPortal({
  build,
  db,
  vault,
  files,
  settings,
  log,
  now = () => new Date(),
  development = false,
}: Portal) {
  const answer = createRequestHandler(build, development ? "development" : "production");
  const fromMemory = typeof build === "function" ? null : createPageMemory(db, build.assets.version);
  const app = new Hono<Env>();

  // First, so that the log has no line of what may have been asked for in at-risk mode.
  app.use(asWritten);
  app.use(requestLog(log));
  app.use(securityHeaders(settings, development));
  app.onError((error) => {
    if (isCutOff(error)) return unfinished();
    logFailure(log, error);
    return isNotNow(error) ? notNow() : failed();
  });
  app.route("/health", healthRoutes(db, settings));
  app.route("/.well-known", securityText(settings.securityContact, now));
  if (!development) app.use(staticFiles());
  app.use(compress());
  app.use(async (c, next) => (allowedMethods.includes(c.req.method) ? next() : methodNotAllowed()));
  app.use(async (c, next) => (isReadable(c.req.url) ? next() : unreadable()));
  app.use(async (c, next) => (c.req.path.endsWith(".data") ? noPage() : next()));
  app.use(sameOrigin(settings));
  app.use(rateLimit((c) => addressOf(c, settings)));
  app.use(keyTryLimit((c) => addressOf(c, settings)));
  const limitForm = bodyLimit({ maxSize: largestBody, onError: tooLarge });
  app.use(async (c, next) => {
    if (!takesFiles(c)) return limitForm(c, next);
    // A body that does not say its size is bounded by who reads it; bodyLimit would hold it all in memory.
    return Number(c.req.header("content-length") ?? 0) > largestUpload ? tooLargeToAttach() : next();
  });
  app.all("*", async (c) => {
    const request = await receive(c, settings);
    if (!request) return unfinished();
    const { setCookie, ...asking } = await readAsking(c, db, settings);
    const context = { ...asking, db, vault, files, settings, log, now: now(), nonce: c.get("nonce") };
    const { account, sessionId } = context;
    const make = () => answer(request, context);
    const isForAll = c.req.method === "GET" && !sessionId && !setCookie && !isUntold(c.req);
    const response = await (isForAll && fromMemory ? fromMemory({ ...context, request }, make) : make());
    const headers = new Headers(response.headers);
    if (setCookie && !headers.has("set-cookie")) headers.append("set-cookie", setCookie);
    // What one reader may see, or has typed, is nobody else's to keep.
    const isForOne = account || isUntold(c.req) || c.req.method === "POST";
    if (!headers.has("cache-control"))
      headers.set("cache-control", isForOne ? "private, no-store" : "no-cache");
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
  });
  return app;
}

/** Who asks, from where, and a cookie to renew. */
async function readAsking(c: Context<Env>, db: Db, settings: Settings) {
  const cookie = c.req.header("cookie");
  // At-risk mode takes no notice of who is signed in, and does not even look.
  const session = isUntold(c.req) ? nobody : await readSession(db, settings, cookie);
  return { ...session, atRiskKey: readAtRiskKey(cookie), address: addressOf(c, settings) };
}

const nobody = { account: null, sessionId: null, setCookie: null };

/** How many milliseconds a request in hand may take once the portal has been asked to stop. */
const longestWait = 10_000;

/** Listens until asked to stop; `stop` finishes the requests in hand first. Rejects where the port is taken. */
export function listen(app: Hono<Env>, { port, host }: Pick<Settings, "port" | "host">) {
  return new Promise<{ port: number; stop: () => Promise<void> }>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
      resolve({ port: address.port, stop });
    });
    server.once("error", reject);

    function stop() {
      return new Promise<void>((stopped) => {
        server.close(() => stopped());
        if (!("closeAllConnections" in server)) return;
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), longestWait).unref();
      });
    }
  });
}

/**
 * The request with all of its body, so that the moment at which a form counts as sent is when it has arrived and not when
 * it began to; null where its sender gave up. Files alone go on as they arrive: whoever reads them bounds them. Remix compares a form's origin with the address that was asked for:
 * behind a proxy that is the public one.
 */
async function receive(c: Context<Env>, { origin }: Settings) {
  const { method, signal } = c.req.raw;
  const body = takesFiles(c) ? c.req.raw.body : await wholeBody(c);
  if (body === null) return null;
  const headers = new Headers(c.req.raw.headers);
  const init = { method, headers, body, signal, duplex: "half" } as const;
  if (!origin) return new Request(c.req.url, init);
  headers.set("host", new URL(origin).host);
  headers.delete("x-forwarded-host");
  const { pathname, search } = new URL(c.req.url);
  return new Request(new URL(pathname + search, origin), init);
}

function wholeBody(c: Context<Env>) {
  return c.req.method === "POST" ? c.req.arrayBuffer().catch(() => null) : undefined;
}

function addressOf(c: Context<Env>, { behindProxy }: Settings) {
  const forwarded = behindProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return forwarded || c.env.incoming.socket.remoteAddress || "unknown";
}

/** Whether the address decodes to a path here, and to text that a database can be asked for: PostgreSQL takes no NUL. */
function isReadable(url: string) {
  try {
    const path = decodeURIComponent(new URL(url).pathname);
    return !/^[/\\]{2}|\0/.test(path) && !url.includes("%00");
  } catch {
    return false;
  }
}

function methodNotAllowed() {
  return plainPage(
    405,
    "This is not how the page is used",
    ["Pages are read with GET and forms are sent with POST."],
    {
      allow: allowedMethods.join(", "),
    },
  );
}

function unreadable() {
  return plainPage(400, "This address cannot be read", ["If you typed the address, check it."]);
}

/** Remix would answer here with all that a page was made from; no page of ours asks for that. */
function noPage() {
  return plainPage(404, "There is no page here", ["If you typed the address, check it."]);
}

/** Its sender gave up or sent what is no body: no mistake of ours, and nothing that strangers may fill the log with. */
function isCutOff(error: Error) {
  return "code" in error && error.code === "ECONNRESET" && error.message === "aborted";
}

function unfinished() {
  return plainPage(400, "The form did not arrive whole", ["Nothing was changed. Send it again."]);
}

function tooLarge() {
  return plainPage(
    413,
    "That is too much text at once",
    [
      "The form was larger than 4 MB, so it was not read and nothing was changed. Go back: your text is still there. Shorten it, and send it again.",
    ],
    unread,
  );
}

function tooLargeToAttach() {
  return plainPage(
    413,
    "That file is too large",
    [
      `A file may be ${inWords(largestFile)} at most, so this one was not read and nothing was changed. Go back, make it smaller or split it, and attach that.`,
    ],
    unread,
  );
}

/** What is left of the body would be taken for the next request on the same connection. */
const unread = { connection: "close" };

function notNow() {
  const { title, explanation } = notNowWords;
  return plainPage(503, title, [explanation], { "retry-after": "60" });
}

function failed() {
  return plainPage(500, "Something went wrong here", [
    "It is our mistake, it has been recorded, and nothing that you were told was saved is lost. Please try again in a minute.",
  ]);
}
