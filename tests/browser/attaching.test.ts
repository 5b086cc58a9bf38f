import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { aPdf } from "#tests/support/pdf-files.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const writing = "/consultations/US-2026-001/comment";

describe.each(ways)("attaching files ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey(
    "an author attaches a public and a confidential file, and a moderator reads the public one",
    async () => {
      const page = await portal.visit(writing, { ...way, as: "krenn@example.org" });
      await page.getByLabel("Oppose").check();
      await page.getByLabel("General remarks", { exact: true }).fill("The attached figures bear this out.");
      await page.getByRole("button", { name: "Attachments" }).click();
      expect(await page.locator("h1").textContent()).toBe("Attachments");
      await checkPage(page);

      await page.getByRole("button", { name: "Attach the file" }).click();
      expect(await page.getByRole("alert").textContent()).toContain("Choose a file");
      await checkPage(page);
      await page.getByLabel("File", { exact: true }).setInputFiles({
        name: "figures of a very long name that has to wrap on a small telephone 2025.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from(await aPdf("Threshold of 5 kg")),
      });
      await page.getByRole("button", { name: "Attach the file" }).click();
      await page.getByRole("heading", { name: /^figures of/ }).waitFor();
      await checkPage(page);

      await page.getByLabel("Only the government’s officials").check();
      await page.getByLabel("File", { exact: true }).setInputFiles({
        name: "hidden-customers.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("customer;price\nhidden-firm;12\n"),
      });
      await page.getByRole("button", { name: "Attach the file" }).click();
      await page.getByRole("button", { name: "Save", exact: true }).click();
      const problems = await page.getByRole("alert").getByRole("link").allTextContents();
      expect(problems).toEqual([
        "Choose the ground on which the file is confidential",
        "Say why the file must not be published",
      ]);
      await checkPage(page);
      await page.getByLabel("Ground").selectOption({ label: "customers or suppliers" });
      await page.getByLabel("Why it must not be published").fill("It names them all.");
      await page.getByLabel("What may be published instead (optional)").fill("Whom we supply");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByRole("heading", { name: "hidden-customers.csv" }).waitFor();
      await page.getByLabel("No", { exact: true }).check();
      await page.getByRole("button", { name: "Save this answer" }).click();
      await page.getByRole("heading", { name: "Write a comment" }).waitFor();

      await page.getByRole("button", { name: "Continue to check" }).click();
      await page.getByRole("heading", { name: "Check your comment" }).waitFor();
      await checkPage(page);
      await page.getByRole("button", { name: "Send the comment" }).click();
      await page.getByRole("heading", { name: /^Receipt/ }).waitFor();
      expect(await page.locator("h1").textContent()).toMatch(/^Receipt US-2026-001\/\d{4}$/);
      await checkPage(page);
      const receipt = (await page.getByRole("main").textContent()) ?? "";
      expect(receipt).toContain("Whom we supply");
      expect(receipt).not.toContain("hidden");

      const number = /US-2026-001\/0*(\d+)/.exec(receipt)?.[1] ?? "";
      const moderator = await portal.visit("/officials/US/queue", { ...way, as: "officer.us@example.org" });
      await moderator
        .getByRole("link", { name: new RegExp(`Comment ${number}\\b`) })
        .first()
        .click();
      await checkPage(moderator);
      const read = (await moderator.getByRole("main").textContent()) ?? "";
      expect(read).toContain("Threshold of 5 kg");
      expect(read).not.toContain("hidden");
      const download = moderator.waitForEvent("download");
      await moderator.getByRole("link", { name: /^figures of/ }).click();
      expect((await download).suggestedFilename()).toMatch(/^figures of .*\.pdf$/);
    },
  );

  journey("an author lets everyone have the words of a file without a figure", async () => {
    const page = await portal.visit(writing, { ...way, as: "k.mulder@example.com" });
    await page.getByLabel("Oppose").check();
    await page.getByLabel("General remarks", { exact: true }).fill("The attached note says why.");
    await page.getByRole("button", { name: "Attachments" }).click();
    await page.getByLabel("Officials all of it, everyone the parts that are not confidential").check();
    await page.getByLabel("File", { exact: true }).setInputFiles({
      name: "note.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("The detector reaches 14.5 frames.\nTwo firms make it.\n"),
    });
    await page.getByRole("button", { name: "Attach the file" }).click();
    await page.getByRole("heading", { name: "What is confidential in the file" }).waitFor();
    await checkPage(page);
    await page.getByRole("button", { name: "Save, and give the grounds" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("Mark what only officials may read");
    await checkPage(page);

    await markFigure(page, way.javaScript);
    await page.getByRole("button", { name: "Save, and give the grounds" }).click();
    await page.getByRole("heading", { name: "Confidential parts of your comment" }).waitFor();
    await page.getByLabel("Ground", { exact: true }).selectOption({ label: "trade secret" });
    await page.getByLabel("Why it must not be published").fill("Competitors would know it.");
    await page.getByRole("button", { name: "Save and show both versions" }).click();
    await page.getByRole("heading", { name: "Both versions of your comment" }).waitFor();
    await checkPage(page);
    await page.getByRole("button", { name: "Continue to check" }).click();
    await page.getByRole("heading", { name: "Check your comment" }).waitFor();
    await page
      .getByRole("link", { name: "Say whether this comment could contain controlled technical data" })
      .waitFor();
    await checkPage(page);
    await page.getByRole("link", { name: /what you answered about controlled technical data/ }).click();
    await page.getByRole("button", { name: "Save this answer" }).click();
    await page.getByRole("alert").waitFor();
    await checkPage(page);
    await page.getByLabel("No", { exact: true }).check();
    await page.getByRole("button", { name: "Save this answer" }).click();
    await page.getByRole("button", { name: "Continue to check" }).click();
    await page.getByRole("button", { name: "Send the comment" }).click();
    await page.getByRole("heading", { name: /^Receipt/ }).waitFor();
    await checkPage(page);

    const words = page.waitForEvent("download");
    await page.getByRole("link", { name: "note (public text).txt" }).click();
    expect(await textOf(words)).toBe(
      "The detector reaches [Confidential: trade secret].\nTwo firms make it.\n",
    );
    const file = page.waitForEvent("download");
    await page.getByRole("link", { name: /^Confidential file 1, as officials have it/ }).click();
    expect(await textOf(file)).toBe("The detector reaches 14.5 frames.\nTwo firms make it.\n");
  });
});

/** By the button where there is JavaScript, else by typing the brackets. */
async function markFigure(page: Page, javaScript: boolean) {
  const words = page.getByLabel("The words of the file", { exact: true });
  if (!javaScript) {
    await words.fill((await words.inputValue()).replace("14.5 frames", "[[14.5 frames]]"));
    return;
  }
  await words.evaluate((area: HTMLTextAreaElement) => {
    const from = area.value.indexOf("14.5 frames");
    area.setSelectionRange(from, from + "14.5 frames".length);
  });
  await page.getByRole("button", { name: "Mark the selection as confidential, or unmark it" }).click();
  expect(await words.inputValue()).toContain("[[14.5 frames]]");
}

async function textOf(download: Promise<Download>) {
  return readFile(await (await download).path(), "utf8");
}
