import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { deleteUnusedKeys } from "#app/comments/drafts/unused-keys.server.ts";
import { findOfficialsConsultation } from "#app/consultations/find-officials-consultation.server.ts";
import { writeOdt } from "#app/digests/documents/odt/write-odt.server.ts";
import { findTemplateInUse, findTemplatesInUse } from "#app/digests/templates/find-templates.server.ts";
import { exampleTemplate } from "#app/digests/templates/sample-digest.ts";
import { useTemplate as takeIntoUse } from "#app/digests/templates/use-template.server.ts";
import type { OfficialRole } from "#db/schema.ts";
import { digestsKept } from "#tests/support/argued.ts";
import { aComment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { anAnalystsConsultation } from "#tests/support/digest-reader.ts";
import { english } from "#tests/support/english.tsx";
import { aFickleStore, aFileStore } from "#tests/support/file-store.ts";
import { aMinistrysDocx, digestPlace } from "#tests/support/ministry-templates.ts";
import { aDocx } from "#tests/support/office-files.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";
import { aSnapshot } from "#tests/support/snapshots.ts";
import { aVault } from "#tests/support/vault.ts";

const at = new Date("2026-02-03T10:00:00.000Z");
const now = () => at;
const from = { origin: "http://localhost:3000", host: "localhost:3000" };

describe.each(dialects)("a government's own templates (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function anOffice({
    role = "case officer" as OfficialRole,
    onLog = undefined as undefined | ((line: string) => void),
  } = {}) {
    const read = await anAnalystsConsultation(db);
    await aComment(db, { consultation: read.consultation, remarks: "Licences come too late." });
    let isAway = false;
    const vault = aVault();
    const files = aFickleStore(aFileStore(), () => isAway);
    const portal = await aPortal(db, { now, vault, files, ...(onLog && { onLog }) });
    const official = await anOfficial(db, { government: read.government, role });
    const headers = await cookieOf(db, portal, official);
    const { code } = read.government;
    const page = `/officials/${code}/templates`;
    const send = async (fields: Record<string, string | File>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      const answer = await portal.ask(page, { method: "POST", body, headers: { ...from, ...headers } });
      return { status: answer.status, html: plain(await answer.text()) };
    };
    const give = (bytes: Uint8Array<ArrayBuffer>, name = "Letter of the ministry.docx") =>
      send({ file: new File([bytes], name) });
    const list = () =>
      db
        .selectFrom("document_template")
        .selectAll()
        .where("government_code", "=", code)
        .orderBy("number")
        .execute();
    const inUse = async () => (await findTemplatesInUse(db, code)).map(({ number }) => number);
    const use = async (number: number | null, format: "docx" | "odt" = "docx") => {
      const [standing] = (await findTemplatesInUse(db, code)).filter((one) => one.format === format);
      const given = (await list()).find((one) => one.number === number && one.format === format);
      return send({ format, use: given?.id ?? "", since: standing?.since ?? "" });
    };
    const digest = `/officials/${code}/consultations/${read.consultation.reference}/digest`;
    const document = async (rest: string) => {
      const answer = await portal.get(`${digest}${rest}`, headers);
      return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
    };
    const away = (now: boolean) => {
      isAway = now;
    };
    return {
      ...read,
      portal,
      headers,
      official,
      page,
      send,
      give,
      list,
      inUse,
      use,
      digest,
      document,
      away,
      code,
    };
  }

  const plain = (html: string) => html.replaceAll("<!-- -->", "").replaceAll(/<\/?bdi>/g, "");
  const partOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

  test("are kept as they were given, and in use once somebody says so", async () => {
    const { portal, headers, page, give, list, inUse, use, document } = await anOffice();
    const template = aMinistrysDocx();

    expect((await give(template)).status).toBe(302);

    const [kept] = await list();
    expect(kept).toMatchObject({ number: 1, format: "docx", name: "Letter of the ministry.docx" });
    expect(await inUse()).toEqual([null, null]);
    const given = await portal.get(`${page}/${kept?.id}/given`, headers);
    expect(Buffer.from(await given.arrayBuffer()).equals(Buffer.from(template))).toBe(true);
    expect(partOf((await document("/documents/brief.docx")).bytes, "word/header1.xml")).toBe("");

    expect((await use(1)).status).toBe(302);

    expect(await inUse()).toEqual([1, null]);
    const { answer, bytes } = await document("/documents/whole.docx");
    expect(answer.headers.get("content-disposition")).toContain("-digest-whole.docx");
    expect(partOf(bytes, "word/header1.xml")).toContain("Letterhead");
    expect(partOf(bytes, "word/document.xml")).toContain("berschrift1");
    const again = (await document("/documents/whole.docx")).bytes;
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    const without = await document("/documents/whole.docx?layout=parley");
    expect(partOf(without.bytes, "word/document.xml")).toContain("Heading1");
    const first = plain(await (await portal.get(page.replace("/templates", ""), headers)).text());
    expect(first).toContain("/templates");
  });

  test("are shown on the digest and told with who changed what, before and after", async () => {
    const { portal, headers, page, digest, give, use, official } = await anOffice();
    await give(aMinistrysDocx());
    await use(1);
    await give(aMinistrysDocx({ header: "II" }));
    await use(2);
    await use(1);
    await use(null);

    const html = plain(await (await portal.get(page, headers)).text());
    expect(html.match(/Word \(DOCX\)\. Before: .*?\. After: .*?\./g)).toEqual([
      "Word (DOCX). Before: Template 1. After: Parley’s own layout.",
      "Word (DOCX). Before: Template 2. After: Template 1.",
      "Word (DOCX). Before: Template 1. After: Template 2.",
      "Word (DOCX). Before: Parley’s own layout. After: Template 1.",
    ]);
    expect(html).toContain(`${official.name}, <time`);
    expect(html).toContain("{comments}");
    await use(2);
    const shown = plain(await (await portal.get(digest, headers)).text());
    expect(shown).toContain("template 2 for Word (DOCX)");
    expect(shown).toContain("/documents/brief.docx?layout=parley");
  });

  test("make the files of snapshots too, and leave the snapshot as it is", async () => {
    const { analyst, give, use, document, consultation } = await anOffice();
    const { government_code: government, reference } = consultation;
    await digestsKept(db);
    await aSnapshot(db, await findOfficialsConsultation(db, analyst, { government, reference }));
    const snapshots = () =>
      db
        .selectFrom("digest_snapshot")
        .select(["content", "hash"])
        .where("consultation_id", "=", consultation.id)
        .execute();
    const before = await snapshots();
    await give(new Uint8Array(await writeOdt(english, exampleTemplate(english))), "plain.odt");
    await use(1, "odt");

    const { bytes } = await document("/snapshots/1/documents/brief.odt");

    expect(partOf(bytes, "content.xml")).toContain("Snapshot 1");
    const without = await document("/snapshots/1/documents/brief.odt?layout=parley");
    expect(partOf(without.bytes, "content.xml")).not.toContain("Snapshot 1");
    expect(before).toHaveLength(1);
    expect(await snapshots()).toEqual(before);
  });

  test("say what has to be put right, and are not kept", async () => {
    const { give, send, list } = await anOffice();

    const unknown = await give(aDocx(`${digestPlace}<w:p><w:r><w:t>Dear {name} of it</w:t></w:r></w:p>`));
    const macros = await give(aDocx(digestPlace, { "word/vbaProject.bin": "x" }));
    const fetched = await give(aDocx(`${digestPlace}<w:altChunk/>`));
    const empty = await give(new Uint8Array());
    const none = await send({});

    expect([unknown, macros, fetched, empty, none].map(({ status }) => status)).toEqual([
      422, 422, 422, 422, 422,
    ]);
    expect(unknown.html).toContain("There is no field {name}: “Dear {name} of it”.");
    expect(macros.html).toContain("The file holds macros");
    expect(fetched.html).toContain("acts or is fetched when it is opened (altChunk)");
    expect(none.html).toContain("Choose a file");
    expect(await list()).toEqual([]);
  });

  test("are kept once where they are given twice, each under its number where two give at once", async () => {
    const { give, list } = await anOffice();
    const one = aMinistrysDocx();
    const [first, second] = await Promise.all([give(one), give(aMinistrysDocx({ header: "II" }))]);
    expect([first.status, second.status]).toEqual([302, 302]);
    expect((await give(one)).status).toBe(302);
    expect((await list()).map(({ number }) => number)).toEqual([1, 2]);
  });

  test("are changed by one of two officials at once, the other sees what holds", async () => {
    const { give, list, inUse, send, official, code } = await anOffice();
    await give(aMinistrysDocx());
    await give(aMinistrysDocx({ header: "II" }));
    const [one, two] = await list();
    const officer = await anOfficesHolder(db, official);
    const change = (use = "") =>
      takeIntoUse(db, officer, { government: code, format: "docx", use, since: "", now: at });

    const results = await Promise.all([change(one?.id), change(two?.id)]);

    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const [standing] = await inUse();
    const other = standing === 1 ? two : one;
    const late = await send({ format: "docx", use: other?.id ?? "", since: "" });
    expect(late.status).toBe(409);
    expect(late.html).toContain("Another official changed which template is in use");
    expect((await inUse())[0]).toBe(standing);
  });

  test("are in use since the latest change, also where another machine's clock was ahead", async () => {
    const { give, list, inUse, official, code } = await anOffice();
    await give(aMinistrysDocx());
    await give(aMinistrysDocx({ header: "II" }));
    const [one, two] = await list();
    const officer = await anOfficesHolder(db, official);
    const change = async (use: string | undefined, now: string) => {
      const since = (await findTemplateInUse(db, code, "docx")).since;
      return takeIntoUse(db, officer, {
        ...{ government: code, format: "docx", use: use ?? "", since, now: new Date(now) },
      });
    };
    await change(one?.id, "2026-02-03T10:00:07.000Z");

    const later = await change(two?.id, "2026-02-03T10:00:02.000Z");

    expect(later.ok).toBe(true);
    expect((await inUse())[0]).toBe(2);
    expect((await findTemplateInUse(db, code, "docx")).changed_at).toBe("2026-02-03T10:00:07.001Z");
  });

  test.each(["analyst", "moderator"] as const)(
    "are seen and not set by an official who is %s",
    async (role) => {
      const { portal, headers, page, give, use, list } = await anOffice({ role });
      expect((await portal.get(page, headers)).status).toBe(200);
      expect((await give(aMinistrysDocx())).status).toBe(403);
      expect((await use(null)).status).toBe(403);
      expect(await list()).toEqual([]);
      expect((await portal.get(`${page}/example/odt`, headers)).status).toBe(200);
    },
  );

  test("are those of one government alone", async () => {
    const { give, list } = await anOffice();
    await give(aMinistrysDocx());
    const [template] = await list();
    const other = await anOffice();
    const answer = await other.portal.get(`${other.page}/${template?.id}/given`, other.headers);
    expect(answer.status).toBe(404);
    expect((await other.send({ format: "docx", use: template?.id ?? "", since: "" })).status).toBe(404);
  });

  test("that cannot be opened lead to the document without them, and never to a broken file", async () => {
    const lines: string[] = [];
    const { give, use, document, away } = await anOffice({ onLog: (line) => lines.push(line) });
    await give(aMinistrysDocx());
    await use(1);
    away(true);
    const { answer, bytes } = await document("/documents/brief.docx");
    expect(answer.status).toBe(503);
    const page = strFromU8(bytes);
    expect(page).toContain("Something is wrong with template 1");
    expect(page).toContain('href="?layout=parley"');
    expect((await document("/documents/brief.docx?layout=parley")).answer.status).toBe(200);
    expect(lines.join("")).toContain("StoreAway");
  });

  test("keep the keys with which they are sealed", async () => {
    const { give, list, document, use } = await anOffice();
    await give(aMinistrysDocx());
    await use(1);
    await deleteUnusedKeys(db, "2027-01-01T00:00:00.000Z");
    expect(await list()).toHaveLength(1);
    expect((await document("/documents/brief.docx")).answer.status).toBe(200);
  });

  test("show a sample digest before they are in use", async () => {
    const { portal, headers, page, give, list } = await anOffice();
    await give(aMinistrysDocx());
    const [template] = await list();
    const sample = await portal.get(`${page}/${template?.id}/sample`, headers);
    const bytes = new Uint8Array(await sample.arrayBuffer());
    expect(partOf(bytes, "word/document.xml")).toContain("Cover of Sample of a digest");
  });
});
