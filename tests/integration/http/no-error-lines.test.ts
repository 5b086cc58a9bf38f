import { describe, expect, test } from "vitest";
import { newKey } from "#tests/support/at-risk.ts";
import { aComment, aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const origin = "http://localhost:3000";
const now = new Date("2026-02-01T10:00:00.000Z");

describe.each(dialects)("what nobody's page asks for (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aPortalWithLog(clock = { now }) {
    const lines: { level: number; msg: string; err?: unknown; time?: number }[] = [];
    const portal = await aPortal(db, {
      now: () => clock.now,
      onLog: (line) => {
        const { level, msg, err, times, day, time } = JSON.parse(line);
        if (level > 30) lines.push({ level, msg, err, time, ...(times && { times, day }) });
      },
    });
    return { portal, lines };
  }

  /** Requests of every kind that a stranger can make, of a page, a file and an address that is none. */
  async function oddRequests(portal: Awaited<ReturnType<typeof aPortal>>, headers: Record<string, string>) {
    const consultation = await aConsultation(db, { at_risk: 1, opens_at: "2026-01-01T00:00:00.000Z" });
    const { number } = await aComment(db, { consultation, status: "published", published_version: 1 });
    const place = `/consultations/${consultation.reference}`;
    const paths = [
      ...["/", "/nowhere", "/sign-in", "/preview", "/guidance/at-risk", "/officials", place],
      ...[`${place}/measure`, `${place}/at-risk`, `${place}/at-risk/key`, `${place}/at-risk/leave`],
      ...[`${place}/comment`, `${place}/comment/check`, `${place}/comment/attachments`],
      ...[`${place}/comments/${number}`, `${place}/comments/${number}/reply`, `${place}/comments/x`],
      ...[`${place}/receipts/${number}`, `${place}/receipts/${number}/receipt.pdf`],
    ];
    const queries = [
      ...[
        "?_data=root",
        "?_data=routes%2Fhome",
        "?_data=",
        "?%5fdata=x",
        "?_data=root&_data=x",
        "?_routes=root",
      ],
      ...[
        "?index",
        "?page=1&page=2",
        "?for=x&for=y",
        "?change=%F0%9F%98%80",
        "?next=%5C%5Cx",
        "?%",
        "?%ff=%fe",
      ],
      ...[`?q=${"x".repeat(8000)}`, `?${"a&".repeat(3000)}`, "?__proto__=1", "?constructor=1&toString=2"],
    ];
    const answers: [string, number, string][] = [];
    const ask = async (path: string, init: RequestInit) => {
      const answer = await portal.ask(path, init);
      answers.push([`${init.method} ${path.slice(0, 90)}`, answer.status, await answer.text()]);
    };
    for (const path of [...paths, "/__manifest", "/home.data", `${place}%2edata`, "/_root.data"]) {
      for (const query of ["", ...queries]) await ask(path + query, { method: "GET", headers });
      for (const method of ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "PROPFIND"])
        await ask(path, { method, headers });
      await ask(`${path}?_data=root`, { method: "HEAD", headers });
      for (const type of [
        "application/x-www-form-urlencoded",
        "application/json",
        "multipart/form-data",
        "x/y",
      ]) {
        const posted = { ...headers, origin, host: "localhost:3000", "content-type": type };
        await ask(path, { method: "POST", headers: posted, body: "%zz=%ff&a=1&a=2&__proto__=3" });
        await ask(`${path}?index&_data=x`, { method: "POST", headers: posted, body: "" });
      }
    }
    return answers;
  }

  test("is answered plainly, without an error of ours, a stack or a line in the log", async () => {
    const { portal, lines } = await aPortalWithLog();

    const answers = await oddRequests(portal, {});

    expect(answers.filter(([, status]) => status >= 500)).toEqual([]);
    expect(
      answers.filter(([, , text]) => /node_modules|server-runtime|at async |\.tsx?:\d/.test(text)),
    ).toEqual([]);
    expect(lines).toEqual([]);
  }, 120_000);

  test("is so for whoever is signed in, and in at-risk mode", async () => {
    const { portal, lines } = await aPortalWithLog();
    const signedIn = await cookieOf(db, portal, await anAccount(db));
    const { reference } = await aConsultation(db, { at_risk: 1, opens_at: "2026-01-01T00:00:00.000Z" });
    const atRisk = await newKey(portal, `/consultations/${reference}`);

    const answers = [...(await oddRequests(portal, signedIn)), ...(await oddRequests(portal, atRisk))];

    expect(answers.filter(([, status]) => status >= 500)).toEqual([]);
    expect(lines).toEqual([]);
  }, 240_000);

  test("is nothing at the addresses and parameters of the framework", async () => {
    const { portal } = await aPortalWithLog();

    for (const path of [
      "/?_data=root",
      "/sign-in?%5fdata=root",
      "/home?_routes=x",
      "/__manifest?p=/",
      "/sign-in.data",
    ])
      expect([path, (await portal.get(path)).status]).toEqual([path, 404]);
  });

  test("tells of a failure in at-risk mode on the next day, counted, without its moment", async () => {
    const clock = { now };
    const { portal, lines } = await aPortalWithLog(clock);
    const { reference, id } = await aConsultation(db, { at_risk: 1, opens_at: "2026-01-01T00:00:00.000Z" });
    const headers = await newKey(portal, `/consultations/${reference}`);
    await db.updateTable("consultation").set({ time_zone: "Nowhere/Atall" }).where("id", "=", id).execute();
    const fail = () => portal.get(`/consultations/${reference}/at-risk`, headers);

    expect([(await fail()).status, (await fail()).status]).toEqual([500, 500]);
    expect(lines).toEqual([]);
    clock.now = new Date("2026-02-02T00:00:01.000Z");
    await portal.get("/health/live");
    await portal.get("/guidance");

    expect(lines).toEqual([
      expect.objectContaining({ msg: "failed in at-risk mode", times: 2, day: "2026-02-01" }),
    ]);
    expect(JSON.stringify(lines[0]?.err)).toContain("Nowhere/Atall");
    await db
      .updateTable("consultation")
      .set({ time_zone: "Europe/Amsterdam" })
      .where("id", "=", id)
      .execute();
  });
});

describe.each(dialects)("the name that the portal is asked by (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const askBy = async (host: string, settings: Record<string, string> = {}, path = "/sign-in") => {
    const portal = await aPortal(db, { settings });
    return portal.ask(new URL(path, `http://${host}`).href, { headers: { host } });
  };

  test.each(["localhost:3000", "localhost", "127.0.0.1:8080", "127.1", "[::1]:3000", "LOCALHOST:1"])(
    "is believed without ORIGIN where it is this machine's own: %s",
    async (host) => expect((await askBy(host)).status).toBe(200),
  );

  test.each(["evil.example", "localhost.evil.example", "192.0.2.1", "127.0.0.1.nip.io", "[2001:db8::1]"])(
    "is refused without ORIGIN where it could be anybody's, with what to do: %s",
    async (host) => {
      const answer = await askBy(host);
      expect([answer.status, await answer.text()]).toEqual([421, expect.stringContaining("set ORIGIN")]);
      expect((await askBy(host, {}, "/health/ready")).status).toBe(200);
    },
  );

  test("is believed without ORIGIN where it is the one that the portal listens on", async () => {
    expect((await askBy("192.0.2.1:3000", { HOST: "192.0.2.1" })).status).toBe(200);
    expect((await askBy("192.0.2.2:3000", { HOST: "192.0.2.1" })).status).toBe(421);
  });

  test("makes no difference with ORIGIN, by whose name everyone is answered", async () => {
    const answer = await askBy("evil.example", { ORIGIN: "https://parley.example" });
    expect([answer.status, await answer.text()]).toEqual([200, expect.not.stringContaining("evil.example")]);
  });
});
