import { beforeAll, describe, expect, inject } from "vitest";
import { withLanguage } from "#app/words/addresses.ts";
import { checkPage, journey, theBrowser } from "#tests/support/browser.ts";
import { watchPage } from "#tests/support/check-page.ts";
import { useDatabase } from "#tests/support/database.ts";
import { answerFor, origin, pageKinds, seenBy } from "#tests/support/page-kinds.ts";
import { aPopulatedPortal, now, type PopulatedPortal } from "#tests/support/populated-portal.ts";

/** The journeys check what people meet on their way; this one leaves out no kind of page, whatever is added. */
describe("every kind of page, on a small phone", () => {
  const db = useDatabase("SQLite");
  let populated: PopulatedPortal;

  beforeAll(async () => {
    if (inject("chromium") === null) return;
    populated = await aPopulatedPortal(db);
  });

  journey.each(pageKinds)("%s has nothing that axe finds and fits the window", async (page) => {
    const seen = seenBy(page);
    if (!seen) return expect.fail(`Nobody in tests/support/every-address.ts sees the page ${page}`);
    const context = await (await theBrowser()).newContext({
      viewport: { width: 360, height: 900 },
      locale: "en-GB",
    });
    await answerFor(context, { populated, person: seen.person });
    const tab = await context.newPage();
    // The examples' clock stands still; what is shown of it must not depend on today's.
    await tab.clock.setFixedTime(now);
    watchPage(tab, { host: new URL(origin).host, javaScript: true });
    const answer = await tab.goto(origin + withLanguage(seen.address.at(populated), "en"));
    expect(answer?.status()).toBe(page === "*" ? 404 : 200);
    await checkPage(tab);
    await context.close();
  });
});
