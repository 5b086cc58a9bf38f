import { beforeAll, describe, expect, test } from "vitest";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { pageKinds, seenBy } from "#tests/support/page-kinds.ts";
import { aPopulatedPortal, type PopulatedPortal } from "#tests/support/populated-portal.ts";
import { turningWords } from "#tests/support/turning-words.ts";

/** Whoever is named in Hebrew: on a page that runs from left to right their name may not carry off what stands beside it. */
describe.each(dialects)("names that run from right to left (%s)", (dialect) => {
  const db = useDatabase(dialect);
  let populated: PopulatedPortal;

  beforeAll(async () => {
    populated = await aPopulatedPortal(db);
    await db.updateTable("account").set({ name: "נועה לוי" }).execute();
    await db.updateTable("organisation").set({ name: "אגודת הייצוא (ישראל)" }).execute();
    await db
      .updateTable("comment")
      .set({ author_name: "נועה לוי", organisation: "אגודת הייצוא (ישראל)" })
      .where("author_name", "is not", null)
      .execute();
    await db.updateTable("consultation").set({ title: "רישיון ייצוא!", authority: "משרד החוץ" }).execute();
    await db.updateTable("question").set({ text: "מדוע?" }).execute();
  });

  test.each(pageKinds)("stand apart on %s", async (page) => {
    const seen = seenBy(page);
    if (!seen) return expect.fail(`Nobody in tests/support/every-address.ts sees the page ${page}`);
    const address = seen.address.at(populated);

    for (const language of ["en", "ja"]) {
      const response = await populated.portal.askAsIs(`/${language}${address === "/" ? "" : address}`, {
        headers: populated.headers[seen.person],
      });
      expect(turningWords(await response.text()), `${language} ${address}`).toEqual([]);
    }
  });
});
