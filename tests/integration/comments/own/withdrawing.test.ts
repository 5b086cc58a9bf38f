import { describe, expect, test } from "vitest";
import { countReplies } from "#app/comments/comment/thread.ts";
import { findOwned } from "#app/comments/own/find-owned.server.ts";
import { findReceipts } from "#app/comments/own/find-receipts.server.ts";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { publishedFigures } from "#app/comments/reading/published-figures.server.ts";
import { countThreads, findThread } from "#app/comments/reading/threads.server.ts";
import { newReplyKey, submitReply } from "#app/comments/writing/sending/submit-reply.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

const now = new Date("2026-02-10T10:00:00.000Z");

describe.each(dialects)("withdrawing a comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("takes its text from the public and out of the queue, and keeps the versions", async () => {
    const { consultation, comment, owner, withdraw } = await aPublishedComment(db, {
      queued_at: "2026-02-01T10:00:00.000Z",
    });

    expect(await withdraw()).toEqual({ ok: true });

    expect(await stored(db, comment.id)).toEqual({
      status: "published",
      published_version: null,
      withdrawn_at: now.toISOString(),
      queued_at: null,
      campaign_id: null,
    });
    expect(await revisionOf(db, consultation.id)).toBe(consultation.revision + 1);
    const asking = { account: null, owners: [owner], t: english };
    const { versions } = await findReceipts(db, asking, { consultation, number: String(comment.number) });
    expect(versions[0]?.remarks).toBe("I oppose this.");
  });

  test("twice is once", async () => {
    const { consultation, comment, withdraw } = await aPublishedComment(db);

    const both = await Promise.all([withdraw(), withdraw()]);
    const late = await withdraw(new Date("2026-02-11T10:00:00.000Z"));

    expect([...both, late]).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect((await stored(db, comment.id)).withdrawn_at).toBe(now.toISOString());
    expect(await revisionOf(db, consultation.id)).toBe(consultation.revision + 1);
  });

  test("is for its owner, and until closing", async () => {
    const { consultation, comment, withdraw } = await aPublishedComment(
      db,
      {},
      { closes_at: now.toISOString() },
    );
    const stranger = `account:${(await anAccount(db)).id}` as const;
    const place = { consultationId: consultation.id, commentId: comment.id, now };

    await expect(withdrawComment(db, { account: null, owner: stranger }, place)).rejects.toMatchObject({
      status: 403,
    });
    expect(await withdraw()).toMatchObject({
      ok: false,
      errors: { form: message("withdrawing.closed-meanwhile") },
    });
    expect((await stored(db, comment.id)).withdrawn_at).toBeNull();
  });

  test("is found among the comments of its owner alone", async () => {
    const { consultation, comment, owner } = await aPublishedComment(db);
    const asked = { consultationId: consultation.id, number: String(comment.number) };

    expect(await findOwned(db, [owner], asked)).toMatchObject({ owner, isReply: false });
    await expect(findOwned(db, ["account:x"], asked)).rejects.toMatchObject({ status: 404 });
  });

  test("leaves the replies below it, and counts them", async () => {
    const { consultation, comment, withdraw } = await aPublishedComment(db);
    const reply = await aComment(db, { parent: comment, remarks: "Quite." });
    await aComment(db, { parent: reply, remarks: "Indeed." });

    await withdraw();

    const thread = await findThread(db, comment);
    expect(thread.map(({ number, replies }) => [number, replies.length])).toEqual([[reply.number, 1]]);
    expect((await countThreads(db, [comment])).get(comment.id)).toBe(2);
    expect(await publishedFigures(db, consultation.id)).toMatchObject({ comments: 0, replies: 2, points: 0 });
  });

  test("of a reply leaves a gap without words or a name, which counts as none", async () => {
    const { consultation, comment } = await aPublishedComment(db);
    const author = await anAccount(db, { name: "Canary Person" });
    const reply = await aComment(db, { parent: comment, author, remarks: "Canary words" });
    await aComment(db, { parent: reply, remarks: "Indeed." });

    await withdrawComment(
      db,
      { account: author, owner: `account:${author.id}` },
      {
        consultationId: consultation.id,
        commentId: reply.id,
        now,
      },
    );

    const thread = await findThread(db, comment);
    expect(JSON.stringify(thread)).not.toMatch(/Canary/);
    expect(thread).toMatchObject([
      { withdrawn_at: now.toISOString(), replies: [{ remarks_html: "<p>Indeed.</p>" }] },
    ]);
    expect(countReplies(thread)).toBe(1);
    expect((await publishedFigures(db, consultation.id)).replies).toBe(1);
  });

  test("of one that moderators had taken off brings nothing back", async () => {
    const { consultation, comment, withdraw } = await aPublishedComment(db, { status: "rejected" });
    await aComment(db, { parent: comment });

    await withdraw();

    expect((await stored(db, comment.id)).status).toBe("rejected");
    expect((await publishedFigures(db, consultation.id)).replies).toBe(0);
  });

  test("of one that waits to become public leaves no trace in public", async () => {
    const { comment, withdraw } = await aPublishedComment(db, {
      published_version: null,
      publish_at: "2026-02-12T00:00:00.000Z",
    });

    await withdraw();

    const { status, publish_at } = await db
      .selectFrom("comment")
      .select(["status", "publish_at"])
      .where("id", "=", comment.id)
      .executeTakeFirstOrThrow();
    expect([status, publish_at]).toEqual(["held", null]);
  });

  test("takes the decision out of the moderators’ hands, and nobody replies to it", async () => {
    const { consultation, comment, withdraw, moderator } = await aPublishedComment(db, {
      queued_at: "2026-02-01T10:00:00.000Z",
    });
    await withdraw();

    const decision = {
      commentId: comment.id,
      version: 1,
      outcome: "publish",
      ground: null,
      reason: null,
    } as const;
    const decided = await decide(db, moderator, { ...decision, now });
    await putBack(db, moderator, {
      comment: { ...comment, government_code: consultation.government_code },
      now,
    });
    const tooLate = { parentNumber: String(comment.number), key: newReplyKey(), remarks: "Too late." };

    expect(decided).toEqual({
      ok: false,
      errors: { decisions: "Its author has withdrawn this comment, so there is nothing left to decide" },
    });
    expect(await stored(db, comment.id)).toMatchObject({ published_version: null, queued_at: null });
    await expect(submitReply(db, moderator, { ...tooLate, consultation, now })).rejects.toMatchObject({
      status: 404,
    });
  });
});

async function aPublishedComment(
  db: Db,
  facts: Parameters<typeof aComment>[1] = {},
  timed: { closes_at?: string } = {},
) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, ...timed });
  const author = await anAccount(db);
  const comment = await aComment(db, { consultation, author, points: [{ anchor: "article-1" }], ...facts });
  const owner = `account:${author.id}` as const;
  const place = { consultationId: consultation.id, commentId: comment.id };
  const withdraw = (at = now) => withdrawComment(db, { account: author, owner }, { ...place, now: at });
  const moderator = await anOfficesHolder(db, await anOfficial(db, { government }));
  return { consultation, comment, owner, withdraw, moderator };
}

async function stored(db: Db, id: string) {
  return db
    .selectFrom("comment")
    .select(["status", "published_version", "withdrawn_at", "queued_at", "campaign_id"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

async function revisionOf(db: Db, id: string) {
  const { revision } = await db
    .selectFrom("consultation")
    .select("revision")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return revision;
}
