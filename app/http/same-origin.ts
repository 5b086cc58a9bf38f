import type { MiddlewareHandler } from "hono";
import { plainPage } from "#app/requests/plain-page.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Spoken } from "./in-language.ts";
import type { Settings } from "./settings.ts";

const safeMethods = ["GET", "HEAD"];

/** What a request says of the page that it was sent from. */
interface SaidHeaders {
  origin: string | undefined;
  site: string | undefined;
  referer: string | undefined;
}

/**
 * Lets nothing change anything unless a page of this portal asked for it. Where a request does not say from where it comes, as
 * that of an old browser behind a proxy, `isUnsure` is set: then its form must hold what only pages of its session have.
 */
export function sameOrigin({
  origin,
}: Pick<Settings, "origin">): MiddlewareHandler<{ Variables: Spoken["Variables"] & { isUnsure: boolean } }> {
  return async (c, next) => {
    if (safeMethods.includes(c.req.method)) return next();
    const host = c.req.header("host");
    const isOurs = (given: string) => (origin ? isSame(given, origin) : isFrom(given, host));
    const said = {
      origin: c.req.header("origin"),
      site: c.req.header("sec-fetch-site"),
      referer: c.req.header("referer"),
    };
    const answer = whence(said, isOurs);
    c.set("isUnsure", answer === "unsure");
    return answer === "elsewhere" || (answer === "unsure" && !c.req.header("cookie"))
      ? notFromHere(c.get("t"))
      : next();
  };
}

/**
 * Browsers name a form's origin, but for those before 2020; and `null`, also of pages that hide where they are, so that the
 * address in Referer counts only beside none at all. No page can write any of the three for another.
 */
export function whence({ origin, site, referer }: SaidHeaders, isOurs: (given: string) => boolean) {
  if (origin !== undefined && origin !== "null") return isOurs(origin) ? "here" : "elsewhere";
  if (site !== undefined) return site === "same-origin" ? "here" : "elsewhere";
  if (referer === undefined) return "unsure";
  if (!isOurs(referer)) return "elsewhere";
  return origin === undefined ? "here" : "unsure";
}

export function notFromHere(t: Translator) {
  return plainPage(t, 403, {
    title: t("http.not-from-here"),
    text: [t("http.not-from-here-text"), t("http.not-from-here-do")],
  });
}

/** Over https a page that came without it may be anybody's, so the scheme counts. */
function isSame(given: string, origin: string) {
  return URL.canParse(given) && new URL(given).origin === new URL(origin).origin;
}

function isFrom(given: string, expectedHost: string | undefined) {
  return (
    URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) && new URL(given).host === expectedHost
  );
}
