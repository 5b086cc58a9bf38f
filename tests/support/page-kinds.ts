import { readFileSync } from "node:fs";
import type { BrowserContext } from "playwright-core";
import routes from "#app/routes.ts";
import { type Address, addresses } from "./every-address.ts";
import { type Person, type PopulatedPortal, people } from "./populated-portal.ts";

const isPage = (file: string) => /^export default\b/m.test(readFileSync(`app/${file}`, "utf8"));

/** Every address as in app/routes.ts at which there is a page. */
export const pageKinds = routes
  .filter(({ file }) => isPage(file))
  .map(({ path, index }) => (index ? "/" : (path ?? "")));

/** An address of that page and somebody who sees it: the author where they do, for whom there is most to see. */
export function seenBy(page: string): { address: Address; person: Person } | null {
  const status = page === "*" ? 404 : 200;
  for (const person of ["author", ...people] as const)
    for (const address of addresses)
      if (address.route === page && address.get[person] === status) return { address, person };
  return null;
}

export const origin = "http://localhost:3000";

interface Answering {
  populated: PopulatedPortal;
  /** Whoever is signed in. */
  person: Person;
}

/** Lets the portal answer a browser in this process, without a socket. */
export async function answerFor(context: BrowserContext, { populated, person }: Answering) {
  await context.route("**/*", async (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    const response = await populated.portal.askAsIs(pathname + search, {
      method: request.method(),
      headers: { ...request.headers(), ...populated.headers[person], host: new URL(origin).host },
      body: request.postDataBuffer() && new Uint8Array(request.postDataBuffer() ?? []),
    });
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}
