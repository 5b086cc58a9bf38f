import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const moderator = "moderator.nl@example.org";
const another = "moderator2.nl@example.org";
const author = "mirjam.oosting@example.net";
const numbers = ["06 00 00 00 00", "06 00 00 00 01"];

describe.each(ways)("redacting ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("a moderator takes two telephone numbers out, the author appeals, another decides", async () => {
    const { id, number } = await portal.db
      .selectFrom("comment")
      .innerJoin("comment_version as sent", "sent.comment_id", "comment.id")
      .select(["comment.id", "comment.number"])
      .where("sent.remarks", "like", "%06 00 00 00 00%")
      .executeTakeFirstOrThrow();
    const page = await portal.visit(`/officials/NL/queue/${id}`, { ...way, as: moderator });
    await page.getByRole("link", { name: "Publish without some passages" }).click();
    await checkPage(page);

    // Nothing is marked yet.
    await page.getByRole("button", { name: "See how it will read" }).click();
    await checkPage(page);
    expect(await page.getByRole("alert").textContent()).toContain("Mark something to be taken out");

    const remarks = page.getByLabel("General remarks");
    for (const words of numbers)
      if (way.javaScript) {
        await remarks.evaluate((field: HTMLTextAreaElement, words) => {
          const from = field.value.indexOf(words);
          field.setSelectionRange(from, from + words.length);
        }, words);
        await page.getByRole("button", { name: "Mark the selection to be taken out" }).first().click();
      } else await remarks.fill((await remarks.inputValue()).replace(words, `[[${words}]]`));
    expect(await remarks.inputValue()).toContain("on his brother's number, [[06 00 00 00 01]].");
    await page.getByRole("button", { name: "See how it will read" }).click();
    await checkPage(page);
    expect(await page.getByRole("alert").textContent()).toContain("Choose a ground for “06 00 00 00 00”");
    expect(await remarks.inputValue()).toContain("[[06 00 00 00 00]]");

    await page.getByLabel("Ground for the marked passages").selectOption({ label: "Personal data" });
    await page.getByLabel("Note to the author").fill("Others can ring these two people.");
    await page.getByRole("button", { name: "See how it will read" }).click();
    await checkPage(page);
    const preview = page.getByRole("region", { name: "As everyone will read it", exact: true });
    expect(await preview.textContent()).toContain("You can reach him on [Redacted: Personal data] after six");

    await page.getByRole("button", { name: "Publish it so" }).click();
    await checkPage(page);

    const reader = await portal.visit(`/consultations/NL-2026-001/comments/${number}`, way);
    await checkPage(reader);
    const read = (await reader.locator("main").textContent()) ?? "";
    expect(read).toContain("on his brother's number, [Redacted: Personal data].");
    expect(read).toContain("A moderator took 2 passages out of this.");
    for (const words of numbers) expect(read).not.toContain(words);

    const own = await portal.visit(`/consultations/NL-2026-001/receipts/${number}`, { ...way, as: author });
    await checkPage(own);
    expect(await own.locator("main").textContent()).toContain("What was taken out of it");
    for (const words of numbers)
      expect(await own.getByText(words, { exact: true }).count()).toBeGreaterThan(0);
    await own.getByRole("link", { name: "Appeal against the decision" }).click();
    await checkPage(own);
    await own.getByRole("button", { name: "Send the appeal" }).click();
    await checkPage(own);
    expect(await own.getByRole("alert").textContent()).toContain("Say why you think the decision is wrong");
    await own.getByLabel("Why do you think the decision is wrong?").fill("He asked to be rung.");
    await own.getByRole("button", { name: "Send the appeal" }).click();
    await checkPage(own);
    expect(await own.locator("main").textContent()).toContain("Another moderator has not decided yet.");
    expect(await own.getByRole("link", { name: "Appeal against the decision" }).count()).toBe(0);

    await page.goto("/officials/NL/queue");
    await page.getByRole("link", { name: "1 appeal waits" }).click();
    await checkPage(page);
    await page.getByRole("link", { name: /^Comment \d+ on NL-2026-001/ }).click();
    await checkPage(page);
    expect(await page.locator("main").textContent()).toContain("Another moderator decides.");

    const second = await portal.visit("/officials/NL/appeals", { ...way, as: another });
    await second.getByRole("link", { name: /^Comment \d+ on NL-2026-001/ }).click();
    await checkPage(second);
    expect(await second.locator("main").textContent()).toContain("He asked to be rung.");
    await second.getByRole("button", { name: "Decide" }).click();
    await checkPage(second);
    expect(await second.getByRole("alert").textContent()).toContain("Choose what you decide");
    await second.getByLabel("Let the decision stand").check();
    await second.getByLabel("Answer to the author").fill("They may not want strangers to ring.");
    await second.getByRole("button", { name: "Decide" }).click();
    await checkPage(second);
    expect(await second.locator("main").textContent()).toContain("The appeal is decided");

    await own.reload();
    expect(await own.locator("main").textContent()).toContain("They may not want strangers to ring.");
    await own.goto("/my-comments");
    await checkPage(own);
    expect(await own.locator("main").textContent()).toContain("Published with something taken out");
  });
});
