import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
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
  await page.evaluate(axe.source);
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
  return violations.map(({ id, help, nodes }: axe.Result) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, html }) => `\n    ${target.join(" ")}  ${html.slice(0, 160)}`);
    return `axe ${id}: ${help}, ${nodes.length} times${places.join("")}`;
  });
}

/** axe is a script: where the page runs none it looks at a copy of the page as it stands, without the page's scripts. */
async function copyWithoutScripts(page: Page) {
  const copy = await copyOf(page);
  const body = (await page.content()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  await copy.goto(page.url());
  return copy;
}

const copies = new WeakMap<Page, Page>();

async function copyOf(page: Page) {
  const made = copies.get(page);
  if (made) return made;
  const copy = await page.context().browser()?.newPage({ viewport: page.viewportSize() });
  if (!copy) throw new Error("The browser has gone");
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
