import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { aNumberedDocx, listed, wordList } from "#tests/support/numbered-docx.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const lists = [
  wordList(1, [
    { format: "decimal", pattern: "Article %1" },
    { format: "lowerLetter", pattern: "(%2)" },
  ]),
];

const day = 24 * 60 * 60_000;
const inDays = (days: number) => new Date(Date.now() + days * day);
const dateOf = (instant: Date) => instant.toISOString().slice(0, 10);

const measure = `Why we propose this.

# Article 1

1. No export of a drone without a licence, if it

(a) follows people;

(b) speaks to them.

# Article 2

1. Toys are free.
`;

describe.each(ways)("posting a measure ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey(
    "an official writes a consultation, sees how it is cut, and announces it; it opens by the clock",
    async () => {
      const officer = await portal.visit("/officials/NL", { ...way, as: "officer.nl@example.org" });
      await checkPage(officer);
      await officer.getByRole("link", { name: "Write a consultation" }).click();
      await checkPage(officer);

      await officer.getByLabel("Title").fill("Drones that follow people");
      await officer.getByText("Take the measure’s text from a file").click();
      await officer.getByLabel("File with its text").setInputFiles({
        ...{ name: "measure.docx", mimeType: "application/octet-stream" },
        buffer: Buffer.from(
          aNumberedDocx(listed(1, 0, "Drones") + listed(1, 1, "that follow people"), { lists }),
        ),
      });
      await officer.getByRole("button", { name: "Read the text into the field" }).click();
      expect(await officer.getByRole("textbox", { name: "The measure" }).inputValue()).toBe(
        "# Article 1 Drones\n\n(a) that follow people\n",
      );
      await checkPage(officer);

      await officer.getByRole("textbox", { name: "The measure" }).fill(measure);
      await officer.getByRole("button", { name: "Save draft" }).click();
      expect(await officer.getByRole("alert").getByRole("link").allTextContents()).toEqual([
        "Enter a summary",
        "Enter the date on which it opens, as year-month-day",
        "Enter the date on which it closes, as year-month-day",
      ]);
      expect(await officer.getByLabel("Title").inputValue()).toBe("Drones that follow people");
      await checkPage(officer);

      await officer.getByRole("button", { name: "Preview how the measure is cut" }).click();
      const cut = officer.getByRole("region", { name: "How the measure is cut" });
      expect(await cut.getByRole("code").allTextContents()).toEqual([
        "article-1",
        "article-1-1",
        "article-1-1-a",
        "article-1-1-b",
        "article-2",
        "article-2-1",
      ]);
      await checkPage(officer);

      await officer.getByLabel("Summary").fill("A licence for drones that follow people.");
      await officer.getByLabel("Opens on").fill(dateOf(inDays(10)));
      await officer.getByLabel("Closes on").fill(dateOf(inDays(40)));
      await officer.getByRole("button", { name: "Save draft" }).click();
      expect(await officer.locator("h1").textContent()).toBe("Drones that follow people");
      await checkPage(officer);
      const address = new URL(officer.url()).pathname;

      const reader = await portal.visit(address, way);
      expect(await reader.locator("h1").textContent()).toBe("There is no page here");

      await officer.getByRole("link", { name: "Stage" }).click();
      await checkPage(officer);
      await officer.getByRole("button", { name: "Change the stage" }).click();
      expect(await officer.getByRole("alert").textContent()).toContain("Choose the next stage");
      await checkPage(officer);
      await officer.getByLabel("Announce it").check();
      await officer.getByLabel("What readers are told").fill("Read it now, comment in ten days.");
      await officer.getByRole("button", { name: "Change the stage" }).click();
      await officer.getByText("The stage has been changed").waitFor();
      await checkPage(officer);

      await reader.goto(address);
      expect(await reader.getByText("Read it now, comment in ten days.").isVisible()).toBe(true);
      expect(await reader.getByRole("link", { name: "Write a comment" }).count()).toBe(0);
      await checkPage(reader);

      portal.clock.now = () => inDays(11);
      await reader.reload();
      expect(await reader.getByRole("link", { name: "Write a comment" }).count()).toBe(1);
      await checkPage(reader);

      portal.clock.now = () => inDays(41);
      await reader.reload();
      expect(await reader.getByRole("heading", { name: "Comments are closed" }).isVisible()).toBe(true);
      await checkPage(reader);
    },
  );

  journey("an official begins from a file", async () => {
    const page = await portal.visit("/officials/NL/consultations/new", {
      ...way,
      as: "officer.nl@example.org",
    });
    await page.getByText("Begin from a file").click();
    await page.getByRole("button", { name: "Read into the form" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Choose a file, or paste its text");
    await checkPage(page);

    await page
      .getByLabel("File", { exact: true })
      .setInputFiles("content/consultations/nl-biometric-surveillance.md");
    await page.getByRole("button", { name: "Read into the form" }).click();

    expect(await page.getByLabel("Title").inputValue()).toMatch(
      /^Licence requirement for facial recognition/,
    );
    expect(await page.getByRole("textbox", { name: "The measure" }).inputValue()).toContain(
      "## Article 15 — Transition and review",
    );
    await checkPage(page);
  });
});
