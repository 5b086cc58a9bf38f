import { describe, expect, test } from "vitest";
import type { Db } from "#db/schema.ts";
import { aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aQuestion, askedIn } from "#tests/support/question-builder.ts";
import { inGerman } from "#tests/support/translation-builder.ts";

const now = () => new Date("2026-02-01T10:00:00.000Z");
const words = { title: inGerman.title, summary: inGerman.summary, measure: inGerman.measure_markdown };
const options = [
  { key: "few", text: "Few" },
  { key: "many", text: "Many" },
];

async function anOffice(db: Db, facts: { stage?: "draft" | "announced"; language?: string | null } = {}) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, stage: "draft", language: "en", ...facts });
  await askedIn(db, consultation, [aQuestion({ key: "size", kind: "single", hint: "", options })]);
  const portal = await aPortal(db, { now });
  const cookie = await cookieOf(db, portal, await anOfficial(db, { government, role: "case officer" }));
  const address = `/officials/${government.code}/consultations/${consultation.reference}/translations`;
  const pageAt = async (path: string) => (await portal.get(path, cookie)).text();
  const send = (path: string, fields: Record<string, string>) => portal.post(path, fields, cookie);
  return { consultation, address, pageAt, send };
}

describe.each(dialects)("the officials' pages of languages (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("lead from the language of the text to a translation that everyone can read", async () => {
    const { consultation, address, pageAt, send } = await anOffice(db, {
      stage: "announced",
      language: null,
    });
    expect(await pageAt(address)).toContain("In which language is the text written?");

    await send(address, { intent: "say", language: "en" });
    expect(await pageAt(address)).toContain("Add a language");
    const added = await send(address, { intent: "add", language: "de" });
    expect(added.headers.get("location")).toBe(`${address}/de`);
    expect(await pageAt(`${address}/de`)).toContain("Everyone can read it at once");
    const saved = await send(`${address}/de`, { ...words, intent: "save", revision: "0" });

    expect(saved.headers.get("location")).toBe(address);
    expect(await pageAt(`/consultations/${consultation.reference}?text=de`)).toContain(inGerman.title);
    expect(await pageAt(`${address}/de`)).toContain("can no longer be changed or taken away");
  });

  test("answer 422 with everything typed where the provisions are others or a question is half translated", async () => {
    const { address, send } = await anOffice(db);

    const parts = await send(`${address}/de`, { ...words, measure: "# Artikel 7\n", revision: "0" });
    const half = await send(`${address}/de`, { ...words, "question-size-text": "Wie viele?", revision: "0" });

    expect([parts.status, half.status]).toEqual([422, 422]);
    const page = await parts.text();
    expect(page).toContain("Provision 1 is “Article 1” in the authentic text and “Artikel 7”");
    expect(page).toContain("# Artikel 7");
    const again = await half.text();
    expect(again).toContain("Translate this too, or leave all fields of the question empty");
    expect(again).toContain('value="Wie viele?"');
  });

  test("show before it is saved how a translation is cut, under the anchors of the authentic text", async () => {
    const { address, pageAt, send } = await anOffice(db);

    const preview = await send(`${address}/de`, { ...words, intent: "preview", revision: "0" });

    expect(preview.status).toBe(200);
    const page = await preview.text();
    expect(page).toMatch(/Artikel 1\(1\)<\/span> <code>article-1-1<\/code>/);
    expect(await pageAt(address)).not.toContain(`${address}/de`);
  });

  test("tell an official whose colleague was faster, and let them save theirs over it", async () => {
    const { address, send } = await anOffice(db);
    await send(`${address}/de`, { ...words, title: "Erster", revision: "0" });

    const late = await send(`${address}/de`, { ...words, title: "Zweiter", revision: "0" });

    expect(late.status).toBe(422);
    const page = await late.text();
    expect(page).toContain("was changed since you opened it");
    expect(page).toContain('name="revision" value="1"');
    expect((await send(`${address}/de`, { ...words, title: "Zweiter", revision: "1" })).status).toBe(302);
  });

  test("give a file that they read again as the same translation", async () => {
    const { address, pageAt, send } = await anOffice(db);
    const question = {
      "question-size-text": "Wie viele?",
      "question-size-option-few": "Wenige",
      "question-size-option-many": "Viele",
    };
    await send(`${address}/de`, { ...words, ...question, revision: "0" });

    const file = await pageAt(`${address}/de/file`);
    const read = await send(`${address}/de`, { intent: "read", file });

    expect(read.status).toBe(200);
    const page = await read.text();
    for (const text of [inGerman.title, "Wie viele?", "Wenige", "Viele"])
      expect(page).toContain(`value="${text}"`);
    expect(page).toContain("Keine Ausfuhr ohne Genehmigung.");
    expect((await send(`${address}/fr`, { intent: "read", file })).status).toBe(422);
  });

  test("have no page for the authentic language, nor for what is none", async () => {
    const { address, pageAt } = await anOffice(db);

    for (const language of ["en", "xx", "de-x"])
      expect(await pageAt(`${address}/${language}`)).toContain("<title>Not found");
  });
});
