import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { type Dialect, dialects } from "#tests/support/database.ts";

const ways: { dialect: Dialect; javaScript: boolean; width: number }[] = [
  { dialect: "SQLite", javaScript: true, width: 1280 },
  { dialect: "SQLite", javaScript: false, width: 360 },
  { dialect: "PostgreSQL", javaScript: false, width: 1280 },
];

const consultation = "/consultations/NL-2026-001";

describe.each(ways.filter(({ dialect }) => dialects.includes(dialect)))(
  "commenting ($dialect, $width pixels, JavaScript: $javaScript)",
  ({ dialect, ...way }) => {
    const portal = useBrowser(dialect);

    journey(
      "a newcomer goes from a provision to a receipt, and is told on the way what is missing",
      async () => {
        const page = await portal.visit(`${consultation}/provisions/article-12-2`, way);
        await page.getByRole("link", { name: "Comment on this" }).click();
        await page.getByRole("main").getByRole("link", { name: "Sign up" }).click();
        await signUp(page);

        expect(await page.locator("h1").textContent()).toBe("Your point on Article 12(2)");
        await checkPage(page);
        await page.getByRole("button", { name: "Save the point" }).click();
        expect(await problems(page)).toEqual(["Choose your position on this provision", "Give your reasons"]);
        await checkPage(page);

        await page.getByLabel("Oppose").check();
        await page.getByLabel("Your reasons", { exact: true }).fill("Name **the ministry** at least.");
        // With JavaScript the preview comes by itself.
        if (!way.javaScript) await page.getByRole("button", { name: "Preview" }).click();
        await page.getByRole("region", { name: "Preview" }).getByText("the ministry").waitFor();
        await checkPage(page);
        await page.getByRole("button", { name: "Save the point" }).click();

        expect(await page.locator("h1").textContent()).toBe("Write a comment");
        await checkPage(page);
        await page.getByRole("button", { name: "Continue to check" }).click();
        await page.getByRole("heading", { name: "Check your comment" }).waitFor();
        await page.getByRole("button", { name: "Send the comment" }).click();
        expect(await problems(page)).toEqual([
          "Choose your overall position",
          "Choose an answer to “Is the boundary in Article 4 between identification and verification workable?”",
        ]);
        await checkPage(page);

        await page.getByRole("link", { name: "Change your position" }).click();
        await page.getByLabel("Support with changes").check();
        await page.getByLabel("General remarks", { exact: true }).fill("We watch over amsels.");
        await page.getByRole("button", { name: "required question" }).click();
        await answerWhatIsRequired(page);
        await page.getByRole("button", { name: "Continue to check" }).click();
        await page.getByRole("heading", { name: "Check your comment" }).waitFor();
        await checkPage(page);
        await page.getByRole("button", { name: "Send the comment" }).click();
        await page.getByRole("heading", { name: /^Receipt/ }).waitFor();

        expect(await page.locator("h1").textContent()).toMatch(/^Receipt NL-2026-001\/\d{4}$/);
        await checkPage(page);
        const receipt = await page.locator("main").textContent();
        expect(receipt).toContain("It will be published once a moderator has read it");
        expect(receipt).toMatch(/[0-9a-f]{64}/);
        expect(receipt).toContain("We watch over amsels.");
      },
    );

    journey("a returned comment is mended, sent again, and published", async () => {
      const page = await portal.visit("/my-comments", { ...way, as: "yasmin.haddad@example.net" });
      await checkPage(page);
      expect(await page.locator("main").textContent()).toContain(
        "“a freelance photographer”".replaceAll(/[“”]/g, '"'),
      );

      await page.getByRole("link", { name: "Change and send again" }).click();
      await checkPage(page);
      await page
        .getByLabel("General remarks", { exact: true })
        .fill("A freelance photographer was traced by her face.");
      await page.getByRole("button", { name: "Answer the authority’s questions" }).click();
      await answerWhatIsRequired(page);
      await page.getByRole("button", { name: "Continue to check" }).click();
      await page.getByRole("heading", { name: "Check your comment" }).waitFor();
      await checkPage(page);
      await page.getByRole("button", { name: "Send the comment again" }).click();
      await page.getByRole("heading", { name: /^Receipt/ }).waitFor();
      expect(await page.locator("h1").textContent()).toMatch(/^Receipt NL-2026-001\/\d{4}$/);
      await checkPage(page);

      const moderator = await portal.visit("/officials/NL/queue", { ...way, as: "moderator.nl@example.org" });
      await moderator
        .getByRole("listitem")
        .filter({ hasText: "Sent again" })
        .getByRole("link")
        .first()
        .click();
      await checkPage(moderator);
      await moderator.getByLabel("Publish").check();
      await moderator.getByRole("button", { name: "Decide" }).click();
      await moderator.getByText(/^You published/).waitFor();

      const reader = await portal.visit(`${consultation}/comments?group=civil+society`, way);
      await reader.getByRole("link", { name: /Yasmin Haddad/ }).click();
      expect(await reader.getByText("A freelance photographer was traced by her face.").isVisible()).toBe(
        true,
      );
      await checkPage(reader);
    });

    journey("someone replies, an official answers, and both stand in the thread", async () => {
      const page = await portal.visit(`${consultation}/comments`, {
        ...way,
        as: "f.bakker@westerhaven.example.org",
      });
      await page.getByRole("link", { name: /Claire Besson/ }).click();
      const thread = page.url();
      await page.getByRole("link", { name: "Reply to this comment" }).click();
      await checkPage(page);
      await page.getByRole("button", { name: "Send the reply" }).click();
      expect((await problems(page)).length).toBe(1);
      await checkPage(page);
      await page.getByLabel("Your reply", { exact: true }).fill("Who would decide on a withdrawal?");
      await page.getByRole("button", { name: "Send the reply" }).click();
      expect(await page.locator("main").textContent()).toContain("once a moderator has read it");
      await checkPage(page);

      const officer = await portal.visit(thread, { ...way, as: "officer.nl@example.org" });
      await officer.getByRole("link", { name: "Reply to this comment" }).click();
      expect(await officer.locator("main").textContent()).toContain(
        "You reply for Ministry of Foreign Affairs",
      );
      await officer.getByLabel("Your reply", { exact: true }).fill("The minister would, by order.");
      await officer.getByRole("button", { name: "Send the reply" }).click();

      const reader = await portal.visit(thread, way);
      const replies = reader.getByRole("article").filter({ hasText: "The minister would, by order." });
      expect(await replies.last().textContent()).toContain("Ministry of Foreign Affairs");
      expect(await reader.getByText("Who would decide on a withdrawal?").count()).toBe(0);
      await checkPage(reader);
    });

    journey("what was typed is kept when the consultation closes before it is sent", async () => {
      const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000);
      portal.clock.now = () => inDays(20);
      const page = await portal.visit(`${consultation}/comment`, { ...way, as: "rhys@tarnfell.example.com" });
      await page.getByLabel("Oppose").check();
      await page.getByLabel("General remarks", { exact: true }).fill("Written in the last minute.");
      await page.getByRole("button", { name: "Continue to check" }).click();

      portal.clock.now = () => inDays(41);
      await page.getByRole("button", { name: "Send the comment" }).click();

      const text = await page.locator("main").textContent();
      expect(text).toMatch(/closed/);
      expect(text).toContain("Written in the last minute.");
      await checkPage(page);
      await page.goto("/my-comments");
      expect(await page.locator("main").textContent()).toContain("does not take comments now");
      await checkPage(page);
    });
  },
);

describe("a draft where there is JavaScript", () => {
  const portal = useBrowser();

  journey("is saved as it grows, and there again in another browser", async () => {
    const page = await portal.visit(`${consultation}/comment`, { as: "hs@example.net" });
    await page.getByLabel("General remarks", { exact: true }).fill("A thought in the middle of");
    await page
      .getByText(/^(Draft )?saved/i)
      .first()
      .waitFor();
    await checkPage(page);

    const elsewhere = await portal.visit(`${consultation}/comment`, { as: "hs@example.net", width: 360 });
    expect(await elsewhere.getByLabel("General remarks", { exact: true }).inputValue()).toBe(
      "A thought in the middle of",
    );
    await checkPage(elsewhere);
  });

  journey("is not taken for a stale one when it is sent on while it is still being saved", async () => {
    const page = await portal.visit(`${consultation}/comment`, { as: "officer.gb@example.org" });
    const remarks = page.getByLabel("General remarks", { exact: true });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // The portal has saved it, but its answer is long on the way.
    const stored = new Promise<void>((resolve) =>
      page.route(`**${consultation}/comment`, async (route) => {
        if (!route.request().postData()?.includes("intent=save")) return route.continue();
        const response = await route.fetch();
        resolve();
        await held;
        await route.fulfill({ response }).catch(() => undefined);
      }),
    );

    await remarks.fill("A thought");
    await stored;
    await remarks.fill("A thought and its end");
    await page.getByLabel("Oppose").check();
    await page.getByRole("button", { name: "Continue to check" }).click();
    release();

    await page.getByRole("heading", { name: "Check your comment" }).waitFor();
    expect(await page.getByRole("main").textContent()).toContain("A thought and its end");
  });
});

const problems = (page: Page) => page.getByRole("alert").getByRole("link").allTextContents();

async function answerWhatIsRequired(page: Page) {
  expect(await page.locator("h1").textContent()).toBe("Answer the authority’s questions");
  await checkPage(page);
  await page.getByLabel("Yes with changes").check();
  await page.getByRole("button", { name: "Save and go back" }).click();
}

async function signUp(page: Page) {
  await page.getByLabel("Your name").fill("Rosa Amsel");
  await page.getByLabel("E-mail address").fill("rosa.amsel@example.org");
  await page.getByLabel("Password").fill("three words apart");
  await page.getByLabel("Civil society").check();
  await page.getByLabel("Organisation").fill("Verein Wachsame Amsel");
  await page.getByLabel("Country").selectOption({ label: "Austria" });
  await page.getByRole("button", { name: "Sign up" }).click();
  await page.getByLabel("Password").fill("three words apart");
  await page.getByRole("button", { name: "Sign in" }).click();
}
