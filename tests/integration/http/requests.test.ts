import { describe, expect, test } from "vitest";
import { anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, signInWithPassword } from "#tests/support/portal.ts";

describe.each(dialects)("every answer of the portal (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("carries the headers that keep a page to itself", async () => {
    const portal = await aPortal(db);

    const first = await portal.get("/");

    const policy = first.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe-inline");
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    expect(first.headers.get("x-frame-options")).toBe("DENY");
    expect(first.headers.get("referrer-policy")).toBe("same-origin");
    expect(first.headers.has("strict-transport-security")).toBe(false);
  });

  test("demands https for years to come where the portal is served over it", async () => {
    const portal = await aPortal(db, { settings: { ORIGIN: "https://parley.example" } });

    const response = await portal.get("/");

    expect(response.headers.get("strict-transport-security")).toContain("max-age=63072000");
  });

  test("is a proper page with 404 for an address that there is not", async () => {
    const portal = await aPortal(db);

    for (const path of ["/nowhere", "/consultations/XX-1999-001", "/guidance/..%2f..%2fREADME"]) {
      const response = await portal.get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toContain("<h1");
    }
  });

  test("is 405 for a method that no page takes, and for a form sent to a page without one", async () => {
    const portal = await aPortal(db);

    const put = await portal.ask("/", { method: "PUT" });
    const post = await portal.post("/", {});

    expect([put.status, put.headers.get("allow"), post.status]).toEqual([405, "GET, HEAD, POST", 405]);
  });

  test("refuses a form from elsewhere, and one that does not say from where", async () => {
    const portal = await aPortal(db);

    const foreign = await portal.post("/sign-in", {}, { origin: "https://elsewhere.example" });
    const none = await portal.ask("/sign-in", {
      method: "POST",
      body: new URLSearchParams(),
      headers: { host: "localhost:3000" },
    });
    const opaque = await portal.post("/sign-in", {}, { origin: "null" });
    const ours = await portal.post("/sign-in", {});

    expect([foreign.status, none.status, opaque.status, ours.status]).toEqual([403, 403, 403, 422]);
  });

  test("is a refusal for a body that is no form there, and for an address that cannot be read", async () => {
    const portal = await aPortal(db);
    const form = { method: "POST", headers: { origin: "http://localhost:3000", host: "localhost:3000" } };

    const parts = await portal.ask("/sign-in", {
      ...form,
      body: "--x\r\nnonsense",
      headers: { ...form.headers, "content-type": "multipart/form-data; boundary=y" },
    });
    const json = await portal.ask("/sign-in", {
      ...form,
      body: "{}",
      headers: { ...form.headers, "content-type": "application/json" },
    });
    const nul = await portal.get("/governments/N%00L?x=%00");
    const cut = await portal.get("/%E0%A4%A");

    expect([parts, json, nul, cut].map((response) => response.status)).toEqual([415, 400, 400, 400]);
  });

  test("reads a form without what cannot be stored", async () => {
    const portal = await aPortal(db);

    const response = await portal.post("/sign-in", { email: "a\u0000da@example.org\ud800", password: "x" });

    expect(response.status).toBe(422);
  });

  test("refuses a body that is too large", async () => {
    const portal = await aPortal(db);

    const response = await portal.post("/sign-in", { email: "a".repeat(5_000_000) });

    expect(response.status).toBe(413);
  });

  test("takes 600 forms a minute from one address, and reads on", async () => {
    const portal = await aPortal(db, { now: () => new Date("2026-03-01T10:00:00Z") });
    for (let sent = 0; sent < 600; sent++) await portal.post("/", {});

    const oneMore = await portal.post("/", {});
    const reading = await portal.get("/");

    expect([oneMore.status, oneMore.headers.get("retry-after"), reading.status]).toEqual([429, "60", 200]);
  });

  test("sends nobody who signs in to another site", async () => {
    const portal = await aPortal(db);
    const account = await anAccount(db);
    await signInWithPassword(db, portal, account);

    for (const next of [
      "https://elsewhere.example/",
      "//elsewhere.example",
      "/\\elsewhere.example",
      "javascript:alert(1)",
    ]) {
      const response = await portal.post("/sign-in", {
        email: account.email,
        password: "correct horse battery",
        next,
      });
      expect([response.status, response.headers.get("location")]).toEqual([302, "/"]);
    }
  });

  test("is kept by no cache once someone is signed in", async () => {
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, await anAccount(db));

    const response = await portal.get("/", cookie);

    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(await response.text()).toContain("Sign out");
  });

  test("leaves a line in the log without address, query, cookie or account", async () => {
    const lines: string[] = [];
    const portal = await aPortal(db, { onLog: (line) => lines.push(line) });
    const account = await anAccount(db);
    await signInWithPassword(db, portal, account);
    lines.length = 0;

    await portal.post("/sign-in?next=/secret-place", { email: account.email, password: "wrong" });

    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { method: "POST", path: "/sign-in", status: 422 },
    ]);
    for (const secret of [account.email, "secret-place", "127.0.0.1"])
      expect(lines.join()).not.toContain(secret);
  });
});

describe.each(dialects)("health (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is ready where the database answers and is current", async () => {
    const portal = await aPortal(db);

    const [live, ready] = await Promise.all([portal.get("/health/live"), portal.get("/health/ready")]);

    expect([live.status, ready.status]).toEqual([200, 200]);
  });

  test("stays ready beside a newer version, which has changed the database", async () => {
    const portal = await aPortal(db);
    await db
      .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto("kysely_migration")
      .values({ name: "9999-later", timestamp: "2099-01-01" })
      .execute();

    expect((await portal.get("/health/ready")).status).toBe(200);
  });
});
