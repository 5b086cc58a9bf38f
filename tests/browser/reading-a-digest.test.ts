import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const digest = "/officials/NL/consultations/NL-2026-001/digest";

describe.each(ways)("reading a digest ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("an analyst sees each figure in one row with its bar, and what is left out", async () => {
    const page = await portal.visit(digest, { ...way, as: "analyst.nl@example.org" });

    await checkPage(page);
    expect(await page.locator("main").textContent()).toContain("8 comments held for moderation");
    await page.getByRole("link", { name: "Who commented" }).click();
    await checkPage(page);
    for (const subject of ["stakeholder group", "position", "country"]) {
      const figure = page.getByRole("region", { name: `By ${subject}`, exact: true });
      expect(await figure.locator("tbody tr svg.app-bar").count()).toBe(
        await figure.locator("tbody tr").count(),
      );
      const counts = await figure.getByRole("table").getByRole("link").evaluateAll(numbers);
      expect([subject, sum(counts)]).toEqual([subject, 24]);
    }
  });

  journey("every figure leads to a list of as many comments", async () => {
    const page = await portal.visit(digest, { ...way, as: "analyst.nl@example.org" });
    const figures = [];
    for (const part of ["", "/figures", "/provisions", "/questions"]) {
      await page.goto(digest + part);
      figures.push(
        ...(await page
          .locator("main a[href$='/comments'], main a[href*='/comments?']")
          .evaluateAll(linkedNumbers)),
      );
    }
    expect(figures.length).toBeGreaterThan(50);

    for (const { href, number } of figures) {
      const list = await (await page.context().request.get(href)).text();
      expect([href, Number(/>(\d+) comments?</.exec(list)?.[1])]).toEqual([href, number]);
    }
  });

  journey("an analyst opens the campaign and reads what each letter added", async () => {
    const page = await portal.visit(digest, { ...way, as: "analyst.nl@example.org" });

    await page.getByRole("link", { name: "Campaigns" }).click();
    const campaign = page.getByRole("region", { name: "Campaign 1: 8 comments" });
    const words = campaign.getByText("I organise the yearly commemoration in our neighbourhood");
    expect(await words.isVisible()).toBe(false);
    await campaign.getByText("What 5 comments added").click();

    expect(await words.isVisible()).toBe(true);
    await checkPage(page);
  });

  journey("an analyst prints the digest and takes the figures away as a file", async () => {
    const page = await portal.visit(digest, { ...way, as: "analyst.nl@example.org" });

    const file = page.waitForEvent("download");
    await page.getByRole("link", { name: "Comments, points and answers (CSV)" }).click();
    expect((await file).suggestedFilename()).toMatch(/NL-2026-001.*\.csv$/);

    await page.getByRole("link", { name: "Page to print" }).click();
    await checkPage(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("navigation").filter({ visible: true }).count()).toBe(0);
  });

  journey("officials of another government are told that it is not theirs", async () => {
    const page = await portal.visit(digest, { ...way, as: "officer.us@example.org" });

    expect(await page.locator("h1").textContent()).toBe("You may not see this page");
    await checkPage(page);
  });
});

/** Of links that say one number; one that says how many points are for something and against it has two. */
const linkedNumbers = (links: Element[]) =>
  links
    .filter((link) => link.textContent?.match(/\d+/g)?.length === 1)
    .map((link) => ({
      href: link.getAttribute("href") ?? "",
      number: Number.parseInt(link.textContent ?? "", 10),
    }))
    .filter(({ number }) => !Number.isNaN(number));

const numbers = (links: Element[]) => links.map((link) => Number.parseInt(link.textContent ?? "", 10));

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
