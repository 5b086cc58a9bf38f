import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startSession } from "#app/accounts/sessions.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { runScript } from "#tests/support/portal-process.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-several-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(dialects)("portals that share a database (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);
  const keyFile = join(folder, `${dialect}.key`);

  async function start() {
    const settings = { DATABASE_URL: url, KEY_FILE: keyFile, FILES: join(folder, dialect) };
    const portal = runScript("start.js", { ...settings, PORT: "0", EXAMPLES: "no" });
    const [, port = ""] = await portal.printed(/localhost:(\d+)/);
    const textOf = async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text();
    return { ...portal, textOf };
  }

  test("show what was published by another, at once to whoever is signed in, and soon to everyone", async () => {
    await openVault(db, keyFile, new Date());
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government });
    const moderator = await anOfficesHolder(db, await anOfficial(db, { government, role: "moderator" }));
    const held = await aComment(db, { consultation, status: "held", remarks: "What waited for long" });
    const author = { accountId: held.author_id ?? "", now: new Date() };
    const cookie = (await startSession(db, { secure: false }, author)).split(";")[0] ?? "";
    const signedIn = { cookie, "sec-fetch-site": "same-origin" };
    const path = `/en/consultations/${consultation.reference}/comments`;
    const portals = await Promise.all([start(), start(), start()]);
    for (const { textOf } of portals)
      for (const headers of [signedIn, signedIn, {}, {}])
        expect(await textOf(path, headers)).not.toContain("What waited");

    await decide(db, moderator, {
      ...{ commentId: held.id, version: 1, outcome: "publish", ground: null, reason: null, now: new Date() },
    });

    for (const { textOf } of portals) expect(await textOf(path, signedIn)).toContain("What waited");
    for (const { textOf } of portals)
      await expect.poll(() => textOf(path), { timeout: 10_000 }).toContain("What waited");
    for (const { child } of portals) child.kill("SIGTERM");
    expect(await Promise.all(portals.map(({ ended }) => ended))).toEqual([0, 0, 0]);
  }, 60_000);
});
