import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { afterEach, inject, test } from "vitest";
import { startSession } from "#app/accounts/sessions.server.ts";
import { watchPage } from "./check-page.ts";
import { launchArguments } from "./chromium.ts";
import { type Dialect, dialects } from "./database.ts";
import { type ServedPortal, useServedPortal } from "./served-portal.ts";

export { checkPage } from "./check-page.ts";

/** A test that needs a browser; skipped, visibly, where there is none. */
export const journey = test.skipIf(inject("chromium") === null);

interface Visit {
  javaScript?: boolean;
  /** In CSS pixels: 1280 for a desk, 360 for a small phone. */
  width?: number;
  /** The e-mail address of the example account that is signed in. */
  as?: string;
}

/** The portal with its examples, and people who come to it with browsers of their own. */
export function useBrowser(dialect: Dialect = dialects[0] ?? "SQLite") {
  const portal = useServedPortal(dialect);
  const open: BrowserContext[] = [];
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
  });

  return {
    db: portal.db,
    clock: portal.clock,
    /** Someone with a fresh browser goes to the address, signed in where a name is given. */
    async visit(path: string, { javaScript = true, width = 1280, as }: Visit = {}): Promise<Page> {
      const browser = await theBrowser();
      const context = await browser.newContext({
        baseURL: portal.address,
        javaScriptEnabled: javaScript,
        viewport: { width, height: 900 },
        locale: "en-GB",
      });
      open.push(context);
      context.setDefaultTimeout(10_000);
      if (as) await context.addCookies([await sessionOf(portal, as)]);
      const page = await context.newPage();
      waitForWholePages(page);
      watchPage(page, { host: new URL(portal.address).host, javaScript });
      await page.goto(path);
      return page;
    },
  };
}

let browser: Promise<Browser> | undefined;

/** One for all journeys of a worker process, with which it ends; each person who comes has a context of their own. */
export function theBrowser() {
  browser ??= chromium.launch({ executablePath: inject("chromium") ?? undefined, args: launchArguments });
  return browser;
}

let waits = false;

/**
 * From now on, who clicks or presses a key goes on when the page before them is whole. Playwright itself waits until a page
 * that this leads to begins: what is read at once is then the first part of it, or nothing.
 */
function waitForWholePages(page: Page) {
  if (waits) return;
  waits = true;
  const locators: Locator = Object.getPrototypeOf(page.locator("html"));
  const { click, press } = locators;
  locators.click = async function (this: Locator, ...given) {
    await click.apply(this, given);
    await this.page().waitForLoadState("domcontentloaded");
  };
  locators.press = async function (this: Locator, ...given) {
    await press.apply(this, given);
    await this.page().waitForLoadState("domcontentloaded");
  };
}

/** The cookie of a session as signing in would have started it; the journeys that are about signing in do sign in. */
async function sessionOf(
  { db, clock, address }: Pick<ServedPortal, "db" | "clock" | "address">,
  email: string,
) {
  const { id } = await db
    .selectFrom("account")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  const cookie = await startSession(db, { secure: false }, { accountId: id, now: clock.now() });
  const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
  return { name, value, url: address, httpOnly: true, sameSite: "Lax" as const };
}
