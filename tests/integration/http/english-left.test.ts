import { beforeAll, describe, expect, test } from "vitest";
import { withLanguage } from "#app/words/addresses.ts";
import { pseudoLanguage } from "#app/words/pseudo.ts";
import { useDatabase } from "#tests/support/database.ts";
import { englishLeftIn } from "#tests/support/english-left.ts";
import { addresses } from "#tests/support/every-address.ts";
import { pastTheMessages } from "#tests/support/past-the-messages.ts";
import { aPopulatedPortal, type PopulatedPortal, secrets } from "#tests/support/populated-portal.ts";
import { sendForm } from "#tests/support/sending-forms.ts";
import { storedTexts } from "#tests/support/stored-texts.ts";
import { textsOfMarkup } from "#tests/support/texts-of-markup.ts";

const readers = ["signed out", "key holder", "stranger", "author", "drafter", "administrator"] as const;
const toReaders = addresses.filter(({ route }) => !route.startsWith("officials/"));

/** One database of each language, since the forms change much of it. Nothing of it depends on the kind of database. */
describe.each(["fr", "ja", pseudoLanguage])("whoever reads and comments in %s", (language) => {
  const db = useDatabase("SQLite");
  let populated: PopulatedPortal;
  let isLeft: (text: string) => boolean;

  beforeAll(async () => {
    populated = await aPopulatedPortal(db, { LANGUAGES: `en,fr,ja,${pseudoLanguage}` });
    const stored = `${await storedTexts(db)} ${Object.values(secrets).join(" ").toLowerCase()}`;
    const englishIn = englishLeftIn(language);
    isLeft = language === pseudoLanguage ? pastTheMessages(stored) : (text) => englishIn(text) !== null;
  });

  /** What stands in English on a page, and is neither marked as such nor typed by somebody. */
  async function left(response: Response) {
    if (!response.headers.get("content-type")?.startsWith("text/html")) return [];
    return textsOfMarkup(await response.text())
      .filter((piece) => piece.language === language && !piece.isTyped)
      .map(({ text }) => text.replace(namesOfFiles, ""))
      .filter(isLeft)
      .map((text) => text.slice(0, 200));
  }

  test.each(readers)(
    "finds no other words on any page as %s",
    async (person) => {
      const found = new Set<string>();
      for (const { at } of toReaders) {
        const address = withLanguage(at(populated), language);
        const response = await populated.portal.askAsIs(address, { headers: populated.headers[person] });
        for (const text of await left(response)) found.add(`${response.status} ${text} (${address})`);
      }
      expect([...found]).toEqual([]);
    },
    60_000,
  );

  test.each(readers)(
    "finds no other words in what is said of a form as %s",
    async (person) => {
      const found = new Set<string>();
      for (const { at, forms = [] } of toReaders)
        for (const { fields, isMultipart } of forms) {
          const address = withLanguage(at(populated), language);
          for (const typed of [{}, wrong(fields(populated)), fields(populated)]) {
            const response = await sendForm(populated, { person, address, fields: typed, isMultipart });
            for (const text of await left(response)) found.add(`${response.status} ${text} (${address})`);
          }
        }
      expect([...found]).toEqual([]);
    },
    60_000,
  );
});

/** A file keeps the name that it was given, in whatever language; that of public words alone is English for everyone, since receipts have it. */
const namesOfFiles = /[\w-]+(?: \(public text\))?\.(?:csv|txt)\b/g;

/** The same fields, filled with what no field takes. */
function wrong(fields: Record<string, string>) {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, ownMarks.test(name) ? value : "x y ".repeat(8_000)]),
  );
}

const ownMarks = /^(?:draft|revision|intent|key|writer)$/;
