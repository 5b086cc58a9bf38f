import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { newOfficeCode } from "#app/accounts/offices/office-code.server.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { readOperatorKeys } from "#app/sealing/operator-keys.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { inTurn } from "#scripts/bench/load.ts";
import { openConsultation, readyDrafts } from "#scripts/bench/writers.ts";
import { anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { runScript } from "#tests/support/portal-process.ts";
import { sendDraft } from "#tests/support/send-draft.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-beside-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = Array.from({ length: 300 }, (_, index) => ({
  id: `A-${index}`,
  receivedDate: "2026-02-01T10:00:00Z",
  postedDate: "2026-02-03T04:00:00Z",
  comment: `Comment ${index} says that the licence is too much.`,
}));

describe.each(dialects)("commands beside a running portal to which comments are sent (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  test("do all that they are for, and every comment has its receipt", async () => {
    const keyFile = join(folder, `${dialect}.key`);
    const settings = { DATABASE_URL: url, KEY_FILE: keyFile, FILES: join(folder, dialect), EXAMPLES: "no" };
    await loadGovernments(db);
    const vault = await openVault(db, keyFile, new Date());
    const consultation = await openConsultation(db);
    const drafts = await readyDrafts(db, { count: 60, vault, consultations: [consultation] });
    const kept = await readyDrafts(db, { count: 20, vault, consultations: [consultation] });
    const applicant = await anAccount(db);
    const { code } = await newOfficeCode(db, applicant, new Date());
    const file = join(folder, `${dialect}.json`);
    writeFileSync(file, JSON.stringify(rows));
    const portal = runScript("start.js", { ...settings, PORT: "0" });
    const [, port = ""] = await portal.printed(/localhost:(\d+)/);

    const commands = [
      runScript("import.ts", settings, ["--consultation", consultation.reference, file]),
      runScript("rotate-key.ts", settings),
      runScript("appoint.ts", settings, ["--yes", code, "NL", "moderator"]),
    ];
    const receipts: string[] = [];
    const sending = inTurn(drafts, async (draft) => {
      receipts.push(await sendDraft(`http://127.0.0.1:${port}`, draft));
    });
    const ended = await Promise.all(
      commands.map(async ({ ended, lines }) => ({ code: await ended, ...lines })),
    );
    await sending;
    portal.child.kill("SIGTERM");
    await portal.ended;

    expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
    const numbers = await db
      .selectFrom("comment")
      .select("number")
      .where("consultation_id", "=", consultation.id)
      .orderBy("number")
      .execute();
    expect(numbers.map(({ number }) => number)).toEqual(
      Array.from({ length: rows.length + drafts.length }, (_, index) => index + 1),
    );
    expect(new Set(receipts).size).toBe(drafts.length);
    const imported = await db
      .selectFrom("comment")
      .select("source_id")
      .where("source_id", "is not", null)
      .execute();
    expect(imported).toHaveLength(rows.length);
    const offices = await db
      .selectFrom("official")
      .select("role")
      .where("account_id", "=", applicant.id)
      .execute();
    expect(offices).toEqual([{ role: "moderator" }]);
    const { current } = readOperatorKeys(keyFile);
    const wrappedWith = await db.selectFrom("data_key").select("operator_key_id").distinct().execute();
    expect(wrappedWith).toEqual([{ operator_key_id: current?.id }]);
    for (const { writer, wanted, seen } of kept)
      expect(await findDraft(db, writer, wanted)).toMatchObject({ id: seen.id, revision: seen.revision });
  }, 120_000);
});
