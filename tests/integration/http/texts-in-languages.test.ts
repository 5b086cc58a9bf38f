import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { storeAnswers } from "#app/comments/parts/answers/store-answers.server.ts";
import { giveTranslation } from "#app/consultations/translations/give-translation.server.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";
import { aQuestion, askedIn } from "#tests/support/question-builder.ts";
import { aTranslation, inGerman } from "#tests/support/translation-builder.ts";

const now = () => new Date("2026-02-01T10:00:00.000Z");
const options = [
  { key: "few", text: "Few" },
  { key: "many", text: "Many" },
];
const question = {
  ...{ key: "size", text: "Wie viele?", hint: "", from_label: "", to_label: "" },
  options: [
    { key: "few", text: "Wenige" },
    { key: "many", text: "Viele" },
  ],
};

describe.each(dialects)("the text of a consultation in a language that was chosen (%s)", (dialect) => {
  const db = useDatabase(dialect);
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await aPortal(db, { now });
  });

  async function inTwoLanguages() {
    const consultation = await aConsultation(db);
    await askedIn(db, consultation, [aQuestion({ key: "size", kind: "single", options })]);
    await aTranslation(db, consultation, { questions: [question] });
    return { consultation, address: `/consultations/${consultation.reference}` };
  }
  const read = async (path: string, headers: HeadersInit = {}) => {
    const response = await portal.get(path, headers);
    return { response, page: await response.text() };
  };

  test("is shown with its own lang, and the page says which text is authentic and leads to it", async () => {
    const { address } = await inTwoLanguages();

    const { page } = await read(`${address}?text=de`);

    expect(page).toContain('<html lang="en"');
    expect(page).toMatch(/<h1[^>]* lang="de"[^>]*>Eine Genehmigung/);
    expect(page).toContain("Text in German: a translation. The authentic text is in English.");
    expect(page).toMatch(new RegExp(`href="/en${address}\\?text=en" hrefLang="en"`, "i"));
    expect((await read(address)).page).toContain("Text in English: authentic");
  });

  test("goes on to all pages of the consultation, and into the search", async () => {
    const { address } = await inTwoLanguages();

    const { page } = await read(`${address}/measure?text=de`);

    const links = [...page.matchAll(/href="([^"#]*)[^"]*"/g)].map(([, href = ""]) => href);
    const own = links.filter((href) => href.includes(address) && !href.startsWith("http"));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((href) => !/[?;]text=(?:de|en)$/.test(href) && !href.includes("choose"))).toEqual([]);
    expect(page).toContain('<input type="hidden" name="text" value="de"/>');
    expect(page).toMatch(/<span lang="de" dir="ltr">Artikel 1/);
    expect((await read(`${address}/measure?find=ausfuhr&text=de`)).page).toContain("Artikel 1(1)");
  });

  test("is another page for browsers and for the memory of pages than that in another language", async () => {
    const { address } = await inTwoLanguages();
    const german = await read(`${address}?text=de`);
    const english = await read(address);
    const tagOf = ({ response }: typeof german) => response.headers.get("etag") ?? "";

    expect(tagOf(german)).not.toBe(tagOf(english));
    expect((await read(`${address}?text=de`, { "if-none-match": tagOf(german) })).response.status).toBe(304);
    expect((await read(`${address}?text=de`, { "if-none-match": tagOf(english) })).response.status).toBe(200);
    expect(tagOf(await read(`${address}?text=none`))).toBe(tagOf(english));
  });

  test("is made anew for everyone once a translation is given", async () => {
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government, language: "en" });
    const official = await findAccount(db, (await anOfficial(db, { government, role: "case officer" })).id);
    if (!official) throw new Error("The official has no account");
    const address = `/consultations/${consultation.reference}`;
    const { response } = await read(address);

    const given = { consultation, language: "de" as const, revision: 0, content: inGerman, now: now() };
    await giveTranslation(db, official, given);

    const again = await read(address, { "if-none-match": response.headers.get("etag") ?? "" });
    expect(again.response.status).toBe(200);
    expect(again.page).toContain("Translation added: German");
  });

  test("asks the same questions: an answer is the same choice in each language", async () => {
    const { consultation, address } = await inTwoLanguages();
    const { id } = await aComment(db, { consultation });
    const answers = { size: "many" };
    await db
      .updateTable("comment_version")
      .set({ answers: JSON.stringify(answers) })
      .where("comment_id", "=", id)
      .execute();
    await storeAnswers(db, { comment_id: id, version: 1, consultation_id: consultation.id, answers });

    const { page } = await read(`${address}/questions?text=de`);
    expect(page).toContain("Wie viele?");
    expect((await read(`${address}/comments/1?text=de`)).page).toContain("Viele");
    expect((await read(`${address}/comments/1`)).page).toContain("Many");
  });

  test("has the points from all languages under the same provision, each wording against what its author saw", async () => {
    const { consultation, address } = await inTwoLanguages();
    await aComment(db, {
      consultation,
      points: [{ anchor: "article-1-1", wording: "Keine Ausfuhr mit Genehmigung.", wording_language: "de" }],
    });
    await aComment(db, {
      consultation,
      points: [{ anchor: "article-1-1", wording: "No export with a licence." }],
    });

    for (const query of ["", "?text=de"]) {
      const { page } = await read(`${address}/provisions/article-1-1${query}`);
      expect(page).toContain("2 published points");
      expect(page).toMatch(/lang="de">Keine Ausfuhr <del[^>]*>.*?ohne.*?<\/del><ins[^>]*>.*?mit/);
      expect(page).toMatch(/No export <del[^>]*>.*?without.*?<\/del><ins[^>]*>.*?with/);
    }
  });

  test("is the one that a wording is written against, and the draft says so", async () => {
    const { address } = await inTwoLanguages();
    const cookie = await cookieOf(db, portal, await anAccount(db));
    const form = `${address}/comment/points/article-1-1`;
    const first = (await read(`${form}?text=de`, cookie)).page;
    expect(first).toMatch(
      /<textarea[^>]*name="wording"[^>]*>Keine Ausfuhr ohne Genehmigung\.|>Keine Ausfuhr/,
    );
    const marks = { draft: "", revision: "0" };

    const saved = await portal.post(
      `${form}?text=de`,
      {
        ...marks,
        text: "de",
        position: "oppose",
        reasons: "Zu weit.",
        wording: "Keine Ausfuhr.",
        intent: "done",
      },
      cookie,
    );

    expect(saved.headers.get("location")).toBe(`${address}/comment?text=de#points`);
    const again = (await read(form, cookie)).page;
    expect(again).toContain("You proposed a wording for the text in German");
    expect(again).toContain('name="text" value="de"');
  });

  test("is the authentic one for a wording whose form names a text that there is not", async () => {
    const { address } = await inTwoLanguages();
    const cookie = await cookieOf(db, portal, await anAccount(db));
    const form = `${address}/comment/points/article-1-1`;
    const typed = { text: "fr", position: "oppose", reasons: "No.", wording: "No export.", intent: "done" };

    await portal.post(form, { draft: "", revision: "0", ...typed }, cookie);

    const { page } = await read(form, cookie);
    expect(page).toContain('name="text" value=""');
    expect(page).toMatch(/No export<del[^>]*>.*?without a licence/);
  });

  test("stays with a wording that is sent, in its receipt too, and with the draft that changes it", async () => {
    const { consultation, address } = await inTwoLanguages();
    const cookie = await cookieOf(db, portal, await anAccount(db));
    const write = `${address}/comment`;
    const point = {
      text: "de",
      position: "oppose",
      reasons: "Zu weit.",
      wording: "Keine Ausfuhr.",
      intent: "done",
    };
    await portal.post(`${write}/points/article-1-1`, { draft: "", revision: "0", ...point }, cookie);
    const begun = marksIn((await read(write, cookie)).page);
    await portal.post(write, { ...begun, position: "oppose", remarks: "Nein.", intent: "check" }, cookie);

    const checked = (await read(`${write}/check`, cookie)).page;
    expect(checked).toMatch(/Keine Ausfuhr<del[^>]*>.*?ohne Genehmigung/);
    const sent = await portal.post(`${write}/check`, marksIn(checked), cookie);

    const receipt = sent.headers.get("location") ?? "";
    const { page } = await read(receipt, cookie);
    const canonical = (/<pre class="app-typed">(.*?)<\/pre>/s.exec(page)?.[1] ?? "").replaceAll(
      "&quot;",
      '"',
    );
    expect(canonical).toContain('"wording":"Keine Ausfuhr.","wording_language":"de"');
    expect(page).toContain(createHash("sha256").update(canonical).digest("hex"));
    const changing = (await read(`${write}/points/article-1-1?change=1`, cookie)).page;
    expect(changing).toContain('name="text" value="de"');
    const stored = await db
      .selectFrom("point")
      .innerJoin("comment", "comment.id", "point.comment_id")
      .select("wording_language")
      .where("comment.consultation_id", "=", consultation.id)
      .execute();
    expect(stored).toEqual([{ wording_language: "de" }]);
  });
});

/** The marks of the draft in a form on the page. */
function marksIn(page: string) {
  const read = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
  return { draft: read("draft"), revision: read("revision") };
}
