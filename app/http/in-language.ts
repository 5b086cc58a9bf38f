import type { Context, MiddlewareHandler } from "hono";
import { getPath } from "hono/utils/url";
import { targetKeepingText } from "#app/consultations/translations/text-parameter.ts";
import { choosingParameter, splitLanguage, withLanguage } from "#app/words/addresses.ts";
import { chooseLanguage } from "#app/words/choose-language.ts";
import { speak } from "#app/words/speak.server.ts";
import type { Translator } from "#app/words/translator.ts";
import { isUntold } from "./request-log.ts";
import type { Settings } from "./settings.ts";

export type Spoken = { Variables: { t: Translator } };

/** The cookie that keeps which language a reader has chosen. */
const languageCookie = "language";
const inCookies = /(?:^|; )language=([\w-]{1,20})/;

type Speaking = Pick<Settings, "languages" | "secure">;

/** What is asked for, without its language. */
function addressOf({ req }: Context, { languages }: Speaking) {
  const { pathname, search } = new URL(req.url);
  return splitLanguage(pathname, languages).path + search;
}

/** The path without its language, by which everything here finds what is asked for. */
export const pathIn =
  ({ languages }: Pick<Settings, "languages">) =>
  (request: Request) =>
    splitLanguage(getPath(request), languages).path;

/**
 * Finds the language of a request: that of its address, else the one that the reader has chosen, else the one that the browser
 * asks for. What the answer leads to, and its cookies, are put under the same language.
 */
export function inLanguage(settings: Speaking): MiddlewareHandler<Spoken> {
  return async (c, next) => {
    const language = languageOf(c, settings) ?? languageOfReader(c, settings);
    c.set("t", speak(language));
    await next();
    if (c.res.headers.get("content-type")?.startsWith("text/html"))
      c.res.headers.set("content-language", language);
    const { headers } = c.res;
    const target = headers.get("location");
    if (target?.startsWith("/") && splitLanguage(target, settings.languages).language === null)
      headers.set("location", withLanguage(targetKeepingText(target, addressOf(c, settings)), language));
    spreadCookies(headers, settings);
  };
}

interface Leading {
  /** Whether there is a page at that path. */
  isPage: (path: string) => boolean;
  /** The language that is kept with the account of whoever asks; null where none is. */
  languageOfAccount: (c: Context) => Promise<string | null>;
}

/**
 * Leads from an address without a language to the page in the reader's: the one chosen in this browser, else the one kept
 * with their account, else what the browser asks for. A choice is kept, but never in at-risk mode, in which nobody looks who is
 * signed in either, and gone from the address. Where there is no page it leads nowhere.
 */
export function leadToLanguage(
  settings: Speaking,
  { isPage, languageOfAccount }: Leading,
): MiddlewareHandler<Spoken> {
  return async (c, next) => {
    if (c.req.method === "POST" || !isPage(c.req.path)) return next();
    const url = new URL(c.req.url);
    const isChosen = url.searchParams.has(choosingParameter);
    const isTold = languageOf(c, settings) !== null;
    if (isTold && !isChosen) return next();
    const asksAccount = !isTold && !isUntold(c.req) && chosenBefore(c, settings) === null;
    const language = known(asksAccount ? await languageOfAccount(c) : null, settings) ?? c.get("t").language;
    url.searchParams.delete(choosingParameter);
    const headers = new Headers({
      location: withLanguage(splitLanguage(url.pathname, settings.languages).path + url.search, language),
      "cache-control": "no-cache",
      vary: "Accept-Language, Cookie",
    });
    if (isChosen && !isUntold(c.req)) headers.append("set-cookie", choice(language, settings));
    return new Response(null, { status: 302, headers });
  };
}

function languageOf(c: Context, { languages }: Speaking) {
  return splitLanguage(new URL(c.req.url).pathname, languages).language;
}

function languageOfReader(c: Context, settings: Speaking) {
  const { languages } = settings;
  return (
    chosenBefore(c, settings) ??
    chooseLanguage(c.req.header("accept-language") ?? "", languages) ??
    languages[0] ??
    "en"
  );
}

/** What the reader has chosen in this browser; null where they have not. */
function chosenBefore(c: Context, { languages }: Speaking) {
  const chosen = inCookies.exec(c.req.header("cookie") ?? "")?.[1];
  return known(chosen, { languages });
}

/** The language, where it is one of the portal's. */
function known(language: string | null | undefined, { languages }: Pick<Speaking, "languages">) {
  return language && languages.includes(language) ? language : null;
}

/** For a year, and of no use to anyone but the portal. */
function choice(language: string, { secure }: Speaking) {
  return `${languageCookie}=${language}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** A cookie for some pages alone is for them in every language, so that changing it leaves nothing behind. */
function spreadCookies(headers: Headers, { languages }: Speaking) {
  const cookies = headers.getSetCookie();
  if (!cookies.some((cookie) => somePath.test(cookie))) return;
  headers.delete("set-cookie");
  for (const cookie of cookies) {
    headers.append("set-cookie", cookie);
    if (somePath.test(cookie))
      for (const language of languages)
        headers.append(
          "set-cookie",
          cookie.replace(somePath, (_, path) => `; Path=/${language}${path}`),
        );
  }
}

const somePath = /; Path=(\/[^;]+)/i;
