import type { MiddlewareHandler } from "hono";
import type { Settings } from "./settings.ts";

/** Sets the headers that keep a page to itself. */
export function securityHeaders(settings: Pick<Settings, "secure">, development: boolean): MiddlewareHandler {
  const own = securityHeadersOf(settings, development);
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of own) if (name !== policy || !headers.has(policy)) headers.set(name, value);
  };
}

const policy = "content-security-policy";

/** The same with every answer; some answers bring a stricter policy of their own. */
export function securityHeadersOf({ secure }: Pick<Settings, "secure">, development: boolean) {
  const headers: [string, string][] = [
    [policy, contentSecurityPolicy(development)],
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ["referrer-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
  ];
  return secure
    ? [...headers, ["strict-transport-security", "max-age=63072000; includeSubDomains"] as [string, string]]
    : headers;
}

function contentSecurityPolicy(development: boolean) {
  return [
    "default-src 'none'",
    // Files of ours alone: nothing that stands in a page runs, and what people attach comes as no script.
    "script-src 'self'",
    // Vite puts styles into the page while developing.
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
