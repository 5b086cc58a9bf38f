import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { aMinistrysDocx, digestPlace } from "#tests/support/ministry-templates.ts";
import { aDocx } from "#tests/support/office-files.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describe.each(ways)("a ministry's own template ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("a case officer gives one, puts it right, looks at a sample, and takes it into use", async () => {
    const page = await portal.visit("/officials/US", { ...way, as: "officer.us@example.org" });
    await page.getByRole("link", { name: "Templates for documents" }).click();
    expect(await page.locator("h1").textContent()).toBe("Templates for digest documents");
    await checkPage(page);
    const give = async (bytes: Uint8Array) => {
      const buffer = Buffer.from(bytes);
      await page.getByLabel("File", { exact: true }).setInputFiles({ name: "letter.docx", mimeType, buffer });
      await page.getByRole("button", { name: "Keep the template" }).click();
    };

    await give(aDocx(`${digestPlace}<w:p><w:r><w:t>Dear {name}</w:t></w:r></w:p>`));
    expect(await page.getByRole("alert").textContent()).toContain("There is no field {name}: “Dear {name}”.");
    await checkPage(page);
    await give(aMinistrysDocx());
    expect(await page.getByRole("alert").textContent()).toContain("The template is kept");
    await checkPage(page);

    const [sample] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^Sample digest/ }).click(),
    ]);
    expect(sample.suggestedFilename()).toBe("template-1-sample.docx");
    await page.getByRole("button", { name: /^Take it into use/ }).click();
    expect(await page.getByRole("alert").textContent()).toContain("It is saved");
    expect(await page.locator("main").textContent()).toContain(
      "Before: Parley’s own layout. After: Template 1.",
    );
    await checkPage(page);

    await page.getByRole("button", { name: /^Make them in Parley’s own layout/ }).click();
    expect(await page.locator("main").textContent()).toContain(
      "Before: Template 1. After: Parley’s own layout.",
    );
    await checkPage(page);
  });
});
