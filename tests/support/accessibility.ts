import { readFileSync } from "node:fs";
import type { Result, RunOptions } from "axe-core";
import type { CDPSession, Page } from "playwright-core";
import { knownLooks, noteLooks } from "./known-looks.ts";
import { markNewLooks } from "./page-looks.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const mark = "data-to-be-judged";

/**
 * The rules that judge one element by its look; they take three quarters of the time. They are asked about each look that
 * a page shows for the first time in the run, the others about all of every page.
 */
const rulesOfLook = ["color-contrast", "link-in-text-block", "target-size"];

/** Of what is in order axe gives one example each: describing all of it takes as long as finding what is not. */
const common: RunOptions = { resultTypes: ["violations"], preload: { assets: ["media"] } };

const inWhole: RunOptions = {
  ...common,
  runOnly: tags,
  rules: Object.fromEntries(rulesOfLook.map((rule) => [rule, { enabled: false }])),
};
const byLook: RunOptions = { ...common, runOnly: { type: "rule", values: rulesOfLook } };

/** What axe finds on the page. */
export async function breachesOn(asked: Page, { javaScript }: { javaScript: boolean }) {
  const page = javaScript ? asked : await copyWithoutScripts(asked);
  await loadAxe(page);
  const inAll = await page.evaluate(runAxe, { options: inWhole, mark: null });
  const fresh = await page.evaluate(markNewLooks, { known: knownLooks(), mark });
  const inLooks = fresh.length === 0 ? [] : await page.evaluate(runAxe, { options: byLook, mark });
  if (inLooks.length === 0) noteLooks(fresh);
  return [...inAll, ...inLooks];
}

/** Runs in the page, on all of it or on what is marked. */
async function runAxe({ options, mark }: { options: RunOptions; mark: string | null }) {
  const marked = mark === null ? [] : [...document.querySelectorAll(`[${mark}]`)];
  const { violations } = await Object(window).axe.run(
    mark === null ? document : { include: marked },
    options,
  );
  for (const element of marked) element.removeAttribute(mark ?? "");
  return violations.map(({ id, help, nodes }: Result) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, html }) => `\n    ${target.join(" ")}  ${html.slice(0, 160)}`);
    return `axe ${id}: ${help}, ${nodes.length} times${places.join("")}`;
  });
}

/** Read once. */
let axe: string | undefined;
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * By Chromium's own protocol, which knows a script again that it has compiled for an earlier page; what Playwright evaluates is
 * compiled anew each time, which took longer than to ask about the page.
 */
async function loadAxe(page: Page) {
  axe ??= readFileSync("node_modules/axe-core/axe.min.js", "utf8");
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const { exceptionDetails } = await (await session).send("Runtime.evaluate", { expression: axe });
  if (exceptionDetails) throw new Error(`axe cannot be loaded: ${exceptionDetails.text}`);
}

/** axe is a script: where the page runs none it looks at a copy of the page as it stands, without the page's scripts. */
async function copyWithoutScripts(page: Page) {
  const url = page.url();
  const body = (await page.content()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
  const copy = await copyOf(page);
  // Going on to another part of the same address would leave the earlier copy where it is.
  if (withoutPart(copy.url()) === withoutPart(url)) await copy.goto("about:blank");
  await copy.route(url, (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  await copy.goto(url);
  await copy.unroute(url);
  return copy;
}

const withoutPart = (url: string) => url.replace(/#.*/, "");

/** One for all pages of a width, as a page that is new takes longest. */
const copies = new Map<string, Page>();

async function copyOf(page: Page) {
  const viewport = page.viewportSize();
  const size = JSON.stringify(viewport);
  const made = copies.get(size);
  if (made && !made.isClosed()) return made;
  const copy = await page.context().browser()?.newPage({ viewport });
  if (!copy) throw new Error("The browser has gone");
  copies.set(size, copy);
  return copy;
}
