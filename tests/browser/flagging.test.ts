import { describe, expect } from "vitest";
import type { Db } from "#db/schema.ts";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { anAccount } from "#tests/support/builders.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const moderator = "moderator.nl@example.org";

describe.each(ways)("flags, names and ready reasons ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("a reader points moderators to a comment, one answers, and the reader is told", async () => {
    const reader = await anAccount(portal.db);
    const address = await aPublishedComment(portal.db);
    const page = await portal.visit(address, { ...way, as: reader.email });
    await page.getByRole("link", { name: "Tell the moderators that something is wrong with this" }).click();
    await checkPage(page);
    await page.getByRole("button", { name: "Tell the moderators" }).click();
    await page.getByRole("link", { name: "Choose what is wrong with it" }).waitFor();
    await checkPage(page);
    await page.getByLabel("Personal data").check();
    await page.getByLabel("What they should look at").fill("It names a neighbour.");
    await page.getByRole("button", { name: "Tell the moderators" }).click();
    await page.getByText("The moderators know.").waitFor();
    await checkPage(page);

    const official = await portal.visit("/officials/NL/queue", { ...way, as: moderator });
    await official.getByRole("link", { name: "1 comment that somebody has pointed to" }).click();
    await checkPage(official);
    await official.getByRole("button", { name: "Answer" }).click();
    await official.getByRole("link", { name: "Choose what comes of it" }).waitFor();
    await official.getByLabel("Keep it as it is").check();
    await official.getByLabel("What you answer").fill("She speaks for a public office.");
    await official.getByRole("button", { name: "Answer" }).click();
    await official.getByText("Nothing waits for an answer.").waitFor();

    await page.goto("/my-comments");
    await page.getByRole("link", { name: /^Comment \d+ on NL-2026-001/ }).click();
    expect(await page.locator("main").textContent()).toContain("She speaks for a public office.");
    await checkPage(page);
  });

  journey("a person disowns a comment that bears their name, and a moderator clears it up", async () => {
    const named = await anAccount(portal.db);
    const address = await aPublishedComment(portal.db);
    const page = await portal.visit(address, { ...way, as: named.email });
    await page.getByRole("link", { name: "This is not mine" }).click();
    await checkPage(page);
    await page.getByRole("button", { name: "Say that it is not mine" }).click();
    await page.getByRole("link", { name: "Choose who you are" }).waitFor();
    await page.getByLabel(/^I am the person named/).check();
    await page.getByLabel("Why is it not yours?").fill("I have written nothing here.");
    await page.getByRole("button", { name: "Say that it is not mine" }).click();
    await page.getByText("It waits for a moderator.").waitFor();
    await checkPage(page);

    const official = await portal.visit("/officials/NL/queue", { ...way, as: moderator });
    await official.getByRole("link", { name: "1 comment that somebody says is not theirs" }).click();
    await checkPage(official);
    await official.getByRole("button", { name: "Clear it up" }).click();
    await official.getByRole("link", { name: "Choose what you find" }).waitFor();
    await checkPage(official);
    await official.getByLabel("It may stay").check();
    await official.getByLabel("Reason").fill("Both bear this name.");
    await official.getByRole("button", { name: "Clear it up" }).click();
    await official.getByText("Nothing waits to be cleared up.").waitFor();

    await page.reload();
    await page.getByText("Both bear this name.").waitFor();
    await checkPage(page);
  });

  journey(
    "a comment that a person disowns is hidden, held and released, and only then cleared up",
    async () => {
      const named = await anAccount(portal.db);
      const address = await aPublishedComment(portal.db);
      const page = await portal.visit(`${address}/disown`, { ...way, as: named.email });
      await page.getByLabel(/^I am the person named/).check();
      await page.getByLabel("Why is it not yours?").fill("I have written nothing here.");
      await page.getByRole("button", { name: "Say that it is not mine" }).click();
      await page.getByText("It waits for a moderator.").waitFor();

      const first = await portal.visit("/officials/NL/disowned", { ...way, as: moderator });
      await first.getByRole("button", { name: "Hide it for now" }).click();
      await first.getByText("Hidden for now").waitFor();
      await checkPage(first);
      await first.getByRole("link", { name: /^Comment \d+ on NL-2026-001/ }).click();
      await first.getByRole("link", { name: "Hold it for the technology officers" }).click();
      await checkPage(first);
      await first.getByLabel("Why do you hold it?").fill("It names the etching time.");
      await first.getByRole("button", { name: "Hold it" }).click();
      await first.getByText("The comment is held.").waitFor();
      await first.goto("/officials/NL/disowned");
      await first.getByText("Nothing waits to be cleared up.").waitFor();

      const chosen = await anAccount(portal.db);
      const office = { account_id: chosen.id, government_code: "NL", role: "technology officer" } as const;
      await portal.db.insertInto("official").values(office).execute();
      const officer = await portal.visit("/officials/NL/hold", { ...way, as: chosen.email });
      await checkPage(officer);
      await officer.getByRole("link", { name: /^Comment \d+/ }).click();
      await checkPage(officer);
      await officer.getByLabel("Release it").check();
      await officer.getByLabel("Reason").fill("It is in every textbook.");
      await officer.getByRole("button", { name: "Decide" }).click();
      await officer.getByText("You decided.").waitFor();

      const second = await portal.visit("/officials/NL/disowned", {
        ...way,
        as: "moderator2.nl@example.org",
      });
      await second.getByText("Hidden for now").waitFor();
      await second.getByLabel("It may stay").check();
      await second.getByLabel("Reason").fill("Both bear this name.");
      await second.getByRole("button", { name: "Clear it up" }).click();
      await second.getByText("You cleared it up.").waitFor();
      await page.goto(address);
      await page.getByRole("link", { name: "This is not mine" }).waitFor();
    },
  );

  journey(
    "a moderator keeps a ready reason and returns a comment with it, undoes that, and sees hints",
    async () => {
      const page = await portal.visit("/officials/NL/reasons", { ...way, as: moderator });
      await page.getByLabel("Name").fill("Private data");
      await page
        .getByLabel("What the author reads in English")
        .fill("Please leave out the telephone numbers.");
      await page.getByRole("button", { name: "Keep this reason" }).click();
      await page.getByRole("heading", { name: "Private data" }).waitFor();
      await checkPage(page);

      await page.goto("/officials/NL/queue");
      await page
        .getByRole("link", { name: /^Comment \d+ on NL-2026-001/ })
        .nth(1)
        .click();
      expect(await page.getByRole("region", { name: "What to look at" }).textContent()).toMatch(
        /telephone number/,
      );
      await page.getByLabel("Return to the author").check();
      await page.getByLabel("Ready reason").selectOption({ label: "Private data" });
      await page.getByRole("button", { name: "Decide" }).click();
      await page.getByText(/You returned comment \d+/).waitFor();
      await checkPage(page);

      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("The decision is undone.").waitFor();
      expect(await page.locator("main").textContent()).toContain("Please leave out the telephone numbers.");
      await checkPage(page);
    },
  );
});

async function aPublishedComment(db: Db) {
  const { number, reference } = await db
    .selectFrom("comment")
    .innerJoin("consultation", "consultation.id", "comment.consultation_id")
    .select(["comment.number", "consultation.reference"])
    .where("consultation.reference", "=", "NL-2026-001")
    .where("comment.published_version", "is not", null)
    .where("comment.parent_id", "is", null)
    .where("comment.attribution", "=", "named")
    .where("comment.answers_for", "is", null)
    .orderBy("comment.number")
    .executeTakeFirstOrThrow();
  return `/consultations/${reference}/comments/${number}`;
}
