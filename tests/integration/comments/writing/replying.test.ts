import { describe, expect, test } from "vitest";
import { findThread } from "#app/comments/reading/threads.server.ts";
import { newReplyKey, submitReply } from "#app/comments/writing/sending/submit-reply.server.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const afterClosing = new Date("2026-04-01T10:00:00.000Z");
const closes_at = "2026-03-01T17:00:00.000Z";

describe.each(dialects)("replying (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("a reply is in the thread at once where moderation comes after, and only once", async () => {
    const consultation = await aConsultation(db);
    const comment = await aComment(db, { consultation });
    const author = { ...(await anAccount(db)), offices: [] };
    const reply = { consultation, parentNumber: String(comment.number), ...text("I agree."), now };

    const first = await submitReply(db, author, reply);
    const second = await submitReply(db, author, reply);

    expect(first).toEqual({ ok: true, number: 2, isPublished: true });
    expect(second).toEqual(first);
    expect(await findThread(db, comment)).toMatchObject([
      { number: 2, answers: 1, answers_for: null, remarks_html: "<p>I agree.</p>\n" },
    ]);
  });

  test("a reply with the key of another's reply, or of a draft that is not sent yet, stands in nobody's way", async () => {
    const consultation = await aConsultation(db);
    await aComment(db, { consultation });
    const [author, other] = [await anAccount(db), await anAccount(db)].map((one) => ({
      ...one,
      offices: [],
    }));
    if (!author || !other) throw new Error("Nobody is there");
    const written = { consultation, vault: aVault(), now };
    const overall = { part: "overall", position: "oppose", remarks: "No." } as const;
    const { id } = await savedDraft(db, writerOf(author), { ...written, changes: [overall] });
    const reply = { consultation, parentNumber: "1", ...text("I agree."), now, key: id ?? "" };

    const replies = [await submitReply(db, other, reply), await submitReply(db, author, reply)];
    const comment = await sent(db, writerOf(author), written);

    expect([...replies, comment].map((result) => result.ok && result.number)).toEqual([2, 3, 4]);
  });

  test("a reply is held where moderation comes first", async () => {
    const consultation = await aConsultation(db, { moderation: "before" });
    const comment = await aComment(db, { consultation });
    const author = { ...(await anAccount(db)), offices: [] };

    await submitReply(db, author, { consultation, parentNumber: "1", ...text("Wait."), now });

    expect(await findThread(db, comment)).toEqual([]);
  });

  test("after closing a case officer answers for the authority, at once, and nobody else replies", async () => {
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government, closes_at, moderation: "before" });
    const comment = await aComment(db, { consultation });
    const offices = [{ government_code: government.code, role: "case officer" as const }];
    const officer = { ...(await anOfficial(db, { government, role: "case officer" })), offices };
    const author = { ...(await anAccount(db)), offices: [] };
    const reply = { consultation, parentNumber: "1", now: afterClosing };

    const official = await submitReply(db, officer, { ...reply, ...text("Thank you.") });
    const other = await submitReply(db, author, { ...reply, ...text("Too late.") });

    expect(official.ok).toBe(true);
    expect(other).toMatchObject({
      ok: false,
      errors: {
        remarks:
          "This consultation does not take replies now, so your reply was not sent. It is still here: you can copy it",
      },
    });
    expect(await findThread(db, comment)).toMatchObject([{ number: 2, answers_for: "Ministry of Trade" }]);
  });

  test("another government's case officer replies like anyone", async () => {
    const [here, elsewhere] = [await aGovernment(db), await aGovernment(db)];
    const consultation = await aConsultation(db, { government: here });
    const comment = await aComment(db, { consultation });
    const offices = [{ government_code: elsewhere.code, role: "case officer" as const }];
    const officer = { ...(await anOfficial(db, { government: elsewhere, role: "case officer" })), offices };

    await submitReply(db, officer, { consultation, parentNumber: "1", ...text("We too."), now });

    expect(await findThread(db, comment)).toMatchObject([{ answers_for: null }]);
  });

  test.each(["held", "returned", "rejected"] as const)(
    "nothing can be said under a %s comment",
    async (status) => {
      const consultation = await aConsultation(db);
      await aComment(db, { consultation, status });
      const author = { ...(await anAccount(db)), offices: [] };

      const reply = submitReply(db, author, { consultation, parentNumber: "1", ...text("Hm."), now });

      await expect(reply).rejects.toMatchObject({ status: 404 });
    },
  );

  test("a reply below a reply that was taken away is not shown", async () => {
    const consultation = await aConsultation(db);
    const comment = await aComment(db, { consultation });
    const removed = await aComment(db, { parent: comment, status: "rejected" });
    await aComment(db, { parent: removed });

    expect(await findThread(db, comment)).toEqual([]);
  });

  test("replies go no deeper than three", async () => {
    const consultation = await aConsultation(db);
    const comment = await aComment(db, { consultation });
    const author = { ...(await anAccount(db)), offices: [] };
    for (const parentNumber of ["1", "2", "3", "4", "5"])
      await submitReply(db, author, { consultation, parentNumber, ...text("And so on."), now });

    const depths = await db
      .selectFrom("comment")
      .select("depth")
      .where("root_id", "=", comment.id)
      .orderBy("number")
      .execute();

    expect(depths.map(({ depth }) => depth)).toEqual([1, 2, 3, 3, 3]);
  });
});

const text = (remarks: string) => ({ key: newReplyKey(), remarks });
