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

    journey.each([
      ["words that fade into their ground", "main p a", fade, /axe color-contrast/],
      ["words whose ground darkens", "main", darken, /axe color-contrast/],
      ["a link that is told from its words by colour alone", "main p a", plain, /axe link-in-text-block/],
      ["small buttons that touch", "main", addButtons, /axe target-size/],
      ["a landmark that is there twice", "main", addMain, /axe landmark/],
      ["a rank of headings left out", "main", addHeading, /axe heading-order/],
    ])("finds %s where the page has been found faultless before", async (_, at, spoil, message) => {
      const page = await portal.visit("/guidance/privacy", way);
      await checkPage(page);

      await page.locator(at).first().evaluate(spoil);

      await expect(checkPage(page)).rejects.toThrow(message);
    });
  },
);

const fade = (element: HTMLElement) => element.style.setProperty("color", "#cccccc");

const darken = (element: HTMLElement) => element.style.setProperty("background-color", "#333333");

function plain(link: HTMLElement) {
  link.style.setProperty("text-decoration", "none");
  link.style.setProperty("color", "#222222");
}

function addButtons(element: HTMLElement) {
  element.insertAdjacentHTML("beforeend", "<p><button>a</button><button>b</button></p>");
  for (const button of element.querySelectorAll("button")) {
    button.style.setProperty("width", "10px");
    button.style.setProperty("padding", "0");
  }
}

const addMain = (element: HTMLElement) => element.insertAdjacentHTML("afterend", "<main>Again</main>");

const addHeading = (element: HTMLElement) => element.insertAdjacentHTML("beforeend", "<h6>Deep</h6>");
