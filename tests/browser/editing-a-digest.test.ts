import { describe, expect } from "vitest";
import { proposeRebuild } from "#app/digests/rebuilding/propose-rebuild.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const digest = "/officials/NL/consultations/NL-2026-001/digest";

describe.each(ways)("editing a digest ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("an analyst edits, a colleague too, comments come, and a snapshot is compared", async () => {
    await digestsKept(portal.db);
    const consultation = await portal.db
      .selectFrom("consultation")
      .selectAll()
      .where("reference", "=", "NL-2026-001")
      .executeTakeFirstOrThrow();
    await aSnapshot(portal.db, consultation);
    const analyst = await portal.visit(`${digest}/key-points`, { ...way, as: "analyst.nl@example.org" });
    await checkPage(analyst);
    const colleague = await portal.visit(`${digest}/key-points`, { ...way, as: "officer.nl@example.org" });

    // Both open the same theme; the analyst is faster.
    await colleague.getByRole("link", { name: "Edit this theme" }).first().click();
    await analyst.getByRole("link", { name: "Edit this theme" }).first().click();
    await checkPage(analyst);
    await analyst.getByRole("textbox", { name: "Name", exact: true }).fill("Licences that come too late");
    await analyst.getByRole("button", { name: "Save the name" }).click();
    await analyst.getByText("Saved. It can be undone").waitFor();
    await colleague.getByRole("textbox", { name: "Name", exact: true }).fill("Waiting");
    await colleague.getByRole("button", { name: "Save the name" }).click();
    await colleague.getByRole("link", { name: /was faster, and changed the same/ }).waitFor();
    expect(await colleague.getByRole("textbox", { name: "Name", exact: true }).inputValue()).toBe("Waiting");
    await checkPage(colleague);

    // The colleague writes on a key point, and gives it to the analyst.
    await colleague.goto(`${digest}/key-points`);
    await colleague
      .getByRole("region", { name: "Licences that come too late" })
      .getByRole("link", { name: /comments?$/ })
      .first()
      .click();
    await colleague.getByRole("link", { name: "Edit this key point" }).click();
    await checkPage(colleague);
    await colleague
      .getByRole("textbox", { name: "An own sentence on it" })
      .fill("Delays cost exporters their customers.");
    await colleague.getByRole("button", { name: "Save the sentence" }).click();
    await colleague.getByRole("link", { name: "Choose at least one passage" }).waitFor();
    await colleague
      .getByRole("group", { name: "Passages that it rests on" })
      .getByRole("checkbox")
      .first()
      .check();
    await colleague.getByRole("button", { name: "Save the sentence" }).click();
    await colleague.getByText("Saved. It can be undone").waitFor();
    await colleague.getByLabel("State").selectOption("To be answered");
    await colleague.getByLabel("Assigned to").selectOption({ index: 1 });
    await colleague.getByRole("button", { name: "Save", exact: true }).click();
    await colleague.getByText("Saved. It can be undone").waitFor();

    await argued(
      portal.db,
      consultation,
      manyArguments(8, 900).map((remarks) => ({ remarks })),
    );
    await digestsKept(portal.db);
    await aSnapshot(portal.db, consultation);

    await analyst.goto(`${digest}/key-points`);
    await analyst.getByText("Show only some").click();
    await analyst.getByLabel("State").selectOption("To be answered");
    await analyst.getByRole("button", { name: "Show" }).click();
    await analyst.getByRole("heading", { name: "Licences that come too late" }).waitFor();
    await analyst.getByText("Delays cost exporters their customers.").waitFor();
    await checkPage(analyst);
    await analyst.goto(`${digest}/snapshots/2/changes`);
    await analyst.getByText("is now “Licences that come too late”").waitFor();
    await analyst.getByText("Delays cost exporters their customers.").first().waitFor();
    await checkPage(analyst);

    await analyst.goto(`${digest}/edits`);
    await checkPage(analyst);
    await analyst.getByRole("button", { name: "Undo edit 1" }).click();
    await analyst.getByText("undid edit 1").waitFor();
  });

  journey("an analyst has key points chosen anew, accepts that, and undoes it", async () => {
    await digestsKept(portal.db);
    const page = await portal.visit(`${digest}/key-points`, { ...way, as: "analyst.nl@example.org" });
    await page.getByRole("link", { name: "Choose key points anew" }).click();
    await checkPage(page);
    await page.getByRole("button", { name: "Propose key points anew" }).click();
    await page.getByText("It is being worked out").waitFor();
    await checkPage(page);
    const { id } = await portal.db
      .selectFrom("digest_rebuild")
      .select("id")
      .where("state", "=", "asked")
      .executeTakeFirstOrThrow();
    await proposeRebuild(portal.db, id, { now: new Date(), progress: unwatched });

    await page.reload();
    await page.getByText("It can be accepted until").waitFor();
    await checkPage(page);
    await page.getByRole("button", { name: "Accept the proposal" }).click();
    await page.getByText("accepted a proposal on").waitFor();
    await checkPage(page);

    await page.getByRole("link", { name: "What officials changed" }).click();
    await page.getByText("accepted that key points are chosen anew").waitFor();
    await page.getByRole("button", { name: /^Undo/ }).first().click();
    await page
      .getByText(/undid edit/)
      .first()
      .waitFor();
  });

  journey("an analyst finds a passage by its words, tags it, and goes from passage to passage", async () => {
    await digestsKept(portal.db);
    const page = await portal.visit(`${digest}/key-points`, { ...way, as: "analyst.nl@example.org" });
    await page
      .getByRole("link", { name: /^About .* comments?$/ })
      .first()
      .click();
    const keyPoint = page.url();
    await page.getByRole("link", { name: "Find more passages for it" }).click();
    await page.getByLabel("Words").fill("e");
    await page.getByRole("button", { name: "Search" }).click();
    await checkPage(page);
    await page
      .getByRole("button", { name: /^Add to the key point/ })
      .first()
      .click();
    await page.getByText("Saved. It can be undone").waitFor();
    await page.goto(keyPoint);
    await page.getByText("Confirmed by an official").first().waitFor();

    await page
      .getByRole("link", { name: /^Tags, and other key points/ })
      .first()
      .click();
    await checkPage(page);
    await page.getByRole("textbox", { name: "Tags" }).fill("small firms, costs");
    await page.getByRole("button", { name: "Save the tags" }).click();
    await page.getByText("Saved. It can be undone").waitFor();
    await page.goto(keyPoint);
    await page.getByText("Tagged: costs and small firms").waitFor();
    await checkPage(page);

    if (way.javaScript) {
      await page.keyboard.press("Alt+Shift+N");
      await page.keyboard.press("Alt+Shift+N");
      await page.keyboard.press("Alt+Shift+C");
    } else
      await page
        .getByRole("button", { name: /^Makes this point/ })
        .first()
        .click();
    await expect.poll(() => page.getByText("Confirmed by an official").count()).toBe(2);
  });
});
