import type { MiddlewareHandler } from "hono";
import { plainPage } from "#app/requests/plain-page.ts";
import type { Spoken } from "./in-language.ts";
import type { Settings } from "./settings.ts";

const safeMethods = ["GET", "HEAD"];

/** Lets nothing change anything unless a page of this portal asked for it. Browsers name a form's origin always. */
export function sameOrigin({ origin }: Settings): MiddlewareHandler<Spoken> {
  return async (c, next) => {
    if (safeMethods.includes(c.req.method)) return next();
    const given = c.req.header("origin");
    if (origin ? isSame(given, origin) : isFrom(given, c.req.header("host"))) return next();
    const t = c.get("t");
    return plainPage(t, 403, {
      title: t("http.not-from-here"),
      text: [t("http.not-from-here-text"), t("http.not-from-here-do")],
    });
  };
}

/** Over https a page that came without it may be anybody's, so the scheme counts. */
function isSame(given: string | undefined, origin: string) {
  return given !== undefined && URL.canParse(given) && new URL(given).origin === new URL(origin).origin;
}

function isFrom(given: string | undefined, expectedHost: string | undefined) {
  return given !== undefined && URL.canParse(given) && new URL(given).host === expectedHost;
}
