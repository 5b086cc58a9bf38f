import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import { gatheredLimit } from "#app/limits/gathered-limit.server.ts";
import { logFailure } from "#app/requests/log-failure.ts";
import { plainPage } from "#app/requests/plain-page.ts";
import type { Vault } from "#app/sealing/vault.server.ts";
import type { Db } from "#db/schema.ts";

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
export function keyTryLimit(counting: Counting): MiddlewareHandler {
  return bounded(counting, {
    limit: keys,
    counts: ({ method, path }) => method === "POST" && /\/at-risk\/key\/?$/i.test(path),
    refuse: (seconds) =>
      plainPage(
        429,
        "Too many keys were tried",
        ["Wait a quarter of an hour, then enter your key again. Nothing was changed."],
        { "retry-after": String(seconds) },
      ),
  });
}

/** Bounds how many forms one network sends. */
export function rateLimit(counting: Counting): MiddlewareHandler {
  return bounded(counting, {
    limit: forms,
    counts: ({ method }) => method === "POST",
    refuse: (seconds) =>
      plainPage(
        429,
        "Too many forms at once",
        [
          "Your network has sent more than 600 forms within a minute. Nothing was changed. Go back and try again in a minute.",
        ],
        { "retry-after": String(seconds) },
      ),
  });
}

interface RateBounds {
  limit: Parameters<typeof gatheredLimit>[1];
  counts: (request: { method: string; path: string }) => boolean;
  refuse: (seconds: number) => Response;
}

function bounded({ networkOf, now, logFor, ...stored }: Counting, { limit, counts, refuse }: RateBounds) {
  const isWithin = gatheredLimit(stored, limit);
  const handler: MiddlewareHandler = async (c, next) => {
    if (!counts(c.req)) return next();
    const at = now();
    const isAllowed = await isWithin(networkOf(c), at).catch((error: unknown) => {
      // Where counts cannot be exchanged, each process still counts its own.
      logFailure(logFor(c), error);
      return true;
    });
    return isAllowed ? next() : refuse(limit.seconds - (Math.floor(at.getTime() / 1000) % limit.seconds));
  };
  return handler;
}
