import { createHash } from "node:crypto";
import { publicState } from "#app/consultations/public-state.server.ts";
import { withLanguage } from "#app/words/addresses.ts";
import type { Db } from "#db/schema.ts";
import type { Answering, Asking, Pages } from "./asking.ts";
import { keepWithin } from "./keep-within.ts";
import { knownQuery } from "./known-parameters.ts";
import { routeFinder } from "./route-patterns.ts";

interface Page {
  state: string;
  nonce: string;
  status: number;
  html: string;
  headers: Headers;
}

/** A larger page is made each time: it is asked for rarely, and would push out hundreds of others. */
const largestPage = 1024 * 1024;
/** In bytes, of pages by themselves, and of those with a filter or further on in a list, of which there is no end. */
const most = { plain: 32 * 1024 * 1024, queried: 16 * 1024 * 1024 };

/**
 * Answers readers who are not signed in, who all see the same: with a page as it was last made, or with no body where
 * their browser has it already, as long as nothing that the public reads has changed. What an address says that its page
 * does not read makes no other page. A page is made once for all who ask meanwhile; its nonce is new each time.
 */
export function createPageMemory(db: Db, { answer: make, version, routes }: Pages): Answering {
  const routeOf = routeFinder(routes);
  const kept = { plain: keepWithin<Page>(most.plain), queried: keepWithin<Page>(most.queried) };
  const making = new Map<string, Promise<Page | null>>();

  return async function answer(asked, asking) {
    const known = asKnown(asked, { routeOf, language: asking.language });
    if (!known) return make(asked, asking);
    const { address, request, memory } = known;
    const state = `${version} ${await publicState(db, asking.now)}`;
    const tag = entityTag(address, state);
    if (request.headers.get("if-none-match")?.includes(tag)) return notModified(tag);

    const old = kept[memory].find(address);
    // Nothing is waited for where nobody makes it: between looking and beginning, another could look too.
    const inHand = making.get(tag);
    const page = old?.state === state ? old : inHand && (await inHand);
    if (page) return shown(page, asking);

    const response = make(request, asking);
    const made = response.then((response) => pageOf(response, { state, nonce: asking.nonce, tag }));
    const shared = made.catch(() => null).finally(() => making.delete(tag));
    making.set(tag, shared);
    const own = await made;
    if (!own) return response;
    if (own.status === 200 && own.html.length <= largestPage) kept[memory].keep(address, own);
    return shown(own, asking);
  };
}

/** What is asked for, without what its page does not read; null where that page is not for keeping. */
function asKnown(
  asked: Request,
  { routeOf, language }: { routeOf: ReturnType<typeof routeFinder>; language: string },
) {
  const url = new URL(asked.url);
  const { route, isExact } = routeOf(url.pathname);
  const query = isExact ? knownQuery(route, url.searchParams) : null;
  if (!query) return null;
  url.search = query.toString();
  return {
    address: withLanguage(url.pathname + url.search, language),
    // Without its signal: others wait for the page even where whoever asked first goes away.
    request: new Request(url, { headers: asked.headers }),
    memory: url.search ? ("queried" as const) : ("plain" as const),
  };
}

/** What readers share of a response; null, and nothing of it read, where it is no page for everyone. */
async function pageOf(
  response: Response,
  { state, nonce, tag }: { state: string; nonce: string; tag: string },
): Promise<Page | null> {
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  if (!isPage || response.headers.has("set-cookie")) return null;
  const headers = new Headers(response.headers);
  if (response.status === 200) {
    headers.set("etag", tag);
    headers.set("vary", "Cookie");
  }
  return { state, nonce, status: response.status, html: await response.text(), headers };
}

function shown({ html, nonce, status, headers }: Page, asking: Asking) {
  return new Response(html.replaceAll(nonce, asking.nonce), { status, headers });
}

/** The entity tag of the page at that address in that state; weak, since its nonce differs each time. */
function entityTag(address: string, state: string) {
  return `W/"${createHash("sha256").update(`${state} ${address}`).digest("base64url").slice(0, 24)}"`;
}

function notModified(tag: string) {
  return new Response(null, { status: 304, headers: { etag: tag, vary: "Cookie" } });
}
