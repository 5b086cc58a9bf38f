import { describe, expect, test } from "vitest";
import { assign, findAmong, writeNote } from "#app/moderation/among/among-moderators.server.ts";
import { countQueue, listQueue, nextInQueue } from "#app/moderation/queue.server.ts";
import { viewReview } from "#app/moderation/view-review.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aModeratedConsultation } from "#tests/support/moderated.ts";
import { aVault } from "#tests/support/vault.ts";

const now = new Date("2026-02-10T10:00:00.000Z");

describe.each(dialects)("among moderators (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("notes are for this government's moderators alone", async () => {
    const { moderator, second, administrator, comment } = await aQueued(db);
    const { moderator: stranger } = await aModeratedConsultation(db);

    await writeNote(db, moderator, { comment, note: "I know this firm.", now });

    expect((await findAmong(db, second, { comment })).notes).toMatchObject([
      { note: "I know this firm.", name: moderator.name },
    ]);
    for (const one of [stranger, administrator]) {
      await expect(findAmong(db, one, { comment })).rejects.toMatchObject({ status: 403 });
      await expect(writeNote(db, one, { comment, note: "x", now })).rejects.toMatchObject({ status: 403 });
      await expect(assign(db, one, { comment, to: "", now })).rejects.toMatchObject({ status: 403 });
    }
  });

  test("the queue is narrowed to what one has taken on oneself, what a colleague has, and what nobody has", async () => {
    const { government, consultation, moderator, second, comment: own } = await aQueued(db);
    const [theirs, free] = [
      await aComment(db, { consultation, status: "held" }),
      await aComment(db, { consultation, status: "held" }),
    ];
    const placed = ({ id, author_id }: Pick<typeof own, "id" | "author_id">) => ({
      ...{ id, author_id, government_code: government.code },
    });
    await assign(db, second, { comment: placed(own), to: second.id, now });
    await assign(db, second, { comment: placed(own), to: moderator.id, now });
    await assign(db, second, { comment: placed(theirs), to: second.id, now });
    const listed = async (assigned: string) => {
      const asked = { government: government.code, filters: { assigned }, page: 1 };
      const { waiting, total } = await listQueue(db, moderator, asked);
      return [waiting.map(({ id }) => id), total];
    };

    expect(await listed("me")).toEqual([[own.id], 1]);
    expect(await listed("a colleague")).toEqual([[theirs.id], 1]);
    expect(await listed("nobody")).toEqual([[free.id], 1]);
    expect(await listed("somebody else")).toEqual([[], 0]);
    const counts = await countQueue(db, moderator, {
      government: government.code,
      filters: { assigned: "me" },
    });
    expect(counts.assigned).toEqual([
      { value: "a colleague", count: 1 },
      { value: "me", count: 1 },
      { value: "nobody", count: 1 },
    ]);
    expect(counts.kind).toEqual([{ value: "comment", count: 1 }]);
    const after = { id: free.id, queued_at: null };
    const asked = { government: government.code, filters: { assigned: "me" }, after };
    expect(await nextInQueue(db, moderator, asked)).toBe(own.id);
  });

  test("notes on a comment are not for the moderator who wrote it, nor is who takes it on", async () => {
    const { government, moderator, second, comment } = await aQueued(db);
    await db.updateTable("comment").set({ author_id: second.id }).where("id", "=", comment.id).execute();
    const own = { ...comment, author_id: second.id };
    await writeNote(db, moderator, { comment: own, note: "I know this firm.", now });
    const reviewing = { government: government.code, commentId: comment.id, search: new URLSearchParams() };
    const context = { db, vault: aVault(), now, t: english };

    await expect(findAmong(db, second, { comment: own })).rejects.toMatchObject({ status: 403 });
    await expect(writeNote(db, second, { comment: own, note: "x", now })).rejects.toMatchObject({
      status: 403,
    });
    await expect(assign(db, second, { comment: own, to: "", now })).rejects.toMatchObject({ status: 403 });
    expect((await viewReview(context, second, reviewing)).among).toBeNull();
    expect((await viewReview(context, moderator, reviewing)).among?.notes).toHaveLength(1);
  });

  test("a comment is taken on by one moderator of the government at a time, and the queue says so", async () => {
    const { government, consultation, moderator, second, third, comment } = await aQueued(db);
    const { moderator: stranger } = await aModeratedConsultation(db);
    await aComment(db, { consultation, status: "held" });
    const asked = { government: government.code, filters: {} };

    expect(await assign(db, moderator, { comment, to: stranger.id, now })).toMatchObject({ ok: false });
    await Promise.all([second, third].map(({ id }) => assign(db, moderator, { comment, to: id, now })));
    await assign(db, moderator, { comment, to: second.id, now: new Date(now.getTime() + 1) });

    expect((await findAmong(db, third, { comment })).assigned).toMatchObject({ id: second.id });
    const { waiting } = await listQueue(db, third, { ...asked, page: 1 });
    expect(waiting.map(({ assigned }) => assigned)).toEqual([second.name, null]);
    await assign(db, third, { comment, to: "", now: new Date(now.getTime() + 2) });
    expect((await findAmong(db, third, { comment })).assigned).toBeNull();
  });
});

async function aQueued(db: Db) {
  const found = await aModeratedConsultation(db);
  const { id, author_id } = await aComment(db, { consultation: found.consultation, status: "held" });
  return { ...found, comment: { id, author_id, government_code: found.government.code } };
}
