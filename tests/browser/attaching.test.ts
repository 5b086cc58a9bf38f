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

      await page.getByRole("link", { name: "Back to the comment" }).click();
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
});
