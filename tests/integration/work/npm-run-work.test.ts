import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { leaveWork } from "#app/work/jobs.server.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { aPortal } from "#tests/support/portal.ts";
import { runScript } from "#tests/support/portal-process.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-work-"));
afterAll(() => rmSync(folder, { recursive: true }));

const longAgo = new Date("2026-01-01T00:00:00.000Z");

describe.each(dialects)("npm run work (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  async function work(...given: string[]) {
    const settings = { DATABASE_URL: url, KEY_FILE: join(folder, "key"), FILES: folder };
    const { ended, lines } = runScript("work.ts", settings, given);
    return { code: await ended, ...lines };
  }

  test("lists what waits and why it failed, tries it again, and stops it", async () => {
    await leaveWork(db, { id: "digest-7", kind: "make the digest", dueAt: longAgo });
    await leaveWork(db, { id: "mail-3", kind: "send a letter", dueAt: longAgo });
    const failed = { tries: 10, error: "Error: no paper", given_up_at: "2026-01-02T00:00:00.000Z" };
    await db.updateTable("job").set(failed).where("id", "=", "mail-3").execute();

    const listed = await work();
    const retried = await work("--retry", "mail-3");
    const stopped = await work("--stop", "digest-7");
    const unknown = await work("--stop", "nothing");

    expect(listed.output).toContain("due       make the digest (digest-7), due 2026-01-01T00:00:00.000Z");
    expect(listed.output).toMatch(/given up {2}send a letter \(mail-3\).*tried 10 times: Error: no paper/);
    expect(retried.output).toContain("1 will be tried again at once.");
    expect(retried.output).toMatch(/due {7}send a letter/);
    expect(stopped.output).toMatch(/given up {2}make the digest .*It was stopped/);
    expect(unknown).toMatchObject({
      code: 1,
      output: expect.stringContaining("There is no work called “nothing”"),
    });
  }, 60_000);

  test("is what a portal that is ready points to where work is stuck", async () => {
    const portal = await aPortal(db);
    await leaveWork(db, { id: "stuck", kind: "send a letter", dueAt: longAgo });

    const ready = await portal.get("/health/ready");

    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: "ready", work: expect.stringContaining("make the digest") });
  });
});
