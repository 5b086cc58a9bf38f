import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadBuild } from "#app/http/build.ts";
import { listen } from "#app/http/listen.ts";
import { createPortalInPlace } from "#app/http/portal-in-place.ts";
import { readSettings } from "#app/http/settings.ts";
import { useDatabase } from "#tests/support/database.ts";
import { aFileStore } from "#tests/support/file-store.ts";
import { sendRaw } from "#tests/support/raw-socket.ts";
import { aVault } from "#tests/support/vault.ts";

/** What is behind a request that is read in two ways: it must be answered by nobody. */
const hidden = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
const host = "Host: localhost\r\n";
const post = `POST /sign-in HTTP/1.1\r\n${host}Origin: http://localhost\r\n`;
const form = "Content-Type: application/x-www-form-urlencoded\r\n";

const requests: [string, string, number[]][] = [
  [
    "a length and chunks",
    `${post}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    [400],
  ],
  [
    "chunks and a length",
    `${post}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${hidden}`,
    [400],
  ],
  ["two lengths", `${post}Content-Length: 0\r\nContent-Length: 44\r\n\r\n${hidden}`, [400]],
  ["a length below nothing", `${post}Content-Length: -1\r\n\r\n${hidden}`, [400]],
  ["a length with a sign", `${post}Content-Length: +0\r\n\r\n${hidden}`, [400]],
  ["a length that is no number", `${post}Content-Length: 0x0\r\n\r\n${hidden}`, [400]],
  [
    "chunks inside something else",
    `${post}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`,
    [400],
  ],
  ["chunks by another name", `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`, [400]],
  [
    "a chunk of no size",
    `${post}${form}Transfer-Encoding: chunked\r\n\r\nzz\r\nemail\r\n0\r\n\r\n${hidden}`,
    [400],
  ],
  [
    "a chunk shorter than it says",
    `${post}${form}Transfer-Encoding: chunked\r\n\r\n1\r\nemail\r\n0\r\n\r\n${hidden}`,
    [400],
  ],
  ["a header in two lines", `GET / HTTP/1.1\r\n${host}X: a\r\n b\r\n\r\n`, [400]],
  ["a blank before the colon", `GET / HTTP/1.1\r\n${host}Content-Length : 5\r\n\r\n${hidden}`, [400]],
  ["a header without a colon", `GET / HTTP/1.1\r\n${host}nothing\r\n\r\n`, [400]],
  ["a header with a NUL", `GET / HTTP/1.1\r\n${host}X: a\0b\r\n\r\n`, [400]],
  ["a header that is very long", `GET / HTTP/1.1\r\n${host}X: ${"x".repeat(20_000)}\r\n\r\n`, [431]],
  ["an address that is very long", `GET /${"x".repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, [431]],
  ["very many headers", `GET / HTTP/1.1\r\n${host}${"X: y\r\n".repeat(5000)}\r\n`, [431]],
  ["no host", "GET / HTTP/1.1\r\n\r\n", [400]],
  ["a NUL in the address", `GET /\0 HTTP/1.1\r\n${host}\r\n`, [400]],
  ["a blank in the address", `GET /a b HTTP/1.1\r\n${host}\r\n`, [400]],
  ["letters in the address", `GET /search?q=\xe8\xbc\xb8 HTTP/1.1\r\n${host}\r\n`, [308]],
  ["what is no letter in the address", `GET /search?q=\xe8\xbc HTTP/1.1\r\n${host}\r\n`, [400]],
  ["no address", `GET  HTTP/1.1\r\n${host}\r\n`, [400]],
  ["a version that is not", `GET / HTTP/9.9\r\n${host}\r\n`, [400]],
  ["a method that is not", `FOO / HTTP/1.1\r\n${host}\r\n`, [400]],
  ["a method of others", `PROPFIND / HTTP/1.1\r\n${host}\r\n`, [405]],
  ["a method that mirrors", `TRACE / HTTP/1.1\r\n${host}\r\n`, [405]],
  ["a way through to elsewhere", `CONNECT elsewhere.example:443 HTTP/1.1\r\n${host}\r\n`, []],
  ["the address of elsewhere", `GET http://elsewhere.example/ HTTP/1.1\r\n${host}\r\n`, [421]],
  ["no address but a star", `OPTIONS * HTTP/1.1\r\n${host}\r\n`, [400]],
  [
    "the wish for another protocol",
    `GET /en HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    [200],
  ],
  ["an expectation that nobody meets", `GET / HTTP/1.1\r\n${host}Expect: wonders\r\n\r\n`, [417]],
  ["no request at all", "\x16\x03\x01\x02\x00\x01\x00", [400]],
  ["half a request", `GET / HTTP/1.1\r\nHo`, []],
];

/** Where scanners look for what was left lying about. */
const paths =
  `/assets/../../package.json /assets/%2e%2e/%2e%2e/package.json /..%2f..%2fpackage.json /.env /.git/config
  /assets/..%5c..%5cpackage.json /build/server/index.js /data/parley.db /data/parley.key /%2e%2e/%2e%2e/etc/passwd
  /server-status /phpinfo.php /wp-login.php /admin /node_modules/hono/package.json /assets/ /.well-known/
  /favicon.svg/ /favicon.svg%00.html /index.js.map`.split(/\s+/);

describe("a portal that is sent", () => {
  const db = useDatabase("SQLite");
  const failures: string[] = [];
  const portal = { port: 0, stop: async () => {} };

  beforeAll(async () => {
    const settings = { ...readSettings({ HOST: "127.0.0.1" }), port: 0 };
    const log = pino({ level: "error" }, { write: (line) => failures.push(line) });
    const rest = { vault: aVault(), files: aFileStore(), settings, log };
    Object.assign(
      portal,
      await listen(createPortalInPlace({ build: await loadBuild(), db, ...rest }), settings),
    );
  });
  afterAll(() => portal.stop());

  test.each(paths)("the path %s has nothing there", async (path) => {
    const { statuses, text } = await sendRaw(
      portal.port,
      `GET ${path} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
    );

    expect([404, 400]).toContain(statuses[0]);
    expect(text).not.toMatch(/"dependencies"|root:x:|SQLite format|\[core\]/);
    expect(failures.splice(0)).toEqual([]);
  });

  test.each(requests)(
    "%s answers once, says nothing of elsewhere, and goes on",
    async (_, bytes, expected) => {
      const { statuses, text } = await sendRaw(portal.port, bytes);

      expect(statuses).toEqual(expected);
      expect(text).not.toContain("elsewhere.example");
      expect(failures.splice(0)).toEqual([]);
      expect((await fetch(`http://127.0.0.1:${portal.port}/health/live`)).status).toBe(200);
    },
  );
});
