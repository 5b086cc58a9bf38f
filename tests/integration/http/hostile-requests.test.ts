import { describe, expect, test } from "vitest";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, signInWithPassword, type TestPortal } from "#tests/support/portal.ts";

describe.each(dialects)("a request made to break something (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("gets no further than another page, whatever number of a page it asks for", async () => {
    const portal = await aPortal(db);
    const government = await aGovernment(db);
    const { reference } = await aConsultation(db, { government });
    const moderator = await anOfficial(db, { government, role: "moderator" });
    const cookie = await cookieOf(db, portal, moderator);

    for (const page of ["1e99", "Infinity", "-1", "NaN", "99999999999999999999", "1.5", "%ff"])
      for (const path of [
        "/consultations",
        `/consultations/${reference}/comments`,
        `/officials/${government.code}/queue`,
        `/officials/${government.code}/decided`,
      ]) {
        const response = await portal.get(`${path}?page=${page}`, cookie);
        expect([path, page, response.status]).toEqual([path, page, 200]);
      }
  });

  test("finds a proper page, not an error of ours, at an address that nobody made", async () => {
    const portal = await aPortal(db);
    const government = await aGovernment(db);
    const moderator = await anOfficial(db, { government, role: "moderator" });
    const cookie = await cookieOf(db, portal, moderator);
    const putBack = (comment: string) => `/officials/${government.code}/queue/${comment}/put-back`;

    const statuses = [];
    for (const path of [`/guidance/${"x".repeat(3000)}`, "/%5c", "/%2f%2felsewhere"])
      statuses.push((await portal.get(path)).status);
    for (const comment of ["a%0d%0aSet-Cookie:b", "%E6%97%A5", "%F0%9F%98%80"])
      statuses.push((await portal.get(putBack(comment), cookie)).status);

    expect(statuses).toEqual([404, 400, 400, 302, 302, 302]);
  });

  test("signs in beside cookies of others, even badly encoded ones", async () => {
    const portal = await aPortal(db);
    const { cookie } = await cookieOf(db, portal, await anAccount(db));

    const beside = await portal.get("/my-comments", { cookie: `theirs=%zz; ${cookie}; last=%` });
    const broken = await portal.get("/", { cookie: "session=%zz" });

    expect([beside.status, broken.status]).toEqual([200, 200]);
  });

  test("is refused where it has half a million fields", async () => {
    const portal = await aPortal(db);
    const names = Array.from({ length: 500_000 }, (_, number) => [number.toString(36), ""]);
    const { cookie } = await cookieOf(db, portal, await anAccount(db));

    const short = await portal.post("/sign-in", Object.fromEntries(names));
    const few = await portal.post("/sign-in", Object.fromEntries(names.slice(0, 5_000)));
    const text = await portal.post("/preview", Object.fromEntries(names.slice(0, 100_000)), { cookie });

    expect([short.status, few.status, text.status]).toEqual([413, 400, 400]);
  });

  test("is not sent to another site after signing in, nor to what a header cannot say", async () => {
    const portal = await aPortal(db);
    const account = await anAccount(db);
    await signInWithPassword(db, portal, account);
    const typed = { email: account.email, password: "correct horse battery" };

    const places = [];
    for (const next of [
      "/\t/elsewhere.example",
      "/\n/elsewhere.example",
      "/.//elsewhere.example",
      "/日本?a=ü#é",
    ])
      places.push((await portal.post("/sign-in", { ...typed, next })).headers.get("location"));

    expect(places).toEqual(["/", "/", "/", "/%E6%97%A5%E6%9C%AC?a=%C3%BC#%C3%A9"]);
  });

  test("cannot come without https to a portal that is served over it", async () => {
    const portal = await aPortal(db, { settings: { ORIGIN: "https://parley.example" } });

    const without = await portal.post("/sign-in", {}, { origin: "http://parley.example" });
    const over = await portal.post("/sign-in", {}, { origin: "https://parley.example" });

    expect([without.status, over.status]).toEqual([403, 422]);
  });

  test("does not get what a page was made from instead of the page", async () => {
    const portal = await aPortal(db);
    const { reference } = await aConsultation(db, {});
    const cookie = await cookieOf(db, portal, await anAccount(db));

    for (const path of [`/consultations/${reference}.data`, "/my-comments.data"])
      expect((await portal.get(path, cookie)).status).toBe(404);
  });
});

describe.each(dialects)("a page that is kept for everyone (%s)", (dialect) => {
  const db = useDatabase(dialect);

  /** What proxies and frameworks take for the address, the method or the language, and nothing here does. */
  const taken: Record<string, string> = {
    "x-forwarded-host": "elsewhere.example",
    "x-forwarded-proto": "gopher",
    "x-forwarded-port": "666",
    "x-forwarded-prefix": "/elsewhere.example",
    "x-host": "elsewhere.example",
    forwarded: "host=elsewhere.example;proto=gopher",
    "x-original-url": "/elsewhere.example",
    "x-rewrite-url": "/elsewhere.example",
    "x-http-method-override": "DELETE",
    "accept-language": "elsewhere.example",
    "accept-encoding": "elsewhere.example",
    range: "bytes=0-3",
    origin: "https://elsewhere.example",
    referer: "https://elsewhere.example/",
    "x-remix-redirect": "https://elsewhere.example/",
    "x-nonce": "elsewhere.example",
  };

  test.each(Object.entries(taken))("is not changed for the next reader by %s: %s", async (name, value) => {
    const { reference } = await aConsultation(db);
    const address = `/consultations/${reference}`;
    const clean = await textOf(await aPortal(db), address);
    const portal = await aPortal(db);

    const answer = await portal.get(address, { [name]: value });
    const next = await textOf(portal, address);

    expect(answer.status).toBe(200);
    expect(answer.headers.get("vary")).toContain("Cookie");
    expect(await answer.text()).not.toContain("elsewhere.example");
    expect(next).toBe(clean);
  });

  test("is never one that was made for someone who is signed in", async () => {
    const { reference } = await aConsultation(db);
    const portal = await aPortal(db);
    const account = await anAccount(db, { name: "Very Secret Reader" });

    const own = await textOf(portal, `/consultations/${reference}`, await cookieOf(db, portal, account));
    const next = await textOf(portal, `/consultations/${reference}`);

    expect(own).toContain("Very Secret Reader");
    expect(next).not.toContain("Very Secret Reader");
  });
});

async function textOf(portal: TestPortal, address: string, headers: HeadersInit = {}) {
  return (await portal.get(address, headers)).text();
}

describe.each(dialects)("a session (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("ends for good when its owner signs out, and when someone signs in after them", async () => {
    const portal = await aPortal(db);
    const account = await anAccount(db);
    const first = await signInWithPassword(db, portal, account);

    await portal.post("/sign-in", { email: account.email, password: "correct horse battery" }, first);
    const replaced = await portal.get("/my-comments", first);
    const second = await signInWithPassword(db, portal, account);
    await portal.post("/sign-out", {}, second);
    const signedOut = await portal.get("/my-comments", second);

    expect([replaced.status, signedOut.status]).toEqual([302, 302]);
  });
});

describe.each(dialects)("a session that nobody was given (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("opens nothing, and is no mistake of ours", async () => {
    const portal = await aPortal(db);
    const account = await anAccount(db);
    const { cookie } = await cookieOf(db, portal, account);
    const [name, id = ""] = cookie.split("=");
    const stored = db.selectFrom("session").select("id_hash").where("account_id", "=", account.id);
    const { id_hash: hash } = await stored.executeTakeFirstOrThrow();

    const forged = [
      hash,
      id.slice(0, -1),
      `${id}a`,
      id.toUpperCase(),
      "",
      "x".repeat(4000),
      "' or 1=1 --",
      "%00",
    ];
    const statuses = [];
    for (const value of [...forged, account.id, `"${id}`])
      statuses.push([value, (await portal.get("/my-comments", { cookie: `${name}=${value}` })).status]);

    expect(statuses.filter(([, status]) => status !== 302)).toEqual([]);
    expect((await portal.get("/my-comments", { cookie })).status).toBe(200);
  });
});

describe.each(dialects)("a form that is slow to arrive (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("counts as sent when it has arrived, not when it began to", async () => {
    const { reference, id } = await aConsultation(db, {
      stage: "announced",
      opens_at: "2026-03-01T10:00:00.000Z",
      closes_at: "2026-03-02T10:00:00.000Z",
    });
    const comment = await aComment(db, { consultation_id: id });
    let now = new Date("2026-03-02T09:59:59Z");
    const portal = await aPortal(db, { now: () => now });
    const { cookie } = await cookieOf(db, portal, await anAccount(db));
    const key = "0b0e7e5e-7f0c-4f5e-9d5a-0d6f9e7a1b2c";
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        now = new Date("2026-03-02T10:00:01Z");
        controller.enqueue(new TextEncoder().encode(`key=${key}&remarks=In+time`));
        controller.close();
      },
    });

    const response = await portal.ask(`/consultations/${reference}/comments/${comment.number}/reply`, {
      method: "POST",
      body,
      duplex: "half",
      headers: {
        cookie,
        origin: "http://localhost:3000",
        host: "localhost:3000",
        "content-type": "application/x-www-form-urlencoded",
        "content-length": "60",
      },
    });

    expect(response.status).toBe(422);
    expect(await response.text()).toContain("In time");
  });
});
