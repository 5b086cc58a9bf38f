import { describe, expect, test } from "vitest";
import { anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";

describe.each(dialects)("a form that does not name its origin (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const host = "localhost:3000";

  async function aPortalAndReader() {
    const portal = await aPortal(db);
    const send = async (path: string, headers: Record<string, string>, form: Record<string, string> = {}) =>
      (
        await portal.ask(path, {
          method: "POST",
          body: new URLSearchParams(form),
          headers: { host, ...headers },
        })
      ).status;
    return { portal, send };
  }

  async function signedIn(portal: TestPortal) {
    const account = await anAccount(db);
    return (await cookieOf(db, portal, account)).cookie;
  }

  test("is taken where the address in Referer is ours, or the browser says that it is the same origin", async () => {
    const { send } = await aPortalAndReader();

    const referred = await send("/sign-in", { referer: `http://${host}/sign-in` });
    const same = await send("/sign-in", { origin: "null", "sec-fetch-site": "same-origin" });

    expect([referred, same]).toEqual([422, 422]);
  });

  test("is refused where they say another site, or nothing says anything", async () => {
    const { send } = await aPortalAndReader();

    const refused = [
      await send("/sign-in", { referer: "http://elsewhere.example/" }),
      await send("/sign-in", { origin: "null", referer: `http://${host}/sign-in` }),
      await send("/sign-in", { origin: "null", "sec-fetch-site": "cross-site" }),
      await send("/sign-in", {}),
      await send("/sign-in", {}, { "form-token": "0".repeat(64) }),
    ];

    expect(refused).toEqual([403, 403, 403, 403, 403]);
  });

  test("is taken where it holds what only the pages of its session have", async () => {
    const { portal, send } = await aPortalAndReader();
    const [own, others] = [await signedIn(portal), await signedIn(portal)];
    const tokenFor = async (cookie: string) => {
      const page = await (await portal.get("/account", { cookie })).text();
      return /name="form-token" value="([\da-f]{64})"/.exec(page)?.[1] ?? "";
    };
    const token = await tokenFor(own);
    const form = (given: string) => ({ current_password: "wrong", new_password: "", "form-token": given });

    const taken = await send("/account", { cookie: own }, form(token));
    const refused = [
      await send("/account", { cookie: own }, form(await tokenFor(others))),
      await send("/account", { cookie: own }, form("")),
      await send("/account", { cookie: own, referer: "http://elsewhere.example/" }, form(token)),
      await send("/account", {}, form(token)),
    ];

    expect(token).not.toBe("");
    expect(taken).not.toBe(403);
    expect(refused).toEqual([403, 403, 403, 403]);
  });

  test("has no such thing where the browser says from where it asks", async () => {
    const { portal } = await aPortalAndReader();
    const cookie = await signedIn(portal);

    const page = await portal.get("/account", { cookie, "sec-fetch-site": "none" });

    expect(await page.text()).not.toContain("form-token");
  });
});
