import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";

const aYear = "public, max-age=31536000, immutable";

/** Serves what the build made for browsers; names under /assets change with their content, so they keep for a year. */
export function staticFiles(): MiddlewareHandler {
  const serve = serveStatic({ root: "build/client" });
  return async (c, next) => {
    if (c.req.path.endsWith("/") || c.req.path.startsWith("/.")) return next();
    let found = true;
    const response = await serve(c, async () => {
      found = false;
      await next();
    });
    // Set afterwards: serveStatic loses headers that are set when the file is found.
    if (found)
      response?.headers.set(
        "cache-control",
        c.req.path.startsWith("/assets/") ? aYear : "public, max-age=3600",
      );
    return response;
  };
}
