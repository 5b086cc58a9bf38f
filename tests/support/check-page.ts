import { AxeBuilder } from "@axe-core/playwright";
import type { ConsoleMessage, Page } from "playwright-core";
import { expect } from "vitest";

interface Watched {
  host: string;
  javaScript: boolean;
  troubles: string[];
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
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
    ...(javaScript ? await breaches(page) : await breachesWithoutScripts(page)),
  ];
  const { pathname, search } = new URL(page.url());
  const size = `${page.viewportSize()?.width} pixels wide${javaScript ? "" : ", without JavaScript"}`;
  if (found.length > 0)
    expect.fail(`${pathname}${search} (“${shape.title}”, ${size})\n  ${found.join("\n  ")}`);
}

async function breaches(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, html }) => `\n    ${target.join(" ")}  ${html.slice(0, 160)}`);
    return `axe ${id}: ${help}, ${nodes.length} times${places.join("")}`;
  });
}

/** axe is a script: where the page runs none it looks at a copy of the page as it stands, without the page's scripts. */
async function breachesWithoutScripts(page: Page) {
  const copy = await copyOf(page);
  const body = (await page.content()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  await copy.goto(page.url());
  return breaches(copy);
}

const copies = new WeakMap<Page, Page>();

async function copyOf(page: Page) {
  const made = copies.get(page);
  if (made) return made;
  const copy = await page.context().browser()?.newPage({ viewport: page.viewportSize() });
  if (!copy) return unwatched();
  copies.set(page, copy);
  // Where the browser itself is closing, the copy goes with it.
  page.once("close", () =>
    copy
      .context()
      .close()
      .catch(() => undefined),
  );
  return copy;
}

/** Browsers write an error where the page itself is answered with 404 or 422, as it should be. */
function isAnswerToPage(page: Page, message: ConsoleMessage) {
  return /status of 4\d\d/.test(message.text()) && message.location().url === page.url();
}

function unwatched(): never {
  throw new Error("Only pages that useBrowser opened can be checked");
}
