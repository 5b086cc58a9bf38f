import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

/** Officials sit at a desk, and whoever comments holds a small phone. */
const atDesk = { javaScript: false, width: 1280 };
const onPhone = { javaScript: false, width: 360 };

const lead = "/officials/NL/consultations/NL-2026-001";
const secret = "Geheimbron 5014";

describe("a consultation of three governments", () => {
  const portal = useBrowser();

  journey("is posted by each, commented on once, moderated and digested by those addressed", async () => {
    const dutch = await portal.visit(`${lead}/joint`, { ...atDesk, as: "officer.nl@example.org" });
    await checkPage(dutch);
    for (const government of ["Germany", "France"]) {
      await dutch.getByLabel("Government", { exact: true }).selectOption(government);
      await dutch.getByRole("button", { name: "Invite", exact: true }).click();
      await dutch.getByText("It was recorded").waitFor();
      await checkPage(dutch);
    }

    const german = await portal.visit("/officials/DE", { ...atDesk, as: "officer.de@example.org" });
    const french = await portal.visit("/officials/FR", { ...atDesk, as: "officer.fr@example.org" });
    const germanReference = await joinAndAnnounce(german);
    const frenchReference = await joinAndAnnounce(french);

    const author = await portal.visit("/consultations/NL-2026-001", {
      ...onPhone,
      as: "p.degroot@polderzicht.example.com",
    });
    await checkPage(author);
    await author.getByRole("navigation", { name: "Governments that hold" }).getByText("France").waitFor();
    await author.goto("/consultations/NL-2026-001/comment");
    await author.getByLabel("Germany").check();
    await author.getByLabel("Oppose").check();
    await author
      .getByLabel("General remarks", { exact: true })
      .fill(`The rule goes too far. Our source is [[${secret}]].`);
    await author.getByRole("button", { name: "Save the draft" }).click();
    await checkPage(author);
    await author.getByRole("button", { name: "What is different for Germany" }).click();
    await checkPage(author);
    await author.getByLabel("Your position on the measure").selectOption("Support");
    await author.getByRole("button", { name: "Save and go back" }).click();
    await author.getByRole("button", { name: "required question" }).click();
    await author.getByRole("group").first().getByRole("radio").first().check();
    await author.getByRole("button", { name: "Save and go back" }).click();
    await author.getByRole("button", { name: "Confidential parts" }).click();
    await author.getByLabel("Ground").selectOption({ index: 1 });
    await author.getByLabel(/Why/).first().fill("It names somebody.");
    await author.getByRole("button", { name: /Save/ }).first().click();
    await author.goto("/consultations/NL-2026-001/comment/check");
    await checkPage(author);
    await author.getByRole("button", { name: "Send the comment" }).click();
    await author.getByRole("heading", { name: "Also received by" }).waitFor();
    await checkPage(author);

    await german.goto("/officials/DE/queue");
    await german.getByRole("link", { name: new RegExp(`^Comment 1 on ${germanReference}`) }).click();
    await german.getByRole("heading", { name: "Also addressed to" }).waitFor();
    await checkPage(german);
    await german.getByLabel("Publish", { exact: true }).check();
    await german.getByRole("button", { name: "Decide" }).click();
    await german.goto(`/officials/DE/consultations/${germanReference}/digest/figures`);
    await checkPage(german);
    expect(await german.getByRole("main").textContent()).toContain(
      "1 published comment has parts that are not public",
    );

    for (const page of ["/digest", "/joint", "/digest/figures"])
      expect(await mainOf(french, `/officials/FR/consultations/${frenchReference}${page}`)).not.toContain(
        secret,
      );
    expect(await mainOf(french, "/officials/FR/queue")).toContain("Nothing waits");
  });
});

async function mainOf(page: Page, address: string) {
  await page.goto(address);
  return page.getByRole("main").textContent();
}

/** Accepts the invitation that waits on the officials' home, and announces the draft as it is; gives its reference. */
async function joinAndAnnounce(page: Page) {
  await page.getByRole("link", { name: "invites you to hold a consultation together" }).click();
  await checkPage(page);
  await page.getByRole("button", { name: "Accept, and get a draft" }).click();
  const [, reference = ""] = /consultations\/([A-Z]{2}-\d{4}-\d{3})/.exec(page.url()) ?? [];
  await page.goto(page.url().replace(/edit.*$/, "stage"));
  await page.getByLabel("Announce it").check();
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Change the stage" }).click();
  await page.goto(`/consultations/${reference}`);
  await page.getByText("Comments until").first().waitFor();
  await checkPage(page);
  return reference;
}
