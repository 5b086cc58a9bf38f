import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: false, width: 360 },
  { javaScript: true, width: 1280 },
];
const consultation = "/consultations/NL-2026-001";
const remarks = "Two border guards showed me the list of reporters.";

describe.each(ways)("at-risk mode ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  beforeAll(async () => {
    await portal.db
      .updateTable("consultation")
      .set((column) => ({ at_risk: 1, revision: column("revision", "+", 1) }))
      .where("reference", "=", "NL-2026-001")
      .execute();
    // What the authority asks has a journey of its own.
    await portal.db.updateTable("question").set({ required: 0 }).execute();
  });

  journey(
    "someone comments by a key alone, follows and changes it in another browser, and leaves",
    async () => {
      const page = await portal.visit(consultation, way);
      await page.getByRole("link", { name: "Comment in at-risk mode" }).click();
      expect(await headingOf(page)).toBe("Comment in at-risk mode");
      await checkPage(page);
      await page.getByRole("link", { name: "Read the guidance on at-risk mode" }).click();
      expect(await headingOf(page)).toBe("At-risk mode");
      await checkPage(page);
      await page.goBack();
      await page.getByRole("button", { name: "Make a key and begin" }).click();
      expect(await headingOf(page)).toBe("Your key");
      const key = (await page.locator(".app-key").textContent()) ?? "";
      expect(key).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{2}$/);
      await checkPage(page);

      await page.getByRole("link", { name: "I have written the key down: go on" }).click();
      expect(await page.getByRole("region", { name: "At-risk mode" }).isVisible()).toBe(true);
      await page.getByLabel("Oppose").check();
      await page.getByLabel("General remarks", { exact: true }).fill(remarks);
      if (way.javaScript) {
        await page.getByText(/^Saved at/).waitFor();
        expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      }
      await checkPage(page);
      await page.getByRole("button", { name: "How you are named", exact: true }).click();
      expect(await headingOf(page)).toBe("How you are named");
      await checkPage(page);
      await page.getByLabel("Stakeholder group (optional)").selectOption("Civil society");
      await page.getByRole("button", { name: "Save and go back to your comment" }).click();
      await page.getByRole("button", { name: "Continue to check" }).click();
      await page.getByRole("heading", { name: "Check your comment" }).waitFor();
      await checkPage(page);
      await page.getByRole("button", { name: "Send the comment" }).click();
      await page.getByRole("heading", { name: /^Receipt/ }).waitFor();
      expect(await headingOf(page)).toMatch(/^Receipt NL-2026-001\/[1-9]\d{7}$/);
      await checkPage(page);
      const number = page.url().split("/").at(-1) ?? "";

      const other = await portal.visit(`${consultation}/at-risk`, way);
      await other.getByRole("link", { name: "I have a key" }).click();
      await checkPage(other);
      await other.getByLabel("Your key").fill("0000-1111");
      await other.getByRole("button", { name: "Go on" }).click();
      expect(await other.locator("main").textContent()).toContain("Enter the 26 letters and digits");
      await checkPage(other);
      await other.getByLabel("Your key").fill(key.toLowerCase());
      await other.getByRole("button", { name: "Go on" }).click();
      expect(await headingOf(other)).toBe("What you have under your key");
      await checkPage(other);
      await other.getByRole("link", { name: "Change it" }).click();
      expect(await other.getByLabel("General remarks", { exact: true }).inputValue()).toBe(remarks);
      await other.getByLabel("General remarks", { exact: true }).fill("Border guards showed me a list.");
      await other.getByRole("button", { name: "Continue to check" }).click();
      await other.getByRole("heading", { name: "Check your comment" }).waitFor();
      await other.getByRole("button", { name: "Send the comment again" }).click();
      await other.getByRole("heading", { name: /^Receipt/ }).waitFor();
      expect(await other.locator("main").textContent()).toContain("Border guards showed me a list.");

      await other.getByRole("button", { name: "Leave at-risk mode" }).click();
      expect(await other.getByRole("region", { name: "At-risk mode" }).count()).toBe(0);
      await other.goBack();
      expect(await other.locator("body").textContent()).not.toContain("Border guards showed me");
      await other.goto(`${consultation}/receipts/${number}`);
      expect(await headingOf(other)).toBe("Sign in");
    },
  );

  journey(
    "a moderator lets it through; later it is public without a name, and its author proves it",
    async () => {
      const moderator = await portal.visit("/officials/NL/queue", { ...way, as: moderatorOf });
      await moderator
        .getByRole("link", { name: /Comment [1-9]\d{7} on/ })
        .first()
        .click();
      await checkPage(moderator);
      expect(await moderator.locator("main").textContent()).toContain("Sent in at-risk mode");
      const number = /\d{8}/.exec((await headingOf(moderator)) ?? "")?.[0] ?? "";
      await moderator.getByLabel("Publish", { exact: true }).check();
      await moderator.getByRole("button", { name: "Decide" }).click();

      const reader = await portal.visit(`${consultation}/comments/${number}`, way);
      expect(await headingOf(reader)).toBe("There is no page here");
      expect(await publishDue(portal.db, new Date(Date.now() + 61 * 60 * 60 * 1000))).toBe(1);
      await reader.reload();
      expect(await headingOf(reader)).toBe(`Comment ${number}`);
      expect(await reader.locator("main").textContent()).toContain("Name withheld");
      expect(await reader.locator("article time").first().textContent()).toMatch(/^\d+ \w+ \d{4}$/);
      await checkPage(reader);
    },
  );

  journey("the author of a comment signs a statement that others check", async () => {
    const page = await portal.visit(`${consultation}/at-risk`, way);
    await page.getByRole("button", { name: "Make a key and begin" }).click();
    await page.getByRole("link", { name: "I have written the key down: go on" }).click();
    await page.getByLabel("Oppose").check();
    await page.getByLabel("General remarks", { exact: true }).fill("They sold it twice.");
    await page.getByRole("button", { name: "Continue to check" }).click();
    await page.getByRole("heading", { name: "Check your comment" }).waitFor();
    await page.getByRole("button", { name: "Send the comment" }).click();
    await page.getByRole("link", { name: "What you have under your key" }).click();
    await page.getByRole("link", { name: /Prove that comment \d+ is yours/ }).click();
    await checkPage(page);
    await page.getByLabel("Your statement").fill("I wrote it. For Ada.");
    await page.getByRole("button", { name: "Sign the statement" }).click();
    const signature = await page
      .getByRole("region", { name: "The signed statement" })
      .locator("code")
      .textContent();
    await checkPage(page);
    await page.getByLabel("Statement", { exact: true }).fill("I wrote it. For Ada.");
    await page.getByLabel("Signature", { exact: true }).fill(signature ?? "");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    expect(await page.locator("body").textContent()).toContain("has signed this statement");
    await checkPage(page);
  });

  journey("someone with an account asks that their name be withheld", async () => {
    const page = await portal.visit(`${consultation}/comment/signature`, {
      ...way,
      as: "yasmin.haddad@example.net",
    });
    await checkPage(page);
    await page.getByLabel("Withheld from publication").check();
    await page.getByRole("button", { name: "Save and go back to your comment" }).click();
    await checkPage(page);
    await page.getByRole("link", { name: "Say why your name is not to be published" }).click();
    await page.getByLabel("Why your name is not to be published").fill("I was threatened.");
    await page.getByRole("button", { name: "Save and go back to your comment" }).click();
    await page.getByRole("button", { name: "Continue to check" }).click();
    await page.getByRole("heading", { name: "Check your comment" }).waitFor();
    expect(await page.locator("main").textContent()).toContain("Name withheld from publication");
    await checkPage(page);
  });
});

const moderatorOf = "moderator.nl@example.org";

const headingOf = (page: Page) => page.locator("h1").textContent();
