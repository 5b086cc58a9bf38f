import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#tests/support/database.ts";
import { addresses } from "#tests/support/every-address.ts";
import { aPopulatedPortal, type PopulatedPortal, people } from "#tests/support/populated-portal.ts";
import { textsOfMarkup } from "#tests/support/texts-of-markup.ts";

/** What stands in the database or in the code, and no person should have to read. */
const raw = {
  date: /(?<![\w-])\d{4}-(?:0\d|1[0-2])-\d{2}(?![\w-]*\d)|\d{2}:\d{2}:\d{2}/,
  zone: /\b(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/[A-Z]/,
  key: /\b(?:null|undefined|NaN|\[object Object\])\b/,
  id: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b(?!@)/,
};

/** Nothing of it depends on the kind of database. */
describe("no page shows to people what is meant for programs", () => {
  const db = useDatabase("SQLite");
  let populated: PopulatedPortal;

  beforeAll(async () => {
    populated = await aPopulatedPortal(db);
    await db.updateTable("consultation").set({ time_zone: "America/New_York" }).execute();
  });

  test.each(people)(
    "to %s",
    async (person) => {
      const found = new Set<string>();
      for (const { at } of addresses) {
        const address = at(populated);
        const response = await populated.portal.askAsIs(`/en${address}`, {
          headers: populated.headers[person],
        });
        if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
        const html = await response.text();
        const shown = textsOfMarkup(html).flatMap(({ text, isTyped }) => (isTyped ? [] : text));
        const inFields = [...html.matchAll(/<input[^>]* type="text"[^>]* value="([^"]*)"/g)].map(
          ([, value = ""]) => value,
        );
        for (const text of [...shown, ...inFields])
          for (const [kind, form] of Object.entries(raw))
            if (form.test(text)) found.add(`${kind}: ${text.slice(0, 120)} (${address})`);
      }
      expect([...found]).toEqual([]);
    },
    60_000,
  );

  test("and such values are found where they stand", () => {
    const forms = Object.values(raw);
    for (const text of ["since 2023-03-30", "Europe/Amsterdam time", "by undefined", "at 10:00:00"])
      expect([text, forms.some((form) => form.test(text))]).toEqual([text, true]);
    for (const text of ["NL-2026-001", "30 March 2023 at 17:00", "and/or"])
      expect([text, forms.some((form) => form.test(text))]).toEqual([text, false]);
  });
});
