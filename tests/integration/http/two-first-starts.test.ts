import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { listConsultationKeys, readOrganisations, readPeople } from "#app/examples/example-files.server.ts";
import { readOperatorKeys } from "#app/sealing/operator-keys.server.ts";
import { isCurrent } from "#db/migrate.server.ts";
import { dialects, useEmptyDatabaseAt } from "#tests/support/database.ts";
import { runScript } from "#tests/support/portal-process.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-two-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(dialects)("two portals that start for the first time at the same moment (%s)", (dialect) => {
  const { db, url } = useEmptyDatabaseAt(dialect);

  test("make one key, load each example once, and both serve", async () => {
    const keyFile = join(folder, dialect, "parley.key");
    const settings = {
      ...{ DATABASE_URL: url, KEY_FILE: keyFile, FILES: join(folder, dialect, "files") },
      ...{ PORT: "0", EXAMPLES: "yes" },
    };
    const portals = [runScript("start.js", settings), runScript("start.js", settings)];

    const answers = await Promise.all(
      portals.map(async (portal) => {
        const [, port] = await portal.printed(/localhost:(\d+)/);
        return (await fetch(`http://127.0.0.1:${port}/health/ready`)).status;
      }),
    );
    for (const { child } of portals) child.kill("SIGTERM");
    const ended = await Promise.all(portals.map(({ ended }) => ended));

    expect(answers).toEqual([200, 200]);
    expect(ended).toEqual([0, 0]);
    expect(await isCurrent(db)).toBe(true);
    const [key, ...more] = readOperatorKeys(keyFile).byId.keys();
    expect(more).toEqual([]);
    const wrappedWith = await db.selectFrom("data_key").select("operator_key_id").distinct().execute();
    expect(wrappedWith).toEqual([{ operator_key_id: key }]);
    const content = "content";
    const consultations = await db.selectFrom("consultation").select("content_key").execute();
    expect(consultations.map((row) => row.content_key).sort()).toEqual(
      (await listConsultationKeys(content)).sort(),
    );
    const accounts = await db.selectFrom("account").select("email").execute();
    expect(accounts).toHaveLength((await readPeople(content)).length);
    const organisations = await db.selectFrom("organisation").select("name").execute();
    expect(organisations).toHaveLength((await readOrganisations(content)).length);
  }, 120_000);
});
