import { describe, expect, test } from "vitest";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { keepProposals } from "#app/digests/learning/keep-proposals.server.ts";
import type { SaidPair } from "#app/digests/learning/pair-features.ts";
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
    const { consultation } = await anAnalystsConsultation(db);
    const remarks = manyArguments(24);
    await argued(
      db,
      consultation,
      remarks.map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    return consultation;
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
