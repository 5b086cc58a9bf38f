import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";

/** One line a request: no address, no query, no cookie, no account, since those are or hold personal data. */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    const id = randomUUID();
    await next();
    c.res.headers.set("x-request-id", id);
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

/** Records a bug by its message and place alone: a database's error can carry the values that it choked on. */
export function logFailure(log: Logger, error: unknown) {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  log.error({ err: { name, message, stack } }, "failed");
}
