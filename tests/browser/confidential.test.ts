import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const write = "/consultations/US-2026-001/comment";
const secret = "14.5 frames per joule on the Merel-2 board";

describe.each(ways)("confidential parts ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("a trade association keeps a figure from the public, is told of a leak, and mends it", async () => {
    const page = await portal.visit(write, { ...way, as: "k.mulder@example.com" });
    await page.getByLabel("Support with changes").check();
    await typeRemarks(page, way.javaScript);
    await page.getByRole("button", { name: "Confidential parts" }).click();

    expect(await page.locator("h1").textContent()).toBe("Confidential parts of your comment");
    await checkPage(page);
    await page.getByRole("button", { name: "Continue to check" }).click();
    expect(await problems(page)).toEqual([
      "Choose the ground on which “14.5 frames per joule on the Merel-2…” is confidential",
      "Say why “14.5 frames per joule on the Merel-2…” must not be published",
      "The public version would give away what you marked as confidential",
    ]);
    await checkPage(page);

    await page.getByLabel("Ground", { exact: true }).selectOption({ label: "trade secret" });
    await page.getByLabel("Why it must not be published").fill("Competitors would know the design margin.");
    await page.getByLabel("What may be published instead (optional)").fill("a figure above the market’s");
    await page.getByRole("button", { name: "Save and show both versions" }).click();
    await checkPage(page);
    await page.locator("#leaks-list").getByRole("link", { name: "General remarks" }).click();
    await page
      .getByLabel("General remarks", { exact: true })
      .fill(`Members reach [[${secret}]] today, which the threshold forgets.`);
    await page.getByRole("button", { name: "Continue to check" }).click();

    expect(await page.locator("main").textContent()).toContain(
      "[Confidential (trade secret): a figure above the market’s]",
    );
    await checkPage(page);
    await page.getByRole("button", { name: "Send the comment" }).click();
    await page.getByRole("heading", { name: /^Receipt/ }).waitFor();
    expect(await page.locator("h1").textContent()).toMatch(/^Receipt/);
  });

  journey("an official reads it and refuses the claim; its author withdraws it and sends again", async () => {
    const { number } = await portal.db
      .selectFrom("comment")
      .select("number")
      .orderBy("submitted_at", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    const officials = `/officials/US/consultations/US-2026-001/comments/${number}/confidential`;
    const official = await portal.visit(officials, { ...way, as: "officer.us@example.org" });
    expect(await official.locator("main").textContent()).not.toContain("Merel-2");
    await checkPage(official);
    await official.getByRole("button", { name: "Show the confidential parts" }).click();
    await official.locator("blockquote").getByText(secret).waitFor();
    await checkPage(official);
    await official.getByRole("button", { name: "Refuse and return the comment" }).click();
    expect(await problems(official)).toEqual([
      "Choose the parts whose claim you refuse",
      "Give the author a reason",
    ]);
    await official.getByLabel("Confidential part 1").check();
    await official
      .getByLabel("Reason", { exact: true })
      .fill("It stands on the data sheet that your member publishes.");
    await official.getByRole("button", { name: "Refuse and return the comment" }).click();
    await official.getByText("The claim is refused").waitFor();
    await checkPage(official);

    const author = await portal.visit("/my-comments", { ...way, as: "k.mulder@example.com" });
    expect(await author.locator("main").textContent()).toContain("It stands on the data sheet");
    await author.getByRole("link", { name: new RegExp(`^Change and send again.*number ${number}$`) }).click();
    await author.getByLabel("General remarks", { exact: true }).fill(`Members reach ${secret} today.`);
    await author.getByRole("button", { name: "Continue to check" }).click();
    await author.getByRole("heading", { name: "Check your comment" }).waitFor();
    await checkPage(author);
    await author.getByRole("button", { name: "Send the comment again" }).click();
    await author.getByRole("heading", { name: /^Receipt/ }).waitFor();
    expect(await author.locator("h1").textContent()).toMatch(/^Receipt/);
  });
});

/** The figure marked once, by the button where there is JavaScript, and forgotten a second time. */
async function typeRemarks(page: Page, javaScript: boolean) {
  const remarks = page.getByLabel("General remarks", { exact: true });
  const text = `Members reach ${secret} today. The threshold forgets 14.5 frames per joule.`;
  if (!javaScript) return remarks.fill(text.replace(secret, `[[${secret}]]`));
  await remarks.fill(text);
  await remarks.evaluate((area: HTMLTextAreaElement, words) => {
    const from = area.value.indexOf(words);
    area.setSelectionRange(from, from + words.length);
  }, secret);
  await page.getByRole("button", { name: "Mark the selection as confidential, or unmark it" }).click();
  expect(await remarks.inputValue()).toContain(`[[${secret}]]`);
}

async function problems(page: Page) {
  return page.getByRole("alert").getByRole("link").allTextContents();
}
