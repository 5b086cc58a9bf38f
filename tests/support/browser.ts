import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject, test } from "vitest";
import { examplePassword } from "#app/examples/example-accounts.ts";
import { watchPage } from "./check-page.ts";
import { launchArguments } from "./chromium.ts";
import type { Dialect } from "./database.ts";
import { useServedPortal } from "./served-portal.ts";

export { checkPage } from "./check-page.ts";

/** A test that needs a browser; skipped, visibly, where there is none. */
export const journey = test.skipIf(inject("chromium") === null);

interface Visit {
  javaScript?: boolean;
  /** In CSS pixels: 1280 for a desk, 360 for a small phone. */
  width?: number;
  /** The e-mail address of the example account that signs in first. */
  as?: string;
}

/** The portal with its examples, and people who come to it with browsers of their own. */
export function useBrowser(dialect: Dialect = "SQLite") {
  const portal = useServedPortal(dialect);
  const open: BrowserContext[] = [];
  let browser: Browser;

  beforeAll(async () => {
    const executablePath = inject("chromium") ?? undefined;
    browser = await chromium.launch({ executablePath, args: launchArguments });
  });
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    db: portal.db,
    clock: portal.clock,
    /** Someone with a fresh browser goes to the address, signed in where a name is given. */
    async visit(path: string, { javaScript = true, width = 1280, as }: Visit = {}): Promise<Page> {
      const context = await browser.newContext({
        baseURL: portal.address,
        javaScriptEnabled: javaScript,
        viewport: { width, height: 900 },
        locale: "en-GB",
      });
      open.push(context);
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      watchPage(page, { host: new URL(portal.address).host, javaScript });
      if (as) await signIn(page, as);
      await page.goto(path);
      return page;
    },
  };
}

async function signIn(page: Page, email: string) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(examplePassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor({ state: "attached" });
}
