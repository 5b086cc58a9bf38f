import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, inject } from "vitest";
import { countryCodes } from "#app/accounts/countries.ts";
import { currencies } from "#app/comments/parts/inputs/currencies.ts";
import { textLanguages } from "#app/consultations/text-languages.ts";
import { withLanguage } from "#app/words/addresses.ts";
import { pseudoLanguage } from "#app/words/pseudo.ts";
import { journey, theBrowser } from "#tests/support/browser.ts";
import { useDatabase } from "#tests/support/database.ts";
import { answerFor, origin, pageKinds, seenBy } from "#tests/support/page-kinds.ts";
import { aPopulatedPortal, now, type PopulatedPortal, secrets } from "#tests/support/populated-portal.ts";
import { storedTexts } from "#tests/support/stored-texts.ts";
import { wordsOnPage } from "#tests/support/words-on-page.ts";

const smallest = { width: 320, height: 900 };

/** In the pseudo-language every message is in brackets, longer and accented: what is not bypasses the messages. */
describe("every kind of page, in languages longer than English", () => {
  const db = useDatabase("SQLite");
  let populated: PopulatedPortal;
  let stored: string;

  beforeAll(async () => {
    if (inject("chromium") === null) return;
    populated = await aPopulatedPortal(db, { LANGUAGES: `en,fr,ja,${pseudoLanguage}` });
    // What is sealed is not in the database as text.
    stored = `${await storedTexts(db)} ${Object.values(secrets).join(" ").toLowerCase()}`;
  });

  const visit = async (page: string, languages: string[]) => {
    const seen = seenBy(page);
    if (!seen) return expect.fail(`Nobody in tests/support/every-address.ts sees the page ${page}`);
    const context: BrowserContext = await (await theBrowser()).newContext({ viewport: smallest });
    await answerFor(context, { populated, person: seen.person });
    const tab = await context.newPage();
    await tab.clock.setFixedTime(now);
    const found: string[] = [];
    for (const language of languages) {
      await tab.goto(origin + withLanguage(seen.address.at(populated), language));
      const { overflow, wide, texts } = await tab.evaluate(wordsOnPage);
      if (overflow > 0)
        found.push(`${language}: ${overflow} pixels wider than the window: ${wide.join(", ")}`);
      if (language === pseudoLanguage)
        found.push(...texts.filter((text) => isOwn(text)).map((text) => `bypasses the messages: ${text}`));
    }
    await context.close();
    expect(found).toEqual([]);
  };

  journey.each(pageKinds)("%s says nothing past the messages, and fits 320 pixels", async (page) => {
    await visit(page, [pseudoLanguage, "fr", "ja"]);
  });

  /** Words that stand outside of brackets, and that neither somebody has typed nor the language itself has names for. */
  function isOwn(text: string) {
    const words = withoutBrackets(text)
      .replace(sameEverywhere, " ")
      .replace(/^[\s:.,]+|\s+$/g, "")
      .replace(/\s+/g, " ")
      .trim();
    const isTyped = [text, words].some((typed) => stored.includes(typed.toLowerCase()));
    return (
      /\p{L}{2,}/u.test(words) &&
      !/[ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž]/.test(words) &&
      !isTyped
    );
  }
});

/** What is the same in each language here: the portal's name, counts, days, names of files, countries, languages and currencies. */
const sameEverywhere = new RegExp(
  [
    /\bParley\b|\(\d+\)|\b\d{1,2} \p{Lu}\p{L}+ \d{4}\b|\b[\w-]+(?: \(public text\))?\.(?:csv|pdf|txt|png|docx)\b|\bUTC\b|·/u
      .source,
    ...[
      ...namesOf("region", countryCodes),
      ...namesOf("language", textLanguages),
      ...namesOf("currency", currencies),
    ]
      .sort((one, other) => other.length - one.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")),
  ].join("|"),
  "gu",
);

function namesOf(type: "region" | "language" | "currency", codes: readonly string[]) {
  const names = new Intl.DisplayNames("en-GB", { type });
  return codes.map((code) => names.of(code) ?? code);
}

/** Messages can stand in one another. */
function withoutBrackets(text: string): string {
  const less = text.replace(/\[[^[\]]*\]/g, " ");
  return less === text ? text.replace(/^[^[\]]*\]|\[[^[\]]*$/g, " ") : withoutBrackets(less);
}
