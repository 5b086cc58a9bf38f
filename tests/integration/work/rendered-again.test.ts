import { Lexer } from "marked";
import pino from "pino";
import { afterEach, describe, expect, test, vi } from "vitest";
import { recordComment } from "#app/comments/record/record-comment.server.ts";
import { renderAgain } from "#app/comments/record/render-again.server.ts";
import { storeMeasure } from "#app/consultations/measure.server.ts";
import { listProvisions } from "#app/consultations/provisions.server.ts";
import { storeQuestions } from "#app/consultations/questions/questions.server.ts";
import { kindsOfWork } from "#app/http/kinds-of-work.server.ts";
import { readSettings } from "#app/http/settings.ts";
import { keepIndex } from "#app/search/keep-index.server.ts";
import { carryOutDue } from "#app/work/carry-out.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Attribution } from "#db/schema.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFileStore } from "#tests/support/file-store.ts";
import { aQuestion } from "#tests/support/question-builder.ts";
import { aVault } from "#tests/support/vault.ts";

const submittedAt = new Date("2026-02-01T00:00:00.000Z");
const dayAfter = new Date("2026-02-02T00:00:00.000Z");

afterEach(() => void vi.restoreAllMocks());

function breakRenderer() {
  vi.spyOn(Lexer.prototype, "inlineTokens").mockImplementation(() => {
    throw new Error("The renderer failed");
  });
}

describe.each(dialects)("a text that could not be rendered (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function record(attribution: Attribution = "named") {
    const consultation = await aConsultation(db);
    await storeQuestions(db, consultation.id, [aQuestion()]);
    await keepIndex(db);
    const { id: author_id, name: author_name } = await anAccount(db);
    const anonymous = { organisation: null, stakeholder_group: null, country: null };
    const [provision] = await listProvisions(db, consultation.id);
    const { id } = await inTransaction(db, (db) =>
      recordComment(db, {
        ...{ consultation, status: "published", submittedAt, position: "oppose" },
        signed: { ...anonymous, author_id, author_name, owner: `account:${author_id}`, attribution },
        remarks: "The **definition** is too wide.",
        points: [
          {
            ...{ anchor: "article-1-1", provision_id: provision?.id ?? "", position: "oppose" },
            ...{ reasons: "*Far* too wide.", wording: "" },
          },
        ],
        answers: { why: "It **costs** too much." },
      }),
    );
    const html = async () => {
      const { remarks_html } = await db
        .selectFrom("comment_version")
        .select("remarks_html")
        .where("comment_id", "=", id)
        .executeTakeFirstOrThrow();
      const { reasons_html } = await db
        .selectFrom("point")
        .select("reasons_html")
        .where("comment_id", "=", id)
        .executeTakeFirstOrThrow();
      const { text_html } = await db
        .selectFrom("answer")
        .select("text_html")
        .where("comment_id", "=", id)
        .executeTakeFirstOrThrow();
      return [remarks_html, reasons_html, text_html].join("");
    };
    const work = () =>
      db.selectFrom("job").selectAll().where("payload", "like", `%${id}%`).executeTakeFirst();
    return { id, consultation, html, work, revision: () => revisionOf(consultation.id) };
  }

  async function revisionOf(id: string) {
    const row = db.selectFrom("consultation").select("revision").where("id", "=", id);
    return (await row.executeTakeFirstOrThrow()).revision;
  }

  async function carryOut(now: Date) {
    const failures: string[] = [];
    const settings = readSettings({});
    const logFor = () => pino({ level: "silent" });
    const kinds = kindsOfWork({ db, vault: aVault(), files: aFileStore(), settings, logFor });
    await carryOutDue(db, { kinds, onFailure: (error) => failures.push(String(error)), now: () => now });
    return failures;
  }

  const asTyped =
    "<p>The **definition** is too wide.</p>\n<p>*Far* too wide.</p>\n<p>It **costs** too much.</p>\n";
  const asMeant =
    "<p>The <strong>definition</strong> is too wide.</p>\n<p><em>Far</em> too wide.</p>\n<p>It <strong>costs</strong> too much.</p>\n";

  test("of a comment is rendered later, once, and readers see it then", async () => {
    breakRenderer();
    const { id, html, work, revision } = await record();
    const before = await revision();
    expect(await html()).toBe(asTyped);

    const failures = await carryOut(submittedAt);
    expect(failures).toEqual(["Error: A text of a comment cannot be rendered"]);
    expect([await html(), await revision()]).toEqual([asTyped, before]);
    const left = await work();
    expect(left).toMatchObject({ tries: 1, error: "Error: A text of a comment cannot be rendered" });

    vi.restoreAllMocks();
    expect(await carryOut(new Date(left?.due_at ?? ""))).toEqual([]);
    expect([await html(), await revision(), await work()]).toEqual([asMeant, before + 1, undefined]);

    await renderAgain(db, { comment_id: id, version: 1 });
    expect(await revision()).toBe(before + 1);
  });

  test("of a comment sent in at-risk mode waits for the day after, so that no moment is kept", async () => {
    breakRenderer();
    const { html, work } = await record("at risk");
    vi.restoreAllMocks();

    expect(await work()).toMatchObject({ due_at: dayAfter.toISOString(), tries: 0, claimed_until: null });
    await carryOut(new Date(dayAfter.getTime() - 1));
    expect(await html()).toBe(asTyped);
    await carryOut(dayAfter);

    expect(await html()).toBe(asMeant);
  });

  test("leaves nothing to do where it could be", async () => {
    const { html, work } = await record();

    expect([await html(), await work()]).toEqual([asMeant, undefined]);
  });

  test("of a measure is rendered later too", async () => {
    const { id } = await aConsultation(db);
    const before = await revisionOf(id);
    const shown = async () => (await listProvisions(db, id)).map(({ html, text }) => [html, text]);
    breakRenderer();
    await storeMeasure(db, id, "# Article 1\n\n1. For **all**.");
    vi.restoreAllMocks();
    expect(await shown()).toContainEqual(["<p>For **all**.</p>\n", "For **all**."]);

    expect(await carryOut(submittedAt)).toEqual([]);

    expect(await shown()).toContainEqual(["<p>For <strong>all</strong>.</p>\n", "For all."]);
    expect(await revisionOf(id)).toBe(before + 1);
  });
});
