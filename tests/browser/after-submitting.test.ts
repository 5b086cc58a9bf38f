import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const author = "f.bakker@westerhaven.example.org";
const another = "p.degroot@polderzicht.example.com";
const moderator = "moderator.nl@example.org";
const officer = "officer.nl@example.org";
const consultation = "/consultations/NL-2026-001";

describe.each(ways)("after submitting ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();
  let number = "";

  journey("an author changes a published comment, and everyone reads the old words meanwhile", async () => {
    const page = await portal.visit("/my-comments", { ...way, as: author });
    await checkPage(page);
    await page
      .getByRole("listitem")
      .filter({ hasText: "Published" })
      .filter({ hasText: "NL-2026-001" })
      .filter({ has: page.getByRole("link", { name: /^Comment \d+/ }) })
      .first()
      .getByRole("link", { name: /^Change it/ })
      .click();
    const remarks = page.getByLabel("General remarks", { exact: true });
    number = /change=(\d+)/.exec(page.url())?.[1] ?? "";
    await remarks.fill(`${await remarks.inputValue()}\n\nWe add that amsels sing.`);
    await page.getByRole("button", { name: "Continue to check" }).click();
    await page.getByRole("link", { name: /what you answered about controlled technical data/ }).click();
    await page.getByLabel("No", { exact: true }).check();
    await page.getByRole("button", { name: "Save this answer" }).click();
    await page.getByRole("button", { name: "Continue to check" }).click();
    await page.getByRole("heading", { name: "Check your comment" }).waitFor();
    await page.getByRole("button", { name: /^Send/ }).click();

    expect(await page.locator("main").textContent()).toContain(
      "Published; your change waits for a moderator",
    );
    await checkPage(page);
    await page.getByRole("link", { name: "Compare its versions" }).click();
    await checkPage(page);
    expect(await page.locator("ins").allTextContents()).toContainEqual(
      expect.stringContaining("amsels sing"),
    );
    await page.goto(`${consultation}/comments/${number}`);
    await checkPage(page);
    expect(await page.locator("main").textContent()).not.toContain("amsels");
  });

  journey("the moderator sees what changed, and publishes it", async () => {
    const page = await portal.visit("/officials/NL/queue", { ...way, as: moderator });
    await checkPage(page);
    await page
      .getByRole("listitem")
      .filter({ hasText: "Change to a published comment" })
      .getByRole("link")
      .first()
      .click();
    await checkPage(page);
    const changed = page.getByRole("region", { name: "What changed" });
    expect(await changed.locator("ins").allTextContents()).toContainEqual(
      expect.stringContaining("amsels sing"),
    );
    await page.getByLabel("Publish the change").check();
    await page.getByRole("button", { name: "Decide" }).click();
    await checkPage(page);

    await page.goto(`${consultation}/comments/${number}`);
    await checkPage(page);
    const text = await page.locator("main").textContent();
    expect(text).toContain("amsels sing");
    expect(text).toContain("Changed by its author on");
  });

  journey("the author withdraws it, keeps the receipt, and readers learn that it was there", async () => {
    const page = await portal.visit(`${consultation}/receipts/${number}`, { ...way, as: author });
    await page.getByRole("link", { name: "Withdraw the comment" }).click();
    await checkPage(page);
    await page.getByRole("button", { name: "Withdraw the comment" }).click();

    await checkPage(page);
    expect(await page.getByRole("alert").textContent()).toContain("You have withdrawn it");
    expect(await page.locator("main").textContent()).toContain("amsels sing");
    await page.goBack();
    await checkPage(page);

    const reader = await portal.visit(`${consultation}/comments/${number}`, way);
    await checkPage(reader);
    const text = await reader.locator("main").textContent();
    expect(text).toContain("was withdrawn by its author on");
    expect(text).not.toContain("amsels");
  });

  journey(
    "after closing an author asks, a case officer answers, and the author reads the answer",
    async () => {
      const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
      // Signed in while the consultation is open, and still so after it has closed.
      portal.clock.now = () => inDays(35);
      const page = await portal.visit("/my-comments", { ...way, as: another });
      portal.clock.now = () => inDays(60);
      await page
        .getByRole("link", { name: /^Withdraw it/ })
        .first()
        .waitFor();
      await page.goto(await addressOf(page));
      await checkPage(page);
      await page.getByRole("button", { name: "Send the request" }).click();
      expect(await page.getByRole("alert").textContent()).toContain("Give the authority your reason");
      await checkPage(page);
      await page.getByLabel("Why should it be withdrawn?").fill("It names a supplier of ours.");
      await page.getByRole("button", { name: "Send the request" }).click();
      await checkPage(page);

      const official = await portal.visit("/officials/NL", { ...way, as: officer });
      await official
        .getByRole("link", { name: "1 request to withdraw a comment waits for an answer" })
        .click();
      await checkPage(official);
      await official.getByRole("link", { name: /on NL-2026-001$/ }).click();
      await checkPage(official);
      await official.getByLabel("Refuse it").check();
      await official.getByRole("button", { name: "Send the answer" }).click();
      expect(await official.getByRole("alert").textContent()).toContain("Tell the author why you refuse");
      await checkPage(official);
      await official
        .getByLabel("Answer", { exact: true })
        .fill("The supplier is named in the public register.");
      await official.getByRole("button", { name: "Send the answer" }).click();
      await checkPage(official);

      await page.reload();
      await checkPage(page);
      expect(await page.locator("main").textContent()).toContain("named in the public register");
    },
  );

  journey("the guidance says how to verify a receipt", async () => {
    const page = await portal.visit("/guidance/receipts", way);
    await checkPage(page);
  });

  /** Where the first comment in the list can be withdrawn. */
  async function addressOf(page: Page) {
    const link = page
      .getByRole("listitem")
      .filter({ hasText: "NL-2026-001" })
      .getByRole("link", { name: /^Withdraw it/ });
    return (await link.first().getAttribute("href")) ?? "";
  }
});
