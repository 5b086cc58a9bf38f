import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

describe("with a keyboard alone", () => {
  const portal = useBrowser();

  journey("a reader skips to the text, and sees at every step where the focus is", async () => {
    const page = await portal.visit("/consultations/NL-2026-001");

    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the main content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);

    for (let step = 0; step < 25; step++) {
      await page.keyboard.press("Tab");
      expect([await focused(page), await isMarked(page)]).toEqual([await focused(page), true]);
    }
  });

  journey("someone signs in, is led to what is wrong, and writes a point", async () => {
    const page = await portal.visit("/sign-in?next=/consultations/NL-2026-001/comment/points/article-1-1");
    await page.getByLabel("E-mail address").focus();
    await page.keyboard.type("nino.k@example.org");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("parley-example");
    await page.keyboard.press("Enter");

    await page.getByRole("heading", { name: "Your point on Article 1(1)" }).waitFor();
    await page.getByLabel("Support", { exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.getByLabel("Support with changes").isChecked()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.type("Written without a mouse.");
    await page.getByRole("button", { name: "Save the point" }).focus();
    await page.keyboard.press("Enter");

    await page.getByText("Written without a mouse.").waitFor();
    await checkPage(page);
  });
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** GOV.UK's focus style, or the browser's own, shows on what has the focus. */
const isMarked = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return false;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return outlineStyle !== "none" || boxShadow !== "none";
  });
