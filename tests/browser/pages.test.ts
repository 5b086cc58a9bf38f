import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

const ways = [
  { javaScript: true, width: 1280 },
  { javaScript: false, width: 360 },
] as const;

describe.each(ways)("pages that stand by themselves ($width pixels, JavaScript: $javaScript)", (way) => {
  const portal = useBrowser();

  journey("governments and guidance can be read", async () => {
    const page = await portal.visit("/governments", way);
    await checkPage(page);
    const governments = await page.locator("main a[href^='/en/governments/']").evaluateAll(addresses);
    expect(governments).toHaveLength(25);

    for (const path of ["/governments/nl", ...guidance]) {
      await page.goto(path);
      await checkPage(page);
    }
  });

  journey("an address that there is not leads back to the consultations", async () => {
    const page = await portal.visit("/nowhere/at-all", way);

    await checkPage(page);
    expect(await page.locator("h1").textContent()).toBe("There is no page here");
    expect(await page.getByRole("link", { name: "All consultations" }).getAttribute("href")).toBe(
      "/en/consultations",
    );
  });

  journey("a form sent to a page without one changes nothing and says so", async () => {
    const page = await portal.visit("/governments", way);

    await page.evaluate(() => {
      const form = Object.assign(document.createElement("form"), { method: "post", action: "/governments" });
      document.body.append(form);
      form.submit();
    });
    await page.waitForURL("/governments");

    await page.getByRole("heading", { name: "This page takes no forms" }).waitFor();
    await checkPage(page);
  });
});

const guidance = [
  "/guidance/about",
  "/guidance/code-of-conduct",
  "/guidance/how-to-comment",
  "/guidance/confidential",
  "/guidance/moderation",
  "/guidance/privacy",
  "/guidance/accessibility",
];

const addresses = (links: Element[]) => links.map((link) => link.getAttribute("href"));
