import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSession } from "#app/accounts/sessions.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { sendForm } from "#scripts/bench/served.ts";
import { openConsultation, readyDrafts } from "#scripts/bench/writers.ts";
import { anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { runScript } from "#tests/support/portal-process.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-threads-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(dialects)("a portal whose pages are made in threads (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);
  const keyFile = join(folder, `${dialect}.key`);
  let portal: ReturnType<typeof runScript>;
  let address = "";

  beforeAll(async () => {
    const settings = { DATABASE_URL: url, KEY_FILE: keyFile, FILES: join(folder, dialect) };
    portal = runScript("start.js", { ...settings, PORT: "0", EXAMPLES: "no", BEHIND_PROXY: "yes" });
    const [, port = ""] = await portal.printed(/localhost:(\d+)/);
    address = `http://127.0.0.1:${port}`;
  });

  const read = (path: string, cookie = "") => fetch(address + path, { headers: { cookie } });

  test("takes a comment, shows it to everyone, and to officials in the digest and its files", async () => {
    const vault = await openVault(db, keyFile, new Date());
    const consultation = await openConsultation(db);
    const [draft] = await readyDrafts(db, { count: 1, vault, consultations: [consultation] });
    if (!draft) throw new Error("There is no draft");
    const official = await anAccount(db);
    await db
      .insertInto("official")
      .values({ account_id: official.id, government_code: "NL", role: "analyst" })
      .execute();
    const signedIn = { accountId: official.id, now: new Date() };
    const [cookie = ""] = (await startSession(db, { secure: false }, signedIn)).split(";");
    const list = `/consultations/${consultation.reference}/comments`;
    const before = await (await read(list)).text();

    const receipt = await sendForm(address, draft);

    expect(receipt).toBe(`/en/consultations/${consultation.reference}/receipts/1`);
    expect(before).not.toContain("Ada Example");
    expect(await (await read(list)).text()).toContain("Ada Example");
    expect(await (await read(receipt, draft.cookie)).text()).toContain("Receipt");
    const pdf = await (await read(`${receipt}.pdf`, draft.cookie)).text();
    expect(pdf).toMatch(/^%PDF/);
    const digest = `/officials/NL/consultations/${consultation.reference}/digest`;
    expect((await read(digest, cookie)).status).toBe(200);
    expect(await (await read(`${digest}/comments.csv`, cookie)).text()).toContain("Ada Example");
    expect((await read(digest)).url).toContain("/sign-in");
  }, 60_000);

  test("finishes what its threads have in hand when it is told to stop, and ends", async () => {
    const vault = await openVault(db, keyFile, new Date());
    const consultation = await openConsultation(db);
    const drafts = await readyDrafts(db, { count: 8, vault, consultations: [consultation] });
    const sending = drafts.map((draft) => sendForm(address, draft));
    await sending[0];

    portal.child.kill("SIGTERM");

    const receipts = await Promise.all(sending);
    expect(new Set(receipts).size).toBe(8);
    expect(await portal.ended).toBe(0);
  }, 60_000);
});
