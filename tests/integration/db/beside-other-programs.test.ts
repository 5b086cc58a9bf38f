import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openSqlite } from "#db/sqlite-file.server.ts";

/** Where Linux lists the locks on files. */
const locks = "/proc/locks";

describe("a file of SQLite that this process has open more than once", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-beside-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  // A program that finds no lock takes itself for the last, as sqlite3 does when it has made a copy, and deletes the log.
  test.skipIf(!existsSync(locks))("stays locked for other programs", async () => {
    const path = join(folder, "parley.db");
    const first = await openSqlite(path, { longestWait: 1000, mayWrite: true });
    first.prepare("create table thing (name text)").run();
    expect(isLocked(path)).toBe(true);

    const second = await openSqlite(path, { longestWait: 1000, mayWrite: true });

    expect(isLocked(path)).toBe(true);
    first.close();
    second.close();
  });
});

function isLocked(path: string) {
  const mine = new RegExp(` ${process.pid} [0-9a-f]+:[0-9a-f]+:${statSync(path).ino} `);
  return mine.test(readFileSync(locks, "utf8"));
}
