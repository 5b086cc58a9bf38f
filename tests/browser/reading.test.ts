import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

describe.each(ways)("reading a consultation ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("a reader comes from the home page to a provision, the points on it, and a thread", async () => {
    const page = await portal.visit("/", way);
    await checkPage(page);
    await page.getByRole("link", { name: /^Licence requirement for facial recognition/ }).click();
    await checkPage(page);
    expect(await page.getByText("This is an example.").isVisible()).toBe(true);

    await page.getByRole("link", { name: "Measure", exact: true }).click();
    await checkPage(page);
    await page.locator("summary", { hasText: "8 points on Article 4(2)" }).click();
    await page
      .getByText("In two of our cases the reseller, not the exporter, sold the licence key")
      .waitFor();
    await checkPage(page);

    await page.getByRole("link", { name: "Article 4(2), by itself" }).click();
    await checkPage(page);
    await page.getByRole("link", { name: "Stichting Vrije Blik" }).click();

    await checkPage(page);
    expect(await page.getByText('Yes, with "or tolerated"').isVisible()).toBe(true);
    const official = page.getByRole("article").filter({ hasText: "We note that you agree on extending" });
    expect(await official.last().textContent()).toContain("Ministry of Foreign Affairs");
  });

  journey("a reader narrows the consultations by stage and government", async () => {
    const page = await portal.visit("/consultations", way);
    await checkPage(page);
    expect(await page.getByRole("heading", { name: "7 consultations" }).isVisible()).toBe(true);

    await page.getByLabel("Stage").selectOption("under review");
    await page.getByRole("button", { name: "Show" }).click();
    await checkPage(page);
    expect(await page.getByRole("heading", { name: "1 consultation" }).isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: /due diligence/ }).isVisible()).toBe(true);

    await page.getByLabel("Government").selectOption("FR");
    await page.getByLabel("Stage").selectOption("");
    await page.getByRole("button", { name: "Show" }).click();
    expect(new URL(page.url()).search).toBe("?government=FR&stage=&commitment=&entry=");
    expect(await page.getByRole("heading", { name: "1 consultation" }).isVisible()).toBe(true);
  });

  journey("a reader finds a provision by its number and by its words", async () => {
    const page = await portal.visit("/consultations/US-2026-001/measure", way);
    await page.getByLabel("Find a provision").fill("loudspeaker");
    await page.getByRole("button", { name: "Find" }).click();

    await checkPage(page);
    await page.getByRole("link", { name: "§ 799.5(a)(3)(iii)" }).click();
    expect(new URL(page.url()).hash).toBe("#799-5-a-3-iii");
    await checkPage(page);
  });

  journey("a reader narrows the comments by group and position, and reads one", async () => {
    const page = await portal.visit("/consultations/NL-2026-001/comments", way);
    await checkPage(page);
    expect(await page.getByRole("heading", { name: "24 comments" }).isVisible()).toBe(true);

    await page.getByLabel("Stakeholder group").selectOption({ label: "Academia (4)" });
    await page.getByLabel("Order").selectOption({ label: "Oldest first" });
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await checkPage(page);
    expect(await page.getByRole("heading", { name: "4 comments" }).isVisible()).toBe(true);

    await page.getByRole("link", { name: /Femke Bakker/ }).click();
    await checkPage(page);
    expect(await page.getByText("A licence threshold is a claim").isVisible()).toBe(true);
  });

  journey("a reply has an address, which leads to it in its thread", async () => {
    const page = await portal.visit("/consultations/NL-2026-001/comments/1", way);
    const number = await page
      .getByRole("article")
      .filter({ hasText: "A vendor who sees 400 sites" })
      .last()
      .getByRole("link", { name: "address of this reply" })
      .getAttribute("href");

    await page.goto(number ?? "");

    expect(new URL(page.url()).pathname).toBe("/en/consultations/NL-2026-001/comments/1");
    expect(new URL(page.url()).hash).toBe(`#reply-${number?.split("/").at(-1)}`);
  });

  journey("what was not published is nowhere to be found", async () => {
    const page = await portal.visit("/consultations/NL-2026-001/provisions/article-5-1-b", way);
    expect(await page.locator("main").textContent()).not.toContain("photographers");

    const withheld = await portal.db
      .selectFrom("comment")
      .innerJoin("consultation", "consultation.id", "comment.consultation_id")
      .select("comment.number")
      .where("consultation.reference", "=", "NL-2026-001")
      .where("comment.status", "=", "returned")
      .executeTakeFirstOrThrow();
    await page.goto(`/consultations/NL-2026-001/comments/${withheld.number}`);
    await checkPage(page);
    expect(await page.locator("h1").textContent()).toBe("There is no page here");
  });
});

const everyStage = ["CR", "DE", "EE", "FR", "GB", "NL", "US"].map(
  (code) => `/consultations/${code}-2026-001`,
);

describe.each(ways)("consultations in every stage ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("have an overview, a measure and comments that everyone can read", async () => {
    const page = await portal.visit("/", way);

    for (const address of everyStage)
      for (const part of ["", "/measure", "/comments"]) {
        const answer = await page.goto(`${address}${part}`);
        expect([page.url(), answer?.status()]).toEqual([page.url(), 200]);
        await checkPage(page);
      }
  });
});
