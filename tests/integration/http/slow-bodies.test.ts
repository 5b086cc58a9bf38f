import { request } from "node:http";
import { connect } from "node:net";
import pino from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { loadBuild } from "#app/http/build.ts";
import { listen } from "#app/http/listen.ts";
import { createPortalInPlace } from "#app/http/portal-in-place.ts";
import { readSettings } from "#app/http/settings.ts";
import { attachmentsPage, inQuarantine, sendAttachment } from "#tests/support/attaching.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFileStore } from "#tests/support/file-store.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";
import { aVault } from "#tests/support/vault.ts";

const kilobyte = 1024;

describe.each(dialects)("a body that does not end (%s)", (dialect) => {
  const db = useDatabase(dialect);
  const vault = aVault();
  const files = aFileStore();
  let portal: TestPortal;
  let port = 0;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    portal = await aPortal(db, { vault, files });
    const settings = { ...readSettings({ HOST: "127.0.0.1" }), port: 0 };
    const log = pino({ level: "error" }, { write: (line: string) => console.error(line) });
    // Nothing that comes in earns more time, so that what stops is soon ended.
    const pace = { first: 0.3, most: 0.3, bytesASecond: 1e9 };
    const inFlight = { all: 400 * kilobyte, ofOneAddress: 300 * kilobyte, free: 8 * kilobyte };
    const parts = { build: await loadBuild(), db, vault, files, settings, log };
    const bounds = { all: 50, ofOneAddress: 8, headersMilliseconds: 400, silentMilliseconds: 60_000 };
    const listening = await listen(
      createPortalInPlace({ ...parts, bounds: { pace, inFlight } }),
      settings,
      bounds,
    );
    port = listening.port;
    stop = listening.stop;
  });
  afterAll(() => stop?.());
  afterEach(() => expect(inQuarantine(), "files left in quarantine").toEqual([]));

  interface Begun {
    path: string;
    announced?: number;
    written: string;
    headers?: Record<string, string>;
  }

  /** Begins a form and never ends it; gives the answer. */
  function begin({ path, announced, written, headers = {} }: Begun) {
    return new Promise<{ status: number | undefined; text: string; retryAfter: string | undefined }>(
      (resolve, reject) => {
        const sent = request({
          port,
          host: "127.0.0.1",
          method: "POST",
          path,
          agent: false,
          headers: {
            origin: `http://127.0.0.1:${port}`,
            "content-type": "application/x-www-form-urlencoded",
            ...(announced && { "content-length": announced }),
            ...headers,
          },
        });
        sent.on("error", reject);
        sent.on("response", async (response) => {
          const text = (await response.toArray()).join("");
          sent.destroy();
          resolve({ status: response.statusCode, text, retryAfter: response.headers["retry-after"] });
        });
        sent.write(written);
      },
    );
  }

  test("is refused at once where it says that it is larger than that address takes", async () => {
    const { status, text } = await begin({ path: "/sign-in", announced: 4_000_000, written: "a=b" });
    expect([status, text]).toEqual([413, expect.stringContaining("64 kB at most")]);
  });

  test("is cut where it grows larger than that without saying so", async () => {
    const { status } = await begin({ path: "/sign-in", written: `a=${"b".repeat(70 * kilobyte)}` });
    expect(status).toBe(413);
  });

  test("is ended with a sentence where it stops", async () => {
    const { status, text } = await begin({ path: "/sign-in", announced: 100, written: "email=a" });
    expect([status, text]).toEqual([408, expect.stringContaining("your text is still there")]);
  });

  test("makes room where one network holds too much, and others send their forms meanwhile", async () => {
    const { reference } = await aConsultation(db);
    const path = `/consultations/${reference}/comment/points/x`;
    const large = { path, announced: 3_000_000, written: `reasons=${"b".repeat(200 * kilobyte)}` };

    const [one, two, small] = await Promise.all([
      begin(large),
      begin(large),
      fetch(`http://127.0.0.1:${port}/sign-out`, {
        method: "POST",
        headers: { origin: `http://127.0.0.1:${port}` },
      }),
    ]);

    expect([one.status, two.status].sort()).toEqual([408, 503]);
    expect([one.retryAfter, two.retryAfter]).toContain("60");
    expect(small.status).toBe(200);
  });

  test("that brings a file is ended with the sentence on its page, and nothing of it stays", async () => {
    const { reference } = await aConsultation(db);
    const headers = await cookieOf(db, portal, await anAccount(db));
    const { status, text } = await begin({
      path: `/consultations/${reference}/comment/attachments`,
      announced: 5_000_000,
      headers: { ...headers, "content-type": "multipart/form-data; boundary=X" },
      written: '--X\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\na',
    });
    expect([status, text]).toEqual([408, expect.stringContaining("stopped waiting")]);
  });

  test("does not keep another's file from being checked, whoever sends it and under whatever key", async () => {
    const { reference } = await aConsultation(db, { at_risk: 1 });
    const path = `/consultations/${reference}/comment/attachments`;
    const slow = Array.from({ length: 6 }, (_, number) =>
      begin({
        path,
        announced: 5_000_000,
        headers: {
          cookie: `at-risk=${"0".repeat(25)}${number}`,
          "content-type": "multipart/form-data; boundary=X",
        },
        written: '--X\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\na',
      }),
    );
    const by = {
      portal,
      address: `/consultations/${reference}`,
      headers: await cookieOf(db, portal, await anAccount(db)),
    };
    const { marks } = await attachmentsPage(by);
    const file = { name: "a.txt", bytes: "Hello there" };
    const sent = await sendAttachment(by, { ...marks, intent: "attach", confidential: "no" }, file);

    expect([sent.status, sent.problem]).toEqual([302, ""]);
    const answers = (await Promise.all(slow)).map(({ status, text }) =>
      /on their way/.test(text) ? "refused" : status,
    );
    expect(answers.sort()).toEqual([408, 408, ...Array(4).fill("refused")]);
  });

  test("nor headers that do not end, nor connections beyond those that one address may have", async () => {
    const open = Array.from({ length: 12 }, () => connect(port, "127.0.0.1"));
    const ends = open.map(
      (socket) =>
        new Promise<void>((resolve) => socket.on("error", () => undefined).once("close", () => resolve())),
    );
    for (const socket of open) socket.resume().write("GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n");
    await Promise.all(ends);
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200);
  });
});
