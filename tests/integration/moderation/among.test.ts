import { describe, expect, test } from "vitest";
import { assign, findAmong, writeNote } from "#app/moderation/among/among-moderators.server.ts";
import { listQueue } from "#app/moderation/queue.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aModeratedConsultation } from "#tests/support/moderated.ts";

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
  const { id } = await aComment(db, { consultation: found.consultation, status: "held" });
  return { ...found, comment: { id, government_code: found.government.code } };
}
