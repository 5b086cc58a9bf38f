import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const officer = "officer.us@example.org";

describe("reviewing a draft", () => {
  const portal = useBrowser();

  for (const width of [1280, 360])
    journey(
      `a case officer copies a consultation, looks at it as readers will, and asks for a review, ${width} wide`,
      async () => {
        const visit = { as: officer, javaScript: false, width };
        const page = await portal.visit("/officials/US", visit);
        await page.getByRole("link", { name: /^Copy/ }).first().click();
        await checkPage(page);
        await page.getByLabel("Title").fill(`A copy, ${width}`);
        await page.getByLabel("Contact (optional)").fill("The desk, desk@trade.example");
        await page.getByLabel("Opens on").fill("2031-01-06");
        await page.getByLabel("Closes on").fill("2031-02-28");
        await page.getByRole("button", { name: "Save draft" }).click();
        await page.getByRole("link", { name: "See all of it as readers will, and review it" }).click();
        await checkPage(page);
        await page.getByText("desk@trade.example").waitFor();
        await page.getByLabel("What you want to say").fill("Please look at the dates.");
        await page.getByRole("button", { name: "Ask for a review" }).click();
        await page.getByText("It was recorded, and your colleagues can see it.").waitFor();
        await checkPage(page);
        await page.getByRole("link", { name: "Stage" }).click();
        await page.getByText("Please look at the dates.").waitFor();
        await checkPage(page);
        expect(await page.getByRole("heading", { name: /missing/ }).count()).toBe(1);
      },
    );
});
