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

        await page.getByLabel("Question", { exact: true }).fill("How clear is it?");
        await page.getByLabel("Scale", { exact: true }).check();
        await page.getByLabel("Scale from").fill("1");
        await page.getByLabel("Scale to").fill("11");
        await page.getByRole("button", { name: "Add it to the questions" }).click();
        await page.getByText("Write a question").click();
        await page.getByLabel("Question", { exact: true }).fill("How long?");
        await page.getByLabel("Number", { exact: true }).check();
        await page.getByLabel("Unit of the number").fill("hours");
        await page.getByRole("button", { name: "Add it to the questions" }).click();
        await checkPage(page);
        await page.getByRole("button", { name: "Move up: How long?" }).click();
        await page.getByRole("button", { name: "Remove: How clear is it?" }).click();

        expect(await page.getByLabel("The questions as text").inputValue()).toBe(
          "- key: how-long\n  kind: number\n  text: How long?\n  unit: hours\n",
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
