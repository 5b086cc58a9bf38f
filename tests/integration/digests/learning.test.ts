import { describe, expect, test } from "vitest";
import type { Account } from "#app/accounts/account.ts";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { keepParts } from "#app/digests/first-page/keep-parts.server.ts";
import { findProposed } from "#app/digests/learning/find-proposed.server.ts";
import { findToCheck } from "#app/digests/learning/find-to-check.server.ts";
import { keepProposals } from "#app/digests/learning/keep-proposals.server.ts";
import type { SaidPair } from "#app/digests/learning/pair-features.ts";
import { readPlace, type ToCheck } from "#app/digests/learning/to-check.ts";
import { unwatched } from "#app/work/in-steps.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import type { Consultation } from "#tests/support/builders.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";

describe.each(dialects)("what is learnt from officials (%s)", (dialect) => {
  const { db } = useDatabaseAt(dialect);

  /** A consultation with 24 comments that oppose, and what the method assigned. */
  async function anArguedConsultation() {
    return (await anAnalystsArguedConsultation()).consultation;
  }
  async function anAnalystsArguedConsultation() {
    const { consultation, analyst } = await anAnalystsConsultation(db);
    const remarks = manyArguments(24);
    await argued(
      db,
      consultation,
      remarks.map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    return { consultation, analyst };
  }

  const made = ({ id }: Consultation) =>
    db
      .selectFrom("key_point_passage as made")
      .innerJoin("key_point", "key_point.id", "made.key_point_id")
      .selectAll("made")
      .where("key_point.consultation_id", "=", id)
      .orderBy("made.key_point_id")
      .orderBy("made.passage_id")
      .execute();
  const proposed = ({ id }: Consultation) =>
    db
      .selectFrom("key_point_proposal")
      .selectAll()
      .where("consultation_id", "=", id)
      .orderBy("passage_id")
      .execute();
  /** An assignment of the method that is not a key point's quote. */
  const anAssignment = async (consultation: Consultation) => {
    const one = (await made(consultation)).find(({ nearness }) => nearness < 1000);
    if (!one) throw new Error("The method assigned nothing");
    return one;
  };
  const confirmed = async (consultation: Consultation): Promise<SaidPair[]> => {
    const { passage_id, key_point_id } = await anAssignment(consultation);
    return [{ passage_id, key_point_id, verdict: "makes" }];
  };
  const learnt = ({ id }: Consultation, said: SaidPair[]) =>
    keepProposals(db, id, { said, progress: unwatched });

  test("is proposed, and moves nothing that was assigned", async () => {
    const consultation = await anArguedConsultation();
    const before = await made(consultation);
    const said = await confirmed(consultation);

    await learnt(consultation, said);

    const proposals = await proposed(consultation);
    expect(proposals.length).toBeGreaterThan(3);
    expect(proposals.map(({ passage_id }) => passage_id)).not.toContain(said[0]?.passage_id);
    expect(await made(consultation)).toEqual(before);
  });

  /** All passages to check as an analyst meets them who skips each. */
  async function toCheckInOrder({ consultation, analyst }: { consultation: Consultation; analyst: Account }) {
    const { government_code, reference } = consultation;
    const place = { government: government_code, reference };
    const opened = await findOfficialsConsultation(db, analyst, place);
    const met: ToCheck[] = [];
    for (;;) {
      const after = readPlace(met.at(-1)?.place ?? null);
      const { next, total } = await findToCheck(db, analyst, { consultation: opened, after });
      if (!next) return { met, total };
      met.push(next);
    }
  }

  test("offers what was assigned with least in common first, before anybody has said anything", async () => {
    const read = await anAnalystsArguedConsultation();

    const { met, total } = await toCheckInOrder(read);

    expect(met.length).toBe(total);
    const nearness = new Map((await made(read.consultation)).map((one) => [one.passage_id, one.nearness]));
    const asked = met.map(({ passage }) => nearness.get(passage.passage_id) ?? 0);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked).toEqual([...asked].sort((one, other) => one - other));
    expect(met.map(({ likely }) => likely)).toEqual(met.map(() => null));
  });

  test("offers each undecided passage once, the least sure first, each beside a key point of its side", async () => {
    const read = await anAnalystsArguedConsultation();
    await learnt(read.consultation, await confirmed(read.consultation));

    const { met, total } = await toCheckInOrder(read);

    const likely = met.map((one) => Math.abs((one.likely ?? 0) - 500));
    expect(met.length).toBe(total);
    expect(likely).toEqual([...likely].sort((one, other) => one - other));
    expect(new Set(met.map(({ passage }) => passage.passage_id)).size).toBe(met.length);
    for (const { proposed, others } of met) expect(others.map(({ id }) => id)).not.toContain(proposed.id);
  });

  test.each([
    ["before anybody has said anything", false],
    ["after that", true],
  ])("offers of a large digest what was kept, in the same order, %s", async (_, isLearnt) => {
    const read = await anAnalystsArguedConsultation();
    if (isLearnt) await learnt(read.consultation, await confirmed(read.consultation));
    const ids = ({ met, total }: Awaited<ReturnType<typeof toCheckInOrder>>) => ({
      total,
      met: met.map(({ passage, proposed }) => [passage.passage_id, proposed.id]),
    });
    const now = ids(await toCheckInOrder(read));
    await keepParts(db, { now: new Date("2026-02-01T12:00:00.000Z") }, 1);

    expect(ids(await toCheckInOrder(read))).toEqual(now);
    expect(now.total).toBeGreaterThan(5);
    const [[passage_id = "", key_point_id = ""] = []] = now.met;
    await db.deleteFrom("key_point_passage").where("passage_id", "=", passage_id).execute();
    await db
      .insertInto("key_point_passage")
      .values({ passage_id, key_point_id, nearness: 300, made_by: "official" })
      .execute();
    const left = ids(await toCheckInOrder(read));
    expect(left.met.map(([passage]) => passage)).not.toContain(passage_id);
    expect(left.total).toBe(left.met.length);
  });

  test("does not offer what an official has assigned, whatever was proposed for it", async () => {
    const read = await anAnalystsArguedConsultation();
    await learnt(read.consultation, await confirmed(read.consultation));
    const [first] = (await toCheckInOrder(read)).met;
    if (!first) throw new Error("There is something to check");
    const pair = { passage_id: first.passage.passage_id, key_point_id: first.proposed.id };
    await db.deleteFrom("key_point_passage").where("passage_id", "=", pair.passage_id).execute();
    await db
      .insertInto("key_point_passage")
      .values({ ...pair, nearness: 300, made_by: "official" })
      .execute();

    const { met } = await toCheckInOrder(read);

    expect(met.map(({ passage }) => passage.passage_id)).not.toContain(pair.passage_id);
  });

  test("stands on a key point's page beside what makes it, the likeliest first", async () => {
    const { consultation, analyst } = await anAnalystsArguedConsultation();
    const assignment = await anAssignment(consultation);
    await learnt(consultation, [{ ...assignment, verdict: "makes" }]);
    await db
      .deleteFrom("key_point_passage")
      .where("key_point_id", "=", assignment.key_point_id)
      .where("nearness", "<", 1000)
      .execute();
    const place = { government: consultation.government_code, reference: consultation.reference };
    const opened = await findOfficialsConsultation(db, analyst, place);

    const { total, passages } = await findProposed(db, analyst, {
      consultation: opened,
      keyPointId: assignment.key_point_id,
    });

    expect(total).toBeGreaterThan(0);
    expect(passages.length).toBe(Math.min(total, 10));
    const likely = passages.map((one) => one.likely);
    expect(likely).toEqual([...likely].sort((one, other) => other - one));
    expect(Math.min(...likely)).toBeGreaterThanOrEqual(500);
    expect(passages.map(({ passage_id }) => passage_id)).not.toContain(assignment.passage_id);
  });

  test("asks no official of another government", async () => {
    const { consultation } = await anAnalystsArguedConsultation();
    const { analyst } = await anAnalystsConsultation(db);
    const opened = { ...consultation, government_name: "" };

    await expect(findToCheck(db, analyst, { consultation: opened, after: null })).rejects.toMatchObject({
      status: 403,
    });
  });

  test("is nothing where nobody has said anything", async () => {
    const consultation = await anArguedConsultation();

    await learnt(consultation, []);

    expect(await proposed(consultation)).toEqual([]);
  });

  test("never proposes what was refused, nor a sentence for the key point that it names", async () => {
    const consultation = await anArguedConsultation();
    const { passage_id, key_point_id } = await anAssignment(consultation);

    await learnt(consultation, [{ passage_id, key_point_id, verdict: "does not make" }]);

    const proposals = await proposed(consultation);
    expect(proposals).not.toContainEqual(expect.objectContaining({ passage_id, key_point_id }));
    const quotes = await db.selectFrom("key_point").select("quote_passage_id").execute();
    const named = quotes.map(({ quote_passage_id }) => quote_passage_id);
    for (const proposal of proposals) expect(named).not.toContain(proposal.passage_id);
  });

  test("is the same when it is learnt again, and by two at once", async () => {
    const consultation = await anArguedConsultation();
    const said = await confirmed(consultation);

    await Promise.all([learnt(consultation, said), learnt(consultation, said)]);
    const once = await proposed(consultation);
    await learnt(consultation, said);

    expect(once.length).toBeGreaterThan(0);
    expect(await proposed(consultation)).toEqual(once);
  });

  test("goes when all that officials said is undone", async () => {
    const consultation = await anArguedConsultation();
    await learnt(consultation, await confirmed(consultation));

    await learnt(consultation, []);

    expect(await proposed(consultation)).toEqual([]);
  });

  test("knows of passages that came since, and forgets those that went", async () => {
    const consultation = await anArguedConsultation();
    const said = await confirmed(consultation);
    await learnt(consultation, said);
    const [first] = await proposed(consultation);
    const gone = await db
      .selectFrom("comment")
      .innerJoin("passage", "passage.comment_id", "comment.id")
      .selectAll("comment")
      .where("passage.id", "=", first?.passage_id ?? "")
      .executeTakeFirstOrThrow();

    await inTransaction(db, (db) =>
      makeUnread(db, gone, { kind: "taken off", at: "2026-02-02T00:00:00.000Z" }),
    );
    await argued(
      db,
      consultation,
      manyArguments(4, 24).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    await learnt(consultation, said);

    const comments = await db
      .selectFrom("key_point_proposal")
      .innerJoin("passage", "passage.id", "key_point_proposal.passage_id")
      .innerJoin("comment", "comment.id", "passage.comment_id")
      .select("comment.number")
      .where("passage.consultation_id", "=", consultation.id)
      .execute();
    expect(comments.map(({ number }) => number)).not.toContain(gone.number);
    expect(comments.some(({ number }) => (number ?? 0) > 24)).toBe(true);
  });
});
