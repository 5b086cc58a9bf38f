import { describe, expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { addADocument } from "#tests/support/document-builder.ts";
import { aNumberedDocx, listed, plain, wordList } from "#tests/support/numbered-docx.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aVersion, aVersionedConsultation, withAnArticle } from "#tests/support/version-builder.ts";

const now = () => new Date("2026-02-10T10:00:00.000Z");
const told = { notice: "There is a new version.", reason: "Comments asked for it." };

async function anOffice(db: Db) {
  const versioned = await aVersionedConsultation(db);
  const portal = await aPortal(db, { now });
  const headers = await cookieOf(db, portal, versioned.official);
  const { reference, government_code } = versioned.consultation;
  const address = `/officials/${government_code}/consultations/${reference}/versions`;
  const look = async (fields: Record<string, string> = {}) => {
    const typed = { version: "1", revision: "0", measure: withAnArticle, ...told, ...fields };
    const page = await (await portal.post(address, { ...typed, intent: "look" }, headers)).text();
    return { page, typed: { ...typed, shown: /name="shown" value="([^"]*)"/.exec(page)?.[1] ?? "" } };
  };
  return { ...versioned, portal, headers, address, look, reference };
}

describe.each(dialects)("the pages of a measure's versions (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("show which provision is which, and announce nothing that was not shown", async () => {
    const { portal, headers, address, look } = await anOffice(db);

    const { page, typed } = await look();
    const unseen = await portal.post(address, { ...typed, shown: "", intent: "announce" }, headers);
    const announced = await portal.post(address, { ...typed, intent: "announce" }, headers);

    expect(page).toContain("Article 3 is");
    expect(page).toContain("Same words under another number");
    expect(unseen.status).toBe(422);
    expect(await unseen.text()).toContain("Look at what changes before you announce it");
    expect(announced.status).toBe(302);
  });

  test.each(["read-measure", "announce"])(
    "take the next text from a file of a word processor, and show it before anything is stored (%s)",
    async (intent) => {
      const { portal, headers, address, look, reference } = await anOffice(db);
      const { typed } = await look();
      const send = (file: Uint8Array<ArrayBuffer>, name: string) => {
        const sent = new FormData();
        for (const [field, value] of Object.entries({ ...typed, intent })) sent.set(field, value);
        sent.set("measure_file", new File([file], name));
        const from = { origin: "http://localhost:3000", host: "localhost:3000" };
        return portal.ask(address, { method: "POST", body: sent, headers: { ...from, ...headers } });
      };
      const lists = [wordList(1, [{ format: "decimal", pattern: "(%1)" }])];
      const body =
        plain("Article 1. Records") + listed(1, 0, "Of two years.") + listed(1, 0, "Of ten years.");

      const read = await send(aNumberedDocx(body, { lists }), "next.docx");
      const other = await send(new TextEncoder().encode("%PDF-1.7\n%%EOF"), "next.docx");

      expect([read.status, other.status]).toEqual([200, 422]);
      const page = await read.text();
      expect(page).toContain("Nothing of the file was left out.");
      expect(page).toContain("(2) Of ten years.");
      expect(page).toContain(told.reason);
      expect(page).toContain("Which provision is which");
      const refused = await other.text();
      expect(refused).toContain("this file is of another kind");
      expect(refused).toContain("Records are kept for five years.");
      expect((await portal.get(`/consultations/${reference}/versions/2`, {})).status).toBe(404);
    },
  );

  test("answer 409 to the second of two officials, with all that was typed", async () => {
    const { portal, headers, address, look, consultation, official } = await anOffice(db);
    const { typed } = await look({ reason: "A reason of my own." });
    await aVersion(db, { consultation, official }, { text: withAnArticle.replace("five", "six") });

    const second = await portal.post(address, { ...typed, intent: "announce" }, headers);

    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain("Another official has announced version 2 meanwhile");
    expect(page).toContain("A reason of my own.");
    expect(page).toContain("Records are kept for five years.");
    const again = { ...typed, version: "2", intent: "announce" };
    expect((await portal.post(address, again, headers)).status).toBe(302);
  });

  test("make pages that are kept void when a version is announced", async () => {
    const { portal, consultation, official, reference } = await anOffice(db);
    const measure = async () => (await portal.get(`/consultations/${reference}/measure`, {})).text();
    await measure();
    expect(await measure()).not.toContain("Records are kept");

    await aVersion(db, { consultation, official });

    expect(await measure()).toContain("Records are kept");
    expect(await measure()).toContain("This is version 2 of the measure");
  });

  test("keep each version at its own address, its source included, and nothing at numbers that are none", async () => {
    const { portal, consultation, official, reference } = await anOffice(db);
    const text = withAnArticle.replace("# Article 3", "{join} 2. Not a paragraph.\n\n# Article 3");
    await aVersion(db, { consultation, official }, { text });
    const get = async (rest: string) => portal.get(`/consultations/${reference}/versions${rest}`, {});

    expect(await (await get("/1")).text()).not.toContain("Records are kept");
    expect(await (await get("/2")).text()).toContain("Records are kept");
    expect(await (await get("/2.md")).text()).toBe(text);
    expect((await get("/3")).status).toBe(404);
    expect((await get("/0")).status).toBe(404);
    expect((await get("?from=1&to=9")).status).toBe(404);
  });

  test("list documents beside the measure, in versions of which none is replaced", async () => {
    const { portal, headers, consultation, reference } = await anOffice(db);
    const by = { portal, headers, consultation };

    const first = await addADocument(by, { text: "It costs 10." });
    const twice = await addADocument(by, { id: first.id, text: "It costs 10." });
    const second = await addADocument(by, { id: first.id, seen: "1", text: "It costs 12." });
    const late = await addADocument(by, { id: first.id, seen: "1", text: "It costs 13.", title: "Mine" });

    expect([first.status, twice.status, second.status, late.status]).toEqual([302, 302, 302, 409]);
    expect(late.html).toContain("Another official has added a version of this document meanwhile");
    expect(late.html).toContain('value="Mine"');
    const file = async (number: number) =>
      (await portal.get(`/consultations/${reference}/documents/${first.id}/${number}`, {})).text();
    expect([await file(1), await file(2)]).toEqual(["It costs 10.", "It costs 12."]);
    const measure = await (await portal.get(`/consultations/${reference}/measure`, {})).text();
    expect(measure).toContain("What it costs");
    expect(measure).toContain("1 earlier version");
  });

  test("say what is missing of a document, and keep nothing of it", async () => {
    const { portal, headers, consultation } = await anOffice(db);

    const untitled = await addADocument({ portal, headers, consultation }, { title: "" });
    const empty = await addADocument({ portal, headers, consultation }, { text: "" });

    expect(untitled.status).toBe(422);
    expect(untitled.html).toContain("Enter a title");
    expect(empty.status).toBe(422);
    expect(
      await db
        .selectFrom("supporting_document")
        .selectAll()
        .where("consultation_id", "=", consultation.id)
        .execute(),
    ).toEqual([]);
  });
});
