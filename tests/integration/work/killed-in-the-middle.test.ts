import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { keepIndex } from "#app/search/keep-index.server.ts";
import { carryOutDue } from "#app/work/carry-out.server.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { dueComments } from "#tests/support/due-comments.ts";
import { runScript } from "#tests/support/portal-process.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-killed-work-"));
afterAll(() => rmSync(folder, { recursive: true }));

const publishing = "publish what is due";
const count = 200;

describe.each(dialects)("a portal that is killed while it works (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);
  const job = () => db.selectFrom("job").selectAll().where("id", "=", publishing).executeTakeFirstOrThrow();

  test("keeps its work from others until its lease is over; then another does what is left, and nothing twice", async () => {
    const { consultation, published, told } = await dueComments(db, count);
    const revision = async () => {
      const row = db.selectFrom("consultation").select("revision").where("id", "=", consultation.id);
      return (await row.executeTakeFirstOrThrow()).revision;
    };
    await keepIndex(db);
    const before = await revision();
    const settings = { DATABASE_URL: url, KEY_FILE: join(folder, dialect), FILES: folder, EXAMPLES: "no" };
    const portal = runScript("start.js", { ...settings, PORT: "0" });
    while ((await published()) === 0 && portal.child.exitCode === null) await setTimeout(5);
    portal.child.kill("SIGKILL");
    await portal.ended;
    const done = await published();
    const { claimed_until, tries } = await job();
    const until = new Date(claimed_until ?? Number.NaN);

    const carryOut = ({ now }: { now: Date }) => publishDue(db, now);
    const other = { kinds: { [publishing]: { every: 60, carryOut } }, onFailure: expect.fail };
    await carryOutDue(db, { ...other, now: () => until });

    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(count);
    expect(tries).toBe(1);
    expect(await published()).toBe(done);

    await carryOutDue(db, { ...other, now: () => new Date(until.getTime() + 1) });

    expect(await told()).toEqual(Array.from({ length: count }, () => 1));
    expect(await revision()).toBe(before + count);
    expect(await job()).toMatchObject({ claimed_by: null, tries: 0, error: null });
  }, 120_000);
});
