import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { inTurn } from "#scripts/bench/load.ts";
import { openConsultation, type ReadyDraft, readyDrafts } from "#scripts/bench/writers.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { runScript } from "#tests/support/portal-process.ts";
import { sendDraft } from "#tests/support/send-draft.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-killed-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(dialects)("a portal killed while eight people send comments (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);
  const keyFile = join(folder, `${dialect}.key`);

  async function start() {
    const portal = runScript("start.js", { DATABASE_URL: url, KEY_FILE: keyFile, PORT: "0", EXAMPLES: "no" });
    const [, port = ""] = await portal.printed(/localhost:(\d+)/);
    return { ...portal, address: `http://127.0.0.1:${port}` };
  }

  test("has every receipt that it gave, and gives those of the rest when it is back", async () => {
    await loadGovernments(db);
    const vault = await openVault(db, keyFile, new Date());
    const consultation = await openConsultation(db);
    const drafts = await readyDrafts(db, { count: 64, vault, consultations: [consultation] });

    const first = await start();
    const receipts = new Map<ReadyDraft, string>();
    await inTurn(drafts, async (draft) => {
      const receipt = await sendDraft(first.address, draft).catch(() => null);
      if (receipt !== null) receipts.set(draft, receipt);
      if (receipts.size === 20) first.child.kill("SIGKILL");
    });
    await first.ended;
    expect(receipts.size).toBeGreaterThanOrEqual(20);
    expect(receipts.size).toBeLessThan(drafts.length);

    const second = await start();
    const again = new Map<ReadyDraft, string>();
    await inTurn(drafts, async (draft) => again.set(draft, await sendDraft(second.address, draft)));
    second.child.kill("SIGTERM");
    await second.ended;

    for (const [draft, receipt] of receipts) expect(again.get(draft)).toBe(receipt);
    const numbers = [...again.values()].map((receipt) => Number(receipt.split("/").at(-1)));
    expect(numbers.sort((one, other) => one - other)).toEqual(drafts.map((_, index) => index + 1));
  }, 60_000);
});
