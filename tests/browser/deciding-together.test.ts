import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import type { Db } from "#db/schema.ts";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { aCampaign } from "#tests/support/moderated.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const moderator = "moderator.nl@example.org";
const another = "moderator2.nl@example.org";
const administrator = "administrator.nl@example.org";
const letters = 300;

describe.each(ways)("deciding on many at once ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  beforeAll(async () => {
    await aCampaign(portal.db, { consultation: await theConsultation(portal.db), count: letters });
  });

  journey(
    "a campaign of 300 is decided in three actions, each letter by itself, and undone in one",
    async () => {
      const page = await portal.visit("/officials/NL/queue", { ...way, as: moderator });
      await checkPage(page);

      // Three actions: the campaign, the outcome, the button.
      await page.getByRole("link", { name: "Decide on 300 letters to NL-2026-001 at once" }).click();
      await page.getByLabel("Publish", { exact: true }).check();
      await page.getByRole("button", { name: "Decide" }).click();

      await page.getByText("You published 300 comments at once.").waitFor();
      expect(await heldLetters(portal.db)).toBe(0);
      expect(await decisionsOf(portal.db)).toBe(letters);
      await checkPage(page);

      await page.getByRole("button", { name: "Undo all 300 decisions" }).click();
      await page.getByText("Undone by Joost van der Laan").first().waitFor();
      expect(await heldLetters(portal.db)).toBe(letters);
    },
  );

  journey(
    "what is listed is checked, what is missing is said, and nothing that was chosen is lost",
    async () => {
      const page = await portal.visit("/officials/NL/queue/together", { ...way, as: moderator });
      await checkPage(page);
      await page.getByRole("link", { name: /^NL-2026-001/ }).click();
      await page
        .getByRole("checkbox", { name: /^Comment/ })
        .first()
        .check();
      await page.getByLabel("Reject").check();
      await page.getByRole("button", { name: "Decide" }).click();

      await page.getByRole("link", { name: "Choose the ground on which you reject the comment" }).waitFor();
      expect(
        await page
          .getByRole("checkbox", { name: /^Comment/ })
          .first()
          .isChecked(),
      ).toBe(true);
      await checkPage(page);
    },
  );

  journey(
    "a rejection that takes two is proposed by one, sent back, proposed again and confirmed",
    async () => {
      const head = await portal.visit("/officials/NL/moderation", { ...way, as: administrator });
      await checkPage(head);
      await head.getByLabel("to reject").check();
      await head.getByRole("button", { name: "Save" }).click();
      await head.getByText("It is saved and holds from now on.").waitFor();

      const first = await portal.visit("/officials/NL/queue", { ...way, as: moderator });
      await first
        .getByRole("link", { name: /^Comment \d+ on NL-2026-001/ })
        .first()
        .click();
      const address = new URL(first.url()).pathname;
      await propose(first);
      await first.getByText("You proposed it.").waitFor();
      await checkPage(first);

      const second = await portal.visit(address, { ...way, as: another });
      await second.getByRole("heading", { name: /proposes to reject it/ }).waitFor();
      await checkPage(second);
      await second.getByRole("button", { name: "Send back to the queue" }).click();
      await second.getByRole("link", { name: "Say why you send it back" }).waitFor();
      await second.getByLabel("Why you send it back").fill("It is about article 2.");
      await second.getByRole("button", { name: "Send back to the queue" }).click();

      await first.goto(address);
      expect(await first.locator("main").textContent()).toContain("It is about article 2.");
      await propose(first);
      await second.goto(address);
      await second.getByRole("button", { name: "Confirm" }).click();
      await second.getByText("This is not in the queue").waitFor();
      await checkPage(second);
    },
  );
});

async function propose(page: Page) {
  await page.getByLabel("Reject").check();
  await page.getByLabel("Ground").selectOption({ value: "spam or advertising" });
  await page.getByLabel("Reason").fill("It advertises a course.");
  await page.getByRole("button", { name: "Decide" }).click();
}

function theConsultation(db: Db) {
  return db
    .selectFrom("consultation")
    .selectAll()
    .where("reference", "=", "NL-2026-001")
    .executeTakeFirstOrThrow();
}

async function heldLetters(db: Db) {
  const rows = await db
    .selectFrom("comment")
    .select("id")
    .where("campaign_id", "like", "campaign of %")
    .where("status", "=", "held")
    .execute();
  return rows.length;
}

async function decisionsOf(db: Db) {
  const rows = await db.selectFrom("decision").select("id").where("act_id", "is not", null).execute();
  return rows.length;
}
