import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Settings } from "./settings.ts";

/** Sets the headers that keep a page to itself, with a new nonce for every response. */
export function securityHeaders({ secure }: Settings, development: boolean): MiddlewareHandler {
  return async (c, next) => {
    const nonce = randomBytes(16).toString("base64");
    c.set("nonce", nonce);
    await next();
    const headers = c.res.headers;
    // A browser that has the page already keeps it with the policy, and so the nonce, that came with it.
    if (!headers.has("content-security-policy") && c.res.status !== 304)
      headers.set("content-security-policy", contentSecurityPolicy(nonce, development));
    headers.set("x-content-type-options", "nosniff");
    headers.set("x-frame-options", "DENY");
    headers.set("referrer-policy", "same-origin");
    headers.set("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    headers.set("cross-origin-opener-policy", "same-origin");
    headers.set("cross-origin-resource-policy", "same-origin");
    if (secure) headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  };
}

function contentSecurityPolicy(nonce: string, development: boolean) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
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
