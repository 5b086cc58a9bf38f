import { describe, expect, test } from "vitest";
import type { OfficialRole } from "#db/schema.ts";
import { aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, signInWithPassword } from "#tests/support/portal.ts";

const now = new Date("2026-03-01T10:00:00.000Z");
const password = "correct horse battery";
const other = "another three words";

const newcomer = (email: string) => ({
  name: "Ada Example",
  email,
  password,
  stakeholder_group: "individual",
  organisation: "",
  country: "NL",
  next: "/my-comments",
});

describe.each(dialects)("signing up with an address (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is answered with the same status, headers and page whether it had an account or not", async () => {
    const portal = await aPortal(db, { now: () => now });
    await anAccount(db, { email: "known@example.org" });

    const wholeAnswer = async (email: string) => {
      const response = await portal.post("/sign-up", newcomer(email));
      const page = (await response.text()).replaceAll(email, "ADDRESS");
      // Each request has a number of its own.
      const headers = [...response.headers].filter(([name]) => name !== "x-request-id");
      return { status: response.status, ...withoutNumber(headers, page) };
    };
    const known = await wholeAnswer("known@example.org");
    const unknown = await wholeAnswer("fresh@example.org");

    expect(known).toEqual(unknown);
    expect(known.status).toBe(200);
    expect(known.page).toContain("<title>Now sign in – Parley</title>");
    expect(known.headers.map(([name]) => name)).not.toContain("set-cookie");
  });

  test("leads to the sign-in form with the address filled in, which leads on to where they were", async () => {
    const portal = await aPortal(db, { now: () => now });
    const page = await (await portal.post("/sign-up", newcomer("new@example.org"))).text();

    const signedIn = await portal.post("/sign-in?next=%2Fmy-comments", {
      email: "new@example.org",
      password,
      next: "/my-comments",
    });

    expect(page).toContain('action="/en/sign-in?next=%2Fmy-comments"');
    expect(page).toContain('value="new@example.org"');
    expect(page).not.toContain(password);
    expect(signedIn.headers.get("location")).toBe("/my-comments");
  });

  test("is told to whoever has it on their account page", async () => {
    const portal = await aPortal(db, { now: () => now });
    const account = await anAccount(db);
    const cookie = await cookieOf(db, portal, account);
    const before = await (await portal.get("/account", cookie)).text();

    await portal.post("/sign-up", newcomer(account.email));

    const sentence = "somebody filled in the sign-up form";
    expect(before).not.toContain(sentence);
    expect(await (await portal.get("/account", cookie)).text()).toContain(sentence);
  });
});

describe.each(dialects)("changing the password (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function someoneSignedInTwice() {
    const portal = await aPortal(db, { now: () => now });
    const account = await anAccount(db);
    const here = await signInWithPassword(db, portal, account);
    const elsewhere = await signInWithPassword(db, portal, account);
    const change = (current_password: string, new_password = other) =>
      portal.post("/account", { intent: "change password", current_password, new_password }, here);
    const signIn = (password: string) => portal.post("/sign-in", { email: account.email, password });
    const isSignedIn = async (cookie: { cookie: string }) =>
      (await portal.get("/account", cookie)).status === 200;
    return { portal, here, elsewhere, change, signIn, isSignedIn };
  }

  test("ends all other sessions and leaves this one", async () => {
    const { here, elsewhere, change, signIn, isSignedIn } = await someoneSignedInTwice();

    const changed = await change(password);

    expect(changed.headers.get("location")).toBe("/account?changed");
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false]);
    expect([(await signIn(password)).status, (await signIn(other)).status]).toEqual([422, 302]);
  });

  test("needs the current one, and shows neither of them again", async () => {
    const { elsewhere, change, signIn, isSignedIn } = await someoneSignedInTwice();

    const refused = await change("not my password");
    const page = await refused.text();

    expect(refused.status).toBe(422);
    expect(page).toContain("The current password is not right");
    for (const typed of ["not my password", other]) expect(page).not.toContain(typed);
    expect(await isSignedIn(elsewhere)).toBe(true);
    expect((await signIn(password)).status).toBe(302);
  });

  test("counts wrong tries as signing in does", async () => {
    const { change } = await someoneSignedInTwice();
    for (let tries = 0; tries < 5; tries++) await change("not my password");

    const right = await change(password);

    expect(right.status).toBe(422);
    expect(await right.text()).toContain("Too many tries");
  });

  test("takes a password of 12 to 200 characters", async () => {
    const { change } = await someoneSignedInTwice();

    expect(await (await change(password, "short")).text()).toContain("12 characters or more");
    expect(await (await change(password, "x".repeat(201))).text()).toContain("200 characters or fewer");
    expect((await change(password, "ß".repeat(200))).status).toBe(302);
  });

  test("is not needed to end one session and no other, which is listed with its beginning and last use", async () => {
    const { portal, here, elsewhere, isSignedIn } = await someoneSignedInTwice();
    const page = await (await portal.get("/account", here)).text();
    const [, session = ""] = /Another browser.*?name="session" value="(\w+)"/s.exec(page) ?? [];

    const ended = await portal.post("/account", { session }, here);

    expect(page.match(/Signed in on <time/g)).toHaveLength(2);
    expect(page.match(/Last used on <time/g)).toHaveLength(2);
    expect(ended.headers.get("location")).toBe("/account?ended");
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false]);
  });

  test("does not let anyone end another's session", async () => {
    const { portal, here, elsewhere, isSignedIn } = await someoneSignedInTwice();
    const stranger = await cookieOf(db, portal, await anAccount(db));
    const page = await (await portal.get("/account", here)).text();
    const sessions = [...page.matchAll(/name="session" value="(\w+)"/g)].map(([, session = ""]) => session);

    for (const session of sessions) await portal.post("/account", { session }, stranger);

    expect(sessions).toHaveLength(2);
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, true]);
  });

  test("is not needed to sign out everywhere", async () => {
    const { portal, here, elsewhere, isSignedIn } = await someoneSignedInTwice();

    const out = await portal.post("/account", { intent: "sign out everywhere" }, here);

    expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([false, false]);
  });
});

describe.each(dialects)("a form that is open when the session ends (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const words = "Two hours of typing & more.";
  const shown = "Two hours of typing &amp; more.";

  async function anOfficialAtWork(role: OfficialRole) {
    let clock = now;
    const portal = await aPortal(db, { now: () => clock });
    const government = await aGovernment(db);
    const official = await anOfficial(db, { government, role });
    const cookie = await cookieOf(db, portal, official);
    const hourLater = () => {
      clock = new Date(clock.getTime() + 60 * 60_000);
    };
    return { portal, government, official, cookie, hourLater, desk: `/officials/${government.code}` };
  }

  test("keeps what an official wrote for an hour, and takes it after they have signed in again", async () => {
    const { portal, official, cookie, hourLater, desk, government } = await anOfficialAtWork("case officer");
    const { reference } = await aConsultation(db, { government, stage: "draft" });
    hourLater();

    const late = await portal.post(
      `${desk}/consultations/${reference}/stage`,
      { to: "announced", note: words },
      cookie,
    );
    const page = await late.text();
    const again = await portal.post(
      `${desk}/consultations/${reference}/stage`,
      fieldsOf(page),
      await cookieOf(db, portal, official),
    );

    expect(late.status).toBe(401);
    expect(page).toContain("You are signed out, and what you sent is not saved yet");
    expect(fieldsOf(page)).toEqual({ to: "announced", note: words });
    expect(again.status).toBe(302);
  });

  const officialsForms: [string, OfficialRole, string][] = [
    ["the editor", "case officer", "/consultations/new"],
    ["a decision", "moderator", "/queue/some-comment"],
    ["an answer to a request", "case officer", "/withdrawals/some-request"],
    ["an appointment", "administrator", "/officials"],
    ["a dismissal", "administrator", "/officials/somebody"],
  ];
  test.each(officialsForms)("shows what was typed: %s", async (_, role, address) => {
    const { portal, cookie, hourLater, desk } = await anOfficialAtWork(role);
    hourLater();

    const late = await portal.post(desk + address, { reason: words, outcome: "return" }, cookie);

    expect(late.status).toBe(401);
    expect(fieldsOf(await late.text())).toEqual({ reason: words, outcome: "return" });
  });

  test("shows what was typed to whoever has meanwhile lost the office", async () => {
    const { portal, official, cookie, desk } = await anOfficialAtWork("moderator");
    await db.deleteFrom("official").where("account_id", "=", official.id).execute();

    const late = await portal.post(`${desk}/queue/some-comment`, { reason: words }, cookie);
    const page = await late.text();

    expect(late.status).toBe(403);
    expect(page).toContain("What you typed, which is not saved");
    expect(page).toContain(`>${shown}</textarea>`);
  });

  test("never shows a password again", async () => {
    const { portal } = await anOfficialAtWork("moderator");

    const late = await portal.post("/account", { current_password: words, new_password: other });
    const page = await late.text();

    expect(late.status).toBe(401);
    for (const typed of [shown, other]) expect(page).not.toContain(typed);
  });
});

/** Without what is new with each request: the moment, and the number in the log. */
function withoutNumber(headers: [string, string][], page: string) {
  return { page, headers: headers.filter(([name]) => name !== "date" && name !== "x-request-id") };
}

/** What a browser would send of the form on the page. */
function fieldsOf(page: string): Record<string, string> {
  const form = /<form method="post"[\s\S]*?<\/form>/.exec(page.slice(page.indexOf("<main")))?.[0] ?? "";
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const texts = [...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)];
  return Object.fromEntries(
    [...hidden, ...texts].map(([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")]),
  );
}
