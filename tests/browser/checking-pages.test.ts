import { describe, expect } from "vitest";
import { checkPage, journey, useBrowser } from "#tests/support/browser.ts";

/** The other journeys rely on it that a page with a fault does not pass. */
describe.each([{ javaScript: true }, { javaScript: false }])(
  "checking a page (JavaScript: $javaScript)",
  (way) => {
    const portal = useBrowser();

    journey.each([
      ["a picture without words", '<img src="/favicon.svg">', /axe image-alt/],
      ["a second title", "<h1>Again</h1>", /2 headings of the first rank/],
      ["something wide", '<svg width="3000" height="9"></svg>', /pixels wider than the window: .*svg/],
      [
        "a picture from elsewhere",
        '<img alt="" src="https://elsewhere.example/x.png">',
        /request to elsewhere\.example|Content Security Policy/,
      ],
    ])("finds %s", async (_, html, message) => {
      const page = await portal.visit("/guidance/privacy", way);

      await page.evaluate(
        (html) => document.querySelector("main")?.insertAdjacentHTML("beforeend", html),
        html,
      );

      await expect(checkPage(page)).rejects.toThrow(message);
    });
  },
);
