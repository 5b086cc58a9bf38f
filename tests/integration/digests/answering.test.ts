import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { listVerdicts } from "#app/digests/building/verdicts.server.ts";
import { undoEdit } from "#app/digests/editing/undo-edit.server.ts";
import { answerPassage } from "#app/digests/learning/answer-passage.server.ts";
import { keepLearning } from "#app/digests/learning/keep-learning.server.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";

const now = new Date("2026-02-03T10:00:00.000Z");

describe.each(dialects)("answering about a passage (%s)", (dialect) => {
  const { db } = useDatabaseAt(dialect);

  /** A passage that the method gave to a key point, and another key point of its side. */
  async function anAssignedPassage() {
    const { consultation, analyst, government } = await anAnalystsConsultation(db);
    await argued(
      db,
      consultation,
      manyArguments(24).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    const { passageId, keyPointId } = await db
      .selectFrom("key_point_passage as made")
      .innerJoin("key_point", "key_point.id", "made.key_point_id")
      .select(["made.passage_id as passageId", "made.key_point_id as keyPointId"])
      .where("key_point.consultation_id", "=", consultation.id)
      .whereRef("key_point.quote_passage_id", "!=", "made.passage_id")
      .orderBy("made.passage_id")
      .executeTakeFirstOrThrow();
    const { id: other } = await db
      .selectFrom("key_point")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .where("id", "!=", keyPointId)
      .orderBy("id")
      .executeTakeFirstOrThrow();
    return { consultation, analyst, government, passageId, keyPointId, other };
  }
  type Assigned = Awaited<ReturnType<typeof anAssignedPassage>>;

  const answer = (
    { analyst, ...asked }: Pick<Assigned, "consultation" | "analyst" | "passageId" | "keyPointId">,
    { makes, seen = 0 }: { makes: string | null; seen?: number },
  ) => answerPassage(db, analyst, { ...asked, makes, seen, now });
  const made = (passageId: string) =>
    db
      .selectFrom("key_point_passage")
      .select(["key_point_id", "made_by"])
      .where("passage_id", "=", passageId)
      .execute();
  const verdicts = async ({ consultation, passageId }: Assigned) =>
    (await listVerdicts(db, consultation.id))
      .filter(({ passage_id }) => passage_id === passageId)
      .map(({ key_point_id, verdict }) => [key_point_id, verdict])
      .sort();

  test("confirms what the method assigned", async () => {
    const asked = await anAssignedPassage();

    expect(await answer(asked, { makes: asked.keyPointId })).toEqual({ ok: true });

    expect(await made(asked.passageId)).toEqual([{ key_point_id: asked.keyPointId, made_by: "official" }]);
    expect(await verdicts(asked)).toEqual([[asked.keyPointId, "makes"]]);
  });

  test("takes the passage off a key point that it does not make", async () => {
    const asked = await anAssignedPassage();

    await answer(asked, { makes: null });

    expect(await made(asked.passageId)).toEqual([]);
    expect(await verdicts(asked)).toEqual([[asked.keyPointId, "does not make"]]);
  });

  test("leaves the passage where it is when another key point was refused for it", async () => {
    const asked = await anAssignedPassage();

    await answer({ ...asked, keyPointId: asked.other }, { makes: null });

    expect(await made(asked.passageId)).toEqual([{ key_point_id: asked.keyPointId, made_by: "method" }]);
    expect(await verdicts(asked)).toEqual([[asked.other, "does not make"]]);
  });

  test("gives it to another key point, and teaches that it does not make the first", async () => {
    const asked = await anAssignedPassage();

    await answer(asked, { makes: asked.other });

    expect(await made(asked.passageId)).toEqual([{ key_point_id: asked.other, made_by: "official" }]);
    expect(await verdicts(asked)).toEqual(
      [
        [asked.keyPointId, "does not make"],
        [asked.other, "makes"],
      ].sort(),
    );
  });

  test("can be undone, and then teaches nothing", async () => {
    const asked = await anAssignedPassage();
    await answer(asked, { makes: asked.other });
    const { id: editId } = await db
      .selectFrom("digest_edit")
      .select("id")
      .where("consultation_id", "=", asked.consultation.id)
      .executeTakeFirstOrThrow();

    await undoEdit(db, asked.analyst, { consultation: asked.consultation, editId, now });

    expect(await made(asked.passageId)).toEqual([{ key_point_id: asked.keyPointId, made_by: "method" }]);
    expect(await verdicts(asked)).toEqual([]);
  });

  test("of two at once only the first is taken, and the second is told by whom", async () => {
    const asked = await anAssignedPassage();

    const results = await Promise.all([
      answer(asked, { makes: asked.keyPointId }),
      answer(asked, { makes: null }),
    ]);

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      errors: { answer: { key: "digest-learning.answered-meanwhile", facts: { name: asked.analyst.name } } },
    });
    expect((await verdicts(asked)).length).toBe(1);
  });

  test("is for analysts and case officers of that government", async () => {
    const asked = await anAssignedPassage();
    const moderator = await findAccount(
      db,
      (await anOfficial(db, { government: asked.government, role: "moderator" })).id,
    );
    const { analyst } = await anAnalystsConsultation(db);
    if (!moderator) throw new Error("The moderator has no account");

    for (const official of [moderator, analyst])
      await expect(answer({ ...asked, analyst: official }, { makes: null })).rejects.toMatchObject({
        status: 403,
      });
    expect(await verdicts(asked)).toEqual([]);
  });

  test("takes no key point of another consultation, and never its quote from a key point", async () => {
    const asked = await anAssignedPassage();
    const elsewhere = await anAssignedPassage();
    const quote = await db
      .selectFrom("key_point")
      .select("quote_passage_id")
      .where("id", "=", asked.keyPointId)
      .executeTakeFirstOrThrow();

    await expect(answer(asked, { makes: elsewhere.keyPointId })).rejects.toMatchObject({ status: 404 });
    await expect(
      answer({ ...asked, passageId: quote.quote_passage_id ?? "" }, { makes: null }),
    ).rejects.toMatchObject({ status: 404 });
  });

  test("has others proposed by the work, which stay away once it is undone", async () => {
    const asked = await anAssignedPassage();
    const proposed = async () =>
      (
        await db
          .selectFrom("key_point_proposal")
          .select("passage_id")
          .where("consultation_id", "=", asked.consultation.id)
          .execute()
      ).map(({ passage_id }) => passage_id);
    await answer(asked, { makes: asked.keyPointId });

    await keepLearning(db, { progress: unwatched });
    const learnt = await proposed();
    const { id: editId } = await db
      .selectFrom("digest_edit")
      .select("id")
      .where("consultation_id", "=", asked.consultation.id)
      .executeTakeFirstOrThrow();
    await undoEdit(db, asked.analyst, { consultation: asked.consultation, editId, now });
    await keepLearning(db, { progress: unwatched });

    expect(learnt.length).toBeGreaterThan(3);
    expect(learnt).not.toContain(asked.passageId);
    expect(await proposed()).toEqual([]);
  });
});
