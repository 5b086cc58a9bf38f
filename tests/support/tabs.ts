import type { BrowserContext, Page } from "playwright-core";
import { afterAll } from "vitest";
import { theBrowser } from "./browser.ts";
import { watchPage } from "./check-page.ts";
import { now, type Person, type PopulatedPortal } from "./populated-portal.ts";

export const origin = "http://localhost:3000";

/** For the suite that calls it: gives the tab in which a person looks at page after page, as a new one takes longer than a page. */
export function useTabs(viewport: { width: number; height: number }) {
  const tabs = new Map<Person, Page>();
  afterAll(async () => {
    for (const tab of tabs.values()) await tab.context().close();
  });

  return async function tabOf(populated: PopulatedPortal, person: Person) {
    const known = tabs.get(person);
    if (known) return known;
    const context = await (await theBrowser()).newContext({ viewport, locale: "en-GB" });
    await answerFor(context, { populated, person });
    const tab = await context.newPage();
    tabs.set(person, tab);
    // The examples' clock stands still; what is shown of it must not depend on today's.
    await tab.clock.setFixedTime(now);
    watchPage(tab, { host: new URL(origin).host, javaScript: true });
    return tab;
  };
}

interface Answering {
  populated: PopulatedPortal;
  /** Whoever is signed in. */
  person: Person;
}

/** Lets the portal answer a browser in this process, without a socket. */
async function answerFor(context: BrowserContext, { populated, person }: Answering) {
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
