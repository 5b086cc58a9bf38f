import { withLanguage } from "#app/words/addresses.ts";
import type { Answering, Asking, Pages } from "../asking.ts";
import { knownQuery } from "../known-parameters.ts";
import { routeFinder } from "../route-patterns.ts";
import { keepWithin } from "./keep-within.ts";
import { type KeptPage, keptPage, packed } from "./kept-page.ts";
import type { KnownStates } from "./known-states.server.ts";
import { madeOf } from "./made-of.ts";

/** A larger page is made each time: it is asked for rarely, and would push out hundreds of others. */
const largestPage = 1024 * 1024;
/** In bytes, of pages by themselves, and of those with a filter or further on in a list, of which there is no end. */
const most = { plain: 32 * 1024 * 1024, queried: 16 * 1024 * 1024 };

export interface PageMemory {
  /** Answers readers who all see the same, with a page as it was last made where that still holds. */
  answer: Answering;
  /** The page that all see, as it stands now; or what there is instead of one. */
  pageFor: (request: Request, asking: Asking) => Promise<KeptPage | Response>;
  /** What is kept of an address with its language, as links write it; it may hold no longer. */
  find: (address: string) => KeptPage | undefined;
  routeOf: ReturnType<typeof routeFinder>;
}

/**
 * Keeps pages that all see alike, each for as long as what it is made of stays as it was. What an address says that its page
 * does not read makes no other page, and a page is made once for all who ask meanwhile.
 */
export function createPageMemory(states: KnownStates, { answer: make, routes }: Pages): PageMemory {
  const routeOf = routeFinder(routes);
  const kept = { plain: keepWithin<KeptPage>(most.plain), queried: keepWithin<KeptPage>(most.queried) };
  const making = new Map<string, Promise<KeptPage | null>>();
  const memoryOf = (address: string) => kept[address.includes("?") ? "queried" : "plain"];

  return {
    routeOf,
    pageFor,
    find: (address) => memoryOf(address).find(address),
    async answer(asked, asking) {
      const page = await pageFor(asked, asking);
      return page instanceof Response ? page : shown(page, asked);
    },
  };

  async function pageFor(asked: Request, asking: Asking) {
    const url = new URL(asked.url);
    const { route, isExact } = routeOf(url.pathname);
    const query = isExact ? knownQuery(route, url.searchParams) : null;
    if (!query) return make(asked, asking);
    url.search = query.toString();
    const { language } = asking;
    const address = withLanguage(url.pathname + url.search, language);
    const of = madeOf(route, url.pathname);
    // Before it is made: what changes meanwhile makes it void.
    const state = await states.ask(of, asking.now, { isSure: true });

    const old = memoryOf(address).find(address);
    if (old?.state === state) return old;
    // Nothing is waited for where nobody makes it: between looking and beginning, another could look too.
    const name = `${state} ${address}`;
    const inHand = making.get(name);
    const others = inHand && (await inHand);
    if (others) return others;

    // Without its signal: others wait for the page even where whoever asked first goes away.
    const response = make(new Request(url, { headers: asked.headers }), asking);
    const made = response.then((response) => pageOf(response, { route, language, madeOf: of, state }));
    making.set(
      name,
      made.catch(() => null).finally(() => making.delete(name)),
    );
    const page = await made;
    if (page && page.plain.length <= largestPage) keep(address, page);
    return page ?? response;
  }

  function keep(address: string, page: KeptPage) {
    const memory = memoryOf(address);
    memory.keep(address, page);
    void packed(page).then((both) => memory.find(address) === page && memory.keep(address, both));
  }
}

/** What readers share of a response; null, and nothing of it read, where it is no page for everyone. */
async function pageOf(response: Response, of: Pick<KeptPage, "route" | "language" | "madeOf" | "state">) {
  const { status, headers } = response;
  const isPage = status === 200 && headers.get("content-type")?.startsWith("text/html");
  if (!isPage || headers.has("set-cookie")) return null;
  return keptPage({ ...of, headers, plain: Buffer.from(await response.arrayBuffer()) });
}

function shown({ tag, headers, plain }: KeptPage, { headers: asked }: Request) {
  return asked.get("if-none-match")?.includes(tag)
    ? new Response(null, { status: 304, headers: { etag: tag, vary: "Accept-Encoding, Cookie" } })
    : new Response(new Uint8Array(plain), { headers });
}
