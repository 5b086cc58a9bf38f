import { describe, expect, test, vi } from "vitest";
import { keptRoutes, knownQuery } from "#app/http/known-parameters.ts";
import { knownStates } from "#app/http/memory/known-states.server.ts";
import { createPageMemory } from "#app/http/memory/page-memory.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";

describe.each(dialects)("pages that everyone sees alike (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are not sent again to a browser that has them", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db);
    const first = await portal.get(`/consultations/${reference}`);

    const again = await portal.get(`/consultations/${reference}`, {
      "if-none-match": first.headers.get("etag") ?? "",
    });

    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("are the same to the letter, however often they are served, and run nothing that stands in them", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db);

    const answers = [];
    for (const _ of [1, 2]) answers.push(await portal.get(`/consultations/${reference}`));

    const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
    expect(second).toBe(first);
    expect(answers[0]?.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(first).not.toMatch(/<script(?![^>]* src="\/assets\/)/);
  });

  test("are made once while nothing changes", async () => {
    const { id, reference } = await aConsultation(db);
    const portal = await aPortal(db);
    await portal.get(`/consultations/${reference}`);
    await renameBehindItsBack(db, id);

    expect(await textOf(portal, `/consultations/${reference}`)).not.toContain("Renamed");
  });

  test("are made anew as soon as something was published", async () => {
    const consultation = await aConsultation(db);
    const portal = await aPortal(db);
    const address = `/consultations/${consultation.reference}/comments`;
    const before = await portal.get(address);
    await aComment(db, { consultation, remarks: "The word that was not there" });
    await raiseRevision(db, consultation.id);

    const after = await portal.get(address, { "if-none-match": before.headers.get("etag") ?? "" });

    expect(after.status).toBe(200);
    expect(await after.text()).toContain("The word that was not there");
  });

  test("are made anew when a consultation opens and when it closes", async () => {
    let now = new Date("2026-03-01T07:59:00Z");
    const { reference } = await aConsultation(db, {
      opens_at: "2026-03-01T08:00:00.000Z",
      closes_at: "2026-04-01T15:00:00.000Z",
    });
    const portal = await aPortal(db, { now: () => now });
    const stageIn = async () =>
      />(Announced|Open|Closed)</.exec(await textOf(portal, `/consultations/${reference}`))?.[1];

    const stages = [await stageIn()];
    now = new Date("2026-03-01T08:00:00Z");
    stages.push(await stageIn());
    now = new Date("2026-04-01T15:00:00Z");
    stages.push(await stageIn());

    expect(stages).toEqual(["Announced", "Open", "Closed"]);
  });

  test("are neither shown to nor taken from those who are signed in", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, await anAccount(db));
    const address = `/consultations/${reference}`;

    const signedIn = await portal.get(address, cookie);
    const everyone = await portal.get(address);
    const again = await portal.get(address, {
      ...cookie,
      "if-none-match": everyone.headers.get("etag") ?? "",
    });

    expect([signedIn.headers.has("etag"), again.status]).toEqual([false, 200]);
    expect(await signedIn.text()).toContain("Sign out");
    expect(await everyone.text()).not.toContain("Sign out");
    expect(await again.text()).toContain("Sign out");
  });

  test("are for somebody who is signed in what is made for them alone, their name put in", async () => {
    const consultation = await aConsultation(db);
    await aComment(db, { consultation });
    const account = await anAccount(db, { name: "Zoë <b>& Co" });
    const shared = await aPortal(db);
    const cookie = await cookieOf(db, shared, account);
    await textOf(shared, "/guidance/about", cookie);
    const { reference, government_code: code } = consultation;
    const paths = ["", "/comments", "/comments?page=2", "/measure", "/versions", "/questions"];
    const addresses = paths.map((path) => `/consultations/${reference}${path}`);
    for (const address of [...addresses, "/", "/consultations", "/governments", `/governments/${code}`]) {
      const alone = await aPortal(db);
      const made = await alone.get(address, cookie);
      const put = await shared.get(address, cookie);
      expect(await put.text(), address).toBe(await made.text());
      expect([...put.headers.keys()].sort()).toEqual([...made.headers.keys()].sort());
      expect(put.headers.get("cache-control")).toBe("private, no-store");
    }
  });

  test("are made for officials of whom they lead to more", async () => {
    const government = await aGovernment(db);
    const { reference } = await aConsultation(db, { government });
    const official = await anOfficial(db, { government, role: "case officer" });
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, official);
    const address = `/consultations/${reference}/comments`;
    await textOf(portal, "/", cookie);
    await textOf(portal, address);

    expect(await textOf(portal, address, cookie)).toContain(`/officials/${government.code}/consultations`);
  });

  test("are the same page whatever an address says that its page does not read", async () => {
    const { id, reference } = await aConsultation(db);
    const portal = await aPortal(db);
    const first = await portal.get(`/consultations/${reference}/comments?sort=oldest`);
    await renameBehindItsBack(db, id);

    for (const query of ["?sort=oldest&z=1", "?z=2&sort=oldest", "?sort=oldest&sort=newest&page=1"]) {
      const again = await portal.get(`/consultations/${reference}/comments${query}`);
      expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
      expect(await again.text()).not.toContain("Renamed");
    }
  });

  test("are no more of them in memory for another spelling of their address", async () => {
    const { id, reference } = await aConsultation(db);
    const portal = await aPortal(db);
    await portal.get(`/consultations/${reference}/comments`);
    await renameBehindItsBack(db, id);

    const other = await portal.get(`/consultations/${reference}/comments/`);

    expect(other.headers.has("etag")).toBe(false);
    expect(await other.text()).toContain("Renamed");
  });

  test("are made once for all who ask for one meanwhile", async () => {
    const { made, answer } = slowPages(db);

    const answers = await Promise.all([1, 2, 3].map(() => answer("/consultations")));

    expect(made).toEqual(["/consultations"]);
    expect(await Promise.all(answers.map((response) => response.text()))).toEqual(["<p>", "<p>", "<p>"]);
  });

  test("are made each time where they are larger than a megabyte", async () => {
    const { made, answer } = slowPages(db, "a".repeat(1024 * 1024));

    await answer("/consultations");
    await answer("/consultations");

    expect(made).toHaveLength(2);
  });

  test("are kept up to so many bytes in all, and those with a query push out none without", async () => {
    const { made, answer } = slowPages(db, "a".repeat(1000 * 1000));
    await answer("/consultations");
    for (let page = 2; page < 40; page++) await answer(`/consultations?page=${page}`);
    made.length = 0;

    await answer("/consultations");
    await answer("/consultations?page=39");
    await answer("/consultations?page=2");

    expect(made).toEqual(["/consultations?page=2"]);
  });

  test("read no part of a query that the table of what they read does not name", async () => {
    const { reference } = await aConsultation(db);
    const read: string[] = [];
    const spy = vi.spyOn(URLSearchParams.prototype, "get").mockImplementation(function (
      this: URLSearchParams,
      name,
    ) {
      read.push(name);
      return this.getAll(name)[0] ?? null;
    });
    const portal = await aPortal(db);
    const unknown: string[] = [];
    for (const route of keptRoutes) {
      read.length = 0;
      const path = route.replace(":reference", reference).replace(":code", "NL").replace(":page", "about");
      await portal.get(`/${path.replace(/:\w+/g, "1")}`);
      const names = [...new Set(read)].filter((name) => !ofRemix.includes(name));
      // What the page reads must change what is kept: a name that the table drops is one that it forgot.
      const own = names.filter(
        (name) => knownQuery(route, new URLSearchParams({ [name]: aValueOf(name) }))?.has(name) === false,
      );
      unknown.push(...own.map((name) => `${route}?${name}`));
    }
    spy.mockRestore();

    expect(unknown).toEqual([]);
  });

  test("leave a page that there is not, and a refusal, to be made each time", async () => {
    const portal = await aPortal(db);

    const nowhere = await portal.get("/consultations/XX-2026-001");

    expect([nowhere.status, nowhere.headers.has("etag")]).toEqual([404, false]);
  });
});

/** Read by Remix of every address. */
const ofRemix = ["index", "_routes", "_data"];

/** Something that a filter of that name takes. */
function aValueOf(name: string) {
  const values: Record<string, string> = {
    group: "academia",
    text: "de",
    position: "oppose",
    point: "oppose",
    ...{ day: "2026-02-01", from: "2026-02-01", until: "2026-02-01" },
    sort: "oldest",
    stage: "open",
    alike: "apart",
    files: "with",
  };
  return values[name] ?? "2";
}

/** A memory in front of pages that take a moment to make; `made` has the address of each. */
function slowPages(db: Db, filling = "") {
  const made: string[] = [];
  const memory = createPageMemory(knownStates(db, 0), {
    version: "1",
    routes: [{ path: "consultations" }],
    async answer(request) {
      const { pathname, search } = new URL(request.url);
      made.push(pathname + search);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return new Response(`<p>${filling}`, { headers: { "content-type": "text/html" } });
    },
  });
  const asking = {
    account: null,
    sessionId: null,
    atRiskKey: null,
    languages: ["en"],
    language: "en",
    address: "10.0.0.1",
  };
  const answer = (address: string) =>
    memory.answer(new Request(`http://localhost:3000${address}`), {
      ...asking,
      now: new Date("2026-03-01T08:00:00Z"),
    });
  return { made, answer };
}

const textOf = async (portal: TestPortal, address: string, headers = {}) =>
  (await portal.get(address, headers)).text();

async function renameBehindItsBack(db: Db, id: string) {
  await db.updateTable("consultation").set({ title: "Renamed" }).where("id", "=", id).execute();
}

async function raiseRevision(db: Db, id: string) {
  await db
    .updateTable("consultation")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
