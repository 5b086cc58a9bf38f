import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

describe.each(ways)("signing up and in ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("what is missing is said at the top and at its field, and what was typed is kept", async () => {
    const page = await portal.visit("/sign-up", way);
    await checkPage(page);

    await page.getByLabel("Your name").fill("Rosa Amsel");
    await page.getByLabel("E-mail address").fill("rosa.amsel");
    await page.getByRole("button", { name: "Sign up" }).click();

    await checkPage(page);
    const summary = page.getByRole("alert");
    expect(await summary.getByRole("link").allTextContents()).toContain(
      "Enter an e-mail address like name@example.org",
    );
    expect(await page.getByLabel("Your name").inputValue()).toBe("Rosa Amsel");
    expect(await page.getByLabel("E-mail address").getAttribute("aria-invalid")).toBe("true");

    await summary.getByRole("link", { name: "Enter an e-mail address" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("email");
  });

  journey("a newcomer signs up, signs out and signs in again", async () => {
    const email = `rosa.${way.width}@example.org`;
    const page = await portal.visit("/sign-up", way);
    await page.getByLabel("Your name").fill("Rosa Amsel");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("three words apart");
    await page.getByLabel("Civil society").check();
    await page.getByLabel("Organisation").fill("Verein Wachsame Amsel");
    await page.getByLabel("Country").selectOption({ label: "Austria" });
    await page.getByRole("button", { name: "Sign up" }).click();
    expect(await page.locator("h1").textContent()).toBe("Now sign in");
    expect(await page.getByLabel("E-mail address").inputValue()).toBe(email);
    await checkPage(page);
    await page.getByLabel("Password").fill("three words apart");
    await page.getByRole("button", { name: "Sign in" }).click();

    await page.getByRole("button", { name: "Sign out" }).click();
    await checkPage(page);

    await page.goto("/sign-in");
    await checkPage(page);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("not these words");
    await page.getByRole("button", { name: "Sign in" }).click();
    await checkPage(page);
    expect(await page.getByRole("alert").textContent()).toContain("There is a problem");

    await page.getByLabel("Password").fill("three words apart");
    await page.getByRole("button", { name: "Sign in" }).click();
    expect(await page.getByRole("button", { name: "Sign out" }).count()).toBe(1);
  });
});
