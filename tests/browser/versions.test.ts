import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { aConsultation, aGovernment } from "#tests/support/builders.ts";
import { withAnArticle, withoutTheParagraph } from "#tests/support/version-builder.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

describe.each(ways)("a measure in three versions ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();
  const as = "yasmin.haddad@example.net";

  journey("comments stay on their versions, and a draft goes on with the next one", async () => {
    const government = await aGovernment(portal.db, { code: "NL" });
    const { reference } = await aConsultation(portal.db, { government });
    const address = `/consultations/${reference}`;

    // Version 1: a comment that is sent, and a draft on what the third version takes out.
    const author = await portal.visit(`${address}/comment/points/article-2`, { ...way, as });
    await writePoint(author, "It is too wide.");
    await send(author);
    const writer = await portal.visit(`${address}/comment/points/article-1-1`, {
      ...way,
      as: "officer.nl@example.org",
    });
    await writePoint(writer, "No licence is needed.");

    // Version 2 inserts an article before the one that was commented on.
    const officer = await portal.visit(`/officials/NL/consultations/${reference}/versions`, {
      ...way,
      as: "officer.nl@example.org",
    });
    await checkPage(officer);
    await announce(officer, withAnArticle, 2);
    await checkPage(officer);
    expect(await officer.getByRole("heading", { level: 2 }).first().textContent()).toContain("Version 2");

    const reader = await portal.visit(`${address}/provisions/article-2`, way);
    expect(await reader.locator("h1").textContent()).toBe("Article 3");
    expect(await reader.locator("main").textContent()).toContain(
      "In version 1 of the measure it was Article 2.",
    );
    expect(await reader.getByText("It is too wide.").count()).toBe(1);
    await checkPage(reader);
    await reader.goto(`${address}/comments/1`);
    await checkPage(reader);
    const comment = (await reader.locator("main").textContent()) ?? "";
    expect(comment).toContain("Made on version 1 of the measure.");
    expect(comment).toContain("In version 2 this is Article 3");

    await writer.goto(`${address}/comment`);
    await checkPage(writer);
    expect(await writer.getByRole("region", { name: "The measure has changed" }).textContent()).toContain(
      "Your draft goes on with it",
    );
    await author.goto(`${address}/comment/points/article-2-1`);
    await writePoint(author, "Two years are enough.");
    await send(author);
    expect(await author.locator("main").textContent()).toContain("Made on version 2 of its text");

    // Version 3 takes out what the draft has a point on.
    await officer.goto(`/officials/NL/consultations/${reference}/versions`);
    await announce(officer, withoutTheParagraph, 3);
    await writer.goto(`${address}/comment/points/article-1-1`);
    await checkPage(writer);
    const kept = (await writer.locator("main").textContent()) ?? "";
    expect(kept).toContain("was taken out in version 3 of the measure");
    expect(kept).toContain("No licence is needed.");
    await writer.getByRole("button", { name: "Remove the point" }).click();
    await writer.goto(`${address}/comment/points/article-1`);
    await writePoint(writer, "Then nothing is asked of us.");
    await send(writer);

    await reader.goto(`${address}/versions?from=1&to=3`);
    await checkPage(reader);
    expect(await reader.getByRole("region", { name: "Article 1(1)" }).textContent()).toContain("Taken out");
    await reader.goto(`${address}/versions/2`);
    await checkPage(reader);
    expect(await reader.locator("main").textContent()).toContain("Records are kept for five years.");
    await reader.goto(`${address}/comments/2`);
    expect(await reader.locator("main").textContent()).toContain("Made on version 2 of the measure.");
    await reader.goto(`${address}/comments/3`);
    expect(await reader.locator("main").textContent()).not.toContain("Made on version");
    await reader.goto(address);
    expect(await reader.locator("main").textContent()).toContain("Version 3 of the measure");
  });
});

async function writePoint(page: Page, reasons: string) {
  await page.getByLabel("Oppose").check();
  await page.getByLabel("Your reasons", { exact: true }).fill(reasons);
  await page.getByRole("button", { name: "Save the point" }).click();
  await page.getByRole("heading", { name: "Write a comment" }).waitFor();
}

async function send(page: Page) {
  await page.getByLabel("Oppose").check();
  await page.getByRole("button", { name: "Continue to check" }).click();
  await page.getByRole("heading", { name: "Check your comment" }).waitFor();
  await page.getByRole("button", { name: "Send the comment" }).click();
  await page.getByRole("heading", { name: /^Receipt/ }).waitFor();
}

async function announce(page: Page, text: string, number: number) {
  await page.getByLabel(`Text of version ${number}`).fill(text);
  await page.getByRole("button", { name: "Show what changes" }).click();
  await page.getByRole("heading", { name: "Which provision is which" }).waitFor();
  await checkPage(page);
  await page.getByRole("button", { name: `Announce version ${number}` }).click();
  expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
    "Say what readers are told",
    "Say why there is another version",
  ]);
  await page.getByLabel("What readers are told").fill(`This is version ${number}.`);
  await page.getByLabel("Why there is another version").fill("Comments asked for it.");
  await page.getByRole("button", { name: `Announce version ${number}` }).click();
  await page.getByRole("heading", { name: "Versions of the measure" }).waitFor();
}
