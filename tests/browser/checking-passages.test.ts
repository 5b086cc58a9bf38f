import { describe, expect } from "vitest";
import { keepLearning } from "#app/digests/learning/keep-learning.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { digestsKept } from "#tests/support/argued.ts";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

const toCheck = "/officials/NL/consultations/NL-2026-001/digest/to-check";

describe.each(ways)("checking passages ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("an analyst answers about one after the other, and what is learnt is proposed", async () => {
    await digestsKept(portal.db);
    const page = await portal.visit(toCheck, { ...way, as: "analyst.nl@example.org" });
    await page.getByText("Nothing has been learnt from officials here yet").waitFor();
    await checkPage(page);
    const press = (letter: string, button: string) =>
      way.javaScript
        ? page.keyboard.press(`Alt+Shift+${letter}`)
        : page.getByRole("button", { name: button }).click();

    await press("C", "Yes, it makes it");
    await page.getByText("You confirmed the passage before this one").waitFor();
    await press("R", "No, it does not");
    await page.getByText("You refused the passage before this one").waitFor();
    await page.getByRole("button", { name: "It makes that one" }).click();
    await page.getByText("There is a problem").waitFor();
    await checkPage(page);
    await page.getByLabel("Or does it make another key point?").selectOption({ index: 1 });
    await page.getByRole("button", { name: "It makes that one" }).click();
    await page.getByText("You gave the passage before this one to another key point").waitFor();

    await keepLearning(portal.db, { progress: unwatched });
    await page.goto(toCheck);

    await page.getByText("Proposed from your corrections").waitFor();
    await checkPage(page);
    await page.getByRole("link", { name: "What makes this key point" }).click();
    expect(await page.locator("h1").textContent()).toBe("Key point");
  });

  journey("a moderator reads them and is asked nothing", async () => {
    await digestsKept(portal.db);
    const page = await portal.visit(toCheck, { ...way, as: "moderator.nl@example.org" });

    expect(await page.getByRole("button", { name: "Yes, it makes it" }).count()).toBe(0);
    await page.getByRole("link", { name: "Skip it for now" }).click();
    await checkPage(page);
  });
});
