import { describe, expect } from "vitest";
import { indexMeasure } from "#app/consultations/index-measure.server.ts";
import { indexKeyPoints } from "#app/digests/snapshots/index-key-points.server.ts";
import { aKeyPoint, argued, digestsKept } from "#tests/support/argued.ts";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { aPublication, aSnapshot } from "#tests/support/snapshots.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

describe.each(ways)("looking for words ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("from home to the words in their place, narrowed on the way", async () => {
    const government = await aGovernment(portal.db, { code: "NL" });
    const consultation = await aConsultation(portal.db, { government });
    await indexMeasure(portal.db, consultation.id);
    await argued(portal.db, consultation, [
      {
        remarks: "Sonar equipment is sold to fishermen.",
        stakeholder_group: "private sector",
        country: "NL",
      },
      {
        remarks: "音波探知機の輸出管理について",
        stakeholder_group: "academia",
        country: "JP",
        position: "support",
      },
      { remarks: "We map sea beds with sonars.", stakeholder_group: "academia", country: "NL" },
    ]);
    await aComment(portal.db, { consultation, remarks: "A sonar that nobody reads of.", status: "held" });
    await aComment(portal.db, { consultation, remarks: "I take it back to you.", status: "returned" });

    const page = await portal.visit("/", way);
    await page.getByLabel("Search everything that is public").fill("sonar");
    await page.getByRole("button", { name: "Search" }).first().click();
    await page.getByRole("heading", { name: "2 hits" }).waitFor();
    await checkPage(page);
    expect((await page.locator("mark").allTextContents()).sort()).toEqual(["Sonar", "sonars"]);

    // A choice, by keyboard alone, is an address that can be kept.
    await page.getByText("Narrow the search").click();
    expect(await page.getByLabel("Stakeholder group").locator("option").allTextContents()).toEqual([
      "Any",
      "Academia (1)",
      "Private sector (1)",
    ]);
    await page.getByLabel("Stakeholder group").selectOption("academia");
    await page.getByLabel("Words").press("Enter");
    await page.getByRole("heading", { name: "1 hit" }).waitFor();
    expect(new URL(page.url()).searchParams.get("group")).toBe("academia");
    await page.getByRole("link", { name: "In the general remarks" }).click();
    expect(await page.locator("main").textContent()).toContain("We map sea beds with sonars.");

    // Two characters of Japanese, as they are typed into an address.
    await page.goto("/search?q=輸出");
    expect(await page.locator("mark").allTextContents()).toEqual(["輸出"]);
    await checkPage(page);

    // Nothing: what to try next.
    await page.goto("/search?q=sonra");
    await checkPage(page);
    await page.getByRole("link", { name: "sonar" }).click();
    await page.getByRole("heading", { name: "2 hits" }).waitFor();
    await page.goto(`/search?q=licence&consultation=${consultation.reference}`);
    expect(await page.locator("main").textContent()).toContain("In Article 1(1)");

    // A key point of the digest that the government publishes leads to its place there.
    await digestsKept(portal.db);
    const quoted = await portal.db
      .selectFrom("comment")
      .select(["id", "consultation_id"])
      .where("consultation_id", "=", consultation.id)
      .where("country", "=", "NL")
      .where("published_version", "is not", null)
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow();
    await aKeyPoint(portal.db, quoted);
    const number = (await aSnapshot(portal.db, consultation)) ?? 0;
    await aPublication(portal.db, {
      ...{ consultation, number },
      official: (await anOfficial(portal.db, { government })).id,
    });
    await indexKeyPoints(portal.db, consultation.id);
    await page.goto("/search?q=sonar&kind=key_point");
    await page.getByRole("heading", { name: "1 hit" }).waitFor();
    await checkPage(page);
    await page.getByRole("link", { name: "A key point of what was said" }).click();
    expect(await page.locator("li:target").textContent()).toContain("We map sea beds with sonars.");

    // A list is a search without words: the same choices, and days.
    await page.goto(`/consultations/${consultation.reference}/comments`);
    await page.getByLabel("Until this day").fill("2026-01-31");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.getByRole("heading", { name: "0 comments" }).waitFor();
    await checkPage(page);

    // What is not public is found by its moderators alone, and listed without words.
    const moderator = await portal.visit("/officials/NL", { ...way, as: "moderator.nl@example.org" });
    await moderator.getByRole("link", { name: "Search what is not public" }).click();
    await moderator.getByLabel("Consultation").waitFor({ state: "attached" });
    const listed = `/officials/NL/search?consultation=${consultation.reference}`;
    await moderator.goto(listed);
    await moderator.getByRole("heading", { name: "2 comments or replies that are not public" }).waitFor();
    await moderator.getByLabel("What became of it").selectOption({ label: "Returned (1)" });
    await moderator.getByRole("button", { name: "Search" }).last().click();
    await moderator.getByRole("heading", { name: "1 comment or reply that is not public" }).waitFor();
    await checkPage(moderator);
    expect(await moderator.locator("main").textContent()).toContain("I take it back to you");
    await moderator.goto(listed);
    await moderator.getByRole("heading", { name: "2 comments or replies that are not public" }).waitFor();
    await moderator.getByLabel("Words").fill("sonar");
    await moderator.getByRole("button", { name: "Search" }).last().click();
    await moderator.getByRole("heading", { name: "1 comment or reply that is not public" }).waitFor();
    await checkPage(moderator);
    expect(await moderator.locator("main").textContent()).toContain("that nobody reads of");
    await moderator.getByRole("link", { name: "Look for the same words in what is public" }).click();
    await moderator.getByRole("heading", { name: "3 hits" }).waitFor();
  });
});
