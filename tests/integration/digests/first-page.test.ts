import { describe, expect, test } from "vitest";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { findFirstPage } from "#app/digests/first-page/find-first-page.server.ts";
import { keepFirstPages } from "#app/digests/first-page/kept-first-page.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";

type Read = Awaited<ReturnType<typeof anAnalystsConsultation>>;

/** So many are a large consultation here. */
const from = 20;
const now = new Date("2026-02-01T11:00:00.000Z");

describe.each(dialects)("the first page of a digest of very many comments (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function anArguedConsultation(comments: number) {
    const read = await anAnalystsConsultation(db);
    await arguedBy(read, manyArguments(comments));
    return read;
  }

  async function arguedBy({ consultation }: Read, remarks: string[]) {
    await argued(
      db,
      consultation,
      remarks.map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
  }

  async function firstPage({ consultation: { id, government_code, reference }, analyst }: Read) {
    const place = { government: government_code, reference };
    const { comments } = await db
      .selectFrom("comment")
      .select(({ fn }) => fn.countAll<number>().as("comments"))
      .where("consultation_id", "=", id)
      .where("published_version", "is not", null)
      .executeTakeFirstOrThrow();
    const consultation = await findOfficialsConsultation(db, analyst, place);
    return findFirstPage(db, analyst, { consultation, comments: Number(comments) }, from);
  }

  const wordsOf = ({ inShort }: Awaited<ReturnType<typeof firstPage>>) =>
    inShort.sides.flatMap(({ points }) => points.flatMap(({ quotes }) => quotes.map(({ words }) => words)));

  const keptOf = ({ consultation }: Read) =>
    db
      .selectFrom("digest_first_page")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirst();

  test("is kept as it would be made, without a word that somebody wrote", async () => {
    const read = await anArguedConsultation(24);
    await aSnapshot(db, read.consultation);
    const made = await firstPage(read);
    await keepFirstPages(db, { now }, from);

    const kept = await firstPage(read);

    expect(wordsOf(made).length).toBeGreaterThan(3);
    expect(kept).toEqual(made);
    expect(kept.since).toMatchObject({
      points: { added: 0, changed: 0 },
      comments: { before: 24, after: 24 },
    });
    const row = await keptOf(read);
    for (const words of wordsOf(made)) expect(row?.content).not.toContain(words);
  });

  test("says when it was so until it is made anew", async () => {
    const read = await anArguedConsultation(24);
    await keepFirstPages(db, { now }, from);
    const before = await firstPage(read);

    await arguedBy(read, manyArguments(8, 24));

    const meanwhile = await firstPage(read);
    expect(meanwhile.asOf).toBe(now.toISOString());
    expect(meanwhile.inShort).toEqual(before.inShort);
    await keepFirstPages(db, { now }, from);
    const after = await firstPage(read);
    expect(after.asOf).toBeNull();
    expect(after.inShort.sides.map(({ comments }) => comments)).toEqual([32]);
  });

  test("is not compared with a snapshot that was made after it", async () => {
    const read = await anArguedConsultation(24);
    await keepFirstPages(db, { now }, from);
    await arguedBy(read, manyArguments(8, 24));

    await aSnapshot(db, read.consultation);

    const { since, asOf } = await firstPage(read);
    expect(asOf).toBe(now.toISOString());
    expect(since).toMatchObject({ points: null, comments: { before: 32, after: 32 } });
  });

  test("says something else once anything has changed that readers see, though nothing happened to comments", async () => {
    const read = await anArguedConsultation(24);
    await keepFirstPages(db, { now }, from);
    expect((await firstPage(read)).asOf).toBeNull();

    await inTransaction(db, (db) => raiseRevision(db, read.consultation.id));

    expect((await firstPage(read)).asOf).toBe(now.toISOString());
  });

  test("is made for the look where another release kept it in its own way", async () => {
    const read = await anArguedConsultation(24);
    await keepFirstPages(db, { now }, from);
    const kept = await firstPage(read);
    const row = db.updateTable("digest_first_page").where("consultation_id", "=", read.consultation.id);
    await row.set({ stood_at: JSON.stringify([0]), content: "{}" }).execute();

    expect(await firstPage(read)).toEqual(kept);
  });

  test("shows nothing of what is not public any more, whenever it was made", async () => {
    const read = await anArguedConsultation(24);
    await keepFirstPages(db, { now }, from);
    const [first] = (await firstPage(read)).inShort.sides.flatMap(({ points }) => points);
    const [quote] = first?.quotes ?? [];
    const comment = await db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", read.consultation.id)
      .where("number", "=", Number(quote?.number))
      .executeTakeFirstOrThrow();

    await inTransaction(db, (db) =>
      makeUnread(db, comment, { kind: "taken off", at: "2026-02-02T00:00:00.000Z" }),
    );

    const page = await firstPage(read);
    expect(page.asOf).toBe(now.toISOString());
    expect(wordsOf(page)).not.toContain(quote?.words);
    expect(JSON.stringify(page)).not.toContain(quote?.words);
  });

  test("is made for each look where fewer commented, and kept of none of those", async () => {
    const read = await anArguedConsultation(from - 1);
    await keepFirstPages(db, { now }, from);
    expect(await keptOf(read)).toBeUndefined();

    await argued(db, read.consultation, [{ remarks: "One more." }]);
    expect((await firstPage(read)).asOf).toBeNull();
    await keepFirstPages(db, { now }, from);

    expect(await keptOf(read)).toMatchObject({ made_at: now.toISOString() });
  });

  test("is not made again where nothing has happened", async () => {
    const read = await anArguedConsultation(24);
    await keepFirstPages(db, { now }, from);

    await keepFirstPages(db, { now: new Date("2026-02-01T12:00:00.000Z") }, from);

    expect(await keptOf(read)).toMatchObject({ made_at: now.toISOString() });
  });
});
