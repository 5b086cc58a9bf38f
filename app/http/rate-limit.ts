import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import { gatheredLimit } from "#app/limits/gathered-limit.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { plainPage } from "#app/requests/plain-page.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Db } from "#db/schema.ts";
import type { Spoken } from "./in-language.ts";

interface Counting {
  db: Db;
  vault: Vault;
  logFor: (c: Parameters<MiddlewareHandler>[0]) => Logger;
  now: () => Date;
  /** The network that asks. */
  networkOf: (c: Parameters<MiddlewareHandler>[0]) => string;
}

/** Higher than a lecture hall behind one address needs, lower than what would keep the machine from everyone else. */
const forms = { name: "forms", most: 600, seconds: 60, quiet: 60 };

/** Keys cannot be guessed; this keeps whoever tries from keeping the machine busy, and many may share one address. */
const keys = { name: "keys", most: 60, seconds: 15 * 60, quiet: 20 };

/** Bounds how many keys of at-risk mode one network tries. */
export function keyTryLimit(counting: Counting): MiddlewareHandler<Spoken> {
  return bounded(counting, {
    limit: keys,
    counts: ({ method, path }) => method === "POST" && /\/at-risk\/key\/?$/i.test(path),
    words: (t) => ({ title: t("http.too-many-keys"), text: [t("http.too-many-keys-text")] }),
  });
}

/** Bounds how many forms one network sends. */
export function rateLimit(counting: Counting): MiddlewareHandler<Spoken> {
  return bounded(counting, {
    limit: forms,
    counts: ({ method }) => method === "POST",
    words: (t) => ({
      title: t("http.too-many-forms"),
      text: [t("http.too-many-forms-text", { most: forms.most })],
    }),
  });
}

interface RateBounds {
  limit: Parameters<typeof gatheredLimit>[1];
  counts: (request: { method: string; path: string }) => boolean;
  words: (t: Translator) => { title: string; text: string[] };
}

function bounded({ networkOf, now, logFor, ...stored }: Counting, { limit, counts, words }: RateBounds) {
  const isWithin = gatheredLimit(stored, limit);
  const handler: MiddlewareHandler<Spoken> = async (c, next) => {
    if (!counts(c.req)) return next();
    const at = now();
    const isAllowed = await isWithin(networkOf(c), at).catch((error: unknown) => {
      // Where counts cannot be exchanged, each process still counts its own.
      logFailure(logFor(c), error);
      return true;
    });
    if (isAllowed) return next();
    const seconds = limit.seconds - (Math.floor(at.getTime() / 1000) % limit.seconds);
    const t = c.get("t");
    return plainPage(t, 429, { ...words(t), headers: { "retry-after": String(seconds) } });
  };
  return handler;
}
