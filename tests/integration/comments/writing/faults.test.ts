import { type KyselyPlugin, type RootOperationNode, sql } from "kysely";
import { describe, expect, test } from "vitest";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { anEmptyVault, aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const overall = { part: "overall", position: "oppose", remarks: "Two hours of typing." } as const;

describe.each(dialects)("where something fails (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  test("half-way through a submission, nothing of it is stored, the draft is kept, and it can be sent later", async () => {
    const { author, place, consultation } = await aDraft(db);
    const submission = { ...place, seen: await marksOf(db, author, place), now };

    for (const table of ["comment", "comment_version", "campaign", "campaign_by_time"])
      await expect(submitComment(db.withPlugin(failsAt(table)), author, submission)).rejects.toThrow(
        "database or disk is full",
      );

    expect(await numbersOn(db, consultation.id)).toEqual([]);
    expect((await findDraft(db, author, place)).content.remarks).toBe("Two hours of typing.");
    expect(await submitComment(db, author, submission)).toEqual({ ok: true, number: 1 });
  });

  test("a comment that cannot be sent answers 503 in plain words, and is sent by the same form later", async () => {
    const { account, consultation, vault, author, place } = await aDraft(db);
    const lines: string[] = [];
    const settings = { vault, now: () => now, onLog: (line: string) => lines.push(line) };
    const healthy = await aPortal(db, settings);
    const cookie = await cookieOf(db, healthy, account);
    const { id, revision } = await marksOf(db, author, place);
    const check = `/consultations/${consultation.reference}/comment/check`;
    const form = { draft: id, revision: String(revision) };

    const full = await aPortal(db.withPlugin(failsAt("comment")), settings);
    const failed = await full.post(check, form, cookie);

    expect(failed.status).toBe(503);
    const page = await failed.text();
    expect(page).toContain("your comment is not sent yet");
    expect(page).toContain("Your draft is kept as you last saved it.");
    expect(page).toContain(`name="draft" value="${id}"`);
    const sent = await healthy.post(check, form, cookie);
    expect(sent.headers.get("location")).toMatch(/\/receipts\/1$/);
  });

  test("while the operator's key is missing the pages of a sealed draft answer 503 in plain words", async () => {
    const { account, consultation, author, place } = await aDraft(db);
    const lines: string[] = [];
    const portal = await aPortal(db, {
      vault: anEmptyVault(),
      now: () => now,
      onLog: (line) => lines.push(line),
    });
    const cookie = await cookieOf(db, portal, account);
    const write = `/consultations/${consultation.reference}/comment`;
    const { id, revision } = await marksOf(db, author, place);
    const marks = { draft: id, revision: String(revision) };

    for (const page of [write, `${write}/check`, `${write}/points/article-1`]) {
      const response = await portal.get(page, cookie);
      expect(response.status, page).toBe(503);
      const text = await response.text();
      expect(text, page).toContain("The key that protects your draft is not there at the moment");
      expect(text, page).toContain("what you saved before is kept");
    }
    const saving = await portal.post(
      write,
      { ...marks, position: "oppose", remarks: "More & more." },
      cookie,
    );
    expect(saving.status).toBe(503);
    expect(await saving.text()).toContain(">More &amp; more.</textarea>");
    const sending = await portal.post(`${write}/check`, marks, cookie);
    expect(sending.status).toBe(503);
    expect(await sending.text()).toContain("your comment is not sent yet");
    expect((await findDraft(db, author, place)).content.remarks).toBe("Two hours of typing.");
    expect(lines.join("")).not.toContain("typing");
  });

  test("while the operator's key is missing a draft is begun unsealed, but takes nothing confidential", async () => {
    const consultation = await aConsultation(db);
    const account = await anAccount(db);
    const portal = await aPortal(db, { vault: anEmptyVault(), now: () => now });
    const cookie = await cookieOf(db, portal, account);
    const write = `/consultations/${consultation.reference}/comment`;
    const form = { draft: "", revision: "0", position: "oppose", intent: "save" };

    const secret = await portal.post(write, { ...form, remarks: "We sell [[12 units]]." }, cookie);
    expect(secret.status).toBe(422);
    const page = await secret.text();
    expect(page).toContain("The portal cannot keep confidential parts at this moment");
    expect(page).toContain("We sell [[12 units]].");

    const open = await portal.post(write, { ...form, remarks: "We sell some." }, cookie);
    expect(open.status).toBe(302);
    const rows = await db
      .selectFrom("draft")
      .select("content")
      .where("owner", "=", `account:${account.id}`)
      .execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.content).toContain("We sell some.");
  });

  test.runIf(dialect === "SQLite")(
    "where the file may grow no more, what was acknowledged stays",
    async () => {
      const small = openDatabase(url);
      const { author, place, consultation } = await aDraft(db);
      const first = { ...place, seen: await marksOf(db, author, place), now };
      await submitComment(small, author, first);
      const second = await aDraft(db, { consultation, remarks: "Long words. ".repeat(4000) });
      const submission = { ...second.place, seen: await marksOf(db, second.author, second.place), now };

      await sql`pragma max_page_count = 1`.execute(small);
      await expect(submitComment(small, second.author, submission)).rejects.toThrow("full");
      await small.destroy();

      expect(await numbersOn(db, consultation.id)).toEqual([1]);
      expect(await submitComment(db, second.author, submission)).toEqual({ ok: true, number: 2 });
    },
  );

  test.runIf(dialect === "PostgreSQL")(
    "where the server ends the connection, nothing half is stored",
    async () => {
      const { author, place, consultation } = await aDraft(db);
      const submission = { ...place, seen: await marksOf(db, author, place), now };

      const ended = endsConnectionAfter("campaign");
      await expect(submitComment(db.withPlugin(ended.plugin), author, submission)).rejects.toThrow();
      expect(ended.connections).toBeGreaterThan(0);

      expect(await numbersOn(db, consultation.id)).toEqual([]);
      expect((await findDraft(db, author, place)).content.remarks).toBe("Two hours of typing.");
      expect(await submitComment(db, author, submission)).toEqual({ ok: true, number: 1 });
    },
  );

  /** Ends the connection that has put a row into that table, as an administrator or a failing machine would. */
  function endsConnectionAfter(table: string) {
    const ended = { connections: 0, plugin: {} as KyselyPlugin };
    const inserting = new WeakSet<object>();
    ended.plugin = {
      transformQuery({ node, queryId }) {
        if (insertsInto(node) === table) inserting.add(queryId);
        return node;
      },
      async transformResult({ result, queryId }) {
        if (!inserting.has(queryId)) return result;
        const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'`.execute(
          db,
        );
        ended.connections += rows.length;
        return result;
      },
    };
    return ended;
  }
});

/** Lets no row into that table, as where the disk is full. */
function failsAt(table: string): KyselyPlugin {
  return {
    transformQuery({ node }) {
      if (insertsInto(node) === table) throw new Error("database or disk is full");
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}

/** The table into which it puts rows; null where it does something else. */
function insertsInto(node: RootOperationNode) {
  if (node.kind === "InsertQueryNode") return node.into?.table.identifier.name ?? null;
  if (node.kind !== "RawNode") return null;
  return /^insert into "(\w+)"/.exec(node.sqlFragments[0] ?? "")?.[1] ?? null;
}

interface Facts {
  consultation?: Awaited<ReturnType<typeof aConsultation>>;
  remarks?: string;
}

async function aDraft(db: Db, { consultation, remarks = overall.remarks }: Facts = {}) {
  const on = consultation ?? (await aConsultation(db));
  const account = await anAccount(db);
  const author = writerOf(account);
  const vault = aVault();
  const place = { consultationId: on.id, changing: null, vault };
  const seen = { id: "", revision: 0 };
  expect(await saveDraft(db, author, { ...place, seen, change: { ...overall, remarks }, now })).toEqual({
    ok: true,
  });
  return { consultation: on, account, author, place, vault };
}

async function marksOf(
  db: Db,
  author: Parameters<typeof findDraft>[1],
  place: Parameters<typeof findDraft>[2],
) {
  const { id, revision } = await findDraft(db, author, place);
  return { id: id ?? "", revision };
}

async function numbersOn(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("comment")
    .select("number")
    .where("consultation_id", "=", consultationId)
    .orderBy("number")
    .execute();
  return rows.map(({ number }) => number);
}
