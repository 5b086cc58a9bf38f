import { describe, expect, test } from "vitest";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import { ownerOf, type Writer } from "#app/comments/drafts/writer.ts";
import { findReceipts } from "#app/comments/own/find-receipts.server.ts";
import { changeReply } from "#app/comments/writing/sending/change-reply.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { newReplyKey } from "#app/comments/writing/sending/submit-reply.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const returnedAt = "2026-02-05T10:00:00.000Z";

describe.each(dialects)("mending a returned comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("its draft begins with what was returned", async () => {
    const { author, place } = await aReturnedComment(db);

    expect(await findDraft(db, author, place)).toMatchObject({
      id: null,
      content: { position: "oppose", remarks: "I oppose this.", points: [{ anchor: "article-1" }] },
    });
  });

  test("a second version waits for a moderator and the first is kept", async () => {
    const { author, account, place, comment, consultation } = await aReturnedComment(db);

    const result = await mend(db, author, place, now);

    expect(result).toEqual({ ok: true, number: comment.number });
    expect(await statusOf(db, comment.id)).toEqual({
      status: "held",
      current_version: 2,
      published_version: null,
      queued_at: now.toISOString(),
    });
    const receipts = await findReceipts(
      db,
      { account, owners: [ownerOf(author)], t: english },
      { consultation, number: String(comment.number) },
    );
    expect(
      receipts.versions.map(({ version, remarks, points }) => [version, remarks, points.length]),
    ).toEqual([
      [2, "Without the name.", 1],
      [1, "I oppose this.", 1],
    ]);
  });

  test("where moderation comes after, it is public again and waits to be read", async () => {
    const { author, place, comment } = await aReturnedComment(db, { moderation: "after" });

    await mend(db, author, place, now);

    expect(await statusOf(db, comment.id)).toMatchObject({
      status: "published",
      published_version: 2,
      queued_at: now.toISOString(),
    });
  });

  test("it is taken after closing for fourteen days, and its draft kept when it is too late", async () => {
    const closed = { closes_at: "2026-02-06T17:00:00.000Z" };
    const [inTime, late] = [await aReturnedComment(db, closed), await aReturnedComment(db, closed)];

    const taken = await mend(db, inTime.author, inTime.place, now);
    const refused = await mend(db, late.author, late.place, new Date("2026-02-19T10:00:00.000Z"));

    expect([taken.ok, refused.ok]).toEqual([true, false]);
    expect((await findDraft(db, late.author, late.place)).content.remarks).toBe("Without the name.");
  });

  test("only its author mends it", async () => {
    const { place, comment, consultation } = await aReturnedComment(db);
    const stranger = { ...(await anAccount(db)), offices: [] };
    const mended = {
      consultationId: consultation.id,
      replyId: comment.id,
      key: newReplyKey(),
      remarks: "Mine.",
      now,
    };

    await expect(findDraft(db, writerOf(stranger), place)).rejects.toThrow();
    await expect(changeReply(db, stranger, mended)).rejects.toMatchObject({ status: 403 });
  });

  test("a reply is mended without a draft, once", async () => {
    const { account, comment, consultation } = await aReturnedComment(db, {}, { isReply: true });
    const mended = {
      consultationId: consultation.id,
      replyId: comment.id,
      key: newReplyKey(),
      remarks: "Kinder.",
      now,
    };

    await changeReply(db, account, mended);
    const again = await changeReply(db, account, mended);

    expect(again).toEqual({ ok: true, number: comment.number });
    expect(await statusOf(db, comment.id)).toMatchObject({ status: "held", current_version: 2 });
  });
});

async function aReturnedComment(
  db: Db,
  facts: Parameters<typeof aConsultation>[1] = {},
  { isReply = false } = {},
) {
  const consultation = await aConsultation(db, { moderation: "before", ...facts });
  const person = await anAccount(db);
  const parent = isReply ? await aComment(db, { consultation }) : undefined;
  const comment = await aComment(db, {
    consultation,
    parent,
    author: person,
    status: "returned",
    points: isReply ? [] : [{ anchor: "article-1", reasons: "Unclear." }],
  });
  await db
    .insertInto("decision")
    .values({
      id: newId(),
      comment_id: comment.id,
      version: 1,
      moderator_id: (await anAccount(db)).id,
      outcome: "return",
      ground: "personal data",
      reason: "Leave out the name.",
      decided_at: returnedAt,
    })
    .execute();
  const account = { ...person, offices: [] };
  const place = { consultationId: consultation.id, changing: comment.id, vault: aVault() };
  return { consultation, comment, account, author: writerOf(account), place };
}

type Place = Awaited<ReturnType<typeof aReturnedComment>>["place"];

async function mend(db: Db, author: Writer, place: Place, now: Date) {
  const change = { part: "overall", position: "oppose", remarks: "Without the name." } as const;
  await saveDraft(db, author, { ...place, seen: { id: "", revision: 0 }, change, now });
  const { id, revision } = await findDraft(db, author, place);
  return submitComment(db, author, { ...place, seen: { id: id ?? "", revision }, now });
}

async function statusOf(db: Db, id: string) {
  return db
    .selectFrom("comment")
    .select(["status", "current_version", "published_version", "queued_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
