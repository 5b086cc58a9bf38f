import { describe, expect, test } from "vitest";
import {
  forgetBrowsers,
  isKnownBrowser,
  knowBrowser,
  readKnownBrowser,
} from "#app/accounts/known-browser.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { waitAfter } from "#app/accounts/sign-in-limit.server.ts";
import { signUp } from "#app/accounts/sign-up.server.ts";
import { forgetTallies } from "#app/limits/tally.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aVault } from "#tests/support/vault.ts";

const now = new Date("2026-03-01T10:00:00Z");
const secondsLater = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const wrongPair = "The e-mail address or the password is not right";

async function aPerson(db: Db) {
  const person = { email: `${newId()}@example.org`, password: "three words apart" };
  const rest = {
    name: "Ada Example",
    stakeholder_group: "academia",
    organisation: "",
    country: "NL",
  } as const;
  await signUp(db, { ...person, ...rest }, now);
  const { id } = await db
    .selectFrom("account")
    .select("id")
    .where("email", "=", person.email)
    .executeTakeFirstOrThrow();
  return { ...person, id };
}

/** Tries to sign in one after the other; gives what each was told, `in` where it was let in. */
function triesOn(db: Db) {
  const vault = aVault();
  return async (
    tries: { email: string; password: string; address: string; at?: number; browser?: string }[],
  ) => {
    const told = [];
    for (const { at = 0, browser = null, ...attempt } of tries) {
      const result = await signIn(db, { ...attempt, browser, vault, now: secondsLater(at) });
      told.push(result.ok ? "in" : english.say(result.errors.email ?? ""));
    }
    return told;
  };
}

const times = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index));

describe("the wait after a failure", () => {
  test("begins with the fifth, doubles, and is a quarter of an hour at most", () => {
    expect([1, 4, 5, 6, 7, 8, 12, 13, 60].map((failures) => waitAfter(failures))).toEqual([
      0, 0, 5, 10, 20, 40, 640, 900, 900,
    ]);
  });
});

describe.each(dialects)("limits on signing in (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("slow down who fails, and tell how long to wait, whether there is such an account or not", async () => {
    const person = await aPerson(db);
    const tries = triesOn(db);
    const failing = (email: string) => times(6, () => ({ email, password: "wrong", address: "192.0.2.1" }));

    const known = await tries(failing(person.email));
    const unknown = await tries(failing("nobody@example.org"));

    expect(known).toEqual(unknown);
    expect(known.slice(0, 5)).toEqual(times(5, () => wrongPair));
    expect(known[5]).toMatch(/^Too many tries\. Wait 5 seconds, then try again\./);
  });

  test("let the right password in once the wait is over, and hold nothing against the account from then on", async () => {
    const { email, password } = await aPerson(db);
    const address = "192.0.2.1";
    const tries = triesOn(db);
    await tries(times(5, () => ({ email, password: "wrong", address })));

    const told = await tries([
      { email, password, address, at: 4 },
      { email, password, address, at: 5 },
      ...times(5, () => ({ email, password: "wrong", address, at: 6 })),
    ]);

    expect(told).toEqual([expect.stringContaining("Wait 1 second,"), "in", ...times(5, () => wrongPair)]);
  });

  test("do not lengthen the wait of who tries too early", async () => {
    const { email, password } = await aPerson(db);
    const tries = triesOn(db);
    await tries(times(40, () => ({ email, password: "wrong", address: "192.0.2.1" })));

    expect(await tries([{ email, password, address: "192.0.2.1", at: 5 }])).toEqual(["in"]);
  });

  test("let no more tries through where many come at once", async () => {
    const { email } = await aPerson(db);
    const vault = aVault();
    const guess = () =>
      signIn(db, { email, password: "wrong", address: "192.0.2.1", browser: null, vault, now });

    const results = await Promise.all(times(20, guess));

    const looked = results.filter((result) => !result.ok && result.errors.email === wrongPair);
    expect(looked.length).toBeLessThanOrEqual(5);
  });

  test("let the owner in from elsewhere while others fail from fifty networks", async () => {
    const { email, password } = await aPerson(db);
    const tries = triesOn(db);
    const attack = times(10, (round) =>
      times(50, (index) => ({ email, password: "wrong", address: `198.51.100.${index}`, at: round })),
    ).flat();
    const told = await tries(attack);

    expect(told.filter((words) => words === wrongPair).length).toBeLessThan(100);
    expect(await tries([{ email, password, address: "203.0.113.9", at: 10 }])).toEqual(["in"]);
  });

  test("look at no more than a hundred wrong passwords of an account in a day, however many networks try", async () => {
    const { email, password, id } = await aPerson(db);
    const tries = triesOn(db);
    const guess = (index: number) => ({ email, password: "wrong", address: `198.51.100.${index}` });
    const told = await tries(times(130, guess));

    expect(told.filter((words) => words === wrongPair)).toHaveLength(100);
    expect(told.at(-1)).toMatch(/^Too many tries\. Wait 14 hours/);

    const cookie = await knowBrowser(db, { secure: true }, { accountId: id, before: null, now });
    const browser = readKnownBrowser({ secure: true }, cookie.split(";")[0] ?? "") ?? "";
    expect(
      await tries([
        { email, password, address: "203.0.113.9" },
        { email, password, address: "203.0.113.9", at: 86_400 },
      ]),
    ).toEqual([expect.stringContaining("Too many tries"), "in"]);
    expect(await tries([{ email, password, address: "198.51.100.1", browser }])).toEqual(["in"]);
  });

  test("bound a network over all accounts, but not a browser in which this account was signed in to", async () => {
    const { email, password, id } = await aPerson(db);
    const address = "198.51.100.7";
    const tries = triesOn(db);
    await tries(times(30, (index) => ({ email: `${index}@example.org`, password: "wrong", address })));
    const cookie = await knowBrowser(db, { secure: false }, { accountId: id, before: null, now });
    const browser = readKnownBrowser({ secure: false }, cookie.split(";")[0] ?? "") ?? "";

    const told = await tries([
      { email, password, address },
      { email, password, address, browser },
      { email, password, address: "198.51.100.8" },
      { email, password, address, at: 900 },
    ]);

    expect(told).toEqual([expect.stringContaining("Wait 15 minutes"), "in", "in", "in"]);
  });

  test("bound who guesses in a known browser too", async () => {
    const { email, id } = await aPerson(db);
    const cookie = await knowBrowser(db, { secure: true }, { accountId: id, before: null, now });
    const browser = readKnownBrowser({ secure: true }, cookie.split(";")[0] ?? "") ?? "";

    const told = await triesOn(db)(
      times(6, (index) => ({ email, password: "wrong", address: `192.0.2.${index}`, browser })),
    );

    expect(told[5]).toContain("Wait 5 seconds");
  });

  test("keep no e-mail address, no network and nothing for longer than a day", async () => {
    const { email } = await aPerson(db);
    await triesOn(db)([{ email, password: "wrong", address: "192.0.2.77" }]);

    const rows = await db.selectFrom("tally").selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|example\.org/);
    await forgetTallies(db, secondsLater(86_400 + 900));
    expect(await db.selectFrom("tally").selectAll().where("ends_at", "<", "2026-03-03").execute()).toEqual(
      [],
    );
  });
});

describe.each(dialects)("a browser in which an account was signed in to (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is known by a cookie for the sign-in page alone, whose id is stored as a hash", async () => {
    const { id } = await aPerson(db);

    const cookie = await knowBrowser(db, { secure: true }, { accountId: id, before: null, now });

    expect(cookie).toMatch(
      /^__Secure-known-browser=[\w-]{43}; Max-Age=15552000; Path=\/sign-in; HttpOnly; SameSite=Strict; Secure$/,
    );
    const row = await db
      .selectFrom("known_browser")
      .selectAll()
      .where("account_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({
      id_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      account_id: id,
      known_since: "2026-03-01",
    });
    expect(cookie).not.toContain(row.id_hash);
  });

  test("is known to one account, for half a year, until it is forgotten, and ten of them at most", async () => {
    const [one, other] = [await aPerson(db), await aPerson(db)];
    const settings = { secure: true };
    const browsers: string[] = [];
    for (let day = 0; day < 12; day++) {
      const at = secondsLater(day * 86_400);
      const cookie = await knowBrowser(db, settings, { accountId: one.id, before: null, now: at });
      browsers.push(readKnownBrowser(settings, cookie.split(";")[0] ?? "") ?? "");
    }
    const isKnown = (index: number, { email } = one, day = 12) =>
      isKnownBrowser(db, { browser: browsers[index] ?? "", email, now: secondsLater(day * 86_400) });

    expect(await Promise.all(browsers.map((_, index) => isKnown(index)))).toEqual([
      ...times(2, () => false),
      ...times(10, () => true),
    ]);
    expect([await isKnown(11, other), await isKnown(11, one, 11 + 181)]).toEqual([false, false]);
    await forgetBrowsers(db, one.id);
    expect(await isKnown(11)).toBe(false);
  });

  test.each(["", "known-browser=", "known-browser=short", "other-known-browser=x", "known-browser=%00"])(
    "is not known by %j",
    (cookies) => expect(readKnownBrowser({ secure: false }, cookies)).toBeNull(),
  );
});
