import type { MiddlewareHandler } from "hono";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { plainPage } from "./plain-page.ts";

/** Higher than a lecture hall behind one address needs, lower than what would keep the machine from everyone else. */
const formsAMinute = 600;

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
