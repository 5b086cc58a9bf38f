import { beforeAll, describe, expect, inject } from "vitest";
import { withLanguage } from "#app/words/addresses.ts";
import { checkPage, journey } from "#tests/support/browser.ts";
import { useDatabase } from "#tests/support/database.ts";
import { pageKinds, seenBy } from "#tests/support/page-kinds.ts";
import { aPopulatedPortal, type PopulatedPortal } from "#tests/support/populated-portal.ts";
import { origin, useTabs } from "#tests/support/tabs.ts";

/** The journeys check what people meet on their way; this one leaves out no kind of page, whatever is added. */
describe("every kind of page, on a small phone", () => {
  const db = useDatabase("SQLite");
  const tabOf = useTabs({ width: 360, height: 900 });
  let populated: PopulatedPortal;

  beforeAll(async () => {
    if (inject("chromium") === null) return;
    populated = await aPopulatedPortal(db);
  });

  journey.each(pageKinds)("%s has nothing that axe finds and fits the window", async (page) => {
    const seen = seenBy(page);
    if (!seen) return expect.fail(`Nobody in tests/support/every-address.ts sees the page ${page}`);
    const tab = await tabOf(populated, seen.person);
    const answer = await tab.goto(origin + withLanguage(seen.address.at(populated), "en"));
    expect(answer?.status()).toBe(page === "*" ? 404 : 200);
    await checkPage(tab);
  });
});
