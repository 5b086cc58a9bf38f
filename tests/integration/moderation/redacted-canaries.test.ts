import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import type { Account } from "#app/accounts/account.ts";
import { factsOf } from "#app/comments/counting/facts.server.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { parseRows } from "#app/comments/parts/redacted/version-rows.server.ts";
import { documentNames } from "#app/digests/documents/document-names.ts";
import { toldNames } from "#app/digests/told/told-names.ts";
import { openStore } from "#app/files/open-store.server.ts";
import { saysWhatWasTakenOut } from "#app/moderation/redacting/earlier-redactions.server.ts";
import { newId } from "#db/new-id.ts";
import type { OfficialRole } from "#db/schema.ts";
import { argued, digestsKept, manyArguments } from "#tests/support/argued.ts";
import { attach, attachmentsPage } from "#tests/support/attaching.ts";
import { aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { canariesIn } from "#tests/support/canaries.ts";
import { savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { crawl, officialsPages } from "#tests/support/crawl.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { textIn } from "#tests/support/document-words.ts";
import { aPortal, cookieOf, type TestPortal } from "#tests/support/portal.ts";
import { aQuestion, askedIn } from "#tests/support/question-builder.ts";
import { aVersion } from "#tests/support/redacting.ts";
import { aPublication, aSnapshot } from "#tests/support/snapshots.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");

/** One for each field that something can be taken out of. */
const canaries = {
  remarks: "Kanarieremarks é 4417",
  sentence: "The inspector Kanariesentence took money at the customs office in March.",
  reasons: "Kanariereasons é 6632",
  wording: "Kanariewording ñ 7743",
  answer: "Kanarieanswer ü 8854",
  number: "918273.64",
  parameter: "Kanarieparameter å 1176",
  mitigation: "Kanariemitigation č 4409",
  in_file: "Kanarieinfile ģ 5520",
  whole_file: "Kanariewholefile ķ 7731",
  file_name: "Kanariefilename-8842",
};
const hidden = Object.values(canaries);
/** And the number as pages show it. */
const shownAnywhere = [...hidden, "918,273.64"];

const point = { part: "point", anchor: "article-1-1", position: "oppose" } as const;
const said: Change[] = [
  {
    part: "overall",
    position: "oppose",
    remarks: `We oppose it. Ring ${canaries.remarks} for details.\n\n${canaries.sentence}\n\nIt costs jobs.`,
  },
  { ...point, reasons: `Since ${canaries.reasons} says so.`, wording: `No export of ${canaries.wording}.` },
  { part: "answers", answers: { why: `Because ${canaries.answer}.`, many: canaries.number } },
  {
    ...{ part: "input", kind: "technical", key: "one", anchor: "article-1" },
    fields: { parameter: canaries.parameter },
  },
  {
    ...{ part: "input", kind: "human_rights", key: "one", anchor: "" },
    fields: { mitigation: `With ${canaries.mitigation}.` },
  },
];

describe.each(dialects)("what a moderator took out of a published comment (%s)", (dialect) => {
  const db = useDatabase(dialect);
  let life: Awaited<ReturnType<typeof lived>>;

  beforeAll(async () => {
    life = await lived();
  });

  /** A comment that was public at once, quoted in a digest and kept in a snapshot, and is then redacted by the page for that. */
  async function lived() {
    const folder = join(inject("databaseFolder"), `redacted_${newId()}`);
    const vault = aVault();
    const portal = await aPortal(db, { vault, now: () => now, files: openStore({ files: folder }) });
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government, moderation: "after" });
    await askedIn(db, consultation, [
      aQuestion(),
      aQuestion({ key: "many", kind: "number", text: "How many?" }),
    ]);
    const author = await anAccount(db, { name: "Nora Naamloos" });
    const official = async (role: OfficialRole): Promise<Account> => ({
      ...(await anOfficial(db, { government, role })),
      offices: [{ government_code: government.code, role }],
    });
    const written = { consultation, vault, now };
    const writer = writerOf(author);
    await savedDraft(db, writer, { ...written, changes: said });
    const page = `/consultations/${consultation.reference}`;
    const cookie = await cookieOf(db, portal, author);
    const by = { portal, address: page, headers: cookie };
    await attach(by, { name: "prices.csv", bytes: `year;price\n2025;${canaries.in_file}\n` });
    await attach(by, { name: `${canaries.file_name}.csv`, bytes: `name\n${canaries.whole_file}\n` });
    const { ids } = await attachmentsPage(by);
    expect(await sent(db, writer, written)).toEqual({ ok: true, number: 1 });
    const comment = await db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
    await argued(
      db,
      consultation,
      manyArguments(8).map((remarks) => ({ remarks })),
    );
    await digestsKept(db);
    const address = `${page}/comments/1`;
    const before = await (await portal.get(address)).text();
    await aSnapshot(db, consultation);
    const { id: officer } = await anOfficial(db, { government, role: "case officer" });
    await aPublication(db, { consultation, number: 1, official: officer });
    const analyst = await official("analyst");
    const snapshot = `/officials/${government.code}/consultations/${consultation.reference}/digest/snapshots/1`;
    const asAnalyst = await cookieOf(db, portal, analyst);
    const kept = await filesOf(portal, `${snapshot}/documents`, { names: documentNames, headers: asAnalyst });
    const file = ids[0] ?? "";
    const fileBefore = await (await portal.get(`${address}/attachments/${file}`)).text();

    const moderator = await official("moderator");
    const desk = `/officials/${government.code}/queue/${comment.id}/redact`;
    const asModerator = await cookieOf(db, portal, moderator);
    const form = {
      version: "1",
      ground: "personal data",
      "marks-remarks": `We oppose it. Ring [[${canaries.remarks}]] for details.\n\n[[${canaries.sentence}]]\n\nIt costs jobs.`,
      "marks-reasons-0": `Since [[${canaries.reasons}]] says so.`,
      "marks-wording-0": `No export of [[${canaries.wording}]].`,
      "marks-answer-why": `Because [[${canaries.answer}]].`,
      "whole-answer-many": "rights of others",
      "marks-technical-0-parameter": `[[${canaries.parameter}]]`,
      "marks-human_rights-0-mitigation": `With [[${canaries.mitigation}]].`,
      [`lines-file-${file}`]: canaries.in_file,
      [`whole-file-${ids[1]}`]: "controlled or confidential information",
    };
    const preview = await portal.post(desk, { ...form, intent: "preview" }, asModerator);
    const html = await preview.text();
    const seen = /name="seen" value="(\w+)"/.exec(html)?.[1] ?? "";
    const published = await portal.post(desk, { ...form, intent: "publish", seen }, asModerator);
    expect([preview.status, published.status]).toEqual([200, 302]);
    await digestsKept(db);
    return {
      ...{ portal, consultation, government, comment, file, moderator, author, official, vault },
      before,
      fileBefore,
      html,
      ...{ snapshot, asAnalyst, kept },
    };
  }

  test("was on the page and in the file before", () => {
    const inFiles = [canaries.in_file, canaries.whole_file, canaries.number];
    const onPage = shownAnywhere.filter((canary) => !inFiles.includes(canary));
    expect(canariesIn(life.before, shownAnywhere)).toEqual(onPage);
    expect(canariesIn(life.fileBefore, hidden)).toEqual([canaries.in_file]);
  });

  test.each(["nobody", "stranger", "analyst", "case officer", "confidential reader"] as const)(
    "is on no page and in no file that others can reach: %s",
    async (who) => {
      const { portal, consultation, government, file, official } = life;
      const page = `/consultations/${consultation.reference}`;
      const stranger = async () => ({ ...(await anAccount(db)), offices: [] });
      const reader = who === "nobody" ? null : who === "stranger" ? await stranger() : await official(who);
      const headers = reader ? await cookieOf(db, portal, reader) : {};

      const crawled = await crawl(portal, headers, [
        ...["/", page, `${page}/comments`, `${page}/comments/1`, `${page}/comments/1/attachments/${file}`],
        ...(reader?.offices.length ? officialsPages(government.code, consultation.reference) : []),
      ]);

      expect(crawled.size).toBeGreaterThan(20);
      for (const [address, shown] of crawled) expect(canariesIn(shown, shownAnywhere), address).toEqual([]);
      const own = crawled.get(`${page}/comments/1`) ?? "";
      expect(own).toContain("Ring [Redacted: Personal data] for details.");
      expect(own).toContain("[Redacted: Rights of others]");
      expect(own).toContain("A file that a moderator took out");
      expect(crawled.get(`${page}/comments/1/attachments/${file}`)).toContain(
        "2025;[Redacted: Personal data]",
      );
    },
    120_000,
  );

  test("was in the files of a snapshot, and is in none any more, nor in one of the published digest", async () => {
    const { portal, consultation, snapshot, asAnalyst, kept } = life;
    expect(canariesIn(kept, shownAnywhere).length).toBeGreaterThan(0);

    const now = await filesOf(portal, `${snapshot}/documents`, { names: documentNames, headers: asAnalyst });
    const published = `/consultations/${consultation.reference}/digest/1/documents`;
    const told = await filesOf(portal, published, { names: toldNames, headers: {} });

    expect(told).toContain("What was said");
    for (const words of [now, told]) expect(canariesIn(words, shownAnywhere)).toEqual([]);
  });

  test("is found by no search", async () => {
    const { portal } = life;
    const found = async (words: string) =>
      (await portal.get(`/en/search?q=${encodeURIComponent(words)}`)).text();
    expect(await found("costs jobs oppose")).toContain("/comments/1");
    for (const canary of hidden) expect(await found(canary), canary).not.toContain("/comments/1");
  });

  test("is in no row but the one that keeps the whole, and in what its author sealed", async () => {
    for (const table of [
      ...["comment_version", "point", "answer", "technical_input", "human_rights_input"],
      ...[
        "version_attachment",
        "passage",
        "key_point",
        "digest_edit",
        "search_entry",
        "search_words",
        "redaction",
      ],
    ] as const) {
      const rows = await db
        .selectFrom(table as "point")
        .selectAll()
        .execute();
      expect(canariesIn(JSON.stringify(rows), hidden), table).toEqual([]);
    }
    const [kept] = await db.selectFrom("redacted_version").selectAll().execute();
    expect(canariesIn(JSON.stringify(kept), hidden)).toEqual(hidden);
  });

  test("is not counted as what its author kept confidential", async () => {
    const { comment } = life;
    const answers = await db
      .selectFrom("answer")
      .select(["confidential", "number"])
      .where("comment_id", "=", comment.id)
      .execute();
    expect(answers).toEqual(Array(2).fill({ confidential: 0, number: null }));
    const [facts] = await factsOf(db, [comment.id]);
    const kinds = facts?.shown?.terms.map(({ kind }) => kind) ?? [];
    expect(kinds.filter((kind) => kind === "answered")).toHaveLength(2);
    expect(kinds).not.toContain("confidential answer");
  });

  test("is in files as they were sent for its author and for moderators, and for nobody else", async () => {
    const { portal, consultation, moderator, author, official } = life;
    const files = await db
      .selectFrom("version_attachment")
      .select("attachment_id")
      .where("comment_id", "=", life.comment.id)
      .orderBy("sort_order")
      .execute();
    const asked = async (reader: Account | typeof author | null) => {
      const headers = reader ? await cookieOf(db, portal, reader) : {};
      const page = `/consultations/${consultation.reference}/comments/1/attachments`;
      const answers = files.map(({ attachment_id }) =>
        portal.get(`${page}/${attachment_id}?as-sent`, headers),
      );
      return Promise.all((await Promise.all(answers)).map((answer) => answer.text()));
    };

    for (const reader of [author, moderator])
      expect(canariesIn((await asked(reader)).join(), hidden)).toEqual([
        canaries.in_file,
        canaries.whole_file,
      ]);
    for (const reader of [null, await official("analyst"), await official("confidential reader")])
      expect(canariesIn((await asked(reader)).join(), hidden)).toEqual([]);
  });

  test("is all read by its author, whose receipt is of the whole", async () => {
    const { portal, consultation, author } = life;
    const cookie = await cookieOf(db, portal, author);
    const receipt = `/consultations/${consultation.reference}/receipts/1`;
    const { hash } = await db
      .selectFrom("comment_version")
      .select("hash")
      .where("comment_id", "=", life.comment.id)
      .executeTakeFirstOrThrow();

    const shown = await (await portal.get(receipt, cookie)).text();
    const canonical = await (await portal.get(`${receipt}.json`, cookie)).text();

    const words = hidden.filter((canary) => canary !== canaries.whole_file);
    expect(canariesIn(shown, words)).toEqual(words);
    expect(shown).toContain("What was taken out of it");
    expect(createHash("sha256").update(canonical.trimEnd()).digest("hex")).toBe(hash);
  });

  test("is known again where the same file is sent once more, under another name", async () => {
    const { comment } = life;
    const which = { comment_id: comment.id, version: 2 };
    await aVersion(db, comment, { version: 2, remarks: "See the file." });
    expect(await saysWhatWasTakenOut(db, which)).toBe(false);
    const { whole } = await db.selectFrom("redacted_version").select("whole").executeTakeFirstOrThrow();
    const sent = parseRows(whole).attachments.find(({ name }) => name?.includes(canaries.file_name));
    const { redacted: _, ...row } = await db
      .selectFrom("version_attachment")
      .selectAll()
      .where("attachment_id", "=", sent?.attachment_id ?? "")
      .executeTakeFirstOrThrow();
    const attachment = await db
      .selectFrom("attachment")
      .selectAll()
      .where("id", "=", row.attachment_id)
      .executeTakeFirstOrThrow();
    const attachment_id = newId();
    await db
      .insertInto("attachment")
      .values({ ...attachment, id: attachment_id })
      .execute();
    await db
      .insertInto("version_attachment")
      .values({ ...row, ...sent, ...which, attachment_id, name: "other.csv", text: null })
      .execute();

    expect(await saysWhatWasTakenOut(db, which)).toBe(true);
  });
});

/** What all files at an address say. */
async function filesOf(
  portal: TestPortal,
  address: string,
  { names, headers }: { names: readonly string[]; headers: Record<string, string> },
) {
  const texts = [];
  for (const name of names) {
    const response = await portal.get(`${address}/${name}`, headers);
    expect(response.status, name).toBe(200);
    const file = new Uint8Array(await response.arrayBuffer());
    const isText = /(csv|json)$/.test(name);
    texts.push(await textIn(name, isText ? new TextDecoder().decode(file) : file));
  }
  return texts.join("\n");
}
