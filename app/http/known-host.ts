import type { MiddlewareHandler } from "hono";
import { plainPage } from "#app/requests/plain-page.ts";
import type { Spoken } from "./in-language.ts";
import type { Settings } from "./settings.ts";

/**
 * Without ORIGIN the portal makes links of the name that it is asked by, so it believes only names that cannot be another's:
 * those of this machine to itself, and the one it listens on. With ORIGIN whoever asks by another name is answered as by that.
 */
export function knownHost({ origin, host }: Pick<Settings, "origin" | "host">): MiddlewareHandler<Spoken> {
  return async (c, next) => {
    if (origin || (isOwn(new URL(c.req.url).hostname, host) && isKnownHost(c.req.header("host"), host)))
      return next();
    const t = c.get("t");
    return plainPage(t, 421, {
      title: t("http.unknown-host"),
      text: [t("http.unknown-host-text"), t("http.unknown-host-operator")],
    });
  };
}

/** Whether a Host header, or none, names a portal that listens on that host. */
export function isKnownHost(header: string | undefined, host: string) {
  const name = nameIn(header);
  return name === null || isOwn(name, host);
}

/** The name in a Host header, in the form in which a URL has it; empty where it is none, null without one. */
function nameIn(header: string | undefined) {
  if (header === undefined) return null;
  return URL.canParse(`http://${header}`) ? new URL(`http://${header}`).hostname : "";
}

function isOwn(name: string, host: string) {
  return (
    name === "localhost" ||
    name === "[::1]" ||
    /^127(\.\d+){3}$/.test(name) ||
    name === host.toLowerCase() ||
    name === `[${host.toLowerCase()}]`
  );
}
