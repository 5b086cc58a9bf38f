import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const write = "/consultations/NL-2026-001/comment";
const as = "rhys@tarnfell.example.com";

describe.each(ways)("a whole comment ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("is written in any order, left, resumed elsewhere, compared, checked and sent once", async () => {
    const page = await portal.visit(write, { ...way, as });
    await checkPage(page);

    // The questions come first, before anything else is there.
    await page.getByRole("button", { name: "Answer the authority’s questions" }).click();
    await checkPage(page);
    await page.getByLabel("Following journalists or lawyers").check();
    await page.getByLabel("Watching a minority").check();
    await page.getByRole("radio", { name: "4", exact: true }).check();
    await page.getByRole("textbox", { name: "What would one application" }).fill("a lot");
    await page.getByRole("textbox", { name: "If a hosted service" }).fill("Whoever **operates** it.");
    if (!way.javaScript) {
      await page.getByRole("button", { name: "Preview" }).click();
      await page.getByRole("region", { name: "Preview" }).getByText("operates").waitFor();
      await checkPage(page);
    }
    await page.getByRole("button", { name: "Save and go back" }).click();
    expect(await problems(page)).toEqual([
      "“What would one application under Article 6 cost you?”: Enter a number, like 12 or 2.5, or a range with the lower number first, like 10 to 20",
    ]);
    expect(await page.getByLabel("Watching a minority").isChecked()).toBe(true);
    await checkPage(page);
    await page.getByRole("textbox", { name: "What would one application" }).fill("3000 to 4500");
    await page.getByRole("button", { name: "Save and go back" }).click();
    await page.getByText("4 of 5 answered").waitFor();

    // A point, and the way back from it.
    await page.getByRole("button", { name: "Add a point" }).click();
    await checkPage(page);
    await page.goto(`${write}/points/article-6-1`);
    await page.getByLabel("Support with changes").check();
    await page.getByLabel("Your reasons", { exact: true }).fill("Two months are too short.");
    await page.getByRole("button", { name: "Save the point" }).click();
    await page.getByRole("heading", { name: "Write a comment" }).waitFor();
    await page.goBack();
    await page.goForward();

    // A window that stays open while the writer goes on elsewhere.
    const stale = await portal.visit(`${write}/questions`, { ...way, as });
    const elsewhere = await portal.visit(`${write}/questions`, { ...way, as });
    expect(await elsewhere.getByLabel("Watching a minority").isChecked()).toBe(true);
    await elsewhere.getByLabel("Yes with changes").check();
    await elsewhere.getByRole("button", { name: "Save and go back" }).click();
    await elsewhere.getByRole("heading", { name: "Write a comment" }).waitFor();
    await stale.getByRole("radio", { name: "2", exact: true }).check();
    await stale.getByRole("button", { name: "Save and go back" }).click();
    await stale.getByRole("heading", { name: "Saved elsewhere meanwhile" }).waitFor();
    expect(await stale.locator(".app-elsewhere").textContent()).toContain("Yes with changes");
    await checkPage(stale);
    await stale.getByLabel("Yes with changes").check();
    await stale.getByRole("button", { name: "Save and go back" }).click();
    await stale.getByText("5 of 5 answered").waitFor();

    // How it is signed, then the overall part, last of all.
    await elsewhere.reload();
    await elsewhere.getByRole("button", { name: "Change how you are named" }).click();
    await checkPage(elsewhere);
    await elsewhere.getByRole("button", { name: "Save and go back to your comment" }).click();
    await elsewhere.getByRole("button", { name: "Continue to check" }).click();
    const missing = elsewhere.getByRole("region", { name: "Before you can send it" });
    await missing.waitFor();
    expect(await missing.getByRole("link").allTextContents()).toEqual(["Choose your overall position"]);
    await checkPage(elsewhere);
    await missing.getByRole("link").click();
    await elsewhere.getByRole("link", { name: "Change your position" }).click();
    await elsewhere.getByLabel("Oppose").check();
    await elsewhere.getByRole("button", { name: "Continue to check" }).click();
    await elsewhere.getByRole("heading", { name: "Check your comment" }).waitFor();
    await checkPage(elsewhere);
    const checked = await elsewhere.locator("main").textContent();
    for (const words of [
      "Article 6(1)",
      "Two months are too short.",
      "Yes with changes",
      "Following journalists or lawyers; Watching a minority",
      "2",
      "3,000 to 4,500 euros",
      "Whoever operates it.",
    ])
      expect(checked).toContain(words);
    expect(await elsewhere.getByRole("region", { name: "Before you can send it" }).count()).toBe(0);

    await elsewhere.getByRole("button", { name: "Send the comment" }).dblclick();
    await elsewhere.getByRole("heading", { name: /^Receipt NL-2026-001/ }).waitFor();
    await checkPage(elsewhere);
    const receipt = await elsewhere.locator("h1").textContent();

    // What is still open elsewhere leads to the same receipt, and makes no second comment.
    await elsewhere.goBack();
    await page.goto("/my-comments");
    expect(await page.getByRole("main").getByText("Draft", { exact: true }).count()).toBe(0);
    const sent = await portal.db
      .selectFrom("comment")
      .innerJoin("account", "account.id", "comment.author_id")
      .select("comment.number")
      .where("email", "=", as)
      .where("comment.number", "=", Number(receipt?.split("/")[1]))
      .execute();
    expect(sent).toHaveLength(1);
  });
});

async function problems(page: Page) {
  await page.getByRole("alert").waitFor();
  return page.getByRole("alert").getByRole("link").allTextContents();
}
