import { describe, expect, test } from "vitest";
import { answerFlag } from "#app/moderation/flags/answer-flag.server.ts";
import { mostOpenFlags } from "#app/moderation/flags/flag.ts";
import { flagComment } from "#app/moderation/flags/flag-comment.server.ts";
import { countOpenFlags, listOpenFlags } from "#app/moderation/flags/open-flags.server.ts";
import { listAnsweredFlags, listOwnFlags } from "#app/moderation/flags/own-flags.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aModeratedConsultation } from "#tests/support/moderated.ts";
import { anOrganisation } from "#tests/support/organisation-builder.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const why = { ground: "personal data", explanation: "It names a neighbour.", now } as const;

describe.each(dialects)("flags (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("change nothing of the comment, wait for a moderator, and tell whoever flagged it what came of it", async () => {
    const { government, moderator, flagger, comment, state, kinds } = await aPublished(db);

    const flagged = await flagComment(db, flagger, { ...why, comment });

    expect(flagged).toEqual({ ok: true });
    expect(await state()).toMatchObject({ status: "published", queued_at: null, published_version: 1 });
    const [flag] = await listOpenFlags(db, moderator, government.code);
    expect(flag).toMatchObject({ number: comment.number, explanation: why.explanation, isOwn: false });

    const answer = {
      flag: flag?.id ?? "",
      reason: "It is a public office.",
      government: government.code,
      now,
    };
    expect(await answerFlag(db, moderator, { ...answer, answer: "kept" })).toEqual({ ok: true });

    expect(await listOwnFlags(db, flagger, comment.id)).toMatchObject([
      { answer: "kept", answer_reason: "It is a public office." },
    ]);
    expect(await listAnsweredFlags(db, flagger)).toMatchObject([{ number: comment.number, answer: "kept" }]);
    expect(await listOpenFlags(db, moderator, government.code)).toEqual([]);
    expect(await kinds()).toEqual([
      ["flagged", null],
      ["flag answered", moderator.id],
    ]);
  });

  test("put the comment back in the queue where the moderator says so, and it stays published", async () => {
    const { government, moderator, flagger, comment, state, kinds } = await aPublished(db);
    await flagComment(db, flagger, { ...why, comment });
    const [flag] = await listOpenFlags(db, moderator, government.code);

    const answer = { flag: flag?.id ?? "", reason: "We look again.", government: government.code, now };
    await answerFlag(db, moderator, { ...answer, answer: "requeued" });

    expect(await state()).toMatchObject({ published_version: 1, queued_at: now.toISOString() });
    expect((await kinds()).map(([kind]) => kind)).toEqual(["flagged", "flag answered", "put back"]);
  });

  test("are neither listed nor counted for the moderator who wrote the comment", async () => {
    const { consultation, government, moderator, second, flagger } = await aPublished(db);
    const own = await aComment(db, { consultation, author_id: second.id });
    const anonymous = await aComment(db, { consultation, author_id: null });
    for (const comment of [own, anonymous]) await flagComment(db, flagger, { ...why, comment });

    const numbers = async (reader: typeof moderator) =>
      (await listOpenFlags(db, reader, government.code)).map(({ number }) => number);

    expect((await numbers(moderator)).sort()).toEqual([own.number, anonymous.number].sort());
    expect(await numbers(second)).toEqual([anonymous.number]);
    expect(await countOpenFlags(db, moderator, government.code)).toBe(2);
    expect(await countOpenFlags(db, second, government.code)).toBe(1);
  });

  test("are answered once by two moderators at once, not by a stranger, and not by who is concerned", async () => {
    const { government, moderator, second, third, flagger, comment } = await aPublished(db);
    const { moderator: stranger, government: elsewhere } = await aModeratedConsultation(db);
    await flagComment(db, third, { ...why, comment });
    const [flag] = await listOpenFlags(db, moderator, government.code);
    const answer = {
      flag: flag?.id ?? "",
      answer: "kept",
      reason: "No.",
      government: government.code,
      now,
    } as const;

    await expect(answerFlag(db, stranger, answer)).rejects.toMatchObject({ status: 403 });
    await expect(answerFlag(db, stranger, { ...answer, government: elsewhere.code })).rejects.toMatchObject({
      status: 404,
    });
    await expect(answerFlag(db, third, answer)).rejects.toMatchObject({ status: 403 });
    await expect(answerFlag(db, flagger, answer)).rejects.toMatchObject({ status: 403 });
    const both = await Promise.all([answerFlag(db, moderator, answer), answerFlag(db, second, answer)]);

    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test("are neither answered, nor is the comment put back, by members of the organisation whose it is", async () => {
    const { government, consultation, moderator, second, flagger, comment } = await aPublished(db);
    await flagComment(db, flagger, { ...why, comment });
    const { id: organisation_id } = await anOrganisation(db);
    const membership = { organisation_id, account_id: moderator.id, role: "drafter" } as const;
    await db
      .insertInto("membership")
      .values({ ...membership, joined_at: now.toISOString() })
      .execute();
    const owner = `organisation:${organisation_id}` as const;
    await db.updateTable("comment").set({ owner }).where("id", "=", comment.id).execute();
    const [flag] = await listOpenFlags(db, moderator, government.code);
    const answer = {
      ...{ flag: flag?.id ?? "", answer: "kept" as const, reason: "No.", government: government.code, now },
    } as const;
    const place = { id: comment.id, consultation_id: consultation.id, government_code: government.code };

    expect(flag?.isOwn).toBe(true);
    expect(await answerFlag(db, moderator, answer)).toMatchObject({ ok: false });
    await expect(putBack(db, moderator, { comment: place, now })).rejects.toMatchObject({ status: 403 });
    expect(await answerFlag(db, second, answer)).toEqual({ ok: true });
  });

  test("are one for a person and a version, bounded in number, and never on one's own comment", async () => {
    const { consultation, flagger, author, comment } = await aPublished(db);
    await expect(flagComment(db, author, { ...why, comment })).rejects.toMatchObject({ status: 403 });

    const twice = await Promise.all([
      flagComment(db, flagger, { ...why, comment }),
      flagComment(db, flagger, { ...why, comment }),
    ]);
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);

    const results = [];
    for (let at = 1; at <= mostOpenFlags; at++)
      results.push(await flagComment(db, flagger, { ...why, comment: await aComment(db, { consultation }) }));
    expect(results.filter(({ ok }) => ok)).toHaveLength(mostOpenFlags - 1);
    await db
      .updateTable("comment")
      .set({ withdrawn_at: now.toISOString() })
      .where("id", "=", comment.id)
      .execute();
    const next = await aComment(db, { consultation });
    expect(await flagComment(db, flagger, { ...why, comment: next })).toEqual({ ok: true });
    const held = await aComment(db, { consultation, status: "held" });
    expect(await flagComment(db, await aPersonOf(db), { ...why, comment: held })).toMatchObject({
      ok: false,
    });
  });
});

async function aPersonOf(db: Db) {
  return anOfficesHolder(db, await anAccount(db));
}

async function aPublished(db: Db) {
  const found = await aModeratedConsultation(db);
  const { consultation } = found;
  const author = await aPersonOf(db);
  const comment = await aComment(db, { consultation, author_id: author.id });
  return {
    ...found,
    author,
    comment,
    flagger: await aPersonOf(db),
    state: () => db.selectFrom("comment").selectAll().where("id", "=", comment.id).executeTakeFirstOrThrow(),
    kinds: async () =>
      (
        await db
          .selectFrom("event")
          .select(["kind", "actor_id"])
          .where("consultation_id", "=", consultation.id)
          .orderBy("number")
          .execute()
      ).map(({ kind, actor_id }) => [kind, actor_id]),
  };
}
