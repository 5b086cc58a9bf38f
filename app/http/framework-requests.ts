import type { MiddlewareHandler } from "hono";
import { plainPage } from "#app/requests/plain-page.ts";
import type { Spoken } from "./in-language.ts";

/** Parameters, and the path, by which Remix's own scripts ask for the data behind a page; no page of ours uses them. */
export const frameworkParameters = ["_data", "_routes"];
const manifest = /^\/+__manifest\/?$/i;

/** Answers what only a script of Remix would ask for as an address at which there is nothing. */
export const noFrameworkRequests: MiddlewareHandler<Spoken> = async (c, next) => {
  const { searchParams } = new URL(c.req.url);
  const path = decodeURIComponent(c.req.path);
  const isFrameworks =
    path.endsWith(".data") ||
    manifest.test(path) ||
    frameworkParameters.some((name) => searchParams.has(name));
  if (!isFrameworks) return next();
  const t = c.get("t");
  return plainPage(t, 404, { title: t("http.nothing-here"), text: [t("http.check-the-address")] });
};
