import { describe, expect, test } from "vitest";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { keepDigests } from "#app/digests/building/keep-digests.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";

describe.each(dialects)("reading all comments (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);

  async function aConsultationWith(count: number) {
    const { consultation } = await anAnalystsConsultation(db);
    await argued(
      db,
      consultation,
      manyArguments(count).map((remarks) => ({ remarks })),
    );
    return consultation;
  }
  const passagesOf = async (consultationId: string) =>
    db.selectFrom("passage").selectAll().where("consultation_id", "=", consultationId).execute();
  const progressOf = async (consultationId: string) =>
    db
      .selectFrom("digest_progress")
      .selectAll()
      .where("consultation_id", "=", consultationId)
      .executeTakeFirstOrThrow();

  test("reads nothing again that another has read meanwhile", async () => {
    const consultation = await aConsultationWith(120);
    const said: string[] = [];
    await keepDigests(db, {
      now: new Date("2026-02-01T10:00:00.000Z"),
      signal: new AbortController().signal,
      async progress(words) {
        if (!words.includes("reading all")) return;
        said.push(words.replace(/^\S+ /, ""));
        if (said.length === 2) await digestsKept(db);
      },
    });

    expect(said).toEqual(["reading all comments, to number 0", "reading all comments, to number 20"]);
    expect(await progressOf(consultation.id)).toMatchObject({ reading_by: "", read_to: 0 });
  });

  test("leaves it to who began later, where that reads by another measure", async () => {
    const consultation = await aConsultationWith(60);
    const set = (reading_by: string) =>
      db
        .updateTable("digest_progress")
        .set({ reading_by, read_to: 7 })
        .where("consultation_id", "=", consultation.id)
        .execute();
    await keepDigests(db, {
      now: new Date("2026-02-01T10:00:00.000Z"),
      signal: new AbortController().signal,
      async progress(words) {
        if (words.endsWith("to number 20")) await set("of another measure");
      },
    });

    const left = { reading_by: "of another measure", read_to: 7, read_by: "", waits: 1 };
    expect(await progressOf(consultation.id)).toMatchObject(left);
    await digestsKept(db);
    expect(await progressOf(consultation.id)).toMatchObject({ reading_by: "", read_to: 0, waits: 0 });
  });

  test("reads again what was read in part by another measure, though all was read by this one before", async () => {
    const consultation = await aConsultationWith(3);
    await digestsKept(db);
    const before = await passagesOf(consultation.id);
    await db.deleteFrom("passage").where("consultation_id", "=", consultation.id).execute();
    await db
      .updateTable("digest_progress")
      .set({ reading_by: "of another measure", read_to: 2, waits: 1 })
      .where("consultation_id", "=", consultation.id)
      .execute();

    await digestsKept(db);

    const ids = (await passagesOf(consultation.id)).map(({ id }) => id);
    expect(ids.sort()).toEqual(before.map(({ id }) => id).sort());
  });

  test("keeps nothing of what an earlier release read in part, and that was taken off before this one began", async () => {
    const consultation = await aConsultationWith(3);
    await digestsKept(db);
    // As that release leaves it: it notes that it has read once it has read all.
    await db.deleteFrom("digest_progress").where("consultation_id", "=", consultation.id).execute();
    const [first] = await db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .orderBy("number")
      .execute();
    if (!first) throw new Error("There is no comment");
    await inTransaction(db, (db) =>
      makeUnread(db, first, { kind: "taken off", at: "2026-02-02T00:00:00.000Z" }),
    );

    await digestsKept(db);

    const passages = await passagesOf(consultation.id);
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.filter(({ comment_id }) => comment_id === first.id)).toEqual([]);
  });

  test("is done by two at once without either being in the other's way", async () => {
    const consultation = await aConsultationWith(160);
    const other = openDatabase(url);

    const done = await Promise.allSettled([digestsKept(db), digestsKept(other)]);
    await other.destroy();

    expect(done.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    const passages = await passagesOf(consultation.id);
    expect(new Set(passages.map(({ comment_id }) => comment_id)).size).toBe(160);
    expect(await progressOf(consultation.id)).toMatchObject({ reading_by: "", waits: 0 });
  });
});
