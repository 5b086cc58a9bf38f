import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { findReason } from "#app/http/readiness.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { aPortal } from "#tests/support/portal.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-ready-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(dialects)("a portal that is asked whether it is ready (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  test("is, where its folders can be written to, and leaves nothing in them", async () => {
    expect(await findReason(db, [folder, join(folder, "not", "made yet")])).toBeNull();

    expect(readdirSync(folder)).toEqual(["small"]);
  });

  test("is not where the database may only be read", async () => {
    const readOnly = openDatabase(url);
    if (dialect === "SQLite") await sql`pragma query_only = on`.execute(readOnly);
    else
      await sql`alter database ${sql.id(url.split("/").at(-1) ?? "")} set default_transaction_read_only = on`.execute(
        db,
      );
    const asked = dialect === "SQLite" ? readOnly : openDatabase(url);

    expect(await findReason(asked, [])).toMatchObject({
      reason: "the database takes nothing",
      cause: { message: expect.stringMatching(/read-?only/) },
    });

    await asked.destroy();
    await readOnly.destroy();
  });

  test("is not where the database has gone", async () => {
    const gone = openDatabase(dialect === "SQLite" ? "file:/dev/null/parley.db" : "postgres://127.0.0.1:1/x");

    const lines: string[] = [];
    const portal = await aPortal(gone, { onLog: (line) => lines.push(line) });

    const ready = await portal.get("/health/ready");

    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: "not ready", reason: "the database does not answer" });
    expect(lines.join()).toMatch(/"err":.*(ECONNREFUSED|EEXIST)/);
  });
});

const mounted = join(folder, "small");
const mount = (...words: string[]) => spawnSync("mount", words).status === 0;
mkdirSync(mounted);
/** Only whoever may mount a small disk can have it full. */
const hasDisk = process.platform === "linux" && mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", mounted);
afterAll(() => {
  if (hasDisk) spawnSync("umount", [mounted]);
});

describe.skipIf(!hasDisk)("a portal on a disk of its own", () => {
  const { db } = useDatabaseAt("SQLite");

  test("is not ready where hardly any room is left, and says on which disk", async () => {
    expect(await findReason(db, [join(mounted, "files")])).toEqual({
      reason: `there is no room on the disk of ${join(mounted, "files")}`,
    });
  });

  test("is not ready where the disk may only be read", async () => {
    mount("-o", "remount,size=64m", mounted);
    expect(await findReason(db, [mounted])).toBeNull();

    mount("-o", "remount,ro", mounted);

    expect(await findReason(db, [mounted])).toMatchObject({
      reason: `nothing can be written (EROFS) on the disk of ${mounted}`,
      cause: { code: "EROFS" },
    });
  });
});
