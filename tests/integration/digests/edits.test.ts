import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { listVerdicts } from "#app/digests/building/verdicts.server.ts";
import { decidePassage } from "#app/digests/editing/edit-passage.server.ts";
import { undoEdit } from "#app/digests/editing/undo-edit.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

describe.each(dialects)("what officials say of passages (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  /** A passage that makes a key point and does not name it. */
  async function anAssignedPassage() {
    const read = await anAnalystsConsultation(db);
    await argued(
      db,
      read.consultation,
      manyArguments(24).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    const { passageId, keyPointId } = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("key_point", "key_point.id", "made.key_point_id")
      .select(["made.passage_id as passageId", "made.key_point_id as keyPointId"])
      .where("key_point.consultation_id", "=", read.consultation.id)
      .whereRef("key_point.quote_passage_id", "!=", "made.passage_id")
      .orderBy("made.passage_id")
      .executeTakeFirstOrThrow();
    return { ...read, passageId, keyPointId };
  }
  const madeBy = async (passageId: string) =>
    db
      .selectFrom("key_point_passage")
      .select(["key_point_id", "made_by"])
      .where("passage_id", "=", passageId)
      .execute();
  const editsOf = (consultationId: string) =>
    db
      .selectFrom("digest_edit")
      .select(["id", "number", "kind", "account_id"])
      .where("consultation_id", "=", consultationId)
      .orderBy("number")
      .execute();
  /** As it is when the words that were taken back are public again. */
  async function readAgain(passageId: string) {
    const passage = await db
      .selectFrom("passage")
      .selectAll()
      .where("id", "=", passageId)
      .executeTakeFirstOrThrow();
    await db.deleteFrom("passage").where("id", "=", passageId).execute();
    await db
      .insertInto("passage")
      .values({ ...passage, build_number: null })
      .execute();
    await argued(db, { ...(await consultationOf(passage.consultation_id)) }, [{ remarks: "One word more." }]);
    await digestsKept(db);
  }
  const consultationOf = (id: string) =>
    db.selectFrom("consultation").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

  test("are kept with who said it, the latest of each passage", async () => {
    const { consultation, analyst, ...pair } = await anAssignedPassage();

    await decidePassage(db, analyst, { consultation, ...pair, act: "confirm", seen: 0, now });
    expect(await madeBy(pair.passageId)).toEqual([{ key_point_id: pair.keyPointId, made_by: "official" }]);
    await decidePassage(db, analyst, { consultation, ...pair, act: "refuse", seen: 1, now });

    expect(await madeBy(pair.passageId)).toEqual([]);
    expect(await listVerdicts(db, consultation.id)).toEqual([
      { passage_id: pair.passageId, key_point_id: pair.keyPointId, verdict: "does not make", isRead: true },
    ]);
    const edits = await editsOf(consultation.id);
    expect(edits.map(({ number, kind, account_id }) => [number, kind, account_id])).toEqual([
      [1, "confirm", analyst.id],
      [2, "refuse", analyst.id],
    ]);
  });

  test("hold when the passage is assigned anew", async () => {
    const refused = await anAssignedPassage();
    const { consultation, analyst } = refused;
    const { passageId, keyPointId } = refused;
    await readAgain(passageId);
    expect((await madeBy(passageId)).map(({ key_point_id }) => key_point_id)).toEqual([keyPointId]);

    await decidePassage(db, analyst, { consultation, passageId, keyPointId, act: "refuse", seen: 0, now });
    await readAgain(passageId);
    expect(await madeBy(passageId)).toEqual([]);

    const [edit] = await editsOf(consultation.id);
    await undoEdit(db, analyst, { consultation, editId: edit?.id ?? "", now });
    await decidePassage(db, analyst, { consultation, passageId, keyPointId, act: "confirm", seen: 2, now });
    await readAgain(passageId);
    expect(await madeBy(passageId)).toEqual([{ key_point_id: keyPointId, made_by: "official" }]);
  });

  test("are undone in their order, and are then no verdicts", async () => {
    const { consultation, analyst, ...pair } = await anAssignedPassage();
    const before = await madeBy(pair.passageId);
    await decidePassage(db, analyst, { consultation, ...pair, act: "confirm", seen: 0, now });
    await decidePassage(db, analyst, { consultation, ...pair, act: "refuse", seen: 1, now });
    const ids = (await editsOf(consultation.id)).map(({ id }) => id);
    const undo = (editId = "") => undoEdit(db, analyst, { consultation, editId, now });

    expect(await undo(ids[0])).toBe(false);
    expect(await undo(ids[1])).toBe(true);
    expect(await undo(ids[1])).toBe(false);
    expect(await undo(ids[0])).toBe(true);

    expect(await madeBy(pair.passageId)).toEqual(before);
    expect(await listVerdicts(db, consultation.id)).toEqual([]);
  });

  test("are given by one of two who decide at once, and the other is told what was done", async () => {
    const { consultation, analyst, ...pair } = await anAssignedPassage();
    const other = openDatabase(url);

    const done = await Promise.all([
      decidePassage(db, analyst, { consultation, ...pair, act: "confirm", seen: 0, now }),
      decidePassage(other, analyst, { consultation, ...pair, act: "refuse", seen: 0, now }),
    ]);
    await other.destroy();

    const [edit, ...more] = await editsOf(consultation.id);
    expect(more).toEqual([]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toMatchObject({
      why: "changed",
      last: { number: 1, kind: edit?.kind, name: analyst.name },
    });
  });

  test("do not take its words from a key point", async () => {
    const { consultation, analyst, keyPointId } = await anAssignedPassage();
    const point = await db
      .selectFrom("key_point")
      .select("quote_passage_id")
      .where("id", "=", keyPointId)
      .executeTakeFirstOrThrow();
    const passageId = point.quote_passage_id ?? "";

    const refused = await decidePassage(db, analyst, {
      ...{ consultation, keyPointId, passageId },
      ...{ act: "refuse", seen: 0, now },
    });

    expect(refused).toMatchObject({ ok: false, why: "names" });
    expect(await editsOf(consultation.id)).toEqual([]);
  });

  test("are for analysts and case officers of the same government", async () => {
    const { consultation, government, analyst, ...pair } = await anAssignedPassage();
    const { analyst: foreign } = await anAnalystsConsultation(db);
    const { id } = await anOfficial(db, { government, role: "moderator" });
    const moderator = await findAccount(db, id);
    if (!moderator) throw new Error("The moderator has no account");

    for (const official of [foreign, moderator]) {
      const decided = decidePassage(db, official, { consultation, ...pair, act: "confirm", seen: 0, now });
      await expect(decided).rejects.toMatchObject({ status: 403 });
      const undone = undoEdit(db, official, { consultation, editId: "any", now });
      await expect(undone).rejects.toMatchObject({ status: 403 });
    }
  });
});
