import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { loadGovernments } from "#app/governments/load-governments.server.ts";
import { openVault } from "#app/sealing/vault.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { inTurn } from "#scripts/bench/load.ts";
import { openConsultation, type ReadyDraft, readyDrafts } from "#scripts/bench/writers.ts";
import { dialects } from "#tests/support/dialects.ts";
import { startEmbeddedPostgres } from "#tests/support/embedded-postgres.ts";
import { hasPgbouncer, startPgbouncer } from "#tests/support/pgbouncer.ts";
import { runScript } from "#tests/support/portal-process.ts";
import { sendDraft } from "#tests/support/send-draft.ts";
import { makeDatabase } from "#tests/support/templates.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-many-"));
// Where root runs the tests, servers run as another user, who must be able to pass through.
chmodSync(folder, 0o711);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(dialects.includes("PostgreSQL"))("processes of a portal on one PostgreSQL", () => {
  let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ folder, isDurable: false });
  });
  afterAll(() => postgres.stop());

  test("keep what they acknowledged once, where one is killed and PostgreSQL starts again meanwhile", async () => {
    const url = await aDatabase("killed");
    const two = await start(url, { WEB_PROCESSES: "2", DATABASE_CONNECTIONS: "24" });
    const third = await start(url);
    const db = openDatabase(url);
    const sending = await everyoneReady(db, 72);
    const ofTwo = childrenOf(two.child.pid);
    expect(ofTwo).toHaveLength(2);

    const restarted = Promise.withResolvers<void>();
    await sending.send([two, third], (sent) => {
      if (sent === 18) process.kill(Math.max(...ofTwo), "SIGKILL");
      if (sent === 36) restarted.resolve(postgres.restart());
    });
    await restarted.promise;

    await sending.expectOnce(third);
    const latest = `/en/consultations/${sending.reference}/comments`;
    for (const portal of [two, two, third])
      await expect.poll(() => portal.textOf(latest), { timeout: 10_000 }).toContain("72 comments");
    await expect.poll(() => childrenOf(two.child.pid).length, { timeout: 20_000 }).toBe(2);
    await expectStopped(two, third);
    await db.destroy();
  }, 300_000);

  test.skipIf(!hasPgbouncer)(
    "start and serve behind a pooler of transactions (needs pgbouncer)",
    async () => {
      const pooler = await startPgbouncer(postgres.server, folder);
      await aDatabase("pooled");
      const url = `${pooler.server}/pooled`;
      // Both find an empty database.
      const portals = await Promise.all([start(url), start(url)]);
      const db = openDatabase(url);
      const sending = await everyoneReady(db, 24);

      await sending.send(portals, () => {});

      await sending.expectOnce(portals[0]);
      await expectStopped(...portals);
      await db.destroy();
      await pooler.stop();
    },
    300_000,
  );

  async function aDatabase(name: string) {
    await makeDatabase("PostgreSQL", name, { folder, server: postgres.server });
    return `${postgres.server}/${name}`;
  }
});

const keyFile = join(folder, "parley.key");
const running = new Set<Started>();
// Where a test fails, nothing of it goes on.
afterEach(() => {
  for (const { child } of running) child.kill("SIGKILL");
  running.clear();
});

async function start(url: string, more: Record<string, string> = {}) {
  const settings = { DATABASE_URL: url, KEY_FILE: keyFile, FILES: join(folder, "files"), EXAMPLES: "no" };
  const portal = runScript("start.js", { ...settings, PORT: "0", ...more });
  const [, port = ""] = await portal.printed(/localhost:(\d+)/);
  const address = `http://127.0.0.1:${port}`;
  const textOf = async (path: string) => (await fetch(address + path)).text();
  const started = { ...portal, address, textOf };
  running.add(started);
  return started;
}

type Started = ReturnType<typeof runScript> & { address: string; textOf: (path: string) => Promise<string> };

/** Eight people with drafts, and what to expect once all have been sent. */
async function everyoneReady(db: Db, count: number) {
  await migrate(db);
  await loadGovernments(db);
  const vault = await openVault(db, keyFile, new Date());
  const consultation = await openConsultation(db);
  const drafts = await readyDrafts(db, { count, vault, consultations: [consultation] });
  const receipts = new Map<ReadyDraft, string>();

  return {
    reference: consultation.reference,
    /** Each is sent to one portal after another until one acknowledges it. */
    async send(portals: Started[], onSent: (sent: number) => void) {
      await inTurn(drafts, async (draft) => {
        for (let tries = 0; !receipts.has(draft) && tries < 200; tries++) {
          const portal = portals[(receipts.size + tries) % portals.length];
          const receipt = await sendDraft(portal?.address ?? "", draft).catch(() => null);
          if (receipt === null) await setTimeout(100);
          else receipts.set(draft, receipt);
        }
        onSent(receipts.size);
      });
    },
    /** Every draft is one comment, with the number that its sender was given, and became public once. */
    async expectOnce(portal: Started) {
      await inTurn(drafts, async (draft) => {
        expect(await sendDraft(portal.address, draft)).toBe(receipts.get(draft));
      });
      const { id } = consultation;
      const comments = db.selectFrom("comment").select("number").where("consultation_id", "=", id);
      const numbers = (await comments.orderBy("number").execute()).map(({ number }) => number);
      expect(numbers).toEqual(drafts.map((_, index) => index + 1));
      const told = db.selectFrom("event").select("comment_id").where("consultation_id", "=", id);
      const published = await told.where("kind", "=", "published").execute();
      expect(published).toHaveLength(drafts.length);
      expect(new Set(published.map(({ comment_id }) => comment_id)).size).toBe(drafts.length);
    },
  };
}

/** The processes that this one has started. */
function childrenOf(parent: number | undefined) {
  const { stdout } = spawnSync("ps", ["-ax", "-o", "pid=,ppid="], { encoding: "utf8" });
  const all = stdout.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  return all.flatMap(([pid, ppid]) => (pid !== undefined && ppid === parent ? [pid] : []));
}

async function expectStopped(...portals: Started[]) {
  for (const { child } of portals) child.kill("SIGTERM");
  expect(await Promise.all(portals.map(({ ended }) => ended))).toEqual(portals.map(() => 0));
}
