import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { type DocumentName, documentNames } from "#app/digests/documents/document-names.ts";
import { makeDocument } from "#app/digests/documents/make-document.server.ts";
import { listAcceptedSentences } from "#app/digests/models/find-models.server.ts";
import { findWholeDigest } from "#app/digests/whole/find-whole-digest.server.ts";
import { speak } from "#app/words/speak.server.ts";
import { newId } from "#db/new-id.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { aComment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { bytesOf, textIn, wordsIn } from "#tests/support/document-words.ts";
import { english } from "#tests/support/english.tsx";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const origin = "https://parley.example";

describe.each(dialects)("the digest to take away (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aTakenDigest() {
    const read = await anAnalystsConsultation(db);
    const remarks = manyArguments(40);
    for (const [place, position] of (["oppose", "support"] as const).entries())
      await argued(
        db,
        read.consultation,
        remarks.slice(place * 20, place * 20 + 20).map((remarks) => ({
          ...{ remarks, position, organisation: "=1+1 & <b>Sons</b>", country: "NL" },
          ...{ stakeholder_group: "academia" as const },
        })),
      );
    await aComment(db, { consultation: read.consultation, status: "held", remarks: "canary-held" });
    await digestsKept(db);
    const { government_code, reference } = read.consultation;
    const consultation = await findOfficialsConsultation(db, read.analyst, {
      ...{ government: government_code, reference },
    });
    const { government } = read;
    const whole = await findWholeDigest(db, read.analyst, { consultation });
    return { government, whole, consultation, origin, at: "2026-02-03T10:00:00.000Z", snapshot: null };
  }

  test("has each quote word for word with its comment, in every format", async () => {
    const taken = await aTakenDigest();
    const quotes = taken.whole.themes.flatMap(({ points }) =>
      points.flatMap(({ quotes }) => quotes[0] ?? []),
    );
    expect(quotes.length).toBeGreaterThan(3);

    const made = async (name: DocumentName) => makeDocument(english, taken, name);
    const [docx, odt] = [await made("whole.docx"), await made("whole.odt")].map(wordsIn);
    const pdf = (await readPdf(bytesOf(await made("whole.pdf")))).pages.join(" ");
    const plain = (text: string) => text.replace(/\s+/g, "");

    for (const { words, number } of quotes) {
      for (const text of [docx, odt]) expect(text).toContain(words);
      expect(plain(pdf)).toContain(plain(words));
      for (const text of [docx, odt, pdf]) expect(text).toContain(`Comment ${number}`);
    }
  });

  test("has a brief of at most two pages, with key points of each side", async () => {
    const taken = await aTakenDigest();

    const { pages } = await readPdf(bytesOf(await makeDocument(english, taken, "brief.pdf")));

    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pages.join(" ")).toMatch(/Support:.*About \d+ comments?.*Oppose:.*About \d+ comments?/);
  });

  test("marks what a model wrote of a key point and an official accepted, as long as what it cites is public", async () => {
    const taken = await aTakenDigest();
    const point = taken.whole.themes[0]?.points[0];
    const cited = point?.quotes[0]?.passage_id;
    if (!point || !cited) throw new Error("Nothing is quoted");
    const { id: account } = await anAccount(db, { name: "Ada Analyst" });
    await db
      .insertInto("model_proposal")
      .values({
        ...{ id: newId(), consultation_id: taken.consultation.id, theme_id: null, key_point_id: point.id },
        ...{ language: "en", asked_of: "", address: origin, model: "wordsmith", made_at: taken.at },
        ...{ state: "accepted", why: null, words: "Delays cost customers.", citations: 1 },
        ...{ decided_by: account, decided_at: taken.at },
      })
      .execute();
    const { id } = await db
      .selectFrom("model_proposal")
      .select("id")
      .where("key_point_id", "=", point.id)
      .executeTakeFirstOrThrow();
    await db.insertInto("model_citation").values({ proposal_id: id, passage_id: cited }).execute();
    const written = await listAcceptedSentences(db, taken.consultation.id);

    const whole = { ...taken.whole, written };
    const words = wordsIn(await makeDocument(english, { ...taken, whole }, "whole.docx"));

    expect(words).toMatch(
      /Delays cost customers\..*Written by a machine \(.*wordsmith.*\), accepted by .*Ada Analyst/,
    );
    await db.deleteFrom("passage").where("id", "=", cited).execute();
    expect(await listAcceptedSentences(db, taken.consultation.id)).toEqual({});
  });

  test("says of which snapshot it is", async () => {
    const taken = { ...(await aTakenDigest()), snapshot: 3 };

    const words = wordsIn(await makeDocument(english, taken, "brief.odt"));

    expect(words).toContain("As in snapshot 3, made on 3 February 2026");
  });

  test("has tables whose text is text, and whose counts are numbers", async () => {
    const taken = await aTakenDigest();

    const file = bytesOf(await makeDocument(english, taken, "tables.xlsx"));
    const { sheets } = await readXlsx(file);

    expect(sheets.map(({ name }) => name)).toEqual([
      "About",
      "Key points",
      "Quotes",
      "Asks",
      "Voices",
      "By provision",
      "Figures",
    ]);
    const [head, first] = sheets[1]?.rows ?? [];
    expect(head?.slice(0, 6)).toEqual(["Key point", "Theme", "Position", "Language", "Words", "Comments"]);
    expect(typeof first?.[5]).toBe("number");
    expect(sheets[2]?.rows.flat()).toContain("=1+1 & <b>Sons</b>");
    const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
    expect(parts.filter(({ text }) => /<f[ >]/.test(text))).toEqual([]);
    expect(parts.filter(({ path }) => path.includes("tables/")).length).toBeGreaterThanOrEqual(3);
    const csv = String(await makeDocument(english, taken, "quotes.csv"));
    expect(csv).toContain("'=1+1 & <b>Sons</b>");
  });

  test("cuts a text that no cell has room for, says so, and has the whole as JSON", async () => {
    const taken = await aTakenDigest();
    const [quote] = taken.whole.themes.flatMap(({ points }) => points.flatMap(({ quotes }) => quotes));
    if (!quote) throw new Error("Nothing is quoted");
    const long = {
      ...{ ...quote, words: "long ".repeat(8000), provisions: [], alike: 1 },
      ...{ sort_order: null, turn: 1, voice: "one" },
    };
    const asks = { ...taken.whole.asks, shown: [long] };
    const changed = { ...taken, whole: { ...taken.whole, asks } };

    const { sheets } = await readXlsx(bytesOf(await makeDocument(english, changed, "tables.xlsx")));

    const words = sheets[3]?.rows.map((row) => String(row[3])).at(-1) ?? "";
    expect(words).toHaveLength(32_767);
    expect(words.endsWith(" [cut]")).toBe(true);
    expect(JSON.stringify(sheets[0]?.rows)).toContain("1 text is cut");
    expect(String(await makeDocument(english, changed, "tables.json"))).toContain(long.words);
  });

  test("is JSON as its schema says", async () => {
    const taken = await aTakenDigest();

    const json = JSON.parse(String(await makeDocument(english, taken, "tables.json")));
    const schema = JSON.parse(String(await makeDocument(english, taken, "schema.json")));

    const described = z.fromJSONSchema(schema);
    expect(described.safeParse(json).success).toBe(true);
    expect(json.$schema).toBe(schema.$id);
    expect(described.safeParse({ ...json, asks: [{ words: 1 }] }).success).toBe(false);
    expect(described.safeParse({ ...json, about: { ...json.about, more: 1 } }).success).toBe(false);
  });

  test("is the same bytes each time, in each language", async () => {
    const taken = await aTakenDigest();
    for (const language of ["en", "ja"])
      for (const name of documentNames) {
        const [one, other] = [
          await makeDocument(speak(language), taken, name),
          await makeDocument(speak(language), taken, name),
        ];
        expect(bytesOf(one).equals(bytesOf(other)), name).toBe(true);
      }
  });

  test("has nothing that is not public", async () => {
    const taken = await aTakenDigest();
    for (const name of documentNames) {
      const words = await textIn(name, await makeDocument(english, taken, name));
      expect(words, name).not.toContain("canary-held");
    }
  });

  test("is for the government’s officials alone, under a name that says what it is", async () => {
    const { consultation, government } = await aTakenDigest();
    const portal = await aPortal(db);
    const { government_code: code, reference } = consultation;
    const address = `/officials/${code}/consultations/${reference}/digest/documents`;
    const official = await anOfficial(db, { government, role: "analyst" });
    const cookie = await cookieOf(db, portal, official);

    const brief = await portal.get(`${address}/brief.docx`, cookie);

    expect(brief.status).toBe(200);
    expect(brief.headers.get("content-disposition")).toBe(
      `attachment; filename="${reference}-digest-brief.docx"`,
    );
    expect(brief.headers.get("cache-control")).toBe("private, no-store");
    expect((await portal.get(`${address}/brief.exe`, cookie)).status).toBe(404);
    const stranger = await cookieOf(db, portal, await anAccount(db));
    expect((await portal.get(`${address}/brief.docx`, stranger)).status).toBe(403);
  });
});
