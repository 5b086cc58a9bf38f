import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { countUncounted, recountAll } from "#app/comments/counting/recount.server.ts";
import { loadListed } from "#app/comments/listing/load-listed.server.ts";
import { publishedFigures } from "#app/comments/reading/published-figures.server.ts";
import { makePublic, makeUnread } from "#app/comments/record/public-version.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const at = "2026-02-02T00:00:00.000Z";

describe.each(dialects)("counting when something becomes or ceases to be public (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("finds the same from the rows after each decision", async () => {
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government });
    const moderator = await findAccount(db, (await anOfficial(db, { government })).id);
    if (!moderator) throw new Error("There is no moderator");
    const comment = await aComment(db, {
      consultation,
      status: "held",
      points: [{ anchor: "article-2" }],
      organisation: "Some Works",
    });
    const decision = { commentId: comment.id, version: 1, now: new Date(at) };

    await decide(db, moderator, { ...decision, outcome: "publish", ground: null, reason: null });
    expect(await recountAll(db)).toEqual([]);
    expect(await publishedFigures(db, consultation.id)).toMatchObject({ comments: 1, points: 1 });

    const place = { id: comment.id, consultation_id: consultation.id };
    await putBack(db, moderator, {
      comment: { ...place, government_code: consultation.government_code },
      now: new Date(at),
    });
    expect(await recountAll(db)).toEqual([]);
    const refused = { ground: "off topic" as const, reason: "It is about cheese" };
    await decide(db, moderator, { ...decision, outcome: "reject", ...refused, earlier: "take off" });
    expect(await recountAll(db)).toEqual([]);
    expect(await publishedFigures(db, consultation.id)).toMatchObject({ comments: 0, points: 0 });
  });

  test("counts replies that can be read, and none below what was taken off", async () => {
    const consultation = await aConsultation(db);
    const root = await aComment(db, { consultation });
    const reply = await aComment(db, { consultation, parent: root });
    await aComment(db, { consultation, parent: reply });
    const replies = async () => (await publishedFigures(db, consultation.id)).replies;
    expect(await replies()).toBe(2);

    await inTransaction(db, (db) => makeUnread(db, reply, { kind: "taken off", at }));
    expect(await replies()).toBe(0);
    await inTransaction(db, (db) =>
      makePublic(db, { ...reply, published_version: null }, { version: 1, at }),
    );
    expect(await replies()).toBe(2);
    await inTransaction(db, (db) => makeUnread(db, root, { kind: "taken off", at }));
    expect(await replies()).toBe(0);
    expect(await recountAll(db)).toEqual([]);
  });

  test("is told to those who have read a list before, also where a block becomes empty", async () => {
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government });
    const moderator = await findAccount(db, (await anOfficial(db, { government })).id);
    if (!moderator) throw new Error("There is no moderator");
    const { id } = await aComment(db, { consultation });
    const listed = async () => {
      const { facts } = (await loadListed(db, consultation.id)).listed;
      return facts.filter((fact) => fact > 0).length;
    };
    expect(await listed()).toBe(1);

    await putBack(db, moderator, {
      comment: { id, consultation_id: consultation.id, government_code: consultation.government_code },
      now: new Date(at),
    });
    const decision = { commentId: id, version: 1, now: new Date(at), earlier: "take off" as const };
    const refused = { ground: "off topic" as const, reason: "It is about cheese" };
    await decide(db, moderator, { ...decision, ...refused, outcome: "reject" });

    expect(await listed()).toBe(0);
  });

  test("is told to them too where nothing can be read any more once all is counted from the rows", async () => {
    const consultation = await aConsultation(db);
    const { id } = await aComment(db, { consultation });
    const listed = async () => {
      const { facts } = (await loadListed(db, consultation.id)).listed;
      return facts.filter((fact) => fact > 0).length;
    };
    expect(await listed()).toBe(1);

    await db.updateTable("comment").set({ published_version: null }).where("id", "=", id).execute();
    await recountAll(db);

    expect(await listed()).toBe(0);
  });

  test("says which figures are not what the rows say, and puts them right", async () => {
    const consultation = await aConsultation(db);
    const { id } = await aComment(db, { consultation, country: "FR" });
    await db.updateTable("comment").set({ country: "NL" }).where("id", "=", id).execute();

    const wrong = await recountAll(db);

    expect(wrong).toHaveLength(2);
    expect(wrong[0]).toMatchObject({ reference: consultation.reference, counted: 1, found: 0 });
    expect(await recountAll(db)).toEqual([]);
  });

  test("leaves nothing where the transaction is taken back", async () => {
    const consultation = await aConsultation(db);
    const comment = await aComment(db, { consultation });
    const fails = inTransaction(db, async (db) => {
      await makeUnread(db, comment, { kind: "taken off", at });
      throw new Error("Something else went wrong");
    });
    await expect(fails).rejects.toThrow("Something else");
    expect(await publishedFigures(db, consultation.id)).toMatchObject({ comments: 1 });
    expect(await recountAll(db)).toEqual([]);
  });

  test("counts anew what an earlier rule has counted, once", async () => {
    const consultation = await aConsultation(db);
    await aComment(db, { consultation });
    const state = db.updateTable("figure_state").where("consultation_id", "=", consultation.id);
    const spoil = () =>
      db.updateTable("figure").set({ count: 9 }).where("consultation_id", "=", consultation.id).execute();
    await spoil();
    await state.set({ rule: 1 }).execute();

    await countUncounted(db);

    expect(await publishedFigures(db, consultation.id)).toMatchObject({ comments: 1 });
    await spoil();
    await countUncounted(db);
    expect(await publishedFigures(db, consultation.id)).toMatchObject({ comments: 9 });
    await recountAll(db);
  });

  test("counts once what was there before there were figures, and what is counted twice", async () => {
    const consultation = await aConsultation(db);
    const { id } = await aComment(db, { consultation });
    for (const table of ["comment_block", "figure", "figure_state"] as const)
      await db.deleteFrom(table).where("consultation_id", "=", consultation.id).execute();

    await countUncounted(db);
    await countAnew(db, consultation.id, [id, id]);
    await countUncounted(db);

    expect(await publishedFigures(db, consultation.id)).toMatchObject({ comments: 1 });
    expect(await recountAll(db)).toEqual([]);
  });
});
