import { describe, expect } from "vitest";
import { journey, useBrowser } from "#tests/support/browser.ts";

describe("shortcuts in the queue", () => {
  const portal = useBrowser();

  journey("choose and move on with Alt and Shift, and leave text alone", async () => {
    const page = await portal.visit("/officials/NL/queue", { as: "moderator.nl@example.org" });
    await page.locator(".app-queue a").first().click();
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
});
