import { globSync, readFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { basename } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { loadBuild } from "#app/http/build.ts";
import { listen } from "#app/http/listen.ts";
import { createPortalInPlace } from "#app/http/portal-in-place.ts";
import { readSettings } from "#app/http/settings.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { type Dialect, dialects, useDatabase } from "#tests/support/database.ts";
import { aFileStore } from "#tests/support/file-store.ts";
import { aVault } from "#tests/support/vault.ts";

let address = "";

describe.each(dialects)("what is answered before the framework (%s)", (dialect) => {
  const portal = useSocket(dialect);

  test("is the page as it was made, plain or packed, with the same headers", async () => {
    const made = await ask(portal, address);
    const kept = await untilAtOnce(portal, address);
    const gzip = await untilPacked(portal, "gzip");
    const brotli = await untilPacked(portal, "gzip, br");

    expect([gzip.headers["content-encoding"], brotli.headers["content-encoding"]]).toEqual(["gzip", "br"]);
    for (const body of [kept.body, gunzipSync(gzip.body), brotliDecompressSync(brotli.body)])
      expect(body.equals(made.body)).toBe(true);
    const besides = ["date", "x-request-id", "content-length", "transfer-encoding"];
    const told = (headers: IncomingHttpHeaders) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !besides.includes(name)));
    expect(told(kept.headers)).toEqual(told(made.headers));
    expect(kept.headers["content-security-policy"]).toContain("script-src 'self'");
  });

  test("is nothing where a browser has the page", async () => {
    const { headers } = await untilAtOnce(portal, address);

    const again = await ask(portal, address, { "if-none-match": headers.etag ?? "" });

    expect([again.status, again.body.length, again.headers["x-request-id"]]).toEqual([304, 0, undefined]);
    expect(again.headers["x-frame-options"]).toBe("DENY");
  });

  test("holds no longer once something has changed, and not for anybody with a cookie of their own", async () => {
    await untilAtOnce(portal, address);
    const own = [];
    for (const cookie of ["session=abc", "at-risk=ABC", "__Host-session=abc"])
      own.push((await ask(portal, address, { cookie })).headers["x-request-id"]);
    await raiseRevision(portal.db, portal.id);
    const changed = await ask(portal, address);

    expect(own).not.toContain(undefined);
    expect(changed.headers["x-request-id"]).toBeDefined();
  });

  test("is the same page whatever an address says that it does not read", async () => {
    const { headers } = await untilAtOnce(portal, address);

    const flood = [];
    for (let x = 0; x < 200; x++) flood.push(await ask(portal, `${address}?x=${x}`));

    expect(flood.filter((answer) => answer.headers["x-request-id"] !== undefined)).toEqual([]);
    expect(new Set(flood.map((answer) => answer.headers.etag))).toEqual(new Set([headers.etag]));
  });

  test("is left to the portal where an address or a request means something else", async () => {
    await untilAtOnce(portal, address);

    const elsewhere = [
      await ask(portal, `${address}?choose`),
      await ask(portal, `${address}?_data=root`),
      await ask(portal, `${address}?x=%00`),
      await ask(portal, address, { host: "elsewhere.example" }),
      await ask(portal, address, { "content-length": "0" }),
    ];

    expect(elsewhere.map(({ status }) => status)).toEqual([302, 404, 400, 421, 200]);
  });

  test("are the files of the build, packed when they were built, for a year", async () => {
    const [, path = ""] =
      /href="(\/assets\/[^"]+\.css)"/.exec((await ask(portal, "/en")).body.toString()) ?? [];

    const plain = await ask(portal, path);
    const packed = await ask(portal, path, { "accept-encoding": "br" });

    expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
  });
});

describe("what browsers load", () => {
  const files = globSync("build/client/**/*.{css,js}");

  test("is what pages name, and no script of a page that is not hydrated", () => {
    const scripts = files.filter((file) => file.endsWith(".js")).map((file) => basename(file));

    expect(scripts.filter((name) => !name.startsWith("entry.client-"))).toEqual([]);
  });

  test("is for readers at most 20 kB of style and script, packed", () => {
    const loaded = files.filter((file) => /\/(?:site|entry\.client)-/.test(file));

    expect(loaded).toHaveLength(2);
    const sizes = loaded.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
    expect(sizes[0] ?? 0).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000);
  });

  test("has every class of GOV.UK that a page uses", () => {
    const styles = files
      .filter((file) => file.endsWith(".css"))
      .map((file) => readFileSync(file, "utf8"))
      .join("")
      .replaceAll("\\", "");
    const pages = globSync("app/**/*.tsx").map((file) => readFileSync(file, "utf8"));
    const used = pages.flatMap((page) => page.match(/\bgovuk-[!\w-]*\w/g) ?? []);

    const theirs = readFileSync(
      "node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css",
      "utf8",
    ).replaceAll("\\", "");
    const styled = [...new Set(used)].filter((name) => theirs.includes(`.${name}`));
    expect(styled.length).toBeGreaterThan(50);
    expect(styled.filter((name) => !styles.includes(`.${name}`))).toEqual([]);
  });
});

type Served = ReturnType<typeof useSocket>;

/** The portal on a port, and a consultation with a comment. */
function useSocket(dialect: Dialect) {
  const db = useDatabase(dialect);
  const portal = { db, address: "", id: "" };
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const consultation = await aConsultation(db);
    await aComment(db, { consultation });
    address = `/en/consultations/${consultation.reference}/comments`;
    const settings = { ...readSettings({ HOST: "127.0.0.1", LOG_LEVEL: "silent" }), port: 0 };
    const ground = { build: await loadBuild(), db, vault: aVault(), files: aFileStore(), settings };
    const listening = await listen(
      createPortalInPlace({ ...ground, log: pino({ level: "silent" }) }),
      settings,
    );
    Object.assign(portal, { address: `http://127.0.0.1:${listening.port}`, id: consultation.id });
    stop = listening.stop;
  });
  afterAll(() => stop?.());
  return portal;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** As a browser without cookies; it unpacks nothing. */
function ask(portal: Served, path: string, headers: Record<string, string> = {}) {
  return new Promise<Answer>((resolve, reject) => {
    get(new URL(portal.address + path), { headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    }).on("error", reject);
  });
}

/** What the portal answers gets a number in its log; what is answered before it gets none. */
async function untilAtOnce(portal: Served, path: string) {
  for (;;) {
    const answer = await ask(portal, path);
    if (answer.headers["x-request-id"] === undefined) return answer;
  }
}

async function untilPacked(portal: Served, accepted: string) {
  for (;;) {
    const answer = await ask(portal, address, { "accept-encoding": accepted });
    if (answer.headers["content-encoding"] && answer.headers["x-request-id"] === undefined) return answer;
  }
}
