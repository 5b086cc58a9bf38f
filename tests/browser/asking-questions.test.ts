import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const officer = "officer.us@example.org";

describe("asking questions", () => {
  const portal = useBrowser();

  const referenceOf = async (key: string) => {
    const { reference } = await portal.db
      .selectFrom("consultation")
      .select("reference")
      .where("content_key", "=", key)
      .executeTakeFirstOrThrow();
    return reference;
  };

  for (const width of [1280, 360])
    journey(
      `a case officer adds, moves and removes questions without JavaScript, ${width} wide`,
      async () => {
        const page = await portal.visit("/officials/US/consultations/new", {
          as: officer,
          javaScript: false,
          width,
        });
        await page.getByLabel("Title").fill("Thermal cameras");

        await page.getByRole("button", { name: "One choice" }).click();
        await page.getByLabel("Question", { exact: true }).fill("Is it clear?");
        await page.getByLabel("Options, one a line").fill("Yes\nNo");
        await page.getByRole("button", { name: "Add it to the questions" }).click();
        await page.getByRole("button", { name: "Number", exact: true }).click();
        await page.getByLabel("Question", { exact: true }).fill("How long?");
        await page.getByLabel("Unit of the number").fill("hours");
        await page.getByRole("button", { name: "Scale", exact: true }).click();
        await checkPage(page);
        await page.getByRole("button", { name: "Number", exact: true }).click();
        await page.getByLabel("Asked only after a certain answer").selectOption("Is it clear?");
        await page.getByRole("button", { name: "Show its answers" }).click();
        await page
          .getByRole("group", { name: /^Ask it after/ })
          .getByLabel("No")
          .check();
        await page.getByRole("button", { name: "Add it to the questions" }).click();
        await page.getByText("Only if you answered “No” to “Is it clear?”.").waitFor();
        await checkPage(page);
        await page.getByRole("button", { name: "Move up: How long?" }).click();
        await page.getByRole("link", { name: /which must come before it/ }).waitFor();
        await page.getByRole("button", { name: "Open text" }).click();
        await page.getByLabel("Question", { exact: true }).fill("What else?");
        await page.getByRole("button", { name: "Add it to the questions" }).click();
        await page.getByRole("button", { name: "Move up: What else?" }).click();
        await page.getByRole("button", { name: "Remove: What else?" }).click();

        await page.getByText("As text", { exact: true }).click();
        expect(await page.getByLabel("The questions as text").inputValue()).toBe(
          `- key: is-it-clear
  kind: single
  text: Is it clear?
  options:
    - Yes
    - No
- key: how-long
  kind: number
  text: How long?
  unit: hours
  if:
    question: is-it-clear
    choices:
      - no
`,
        );
        expect(await page.getByLabel("Title").inputValue()).toBe("Thermal cameras");
      },
    );

  for (const width of [1280, 360])
    journey(
      `an official reads the answers in the digest, and everyone the questions, ${width} wide`,
      async () => {
        const reference = await referenceOf("us-sensor-thresholds");
        const page = await portal.visit(`/officials/US/consultations/${reference}/digest/questions`, {
          as: officer,
          width,
        });
        await checkPage(page);
        await page.getByRole("link", { name: /: Not asked, How many hours/ }).click();
        await page.getByText("Comments whose authors were not asked “How many hours").waitFor();
        await checkPage(page);
        await page.goto(`/consultations/${reference}/questions`);
        await checkPage(page);
      },
    );
});
