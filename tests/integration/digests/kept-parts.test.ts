import { describe, expect, test } from "vitest";
import type { Account } from "#app/accounts/account.ts";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import type { OfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { raiseRevision } from "#app/consultations/lock-consultation.server.ts";
import { searchPassages } from "#app/digests/edit-pages/search-passages.server.ts";
import type { Editing } from "#app/digests/editing/edit-digest.server.ts";
import { decidePassage } from "#app/digests/editing/edit-passage.server.ts";
import { mergePoints, namePoint, removePoint } from "#app/digests/editing/edit-point.server.ts";
import { findFirstPage } from "#app/digests/first-page/find-first-page.server.ts";
import { keepParts } from "#app/digests/first-page/keep-parts.server.ts";
import { findToCheck } from "#app/digests/learning/find-to-check.server.ts";
import { countPoints } from "#app/digests/said/count-points.server.ts";
import { onTheWhole } from "#app/digests/said/find-asks.server.ts";
import { findByProvision } from "#app/digests/said/find-by-provision.server.ts";
import { findAskPage, findVoicePage } from "#app/digests/said/find-pages.server.ts";
import { findSaidPoint } from "#app/digests/said/find-point.server.ts";
import { findSaidThemes } from "#app/digests/said/find-themes.server.ts";
import {
  findStanding,
  type KeptPoints,
  keptPointsOf,
  pointsSince,
} from "#app/digests/said/kept-points.server.ts";
import { withoutWords } from "#app/digests/said/quote-references.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";

type Read = Awaited<ReturnType<typeof anAnalystsConsultation>>;

/** So many are a large consultation here. */
const from = 20;
const now = new Date("2026-02-01T11:00:00.000Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

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
    return findFirstPage(db, analyst, { consultation, comments: Number(comments) });
  }

  const wordsOf = ({ inShort }: Awaited<ReturnType<typeof firstPage>>) =>
    inShort.sides.flatMap(({ points }) => points.flatMap(({ quotes }) => quotes.map(({ words }) => words)));

  /** All that pages show of what was argued. */
  async function pagesOf({ consultation: { government_code: government, reference }, analyst }: Read) {
    const consultation = await findOfficialsConsultation(db, analyst, { government, reference });
    const themes = await findSaidThemes(db, analyst, { consultation });
    const keyPointId = themes.themes[0]?.points[0]?.id;
    const filters = { group: "", country: "" };
    return {
      themes,
      point: await findSaidPoint(db, analyst, { consultation, keyPointId, filters, page: 1 }),
      byProvision: await findByProvision(db, analyst, { consultation }),
      asks: await asksOf(analyst, { consultation, provision: "", page: 1 }),
      asksOnTheWhole: await asksOf(analyst, { consultation, provision: onTheWhole, page: 1 }),
      voices: await findVoicePage(db, analyst, { consultation, page: 1 }),
      toCheck: await findToCheck(db, analyst, { consultation, after: null }),
    };
  }

  async function asksOf(analyst: Account, which: Parameters<typeof findAskPage>[2]) {
    const { asks, ...page } = await findAskPage(db, analyst, which);
    return {
      ...page,
      asks: asks.map(({ words, number, alike, provisions }) => ({ words, number, alike, provisions })),
    };
  }

  const forgotten = ({ consultation: { id } }: Read) =>
    db.deleteFrom("digest_kept").where("consultation_id", "=", id).execute();

  const keptOf = ({ consultation }: Read) =>
    db
      .selectFrom("digest_kept")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .where("part", "=", "first page")
      .executeTakeFirst();

  test("is kept as it would be made, without a word that somebody wrote", async () => {
    const read = await anArguedConsultation(24);
    await aSnapshot(db, read.consultation);
    const made = await firstPage(read);
    await keepParts(db, { now }, from);

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

  test("is kept with all other pages, which show the same", async () => {
    const read = await anArguedConsultation(24);
    await arguedBy(read, [
      "Please exempt universities from this rule.",
      "Bees and their hives are overlooked.",
    ]);
    const made = await pagesOf(read);

    await keepParts(db, { now }, from);

    expect(made.themes.themes.length).toBeGreaterThan(0);
    expect(made.asks.asks.map(({ words }) => words)).toEqual(["Please exempt universities from this rule."]);
    expect(made.voices.voices.length).toBeGreaterThan(0);
    expect(await pagesOf(read)).toEqual(made);
    const kept = await db.selectFrom("digest_kept").select("content").execute();
    expect(JSON.stringify(kept)).not.toContain("universit");
  });

  interface Edited {
    editing: Omit<Editing, "consultation"> & { consultation: OfficialsConsultation };
    analyst: Account;
    one: string;
    other: string;
    /** Of those that make the one, one that does not name it. */
    passageId: string;
  }

  test.each<[string, (edit: Edited) => unknown]>([
    [
      "merge",
      ({ editing, analyst, one, other }) =>
        mergePoints(db, analyst, { ...editing, keyPointId: one, into: other }),
    ],
    ["remove", ({ editing, analyst, one }) => removePoint(db, analyst, { ...editing, keyPointId: one })],
    [
      "rename",
      ({ editing, analyst, one, passageId }) =>
        namePoint(db, analyst, { ...editing, keyPointId: one, passageId }),
    ],
    [
      "take passages from",
      ({ editing, analyst, one, passageId }) =>
        decidePassage(db, analyst, { ...editing, keyPointId: one, passageId, act: "refuse" }),
    ],
  ])("shows at once which key points officials %s", async (_, act) => {
    const read = await anArguedConsultation(24);
    await keepParts(db, { now }, from);
    const { themes, point } = await pagesOf(read);
    const [one, other] = themes.themes.flatMap(({ points }) => points.map(({ id }) => id));
    const names = new Set(
      themes.themes.flatMap(({ points }) => points.map(({ quotes }) => quotes[0]?.passage_id)),
    );
    const passage = point.passages.find(({ passage_id }) => !names.has(passage_id));
    const place = { government: read.consultation.government_code, reference: read.consultation.reference };
    const consultation = await findOfficialsConsultation(db, read.analyst, place);

    await act({
      ...{ editing: { consultation, now, seen: 0 }, analyst: read.analyst },
      ...{ one: one ?? "", other: other ?? "", passageId: passage?.passage_id ?? "" },
    });

    const meanwhile = await pagesOf(read);
    expect(meanwhile.themes.asOf).toBe(now.toISOString());
    const { inShort } = await firstPage(read);
    await forgotten(read);
    const made = await pagesOf(read);
    const facts = ({ themes: { themes } }: typeof made) =>
      themes.flatMap(({ points }) =>
        points.map(({ quotes, ...point }) => ({ ...point, name: quotes[0]?.words })),
      );
    expect(facts(meanwhile)).toEqual(facts(made));
    expect(facts(made)).not.toEqual(facts({ ...made, themes }));
    const shown = new Set(facts(made).map(({ id }) => id));
    for (const { points } of inShort.sides) for (const { id } of points) expect(shown).toContain(id);
  });

  test("counts for the look what officials merged while the parts were being made", async () => {
    const read = await anArguedConsultation(24);
    const { id } = read.consultation;
    const standing = await findStanding(db, id);
    const found = await countPoints(db, id);
    const [one, other] = found.points.map((point) => point.id);
    const place = { government: read.consultation.government_code, reference: read.consultation.reference };
    const consultation = await findOfficialsConsultation(db, read.analyst, place);
    await mergePoints(db, read.analyst, {
      ...{ consultation, now, seen: 0, keyPointId: one ?? "", into: other ?? "" },
    });

    const kept = withoutWords(await keptPointsOf(db, id, { found, standing }));

    const content: KeptPoints = JSON.parse(JSON.stringify(kept));
    const { points } = await pointsSince(db, id, { content, asOf: null });
    expect(points).toEqual((await countPoints(db, id)).points);
  });

  test("says when it was so until it is made anew", async () => {
    const read = await anArguedConsultation(24);
    await keepParts(db, { now }, from);
    const before = await firstPage(read);

    await arguedBy(read, manyArguments(8, 24));

    const meanwhile = await firstPage(read);
    expect(meanwhile.asOf).toBe(now.toISOString());
    expect(meanwhile.inShort).toEqual(before.inShort);
    await keepParts(db, { now: later(1) }, from);
    const after = await firstPage(read);
    expect(after.asOf).toBeNull();
    expect(after.inShort.sides.map(({ comments }) => comments)).toEqual([32]);
  });

  test("is not compared with a snapshot that was made after it", async () => {
    const read = await anArguedConsultation(24);
    await keepParts(db, { now }, from);
    await arguedBy(read, manyArguments(8, 24));

    await aSnapshot(db, read.consultation);

    const { since, asOf } = await firstPage(read);
    expect(asOf).toBe(now.toISOString());
    expect(since).toMatchObject({ points: null, comments: { before: 32, after: 32 } });
  });

  test("says something else once anything has changed that readers see, though nothing happened to comments", async () => {
    const read = await anArguedConsultation(24);
    await keepParts(db, { now }, from);
    expect((await firstPage(read)).asOf).toBeNull();

    await inTransaction(db, (db) => raiseRevision(db, read.consultation.id));

    expect((await firstPage(read)).asOf).toBe(now.toISOString());
  });

  test("is made for the look where another release kept it in its own way", async () => {
    const read = await anArguedConsultation(24);
    await keepParts(db, { now }, from);
    const kept = await firstPage(read);
    const row = db.updateTable("digest_kept").where("consultation_id", "=", read.consultation.id);
    await row.set({ stood_at: JSON.stringify([0]), content: "{}" }).execute();

    expect(await firstPage(read)).toEqual(kept);
  });

  test("shows nothing of what is not public any more, whenever it was made", async () => {
    const read = await anArguedConsultation(24);
    await keepParts(db, { now }, from);
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
    expect(JSON.stringify([page, await pagesOf(read)])).not.toContain(quote?.words);
  });

  test("is made for each look where fewer commented, and kept of none of those", async () => {
    const read = await anArguedConsultation(from - 1);
    await keepParts(db, { now }, from);
    expect(await keptOf(read)).toBeUndefined();

    await argued(db, read.consultation, [{ remarks: "One more." }]);
    expect((await firstPage(read)).asOf).toBeNull();
    await keepParts(db, { now }, from);

    expect(await keptOf(read)).toMatchObject({ made_at: now.toISOString() });
  });

  test("is not made again where nothing has happened", async () => {
    const read = await anArguedConsultation(24);
    await keepParts(db, { now }, from);

    await keepParts(db, { now: later(60) }, from);

    expect(await keptOf(read)).toMatchObject({ made_at: now.toISOString() });
  });

  test("is not made again before ten times as long has passed as it took", async () => {
    const read = await anArguedConsultation(24);
    await keepParts(db, { now }, from);
    await db.updateTable("digest_kept").set({ took: 60_000 }).execute();
    await arguedBy(read, manyArguments(8, 24));

    await keepParts(db, { now: later(9) }, from);
    expect(await keptOf(read)).toMatchObject({ made_at: now.toISOString() });
    await keepParts(db, { now: later(10) }, from);

    expect(await keptOf(read)).toMatchObject({ made_at: later(10).toISOString() });
  });
});

describe.each(dialects)("looking for passages among very many (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("says from which comment on it can be looked further, and finds all in turns", async () => {
    const read = await anAnalystsConsultation(db);
    const remarks = manyArguments(24).map((remarks) => ({ remarks }));
    await argued(db, read.consultation, remarks);
    await digestsKept(db);
    const place = { government: read.consultation.government_code, reference: read.consultation.reference };
    const consultation = await findOfficialsConsultation(db, read.analyst, place);
    const look = (from: number, atOnce?: number) =>
      searchPassages(db, read.analyst, {
        consultation,
        filters: { words: "yearly report", tag: "", for: "", from },
        ...(atOnce !== undefined && { atOnce }),
      });
    const all = await look(0);

    const found: number[] = [];
    const turns: (number | null)[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const { passages, goOnFrom }: Awaited<ReturnType<typeof look>> = await look(from, 10);
      found.push(...passages.map(({ number }) => number));
      turns.push(goOnFrom);
      from = goOnFrom;
    }

    expect(all.goOnFrom).toBeNull();
    expect(found).toEqual(all.passages.map(({ number }) => number));
    expect(found).toHaveLength(24);
    expect(turns).toEqual([11, 21, null]);
  });
});
