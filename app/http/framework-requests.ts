import type { MiddlewareHandler } from "hono";
import { plainPage } from "#app/requests/plain-page.ts";

/** Parameters, and the path, by which Remix's own scripts ask for the data behind a page; no page of ours uses them. */
const parameters = ["_data", "_routes"];
const manifest = /^\/+__manifest\/?$/i;

/** Answers what only a script of Remix would ask for as an address at which there is nothing. */
export const noFrameworkRequests: MiddlewareHandler = async (c, next) => {
  const { pathname, searchParams } = new URL(c.req.url);
  const path = decodeURIComponent(pathname);
  const isFrameworks =
    path.endsWith(".data") || manifest.test(path) || parameters.some((name) => searchParams.has(name));
  if (!isFrameworks) return next();
  return plainPage(404, "There is no page here", ["If you typed the address, check it."]);
};
