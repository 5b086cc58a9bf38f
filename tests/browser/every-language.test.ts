import { beforeAll, describe, expect, inject } from "vitest";
import { withLanguage } from "#app/words/addresses.ts";
import { pseudoLanguage } from "#app/words/pseudo.ts";
import { journey } from "#tests/support/browser.ts";
import { useDatabase } from "#tests/support/database.ts";
import { pageKinds, seenBy } from "#tests/support/page-kinds.ts";
import { pastTheMessages } from "#tests/support/past-the-messages.ts";
import { aPopulatedPortal, type PopulatedPortal, secrets } from "#tests/support/populated-portal.ts";
import { storedTexts } from "#tests/support/stored-texts.ts";
import { origin, useTabs } from "#tests/support/tabs.ts";
import { wordsOnPage } from "#tests/support/words-on-page.ts";

const smallest = { width: 320, height: 900 };

/** In the pseudo-language every message is in brackets, longer and accented: what is not bypasses the messages. */
describe("every kind of page, in languages longer than English", () => {
  const db = useDatabase("SQLite");
  const tabOf = useTabs(smallest);
  let populated: PopulatedPortal;
  let isOwn: (text: string) => boolean;

  beforeAll(async () => {
    if (inject("chromium") === null) return;
    populated = await aPopulatedPortal(db, { LANGUAGES: `en,fr,ja,${pseudoLanguage}` });
    // What is sealed is not in the database as text.
    isOwn = pastTheMessages(`${await storedTexts(db)} ${Object.values(secrets).join(" ").toLowerCase()}`);
  });

  const visit = async (page: string, languages: string[]) => {
    const seen = seenBy(page);
    if (!seen) return expect.fail(`Nobody in tests/support/every-address.ts sees the page ${page}`);
    const tab = await tabOf(populated, seen.person);
    const found: string[] = [];
    for (const language of languages) {
      await tab.goto(origin + withLanguage(seen.address.at(populated), language));
      const { overflow, wide, texts } = await tab.evaluate(wordsOnPage);
      if (overflow > 0)
        found.push(`${language}: ${overflow} pixels wider than the window: ${wide.join(", ")}`);
      if (language === pseudoLanguage)
        found.push(...texts.filter((text) => isOwn(text)).map((text) => `bypasses the messages: ${text}`));
    }
    expect(found).toEqual([]);
  };

  journey.each(pageKinds)("%s says nothing past the messages, and fits 320 pixels", async (page) => {
    await visit(page, [pseudoLanguage, "fr", "ja"]);
  });
});
