import type { ConsoleMessage, Page } from "playwright-core";
import { expect } from "vitest";
import { breachesOn } from "./accessibility.ts";

interface Watched {
  host: string;
  javaScript: boolean;
  troubles: string[];
}

const watched = new WeakMap<Page, Watched>();

/** Notes from now on what no page may do: write an error, fail in a script, ask another host, open a dialog. */
export function watchPage(page: Page, { host, javaScript }: Omit<Watched, "troubles">) {
  const troubles: string[] = [];
  watched.set(page, { host, javaScript, troubles });
  page.on("console", (message) => {
    if (message.type() === "error" && !isAnswerToPage(page, message))
      troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
  page.on("dialog", async (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.host !== host) troubles.push(`request to ${url.host}`);
  });
}

/**
 * What holds for every page: axe finds nothing, nothing is wider than the window, one heading of the first rank, a
 * title, and none of what `watchPage` notes (which includes breaches of the content security policy).
 */
export async function checkPage(page: Page) {
  const { javaScript, troubles } = watched.get(page) ?? unwatched();
  await page.waitForLoadState();
  const shape = await page.evaluate(() => ({
    title: document.title,
    headings: document.querySelectorAll("h1").length,
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    wide: [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
      .map((element) => `${element.localName}.${element.getAttribute("class")}`)
      .slice(0, 5),
  }));
  const found = [
    ...troubles.splice(0),
    ...(shape.title.trim() === "" ? ["the title is empty"] : []),
    ...(shape.headings === 1 ? [] : [`${shape.headings} headings of the first rank`]),
    ...(shape.overflow > 0
      ? [`${shape.overflow} pixels wider than the window: ${shape.wide.join(", ")}`]
      : []),
    ...(await breachesOn(page, { javaScript })),
  ];
  const { pathname, search } = new URL(page.url());
  const size = `${page.viewportSize()?.width} pixels wide${javaScript ? "" : ", without JavaScript"}`;
  if (found.length > 0)
    expect.fail(`${pathname}${search} (“${shape.title}”, ${size})\n  ${found.join("\n  ")}`);
}

/** Browsers write an error where the page itself is answered with 404 or 422, as it should be. */
function isAnswerToPage(page: Page, message: ConsoleMessage) {
  return /status of 4\d\d/.test(message.text()) && message.location().url === page.url();
}

function unwatched(): never {
  throw new Error("Only pages that useBrowser opened can be checked");
}
