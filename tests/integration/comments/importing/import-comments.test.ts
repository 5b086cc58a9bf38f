import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findConsultationToImport, importComments } from "#app/comments/importing/import-comments.server.ts";
import { readRows } from "#app/comments/importing/read-rows.server.ts";
import { findKeys } from "#app/comments/record/stored-keys.server.ts";
import { storeMeasureShingles } from "#app/consultations/measure-shingles.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";

const row = (id: string, facts: Record<string, unknown> = {}) => ({
  id,
  receivedDate: "2026-02-01T10:00:00Z",
  postedDate: "2026-02-03T04:00:00Z",
  comment: `Comment ${id} says that the licence for *every* camera<br/>is too much.`,
  ...facts,
});

describe.each(dialects)("importing comments (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("brings each row in once where two bring in the same file at once", async () => {
    const consultation = await aPlaceToImport();
    const rows = Array.from({ length: 60 }, (_, index) => row(`T-${index}`));

    const reports = await Promise.all(
      [0, 1].map((threads) => importComments(db, consultation, { rows, threads })),
    );

    expect(reports.map(({ imported, alreadyThere }) => imported + alreadyThere)).toEqual([60, 60]);
    expect(reports.map(({ imported }) => imported).reduce((one, other) => one + other)).toBe(60);
    expect(await stored(consultation.id)).toHaveLength(60);
  });

  const stored = (consultationId: string) =>
    db
      .selectFrom("comment")
      .innerJoin("comment_version", "comment_version.comment_id", "comment.id")
      .selectAll()
      .where("consultation_id", "=", consultationId)
      .orderBy("number")
      .execute();

  async function aPlaceToImport() {
    const { reference } = await aConsultation(db);
    return findConsultationToImport(db, reference);
  }

  test("publishes each with its own id and dates, and states nothing of its author that the file does not", async () => {
    const consultation = await aPlaceToImport();

    const report = await importComments(db, consultation, { rows: [row("A-1")] });

    expect(report).toEqual({ imported: 1, alreadyThere: 0, bad: 0 });
    expect(await stored(consultation.id)).toMatchObject([
      {
        number: 1,
        source_id: "A-1",
        status: "published",
        published_version: 1,
        queued_at: null,
        author_id: null,
        author_name: null,
        stakeholder_group: null,
        country: null,
        position: null,
        submitted_at: "2026-02-01T10:00:00.000Z",
        published_at: "2026-02-03T04:00:00.000Z",
      },
    ]);
  });

  test("finds the campaigns among them", async () => {
    const consultation = await aPlaceToImport();
    const letter =
      "We ask you to require a licence for every export of facial recognition to any state that follows journalists.";

    await importComments(db, consultation, {
      rows: [row("A-1", { comment: letter }), row("A-2"), row("A-3", { comment: `${letter} Thank you.` })],
    });

    const [first, other, third] = await stored(consultation.id);
    expect(third?.campaign_id).toBe(first?.campaign_id);
    expect(other?.campaign_id).not.toBe(first?.campaign_id);
  });

  test("adds nothing the second time, and goes on where it was interrupted", async () => {
    const consultation = await aPlaceToImport();
    const rows = Array.from({ length: 60 }, (_, index) => row(`A-${index}`));

    await importComments(db, consultation, { rows: rows.slice(0, 40) });
    const resumed = await importComments(db, consultation, { rows });
    const again = await importComments(db, consultation, { rows });

    expect(resumed).toEqual({ imported: 20, alreadyThere: 40, bad: 0 });
    expect(again).toEqual({ imported: 0, alreadyThere: 60, bad: 0 });
    expect(await stored(consultation.id)).toHaveLength(60);
  });

  test("goes on where a file broke off, with threads beside it", async () => {
    const consultation = await aPlaceToImport();
    const rows = Array.from({ length: 330 }, (_, index) => row(`B-${index}`));
    function* broken() {
      yield* rows.slice(0, 310);
      throw new Error("The disk is gone");
    }

    await expect(importComments(db, consultation, { rows: broken(), threads: 1 })).rejects.toThrow("gone");
    const there = (await stored(consultation.id)).length;
    const resumed = await importComments(db, consultation, { rows, threads: 2 });

    expect(there).toBeGreaterThanOrEqual(100);
    expect(resumed).toEqual({ imported: 330 - there, alreadyThere: there, bad: 0 });
    expect((await stored(consultation.id)).map(({ source_id }) => source_id)).toEqual(
      rows.map(({ id }) => id),
    );
  });

  test("names each bad row by its number and reason, and lets the rest in", async () => {
    const consultation = await aPlaceToImport();
    const bad: [number, string][] = [];

    const report = await importComments(db, consultation, {
      rows: [row("A-1"), { id: "A-2" }, "text", row("A-1", { comment: "Another text." }), row("A-5")],
      onBad: (number, reason) => bad.push([number, reason]),
    });

    expect(report).toEqual({ imported: 2, alreadyThere: 0, bad: 3 });
    expect(bad).toEqual([
      [2, expect.stringContaining("comment is missing")],
      [3, "the row is not an object"],
      [4, "id A-1 is that of row 1 too"],
    ]);
  });

  test("names rows whose id no database takes, whatever else is wrong with them", async () => {
    const consultation = await aPlaceToImport();
    const bad: [number, string][] = [];
    const rows = [row("C-1"), row("C\u0000-2"), { id: "C-3\ud800" }, row("C-4")];

    const report = await importComments(db, consultation, {
      rows,
      onBad: (number, reason) => bad.push([number, reason]),
    });

    expect(report).toEqual({ imported: 2, alreadyThere: 0, bad: 2 });
    expect(bad.map(([number]) => number)).toEqual([2, 3]);
    for (const [, reason] of bad) expect(reason).toContain("id has characters that are no text");
  });

  test("compares texts without the words of the measure as it is when they go in", async () => {
    const consultation = await aPlaceToImport();
    const quoted =
      "Whoever exports surveillance software of any kind needs a licence that names each user, each place and each purpose of it.";
    async function* rows() {
      for (let at = 0; at < 400; at++) {
        if (at === 200) await inTransaction(db, (db) => storeMeasureShingles(db, consultation.id, quoted));
        yield row(`M-${at}`, at < 390 ? {} : { comment: `${quoted} No. ${"x".repeat(at % 10)}y ${at}` });
      }
    }

    await importComments(db, consultation, { rows: rows() });

    const letters = await stored(consultation.id);
    const own = letters.filter(({ source_id }) => Number(source_id?.slice(2)) >= 390);
    expect(own).toHaveLength(10);
    expect(new Set(own.map(({ campaign_id }) => campaign_id)).size).toBe(10);
  });

  test("reports progress only for what is stored", async () => {
    const consultation = await aPlaceToImport();
    const rows = Array.from({ length: 330 }, (_, index) => row(`A-${index}`));
    const progress: number[] = [];
    const there: Promise<number>[] = [];

    await importComments(db, consultation, {
      rows,
      onProgress: (done) => {
        progress.push(done);
        there.push(stored(consultation.id).then(({ length }) => length));
      },
    });

    expect(progress).toEqual([150, 300, 330]);
    for (const [at, count] of (await Promise.all(there)).entries())
      expect(count).toBeGreaterThanOrEqual(progress[at] ?? 0);
  });

  test("reads no more rows ahead than go in at once", async () => {
    const consultation = await aPlaceToImport();
    let [read, put, furthest] = [0, 0, 0];
    function* rows() {
      for (; read < 450; read++) {
        furthest = Math.max(furthest, read - put);
        yield row(`A-${read}`);
      }
    }

    await importComments(db, consultation, { rows: rows(), onProgress: (done) => (put = done) });

    expect(put).toBe(450);
    expect(furthest).toBeLessThan(300);
  });

  test("stores the same whether rows are made ready in threads beside it or not", async () => {
    const rows = Array.from({ length: 250 }, (_, index) => mixedRow(index));
    const [here, beside] = [await aPlaceToImport(), await aPlaceToImport()];
    const faults: Record<string, [number, string][]> = { here: [], beside: [] };

    const reports = [
      await importComments(db, here, { rows, onBad: (...bad) => faults.here?.push(bad) }),
      await importComments(db, beside, { rows, threads: 2, onBad: (...bad) => faults.beside?.push(bad) }),
    ];

    expect(reports[0]).toEqual({ imported: 247, alreadyThere: 0, bad: 3 });
    expect(reports[1]).toEqual(reports[0]);
    expect(faults.beside).toEqual(faults.here);
    expect(await allStored(beside.id)).toEqual(await allStored(here.id));
  });

  test("says what went wrong in a thread", async () => {
    const consultation = await aPlaceToImport();
    const rows = [row("A-1", { comment: () => "no thread can be given this" })];

    await expect(importComments(db, consultation, { rows, threads: 1 })).rejects.toThrow(
      "could not be cloned",
    );
    expect(await stored(consultation.id)).toEqual([]);
  });

  /** Letters of two campaigns, texts in several languages and scripts, markup of other portals, and faults. */
  function mixedRow(index: number) {
    const letter = `We ask you to require a licence for every export of camera ${index % 2} to any state that follows journalists.`;
    const texts = [
      `${letter} This is letter ${index}.`,
      `<p>Dear Sirs,</p><ul><li>5A002.a &amp; 740.2(a) are <b>too wide</b></li></ul> See https://example.org/${index}.`,
      `Die Genehmigung für die Ausfuhr von Kameras Nummer ${index} ist zu streng und kostet die Forschung viel Zeit.`,
      `輸出許可の要件は第${index}条の研究に重い負担をかけます。`,
      `"Quoted" & 'plain' <5 kg>, *not* more than ${index} café, l’État`,
    ];
    const id = index === 120 ? "M-7" : `M-${index}`;
    const facts = {
      organisation: index % 7 === 0 ? "Example Watch" : null,
      country: index === 33 ? "Atlantis" : "NL",
    };
    return row(id, {
      comment: index === 200 ? "" : texts[index % 5],
      submitter: `Writer ${index}`,
      ...facts,
    });
  }

  /** All that is stored of comments, with what they are found by, but for ids that are made anew each time. */
  async function allStored(consultationId: string) {
    const comments = await stored(consultationId);
    const campaigns = [...new Set(comments.map(({ campaign_id }) => campaign_id))];
    const samples = await db
      .selectFrom("campaign")
      .select("sample")
      .where("consultation_id", "=", consultationId)
      .execute();
    const hashes = samples.flatMap(({ sample }): number[] => JSON.parse(sample));
    const keys = await findKeys(db, { consultation_id: consultationId, hashes: [...new Set(hashes)] });
    const entries = await db
      .selectFrom("search_entry")
      .innerJoin("search_words", "search_words.ordinal", "search_entry.ordinal")
      .select(["subject_id", "language", "organisation", "words"])
      .where("consultation_id", "=", consultationId)
      .where("kind", "=", "comment")
      .execute();
    const wordsOf = new Map(entries.map(({ subject_id, ...entry }) => [subject_id, entry]));
    return {
      comments: comments.map(({ comment_id, campaign_id, hash: _, ...comment }) => ({
        ...{ ...comment, id: "", consultation_id: "" },
        campaign: campaigns.indexOf(campaign_id),
        entry: wordsOf.get(comment_id),
      })),
      keys: keys
        .map(({ hash, campaign_id }) => [hash, campaigns.indexOf(campaign_id)] as const)
        .sort(([hash, at], [other, beside]) => hash - other || at - beside),
    };
  }

  test("says where there is no such consultation", async () => {
    await expect(findConsultationToImport(db, "ZZ-2026-999")).rejects.toThrow(
      "There is no consultation ZZ-2026-999. Nothing was imported.",
    );
  });
});

describe("reading a file to import", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "parley-import-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function aFile(text: string) {
    const file = join(folder, "comments.json");
    await writeFile(file, text);
    return file;
  }

  async function allOf(file: string) {
    const rows = [];
    for await (const row of readRows(file)) rows.push(row);
    return rows;
  }
  const rowsOf = async (text: string) => allOf(await aFile(text));

  test("gives its rows, with or without a byte order mark, whatever stands in them", async () => {
    expect(await rowsOf('\ufeff[{"id":"A-1"}]')).toEqual([{ id: "A-1" }]);
    expect(await rowsOf(" [ ] \n")).toEqual([]);
    const rows = [{ id: '],"[{\\', list: [[1], { a: "}" }] }, "a, b", 3, null, ["é輸出"]];
    expect(await rowsOf(JSON.stringify(rows, null, 2))).toEqual(rows);
  });

  test("gives rows that are longer than the pieces in which a file is read", async () => {
    const rows = Array.from({ length: 5 }, (_, index) => ({ id: index, text: '輸\\"['.repeat(150_000) }));
    expect(await rowsOf(JSON.stringify(rows))).toEqual(rows);
  });

  test("says where there is no file, no JSON or no array", async () => {
    await expect(allOf(join(folder, "none.json"))).rejects.toThrow("There is no file");
    await expect(allOf(folder)).rejects.toThrow("is a folder");
    for (const text of ["[{", "[1,]", "[,]", "[1 2]", "[1]]", "[1] x", "[{]", "nonsense", ""])
      await expect(rowsOf(text), text).rejects.toThrow("is not JSON");
    for (const text of ['{"id":"A-1"}', '{"a":[1]}', "3"])
      await expect(rowsOf(text), text).rejects.toThrow("must hold a JSON array");
  });
});
