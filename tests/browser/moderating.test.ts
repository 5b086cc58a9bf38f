import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const moderator = "moderator.nl@example.org";
const another = "moderator2.nl@example.org";

describe.each(ways)("moderating ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("a moderator finds the queue, oldest first, and narrows it", async () => {
    const page = await portal.visit("/officials/NL/queue", { ...way, as: moderator });
    await checkPage(page);
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toMatch(
      /^Comment \d+ on NL-2026-001/,
    );
    expect(await page.getByText(/comments wait/).textContent()).toMatch(
      /^8 comments wait, the oldest for \d+ days/,
    );

    await page.getByLabel("Stakeholder group").selectOption({ label: "Private sector (2)" });
    await page.getByRole("button", { name: "Show" }).click();

    await checkPage(page);
    expect(await page.getByText(/fit these filters/).textContent()).toMatch(/^2 comments wait/);
  });

  journey(
    "a moderator is told what a decision still needs, then returns the comment with a reason",
    async () => {
      const page = await portal.visit("/officials/NL/queue", { ...way, as: moderator });
      await page.getByText("certified two-day course").waitFor();
      await page
        .getByRole("link", { name: /^Comment \d+ on NL-2026-001/ })
        .nth(1)
        .click();
      await checkPage(page);
      expect(await page.locator("main").textContent()).toContain(
        "I taught Dutch to newcomers for twelve years",
      );

      await page.getByRole("button", { name: "Decide" }).click();
      await checkPage(page);
      expect(await page.getByRole("alert").textContent()).toContain(
        "Choose whether to publish, return or reject",
      );

      await page.getByLabel("Return to the author").check();
      await page.getByRole("button", { name: "Decide" }).click();
      await checkPage(page);
      expect(await page.getByLabel("Return to the author").isChecked()).toBe(true);
      expect(await page.getByRole("alert").textContent()).toContain("Give the author a reason");

      await page.getByLabel("Reason").fill("Two telephone numbers are in it. Please send it without them.");
      await page.getByRole("button", { name: "Decide" }).click();
      await checkPage(page);
      expect(await page.locator("main").textContent()).toMatch(/You returned comment \d+ on NL-2026-001/);
    },
  );

  journey("a moderator rejects on a ground, and what was decided stays on record", async () => {
    const page = await portal.visit("/officials/NL/queue", { ...way, as: moderator });
    await page
      .getByRole("link", { name: /^Comment \d+ on NL-2026-001/ })
      .first()
      .click();
    expect(await page.locator("main").textContent()).toContain("Swiftstamp Compliance Academy");

    await page.getByLabel("Reject").check();
    await page.getByLabel("Reason").fill("It advertises a course.");
    await page.getByRole("button", { name: "Decide" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Choose the ground on which you reject");

    await page.getByLabel("Ground").selectOption({ value: "spam or advertising" });
    await page.getByRole("button", { name: "Decide" }).click();
    await page.goto("/officials/NL/decided?outcome=reject");

    await checkPage(page);
    expect(await page.locator("main").textContent()).toContain("It advertises a course.");
  });

  journey("of two moderators who decide at once the second is told what the first did", async () => {
    const first = await portal.visit("/officials/NL/queue", { ...way, as: moderator });
    const second = await portal.visit("/officials/NL/queue", { ...way, as: another });
    for (const page of [first, second])
      await page
        .getByRole("link", { name: /^Comment \d+ on NL-2026-001/ })
        .last()
        .click();

    await first.getByLabel("Publish").check();
    await first.getByRole("button", { name: "Decide" }).click();
    await second.getByLabel("Return to the author").check();
    await second.getByLabel("Reason").fill("The table quotes a restricted data sheet.");
    await second.getByRole("button", { name: "Decide" }).click();

    await checkPage(second);
    expect(await second.getByRole("alert").textContent()).toContain(
      "Another moderator has already decided this: Joost van der Laan published it",
    );
    expect(await second.locator("main").textContent()).toContain("The table quotes a restricted data sheet.");
  });

  journey("the queue of another government is closed to them", async () => {
    const page = await portal.visit("/officials/US/queue", { ...way, as: moderator });

    await checkPage(page);
    expect(await page.locator("h1").textContent()).toBe("You may not see this page");
  });
});
