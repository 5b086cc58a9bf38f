import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { journey, useBrowser } from "#tests/support/browser.ts";

const moderator = "moderator.nl@example.org";

describe("shortcuts in the queue", () => {
  const portal = useBrowser();

  journey("choose and move on with Alt and Shift, and leave text alone", async () => {
    const page = await firstInQueue(await portal.visit("/officials/NL/queue", { as: moderator }));
    await page.getByText("Hold Alt and Shift").waitFor();

    await page.keyboard.press("Alt+Shift+R");
    expect(await page.getByLabel("Return to the author").isChecked()).toBe(true);
    await page.getByLabel("Reason").focus();
    await page.keyboard.press("Alt+Shift+P");
    expect(await page.getByLabel("Return to the author").isChecked()).toBe(true);

    await page.getByLabel("Return to the author").focus();
    await page.keyboard.press("Alt+Shift+Q");
    await page.waitForURL(/\/queue$/);
  });

  journey("decide in few keys, each time on the next, and take back the last in one", async () => {
    const { id: made_by } = await portal.db
      .selectFrom("account")
      .select("id")
      .where("email", "=", moderator)
      .executeTakeFirstOrThrow();
    await portal.db
      .insertInto("ready_reason")
      .values({
        ...{ id: "a ready reason", government_code: "NL", name: "Private data", made_by },
        ...{ texts: '{"en":"Leave out the address."}', made_at: "2026-01-01T00:00:00.000Z" },
        ...{ ended_by: null, ended_at: null },
      })
      .execute();
    const page = await firstInQueue(await portal.visit("/officials/NL/queue", { as: moderator }));

    await press(page, ["Alt+Shift+P", "Alt+Shift+D"]);
    await page.getByText("You published").waitFor();
    await press(page, ["Alt+Shift+U"]);
    await page.getByText("The decision is undone").waitFor();
    await press(page, ["Alt+Shift+R", "Alt+Shift+S", "p", "Alt+Shift+D"]);
    await page.getByText("You returned").waitFor();
    await press(page, ["Alt+Shift+X", "Alt+Shift+G", "s", "Alt+Shift+S", "p", "Alt+Shift+D"]);
    await page.getByText("You rejected").waitFor();
    await press(page, ["Alt+Shift+T"]);
    await page.waitForURL(/\/redact$/);

    const decisions = await portal.db
      .selectFrom("decision")
      .select(["outcome", "ground", "reason"])
      .where("moderator_id", "=", made_by)
      .orderBy("id", "desc")
      .limit(2)
      .execute();
    const reason = "Leave out the address.";
    expect(decisions).toEqual([
      { outcome: "reject", ground: "spam or advertising", reason },
      { outcome: "return", ground: null, reason },
    ]);
  });
});

async function firstInQueue(page: Page) {
  await page.locator(".app-queue a").first().click();
  await page.getByText("Hold Alt and Shift").waitFor();
  return page;
}

async function press(page: Page, keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}
