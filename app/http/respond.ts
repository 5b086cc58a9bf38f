import type { Asking, Pages } from "./asking.ts";
import { withFormTokens } from "./form-token.ts";
import type { KnownStates } from "./memory/known-states.server.ts";
import { type OwnParts, seesTheSame } from "./memory/own-parts.ts";
import type { PageMemory } from "./memory/page-memory.ts";

interface AskingWithCookie extends Asking {
  /** A cookie to renew. */
  setCookie: string | null;
  /** Asked in at-risk mode. */
  isUntold: boolean;
}

interface Responding {
  states: KnownStates;
  memory: PageMemory | null;
  own: OwnParts;
  pages: Pages;
}

/** Gives a function that answers a request once it is known who asks: from memory where all see the same. */
export function responder({ states, memory, own, pages }: Responding) {
  return async function respond(request: Request, { setCookie, isUntold, ...asking }: AskingWithCookie) {
    const isForAll = request.method === "GET" && !asking.sessionId && !setCookie && !isUntold;
    const make = isForAll && memory ? memory.answer : answerOne;
    const made = await make(request, asking).finally(() => request.method === "POST" && states.doubt());
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

  /** For whoever is signed in, what all see is made once, and what is theirs put in. */
  async function answerOne(request: Request, asking: Asking) {
    const { account, language } = asking;
    const { route } = memory?.routeOf(new URL(request.url).pathname) ?? { route: "*" };
    const isShared = account && request.method === "GET" && !asking.atRiskKey && seesTheSame(account, route);
    if (!memory || !isShared) return pages.answer(request, asking);
    if (own.knows(account, language)) {
      const page = await memory.pageFor(request, { ...asking, account: null, sessionId: null });
      const parts = page instanceof Response ? null : own.put(account, language, page);
      if (parts) return htmlOf(Buffer.concat(parts.map(({ plain }) => plain)));
    }
    const made = await pages.answer(request, asking);
    if (made.status === 200) own.learn(account, language, await made.clone().text());
    return made;
  }
}

function htmlOf(html: Buffer) {
  return new Response(new Uint8Array(html), { headers: { "content-type": "text/html; charset=utf-8" } });
}
