import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { anOfficial } from "#tests/support/builders.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
];
const reference = "US-2026-001";
const write = `/consultations/${reference}/comment`;

describe.each(ways)("structured input ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("goes with another wording from a point to the comment that is sent", async () => {
    const page = await portal.visit(`${write}/points/799-3-a-3`, { ...way, as: "finn@example.net" });
    await page.getByLabel("Support with changes").check();
    await page.getByLabel("Your reasons", { exact: true }).fill("Too strict by half.");
    await page.getByText("Propose another wording").click();
    const wording = page.getByLabel("Your wording");
    await wording.fill((await wording.inputValue()).replace("25 mK", "18 mK"));
    await page.getByRole("button", { name: "Show what changes" }).click();
    expect(await page.locator("ins.app-redline__inserted").last().textContent()).toContain("18");
    await checkPage(page);
    await page.getByRole("button", { name: "Save the point" }).click();

    await page.getByRole("button", { name: "Technical input" }).click();
    await checkPage(page);
    await page.getByRole("link", { name: "§ 799.3(a)(3)" }).click();
    await page.getByText("Parameter and threshold").first().click();
    await page.getByLabel("Control list").selectOption("us ccl");
    await page.getByLabel("Entry").fill("nonsense");
    await page.getByLabel("Parameter", { exact: true }).fill("NETD at f/1.0");
    await page.getByLabel("Value that you prefer").fill("as strict as now");
    await page.getByRole("button", { name: "Save and go back" }).click();
    expect(await page.locator(".govuk-error-summary").textContent()).toContain("as a number or a range");
    expect(await page.locator(".app-input-warning").textContent()).toContain("Keep it if it is right");
    await checkPage(page);
    await page.getByLabel("Value that you prefer").fill("18");
    await page.getByRole("button", { name: "Save and go back" }).click();
    await checkPage(page);
    await page.getByText("Control list: US Commerce Control List").waitFor();
    await page.getByLabel("I am not sure").check();
    await page.getByRole("button", { name: "Save this answer" }).click();

    await page.getByRole("button", { name: "Human-rights input" }).click();
    await page.getByRole("link", { name: "Another provision" }).click();
    await page.getByLabel("Find a provision").fill("loudspeaker");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await checkPage(page);
    await page.locator(".app-choice a").first().click();
    await page.getByLabel("The harm", { exact: true }).fill("People are chased by machines.");
    await page.getByLabel("Migrants and refugees").check();
    await checkPage(page);
    await page.getByRole("button", { name: "Save and go back" }).click();
    await page.getByRole("link", { name: "Back to your comment" }).click();
    await page.getByLabel("Support with changes").check();
    await page.getByRole("button", { name: "Continue to check" }).click();
    await checkPage(page);
    await page
      .getByRole("link", { name: /Change the input on/ })
      .first()
      .waitFor();
    await page.getByText("When you send it, it is held.").waitFor();
    await page.getByRole("button", { name: "Send the comment" }).click();

    expect(await page.locator("h1").textContent()).toMatch(/^Receipt/);
    expect(await page.locator("main").textContent()).toContain("People are chased by machines.");
    await page.getByText("Held: it may contain controlled technical data").waitFor();
    await checkPage(page);
    const receipt = page.url();

    // A technology officer reads it, releases it, and its author is told why.
    const government = await portal.db
      .selectFrom("government")
      .selectAll()
      .where("code", "=", "US")
      .executeTakeFirstOrThrow();
    const { email } = await anOfficial(portal.db, { government, role: "technology officer" });
    const officer = await portal.visit("/officials/US", { ...way, as: email });
    await officer.getByRole("link", { name: "1 comment waits in the technology hold" }).click();
    await checkPage(officer);
    await officer.getByRole("link", { name: /^Comment \d+ on US-/ }).click();
    await officer.getByText("People are chased by machines.").waitFor();
    await checkPage(officer);
    await officer.getByRole("button", { name: "Decide" }).click();
    await officer.getByRole("link", { name: "Choose what you decide" }).waitFor();
    await officer.getByLabel("Release it").check();
    await officer.getByLabel("Reason").fill("It is in every textbook.");
    await officer.getByRole("button", { name: "Decide" }).click();
    await officer.getByText("You decided.").waitFor();
    await checkPage(officer);

    await page.goto(receipt);
    await page.getByText("It is in every textbook.").waitFor();
    await checkPage(page);
  });

  journey("is read on comments, in lists, under provisions and in the digest", async () => {
    const page = await portal.visit(`/consultations/${reference}/comments`, {
      ...way,
      as: "officer.us@example.org",
    });
    const entry = page.locator(".app-card", { hasText: "Infrared Imaging Makers Alliance" });
    expect(await entry.textContent()).toContain("4 technical inputs");
    expect(await entry.textContent()).toContain("Proposes wording");
    await entry.getByRole("link").first().click();
    await page.getByRole("heading", { name: "Technical input" }).waitFor();
    await checkPage(page);
    await page.goto(`/consultations/${reference}/provisions/799-3-a-2`);
    await page.getByText("Proposed wording").first().click();
    await page.locator("ins.app-redline__inserted").first().waitFor();
    await checkPage(page);
    await page.goto(`/officials/US/consultations/${reference}/digest/inputs`);
    await page
      .getByRole("heading", { name: /Pixel pitch/ })
      .first()
      .waitFor();
    await checkPage(page);
  });
});
