import type { MiddlewareHandler } from "hono";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { plainPage } from "./plain-page.ts";

/** Higher than a lecture hall behind one address needs, lower than what would keep the machine from everyone else. */
const formsAMinute = 600;

/** Keys cannot be guessed; this keeps whoever tries from keeping the machine busy, and many may share one address. */
const triesInAQuarter = 60;

/** Bounds how many keys of at-risk mode one network address tries; counted as forms are. */
export function keyTryLimit(addressOf: (c: Parameters<MiddlewareHandler>[0]) => string): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: triesInAQuarter, duration: 15 * 60 });
  return async (c, next) => {
    if (c.req.method !== "POST" || !/\/at-risk\/key\/?$/i.test(c.req.path)) return next();
    const isAllowed = await limiter.consume(addressOf(c)).then(
      () => true,
      () => false,
    );
    return isAllowed ? next() : tooManyKeys();
  };
}

/** Bounds how many forms one network address sends; counted in this process alone, and nowhere kept. */
export function rateLimit(addressOf: (c: Parameters<MiddlewareHandler>[0]) => string): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: formsAMinute, duration: 60 });
  return async (c, next) => {
    if (c.req.method !== "POST") return next();
    const isAllowed = await limiter.consume(addressOf(c)).then(
      () => true,
      () => false,
    );
    return isAllowed ? next() : tooMany();
  };
}

function tooMany() {
  return plainPage(
    429,
    "Too many forms at once",
    [
      "Your network has sent more than 600 forms within a minute. Nothing was changed. Go back and try again in a minute.",
    ],
    { "retry-after": "60" },
  );
}

function tooManyKeys() {
  return plainPage(
    429,
    "Too many keys were tried",
    ["Wait a quarter of an hour, then enter your key again. Nothing was changed."],
    { "retry-after": "900" },
  );
}
