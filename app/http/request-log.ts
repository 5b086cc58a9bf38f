import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import { readAtRiskKey } from "#app/accounts/at-risk-key.ts";

interface LoggedRequest {
  path: string;
  header: (name: string) => string | undefined;
}

/**
 * Whether a request comes in at-risk mode, or is about to begin it: nothing is written of it, and its answer is for
 * nobody else.
 */
export function isUntold(request: LoggedRequest) {
  return readAtRiskKey(request.header("cookie")) !== null || untold.test(request.path);
}

const untold = /^\/(consultations\/[^/]+|guidance)\/at-risk(\/|$)/i;

/**
 * One line a request: no address, no query, no cookie, no account, since those are or hold personal data. In at-risk mode
 * none, since even the time of a request can tell who wrote a comment.
 */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    const id = randomUUID();
    await next();
    c.res.headers.set("x-request-id", id);
    if (isUntold(c.req)) return;
    log.info(
      {
        request: id,
        method: c.req.method,
        path: withoutToken(c.req.path),
        status: c.res.status,
        ms: Math.round((performance.now() - started) * 10) / 10,
      },
      "request",
    );
  };
}

/** Whoever has the link of an invitation can accept it; whoever reads the log must not. */
function withoutToken(path: string) {
  return path.replace(/^(\/+invitations\/).+/i, "$1…");
}
