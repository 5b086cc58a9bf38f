import { describe, expect, test } from "vitest";
import { hashed } from "#app/accounts/hashed.server.ts";
import { canonicalForm } from "#app/comments/record/receipt.server.ts";
import { recordComment } from "#app/comments/record/record-comment.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation, anAccount, type Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const submittedAt = new Date("2026-02-01T10:00:00Z");

async function someone(db: Db) {
  const { id, name, organisation, stakeholder_group, country } = await anAccount(db);
  return {
    author_id: id,
    owner: `account:${id}` as const,
    author_name: name,
    organisation,
    stakeholder_group,
    country,
  };
}

async function record(
  db: Db,
  consultation: Consultation,
  facts: Partial<Parameters<typeof recordComment>[1]> = {},
) {
  const signed = await someone(db);
  return inTransaction(db, (db) =>
    recordComment(db, {
      consultation,
      signed,
      position: "oppose",
      remarks: "The **definition** is too wide.",
      points: [],
      status: "held",
      submittedAt,
      ...facts,
    }),
  );
}

describe.each(dialects)("recording a comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  const stored = (id: string) =>
    db.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

  test("numbers the comments of a consultation without gaps, however many come at once", async () => {
    const consultation = await aConsultation(db);

    const recorded = await Promise.all(Array.from({ length: 10 }, () => record(db, consultation)));

    expect(recorded.map(({ number }) => number).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test("makes the HTML once, sanitised", async () => {
    const { id } = await record(db, await aConsultation(db), { remarks: "**No**<script>alert(1)</script>" });

    const version = await db
      .selectFrom("comment_version")
      .selectAll()
      .where("comment_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(version.remarks_html).toContain("<strong>No</strong>");
    expect(version.remarks_html).not.toContain("<script");
  });

  test("hashes a canonical form that anyone can make again from the receipt", async () => {
    const consultation = await aConsultation(db);
    const { id: provision_id } = await db
      .selectFrom("provision")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .where("anchor", "=", "article-1-1")
      .executeTakeFirstOrThrow();

    const { hash } = await record(db, consultation, {
      remarks: 'See "below"\nand é.',
      points: [{ provision_id, anchor: "article-1-1", position: "support", reasons: "Clear." }],
    });

    const form = `{"reference":"${consultation.reference}","number":1,"version":1,"submitted_at":"2026-02-01T10:00:00.000Z","position":"oppose","remarks":"See \\"below\\"\\nand é.","points":[{"anchor":"article-1-1","position":"support","reasons":"Clear."}]}`;
    expect(hash).toBe(hashed(form));
    expect(JSON.parse(form)).toEqual(JSON.parse(canonicalForm(JSON.parse(form))));
  });

  test("puts a held comment in the queue, where nobody reads it yet", async () => {
    const { id } = await record(db, await aConsultation(db), { status: "held" });

    expect(await stored(id)).toMatchObject({
      status: "held",
      published_version: null,
      published_at: null,
      queued_at: submittedAt.toISOString(),
    });
  });

  test("publishes at once where comments are moderated afterwards, and queues it all the same", async () => {
    const consultation = await aConsultation(db, { moderation: "after" });

    const { id } = await record(db, consultation, { status: "published" });

    expect(await stored(id)).toMatchObject({ published_version: 1, queued_at: submittedAt.toISOString() });
    const { revision } = await db
      .selectFrom("consultation")
      .select("revision")
      .where("id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    expect(revision).toBe(consultation.revision + 1);
  });

  test("folds a letter and its copy into one campaign, and leaves replies out of it", async () => {
    const letter =
      "We ask the ministry to withdraw the exemption for cloud services, since it swallows the rule. ".repeat(
        3,
      );
    const consultation = await aConsultation(db);

    const first = await stored((await record(db, consultation, { remarks: letter })).id);
    const copy = await stored((await record(db, consultation, { remarks: `${letter} I live in Delft.` })).id);
    const reply = await stored((await record(db, consultation, { remarks: letter, parent: first })).id);

    expect(copy.campaign_id).toBe(first.campaign_id);
    expect(reply).toMatchObject({ campaign_id: null, parent_id: first.id, root_id: first.id, depth: 1 });
  });

  test("stores nothing where a part of it fails", async () => {
    const consultation = await aConsultation(db);

    const recording = record(db, consultation, {
      points: [{ provision_id: "none", anchor: "nowhere", position: "support", reasons: "" }],
    });

    await expect(recording).rejects.toThrow();
    expect(await record(db, consultation)).toMatchObject({ number: 1 });
  });
});
