import { describe, expect, test } from "vitest";
import { z } from "zod";
import { makeUnread } from "#app/comments/record/public-version.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { documentNames } from "#app/digests/documents/document-names.ts";
import { makeDocument } from "#app/digests/documents/make-document.server.ts";
import { findSnapshot, readSnapshot } from "#app/digests/snapshots/find-snapshots.server.ts";
import { readPublicDigest } from "#app/digests/snapshots/public-digests.server.ts";
import { takenSnapshot } from "#app/digests/snapshots/taken-snapshot.ts";
import { makeToldDocument } from "#app/digests/told/make-told-document.server.ts";
import { toldNames } from "#app/digests/told/told-names.ts";
import { findWholeDigest } from "#app/digests/whole/find-whole-digest.server.ts";
import { speak } from "#app/words/speak.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { aComment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { bytesOf, linksIn, textIn } from "#tests/support/document-words.ts";
import { english } from "#tests/support/english.tsx";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { aPublication, aSnapshot } from "#tests/support/snapshots.ts";

const origin = "https://parley.example";
const at = "2026-02-02T10:00:00.000Z";

describe.each(dialects)("a snapshot to take away (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aKeptDigest() {
    const read = await anAnalystsConsultation(db);
    const arguments_ = manyArguments(40);
    for (const [place, position] of (["oppose", "support"] as const).entries())
      await argued(
        db,
        read.consultation,
        arguments_.slice(place * 20, place * 20 + 20).map((remarks, number) => ({
          ...{ remarks, position, organisation: `Firm ${number}` },
          country: place === 0 && number === 0 ? "FR" : "NL",
          stakeholder_group: number < 10 ? ("academia" as const) : ("private sector" as const),
        })),
      );
    await aComment(db, { consultation: read.consultation, status: "held", remarks: "canary-held" });
    await digestsKept(db);
    const { government_code, reference } = read.consultation;
    const consultation = await findOfficialsConsultation(db, read.analyst, {
      ...{ government: government_code, reference },
    });
    await aSnapshot(db, consultation);
    await db
      .updateTable("digest_snapshot")
      .set({ note: "canary-note" })
      .where("consultation_id", "=", consultation.id)
      .execute();
    return { ...read, consultation };
  }
  type Kept = Awaited<ReturnType<typeof aKeptDigest>>;

  async function ofSnapshot({ analyst, consultation }: Kept) {
    const snapshot = await findSnapshot(db, analyst, { consultation, number: "1" });
    const read = await readSnapshot(db, consultation.id, JSON.parse(snapshot.content));
    return takenSnapshot(read, snapshot, { consultation, origin });
  }
  async function ofPublished({ government, consultation }: Kept) {
    const { id: official } = await anOfficial(db, { government, role: "case officer" });
    await aPublication(db, { consultation, number: 1, official });
    return { ...(await readPublicDigest(db, consultation.id, "1")), consultation, origin };
  }
  async function takenOff({ consultation }: Kept, number: number) {
    const comment = await db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .where("number", "=", number)
      .executeTakeFirstOrThrow();
    await inTransaction(db, (db) => makeUnread(db, comment, { kind: "taken off", at }));
  }

  test("has the same tables as the digest had at that moment, and says of which moment", async () => {
    const kept = await aKeptDigest();
    const { analyst, consultation } = kept;
    const whole = await findWholeDigest(db, analyst, { consultation });
    const today = { whole, consultation, origin, at, snapshot: null };
    const json = async (taken: typeof today | Awaited<ReturnType<typeof ofSnapshot>>) =>
      JSON.parse(String(await makeDocument(english, taken, "tables.json")));

    const [then, now] = [await json(await ofSnapshot(kept)), await json(today)];

    expect(now.key_points.length).toBeGreaterThan(3);
    for (const table of ["key_points", "quotes", "asks", "voices"])
      expect(then[table], table).toEqual(now[table]);
    expect(then.about).toMatchObject({ snapshot: 1, as_of: at, comments: 40 });
    const countries = ({ figures }: typeof then) =>
      figures.filter(({ section }: { section: string }) => section === "country");
    expect(countries(then)).toEqual(countries(now));
    expect(then.figures.map(({ key1 }: { key1: string }) => key1)).not.toContain("held");
  });

  test("is made as each file, as its schema says, and without the words of whoever has taken theirs back since", async () => {
    const kept = await aKeptDigest();
    const before = await ofSnapshot(kept);
    const quote = before.whole.inShort.sides.flatMap(({ points }) => points)[0]?.quotes[0];
    const schema = JSON.parse(String(await makeDocument(english, before, "schema.json")));
    const json = JSON.parse(String(await makeDocument(english, before, "tables.json")));
    expect(z.fromJSONSchema(schema).safeParse(json).success).toBe(true);
    const plain = (text: string) => text.replace(/\s+/g, "");
    const words = plain(quote?.words ?? "nobody is quoted");
    expect(plain(await textIn("", await makeDocument(english, before, "whole.odt")))).toContain(words);
    await takenOff(kept, quote?.number ?? 0);

    const after = await ofSnapshot(kept);

    for (const name of documentNames) {
      const text = plain(await textIn(name, await makeDocument(english, after, name)));
      expect(text, name).not.toContain(words);
      expect(text, name).not.toContain("canary-held");
    }
    const docx = await textIn("", await makeDocument(english, after, "whole.docx"));
    expect(docx).toMatch(/As in snapshot 1.*quotes? (is|are) not shown/s);
    expect(docx).toContain("Snapshots keep no word that somebody wrote");
  });

  test("is for officials until it is published, and then for everyone, until it is taken back", async () => {
    const kept = await aKeptDigest();
    const { government, consultation } = kept;
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, await anOfficial(db, { government, role: "analyst" }));
    const stranger = await cookieOf(db, portal, await anAccount(db));
    const { reference } = consultation;
    const snapshot = `/officials/${government.code}/consultations/${reference}/digest/snapshots/1/documents`;
    const published = `/consultations/${reference}/digest/1/documents`;
    const status = async (address: string, headers?: Awaited<ReturnType<typeof cookieOf>>) =>
      (await portal.get(address, headers)).status;

    for (const name of ["brief.pdf", "whole.pdf", "tables.xlsx"])
      expect(await status(`${snapshot}/${name}`, cookie), name).toBe(200);
    expect(await status(`${snapshot}/whole.pdf`, stranger)).toBe(403);
    expect(await status(`${snapshot}/whole.exe`, cookie)).toBe(404);
    expect(await status(`${published}/whole.pdf`)).toBe(404);
    await ofPublished(kept);
    expect(await status(`${published}/whole.pdf`)).toBe(200);
    expect(await status(`${published}/quotes.csv`)).toBe(404);
    expect(await (await portal.get(`/consultations/${reference}/digest/1`)).text()).toContain(
      `${published}/tables.xlsx`,
    );
    await db.updateTable("snapshot_publication").set({ taken_back_at: at }).execute();
    expect(await status(`${published}/whole.pdf`)).toBe(404);
  });

  test("has, once published, what its page says in every format, and no small number", async () => {
    const taken = await ofPublished(await aKeptDigest());
    const { told } = taken;
    const quotes = told.sides.flatMap(({ points }) => points.flatMap(({ quotes }) => quotes[0] ?? []));
    expect(quotes.length).toBeGreaterThan(3);
    expect(told.countries).toContainEqual({ key: "FR", comments: null });

    for (const name of ["whole.docx", "whole.odt", "whole.pdf", "tables.xlsx", "key-points.csv"] as const) {
      const text = await textIn(name, await makeToldDocument(english, taken, name));
      const plain = text.replace(/\s+/g, "");
      for (const { words } of quotes) expect(plain, name).toContain(words.replace(/\s+/g, ""));
    }
    const json = JSON.parse(String(await makeToldDocument(english, taken, "tables.json")));
    const schema = JSON.parse(String(await makeToldDocument(english, taken, "schema.json")));
    expect(z.fromJSONSchema(schema).safeParse(json).success).toBe(true);
    expect(json.$schema).toBe(schema.$id);
    const countOf = (key: string) =>
      json.figures.find(({ section, key1 }: Record<string, string>) => section === "country" && key1 === key);
    expect([countOf("FR").count, countOf("NL").count]).toEqual([null, null]);
    const counts = json.figures.map(({ count }: { count: number | null }) => count);
    expect(counts.filter((count: number | null) => count === 1)).toEqual([]);
    const docx = await textIn("", await makeToldDocument(english, taken, "whole.docx"));
    expect(docx).toMatch(/France.*Not told/s);
  });

  test("has, once published, nothing that is for officials alone, and leads to no page of theirs", async () => {
    const taken = await ofPublished(await aKeptDigest());
    for (const name of toldNames) {
      const file = await makeToldDocument(english, taken, name);
      const text = await textIn(name, file);
      const links = name.endsWith(".pdf") ? bytesOf(file).toString("latin1") : linksIn(file);
      for (const canary of ["canary-held", "canary-note", "held", "rejected", "/officials/"])
        expect(`${text} ${links}`, name).not.toContain(canary);
    }
  });

  test("is, once published, a brief of at most two pages in each language, in its words", async () => {
    const taken = await ofPublished(await aKeptDigest());
    for (const language of ["en", "fr", "ja"]) {
      const brief = await makeToldDocument(speak(language), taken, "brief.pdf");
      const { pages } = await readPdf(bytesOf(brief));
      expect(pages.length, language).toBeLessThanOrEqual(2);
    }
    const french = await textIn("", await makeToldDocument(speak("fr"), taken, "whole.docx"));
    expect(french).toContain("Ce qui a été dit");
    expect(french).toContain("Thèmes et arguments clés");
    const workbook = await textIn("", await makeToldDocument(speak("ja"), taken, "tables.xlsx"));
    expect(workbook).toContain("主な論点");
  });
});
