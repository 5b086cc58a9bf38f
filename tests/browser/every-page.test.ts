import { readFileSync } from "node:fs";
import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, inject } from "vitest";
import routes from "#app/routes.ts";
import { checkPage, journey, theBrowser } from "#tests/support/browser.ts";
import { watchPage } from "#tests/support/check-page.ts";
import { useDatabase } from "#tests/support/database.ts";
import { type Address, addresses } from "#tests/support/every-address.ts";
import {
  aPopulatedPortal,
  now,
  type Person,
  type PopulatedPortal,
  people,
} from "#tests/support/populated-portal.ts";

const isPage = (file: string) => /^export default\b/m.test(readFileSync(`app/${file}`, "utf8"));
const pages = routes
  .filter(({ file }) => isPage(file))
  .map(({ path, index }) => (index ? "/" : (path ?? "")));

/** An address of that page and somebody who sees it: the author where they do, for whom there is most to see. */
function seenBy(page: string): { address: Address; person: Person } | null {
  const status = page === "*" ? 404 : 200;
  for (const person of ["author", ...people] as const)
    for (const address of addresses)
      if (address.route === page && address.get[person] === status) return { address, person };
  return null;
}

/** The journeys check what people meet on their way; this one leaves out no kind of page, whatever is added. */
describe("every kind of page, on a small phone", () => {
  const db = useDatabase("SQLite");
  const origin = "http://localhost:3000";
  let populated: PopulatedPortal;

  beforeAll(async () => {
    if (inject("chromium") === null) return;
    populated = await aPopulatedPortal(db);
  });

  journey.each(pages)("%s has nothing that axe finds and fits the window", async (page) => {
    const seen = seenBy(page);
    if (!seen) return expect.fail(`Nobody in tests/support/every-address.ts sees the page ${page}`);
    const context = await (await theBrowser()).newContext({
      viewport: { width: 360, height: 900 },
      locale: "en-GB",
    });
    await answerFor(context, seen.person);
    const tab = await context.newPage();
    // The examples' clock stands still; what is shown of it must not depend on today's.
    await tab.clock.setFixedTime(now);
    watchPage(tab, { host: new URL(origin).host, javaScript: true });
    const answer = await tab.goto(origin + seen.address.at(populated));
    expect(answer?.status()).toBe(page === "*" ? 404 : 200);
    await checkPage(tab);
    await context.close();
  });

  /** The portal answers in this process, without a socket. */
  async function answerFor(context: BrowserContext, person: Person) {
    await context.route("**/*", async (route) => {
      const request = route.request();
      const { pathname, search } = new URL(request.url());
      const response = await populated.portal.ask(pathname + search, {
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
});
