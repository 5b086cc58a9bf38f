import type { MiddlewareHandler } from "hono";
import { plainPage } from "./plain-page.ts";
import type { Settings } from "./settings.ts";

const safeMethods = ["GET", "HEAD"];

/** Lets nothing change anything unless a page of this portal asked for it. Browsers name a form's origin always. */
export function sameOrigin({ origin }: Settings): MiddlewareHandler {
  return async (c, next) => {
    if (safeMethods.includes(c.req.method)) return next();
    const expected = origin ? new URL(origin).host : c.req.header("host");
    if (!isFrom(c.req.header("origin"), expected))
      return plainPage(403, "This form was not sent from here", [
        "The request did not come from a page of this portal, so nothing was changed.",
        "If you filled in a form here, go back, copy your text, load the page again and send it once more.",
      ]);
    return next();
  };
}

function isFrom(given: string | undefined, expectedHost: string | undefined) {
  return given !== undefined && URL.canParse(given) && new URL(given).host === expectedHost;
}
