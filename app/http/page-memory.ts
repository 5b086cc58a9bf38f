import { createHash } from "node:crypto";
import { publicState } from "#app/consultations/public-state.server.ts";
import type { Db } from "#db/schema.ts";

interface Page {
  state: string;
  nonce: string;
  html: string;
  headers: Headers;
}

interface Asked {
  request: Request;
  nonce: string;
  now: Date;
}

/** With pages of 300 kB at most, and mostly of 30, this stays within some ten megabytes. */
const mostPages = 200;

/**
 * Answers readers who are not signed in, who all see the same: with a page as it was last made, or with no body where
 * their browser has it already, as long as nothing that the public reads has changed. `make` makes a page anew; of
 * those kept, the one asked for longest ago makes room. The nonce of a page is new each time.
 */
export function createPageMemory(db: Db, version: string) {
  const pages = new Map<string, Page>();

  return async function answer({ request, nonce, now }: Asked, make: () => Promise<Response>) {
    const { pathname, search } = new URL(request.url);
    const address = pathname + search;
    const state = `${version} ${await publicState(db, now)}`;
    const tag = entityTag(address, state);
    if (request.headers.get("if-none-match")?.includes(tag)) return notModified(tag);

    const known = pages.get(address);
    const page = known?.state === state ? known : await pageOf(await make(), { state, nonce, tag });
    if (page instanceof Response) return page;
    pages.delete(address);
    pages.set(address, page);
    const [oldest] = pages.keys();
    if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest);
    return new Response(page.html.replaceAll(page.nonce, nonce), { headers: page.headers });
  };
}

/** What to keep of a response; the response itself where it is no page for everyone. */
async function pageOf(
  response: Response,
  { state, nonce, tag }: { state: string; nonce: string; tag: string },
) {
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (response.status !== 200 || !isPage || response.headers.has("set-cookie")) return response;
  const headers = new Headers(response.headers);
  headers.set("etag", tag);
  headers.set("vary", "Cookie");
  return { state, nonce, html: await response.text(), headers };
}

/** The entity tag of the page at that address in that state; weak, since its nonce differs each time. */
function entityTag(address: string, state: string) {
  return `W/"${createHash("sha256").update(`${state} ${address}`).digest("base64url").slice(0, 24)}"`;
}

function notModified(tag: string) {
  return new Response(null, { status: 304, headers: { etag: tag, vary: "Cookie" } });
}
