import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const consultation = "/consultations/US-2026-001";
const office = "/officials/US/consultations/US-2026-001/changes";

const day = 24 * 60 * 60_000;
const inDays = (days: number) => new Date(Date.now() + days * day);
const dateOf = (instant: Date) => instant.toISOString().slice(0, 10);

describe.each(ways)("changing dates ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("a deadline is extended while somebody writes, and late comments are taken after it", async () => {
    const [asWriter, asOfficer] = [
      { ...way, as: "emily.ross@example.org" },
      { ...way, as: "officer.us@example.org" },
    ];
    let writer = await portal.visit(`${consultation}/comment`, asWriter);
    await writer.getByLabel("General remarks", { exact: true }).fill("The annex came late.");
    await writer.getByLabel("Oppose").check();
    await writer.getByRole("button", { name: "Continue to check" }).click();
    await writer.getByRole("heading", { name: "Check your comment" }).waitFor();

    let officer = await portal.visit(office, asOfficer);
    await checkPage(officer);
    await officer.getByRole("link", { name: "Close later" }).click();
    await officer.getByLabel("New date").fill(dateOf(inDays(20)));
    await officer.getByRole("button", { name: "Look at it first" }).click();
    expect(await officer.getByRole("alert").textContent()).toContain("Say why it is changed");
    await officer.getByLabel("Reason").fill("Two associations asked for more time.");
    await officer.getByRole("button", { name: "Look at it first" }).click();
    expect(await officer.getByRole("alert").textContent()).toContain("It closes then or later already");
    await checkPage(officer);
    await moveTo(officer, inDays(40));
    await checkPage(officer);
    await officer.getByRole("button", { name: "Announce the change" }).click();
    expect(await officer.getByRole("alert").textContent()).toContain("The change was announced");
    await checkPage(officer);

    await writer.goto(`${consultation}/comment`);
    expect(await mainOf(writer)).toContain("What has changed since you last saved");
    expect(await mainOf(writer)).toContain("Two associations asked for more time.");
    await checkPage(writer);

    portal.clock.now = () => inDays(42);
    writer = await portal.visit(`${consultation}/comment/check`, asWriter);
    expect(await mainOf(writer)).toContain("stays in your draft");
    officer = await portal.visit(office, asOfficer);
    await officer.getByRole("link", { name: "Take late comments" }).click();
    await officer.getByLabel("Reason").fill("The portal could not be reached on the last day.");
    await moveTo(officer, inDays(50));
    await officer.getByRole("button", { name: "Announce the change" }).click();

    const reader = await portal.visit(consultation, way);
    expect(await mainOf(reader)).toContain("late ones are still taken");
    await checkPage(reader);

    await writer.goto(`${consultation}/comment/check`);
    expect(await mainOf(writer)).toContain("Yours is marked as late");
    await checkPage(writer);
    await writer.getByRole("button", { name: "Send the comment" }).click();
    await writer.getByRole("heading", { name: /^Receipt/ }).waitFor();
    const number = Number(/\d+$/.exec((await writer.locator("h1").textContent()) ?? "")?.[0]);

    await reader.goto(`${consultation}/comments/${number}`);
    const comment = await reader.getByRole("article").first().textContent();
    expect(comment).toContain("This comment came after the closing time.");
    expect(comment).toContain("The portal could not be reached on the last day.");
    await checkPage(reader);
  });
});

const mainOf = (page: Page) => page.getByRole("main").textContent();

async function moveTo(officer: Page, moment: Date) {
  await officer.getByLabel("New date").fill(dateOf(moment));
  await officer.getByLabel("New time").fill("17:00");
  await officer.getByRole("button", { name: "Look at it first" }).click();
  await officer.getByRole("heading", { name: "This is what readers will see" }).waitFor();
}
