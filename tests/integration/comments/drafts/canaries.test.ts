import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { KyselyPlugin } from "kysely";
import { beforeAll, describe, expect, inject, test } from "vitest";
import type { Account } from "#app/accounts/account.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { endorse } from "#app/comments/endorsing/endorse.server.ts";
import { submitReply } from "#app/comments/writing/sending/submit-reply.server.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { newId } from "#db/new-id.ts";
import type { OfficialRole } from "#db/schema.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { attach, attachmentsPage, sendAttachment } from "#tests/support/attaching.ts";
import { aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { canariesIn, everythingStored, filesBelow } from "#tests/support/canaries.ts";
import { aClaim, savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { crawl, officialsPages } from "#tests/support/crawl.ts";
import { dialects, useDatabaseAt } from "#tests/support/database.ts";
import { aDocx } from "#tests/support/office-files.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aQuestion, askedIn } from "#tests/support/question-builder.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

/** One for each field that can hold something confidential; a new field gets its own here and in `said`. */
const canaries = {
  remarks: `Kanarieremarks "é&x' 4417`,
  later: `Kanarielater & ß 5521`,
  reasons: `Kanariereasons <é> 6632`,
  wording: `Kanariewording ñ 7743`,
  answer: `Kanarieanswer ü 8854`,
  number: "918273.64",
  choice: "kanariechoice-9965",
  parameter: `Kanarieparameter å 1176`,
  preferred: "827364.55 qubits",
  end_use: `Kanarieenduse ø 2287`,
  other_group: `Kanariegroup ł 3398`,
  mitigation: `Kanariemitigation č 4409`,
  in_file: `Kanarieinfile ģ 5520`,
};
/** In a confidential file: what it is called, what it says, and what it says about itself, cleaned away or not. */
const ofFile = {
  name: "Kanariefile é 7731",
  text: "Kanarietext ğ 8842",
  author: "Kanariewriter ı 9953",
  metadata: "Kanariestyle ķ 1164",
};
/** What else stands in the file that is confidential in part: its public words, and what is about it. */
const inPart = { text: "Kanarieopen ņ 3386", author: "Kanarieowner ŗ 4497", metadata: "Kanarieshape ş 5508" };
/** In a public file, and so in everyone's hands. */
const ofPublicFile = "Kanariepublic ļ 2275";
/** Told about the parts, for officials alone. */
const justification = `Kanariejustification ő 5510`;
const hidden = [...Object.values(canaries), justification];
const inFiles = Object.values(ofFile);
const allHidden = [...hidden, ...inFiles, inPart.author, inPart.metadata];
/** Why a name is withheld, shown to moderators alone. */
const reason = `Kanariereason ž 6621`;

const marked = (key: keyof typeof canaries, before = "") => `${before}[[${canaries[key]}]]`;
const point = { part: "point", anchor: "article-1-1", position: "oppose" } as const;
const overall = (remarks: string): Change => ({ part: "overall", position: "oppose", remarks });

/** Every part as it is typed: begun, half marked, then whole. */
const said: Change[] = [
  overall(`We reach [[${canaries.remarks.slice(0, 12)}`),
  overall(`We reach [[${canaries.remarks}`),
  overall(`We reach [[${canaries.remarks}]`),
  overall(`We reach ${marked("remarks")} now.`),
  { ...point, reasons: marked("reasons", "Since "), wording: "" },
  { ...point, reasons: marked("reasons", "Since "), wording: marked("wording", "No export of ") },
  {
    part: "answers",
    answers: { why: marked("answer", "Because "), many: marked("number"), one: marked("choice") },
  },
  {
    part: "input",
    kind: "technical",
    key: "one",
    anchor: "article-1",
    fields: {
      parameter: marked("parameter"),
      preferred_value: marked("preferred"),
      end_use: marked("end_use", "For "),
    },
  },
  {
    part: "input",
    kind: "human_rights",
    key: "one",
    anchor: "",
    fields: { other_group: marked("other_group"), mitigation: marked("mitigation", "With ") },
  },
  {
    part: "signature",
    signature: { attribution: "withheld", reason, stakeholder_group: "", country: "" },
  },
];

function claims(texts: string[]): Change {
  return { part: "claims", claims: texts.map((text) => aClaim(text, { justification })), standing: [] };
}

describe.each(dialects)("canaries in every confidential field (%s)", (dialect) => {
  const { db, url } = useDatabaseAt(dialect);
  const folder = join(inject("databaseFolder"), `canaries_${newId()}`);
  const lines: string[] = [];
  let life: Awaited<ReturnType<typeof lived>>;

  beforeAll(async () => {
    life = await lived();
  });

  /** A comment's whole life: drafted, sent, published, changed, published again, answered and endorsed. */
  async function lived() {
    const vault = aVault();
    const settings = {
      vault,
      now: () => now,
      onLog: (line: string) => lines.push(line),
      files: openStore({ files: folder }),
    };
    const portal = await aPortal(db, settings);
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government, moderation: "before" });
    await askedIn(db, consultation, [
      aQuestion(),
      aQuestion({ key: "many", kind: "number", text: "How many?" }),
      aQuestion({
        key: "one",
        kind: "single",
        text: "Which?",
        options: [
          { key: canaries.choice, text: "One of these" },
          { key: "another", text: "Another" },
        ],
      }),
    ]);
    const author = await anAccount(db, { name: "Nora Naamloos" });
    const official = async (role: OfficialRole): Promise<Account> => ({
      ...(await anOfficial(db, { government, role })),
      offices: [{ government_code: government.code, role }],
    });
    const moderator = await official("moderator");
    const written = { consultation, vault, now };
    const writer = writerOf(author);
    const first = hidden.filter((text) => text !== canaries.later && text !== justification);
    await savedDraft(db, writer, { ...written, changes: [...said, claims(first)] });
    const address = `/consultations/${consultation.reference}`;
    const by = { portal, address, headers: await cookieOf(db, portal, author) };
    const secret = { confidential: "yes", ground: "trade-secret", justification };
    for (const answer of [
      // First half filled in, as one does: confidential, and nothing more.
      await attach(by, { name: `${ofFile.name}.docx`, bytes: aTellingDocx() }, { confidential: "yes" }),
      await attach(by, { name: "prices.csv", bytes: `year;price\n2025;${ofPublicFile}\n` }),
      await attach(by, { name: "plan.docx", bytes: aDocxInPart() }),
    ])
      expect(answer.status).toBe(302);
    const { marks, ids } = await attachmentsPage(by);
    const [fileId = "", , inPartId = ""] = ids;
    await sendAttachment(by, { ...marks, ...secret, intent: `save:${fileId}` });
    // As autosave does: begun, half marked, then whole.
    const open = `${inPart.text}\n`;
    const words = [
      `${open}[[${canaries.in_file}`,
      `${open}[[${canaries.in_file}]`,
      `${open}${marked("in_file")}`,
    ];
    const markings = words.map((marked): Change => ({ part: "marked", id: inPartId, marked }));
    await savedDraft(db, writer, { ...written, changes: markings });
    expect(await sent(db, writer, written)).toEqual({ ok: true, number: 1 });

    const { id: commentId } = await db
      .selectFrom("comment")
      .select("id")
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    const publish = { commentId, outcome: "publish", ground: null, reason: null, now } as const;
    expect(await decide(db, moderator, { ...publish, version: 1 })).toEqual({ ok: true });

    const change = { ...written, changing: commentId };
    const changes = [
      overall(`We reach ${marked("remarks")}, later ${marked("later")}.`),
      claims([...first, canaries.later]),
    ];
    await savedDraft(db, writer, { ...change, changes });
    expect(await sent(db, writer, change)).toEqual({ ok: true, number: 1 });
    expect(await decide(db, moderator, { ...publish, version: 2 })).toEqual({ ok: true });

    const other = await anAccount(db);
    const stranger = { ...other, offices: [] };
    const reply = {
      consultation,
      parentNumber: "1",
      key: crypto.randomUUID(),
      remarks: "We see it too.",
      now,
    };
    await submitReply(db, stranger, reply);
    await endorse(db, stranger, {
      consultationId: consultation.id,
      number: 1,
      as: "myself",
      version: 2,
      now,
    });
    // Key points are made of it and of others.
    await argued(
      db,
      consultation,
      manyArguments(8).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    // And a draft that is still being written.
    await savedDraft(db, writer, { ...written, changes: [overall(`Also [[${canaries.remarks}`)] });
    const people = { author, stranger, moderator, official };
    return { portal, settings, consultation, government, fileId, ...people };
  }

  test.each(["nobody", "stranger", "moderator", "analyst", "case officer"] as const)(
    "are on no page and in no file that others can reach: %s",
    async (who) => {
      const { portal, stranger, moderator, official, consultation, government, fileId } = life;
      const readers = { nobody: () => null, stranger: () => stranger, moderator: () => moderator };
      const reader = who === "analyst" || who === "case officer" ? await official(who) : readers[who]();
      // The keys of an answer are the authority's own and public; what is confidential is who chose it.
      const sealed = allHidden.filter((canary) => canary !== canaries.choice);
      const secret = who === "moderator" ? sealed : [...sealed, reason];
      const headers = reader ? await cookieOf(db, portal, reader) : {};
      const comment = `/consultations/${consultation.reference}/comments/1`;
      const receipts = receiptPages(consultation.reference);

      const crawled = await crawl(portal, headers, [
        "/",
        ...[comment, `${comment}/attachments/${fileId}`, ...receipts],
        ...(reader?.offices.length ? officialsPages(government.code, consultation.reference) : []),
      ]);

      expect(crawled.size).toBeGreaterThan(15);
      for (const [address, page] of crawled) expect(canariesIn(page, secret), address).toEqual([]);
      const files = [...crawled].filter(([address]) => address.includes("/attachments/"));
      for (const text of [ofPublicFile, inPart.text])
        expect(files.filter(([, file]) => file.includes(text))).toHaveLength(1);
      const hasReceipt = crawled.get(receipts[1] ?? "")?.includes("application/pdf");
      expect(hasReceipt).toBe(who === "moderator");
    },
    // Officials reach every file of the digest from here.
    120_000,
  );

  test("are in no row of the database, nor in its files", async () => {
    const stored = await everythingStored(db, { dialect, url });
    expect(stored.get("table comment_version")).toContain("[Confidential: trade secret]");
    // What was argued is there to be looked through; nothing of what the portal put in place of a secret is an argument.
    expect(stored.get("table passage")).toContain("human_rights");
    expect(stored.get("table key_point")).toContain("journalist");
    expect(stored.get("table key_point")).not.toContain("confidenti");
    const secret = [...allHidden.filter((canary) => canary !== canaries.choice), reason];
    for (const [name, content] of stored) expect(canariesIn(content, secret), name).toEqual([]);
    expect(canariesIn(stored.get("table answer") ?? "", [canaries.choice])).toEqual([]);
  });

  test("are in no file of the store, in quarantine, nor in the log", async () => {
    for (const place of [folder, join(tmpdir(), "parley-quarantine")])
      for (const [name, content] of filesBelow(place))
        expect(canariesIn(content, [...allHidden, ofPublicFile, reason]), name).toEqual([]);
    expect(filesBelow(folder).size).toBe(3);
    expect(lines.length).toBeGreaterThan(0);
    expect(canariesIn(lines.join("\n"), [...allHidden, ofPublicFile, reason])).toEqual([]);
  });

  test("are in no line of the log where storing them fails", async () => {
    const { settings, author, consultation } = life;
    const failing = await aPortal(db.withPlugin(failsToInsert), settings);
    const cookie = await cookieOf(db, life.portal, author);
    const write = `/consultations/${consultation.reference}/comment`;

    const answer = await failing.post(
      `${write}/points/article-2`,
      { reasons: marked("reasons"), position: "oppose" },
      cookie,
    );
    const preview = await life.portal.post("/preview", { text: marked("remarks") }, cookie);

    expect(answer.status).toBe(503);
    expect(preview.status).toBe(200);
    expect(canariesIn(lines.join("\n"), hidden)).toEqual([]);
  });

  test("are all read by an official with the right, once that is recorded", async () => {
    const { portal, official, consultation, government, fileId } = life;
    const cookie = await cookieOf(db, portal, await official("confidential reader"));
    const page = `/officials/${government.code}/consultations/${consultation.reference}/comments/1/confidential`;

    const before = await (await portal.get(page, cookie)).text();
    const looked = await portal.post(page, { version: "2", intent: "look" }, cookie);

    const file = await portal.post(`${page}/files/${fileId}`, { version: "2" }, cookie);

    expect(canariesIn(before, allHidden)).toEqual([]);
    expect(looked.headers.get("cache-control")).toBe("private, no-store");
    // What was ticked is read in the words that were offered.
    const read = [...hidden.filter((canary) => canary !== canaries.choice), ofFile.name];
    const shown = await looked.text();
    expect(canariesIn(shown, read)).toEqual(read);
    expect(shown).toContain('<mark class="app-confidential">One of these</mark>');
    const document = unzipped(new Uint8Array(await file.arrayBuffer()));
    expect(canariesIn(document, inFiles)).toEqual([ofFile.text, ofFile.metadata]);
    const looks = await db.selectFrom("confidential_look").select(["version", "attachment_id"]).execute();
    expect(looks).toEqual([
      { version: 2, attachment_id: null },
      { version: 2, attachment_id: fileId },
    ]);
  });

  test("would be found where one leaks", async () => {
    const { portal, consultation } = life;
    const leak = { remarks: canaries.remarks, remarks_html: "<p>Kanarieremarks &quot;é&amp;x&#39; 4417</p>" };
    await db.updateTable("comment_version").set(leak).where("version", "=", 2).execute();
    await db
      .updateTable("consultation")
      .set((set) => ({ revision: set("revision", "+", 1) }))
      .execute();

    const address = `/consultations/${consultation.reference}/comments/1`;
    const page = (await crawl(portal, {}, [address])).get(address) ?? "";
    const stored = await everythingStored(db, { dialect, url });

    expect(canariesIn(page, hidden)).toEqual([canaries.remarks]);
    expect(canariesIn(stored.get("table comment_version") ?? "", hidden)).toEqual([canaries.remarks]);
    if (dialect === "SQLite") {
      const files = [...stored].filter(([name]) => name.startsWith("file"));
      expect(files.flatMap(([, bytes]) => canariesIn(bytes, hidden))).toContain(canaries.remarks);
    }
  });
});

function receiptPages(reference: string) {
  const receipt = `/consultations/${reference}/receipts/1`;
  const files = ["pdf", "json", "full.txt"].map((ending) => `${receipt}.${ending}`);
  return [receipt, ...files, ...files.map((file) => `${file}?version=1`)];
}

const aTellingDocx = () => aDocxWith(ofFile, [ofFile.text]);

/** Its brackets stand in the file itself, as its author wrote them. */
const aDocxInPart = () => aDocxWith(inPart, [inPart.text, marked("in_file")]);

function aDocxWith({ author, metadata }: typeof inPart, paragraphs: string[]) {
  const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  const dc = "http://purl.org/dc/elements/1.1/";
  const style = `<w:pPr><w:pStyle w:val="${metadata}"/></w:pPr>`;
  return aDocx(paragraphs.map((text) => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`).join(""), {
    "docProps/core.xml": `<p xmlns="${core}" xmlns:dc="${dc}"><dc:creator>${author}</dc:creator></p>`,
  });
}

/** What stands in a Word document, uncompressed. */
function unzipped(bytes: Uint8Array) {
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");
}

const failsToInsert: KyselyPlugin = {
  transformQuery({ node }) {
    if (node.kind === "InsertQueryNode" || node.kind === "UpdateQueryNode")
      throw new Error("database or disk is full");
    return node;
  },
  transformResult: async ({ result }) => result,
};
