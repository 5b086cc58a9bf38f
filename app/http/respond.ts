import type { Db } from "#db/schema.ts";
import type { Asking, Pages } from "./asking.ts";
import { withFormTokens } from "./form-token.ts";
import { createPageMemory } from "./page-memory.ts";

interface AskingWithCookie extends Asking {
  /** A cookie to renew. */
  setCookie: string | null;
  /** Asked in at-risk mode. */
  isUntold: boolean;
}

/** Gives a function that answers a request once it is known who asks: from memory where all see the same. */
export function responder(db: Db, pages: Pages) {
  const fromMemory =
    pages.version === null ? null : createPageMemory(db, { ...pages, version: pages.version });

  return async function respond(request: Request, { setCookie, isUntold, ...asking }: AskingWithCookie) {
    const isForAll = request.method === "GET" && !asking.sessionId && !setCookie && !isUntold;
    const make = isForAll && fromMemory ? fromMemory : pages.answer;
    const made = await make(request, asking);
    // Browsers that say from where they ask for a page say so of forms as well.
    const isOld = !request.headers.has("sec-fetch-site");
    const response = isOld && asking.sessionId ? await withFormTokens(made, asking.sessionId) : made;
    const headers = new Headers(response.headers);
    if (setCookie && !headers.has("set-cookie")) headers.append("set-cookie", setCookie);
    // What one reader may see, or has typed, is nobody else's to keep.
    const isForOne = asking.account || isUntold || request.method === "POST";
    if (!headers.has("cache-control"))
      headers.set("cache-control", isForOne ? "private, no-store" : "no-cache");
    const { status, statusText } = response;
    return new Response(response.body, { status, statusText, headers });
  };
}
