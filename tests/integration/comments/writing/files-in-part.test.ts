import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  attach,
  attachmentsPage,
  type Chosen,
  sendAttachment,
  sendComment,
} from "#tests/support/attaching.ts";
import { aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { aClaim } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aFileStore } from "#tests/support/file-store.ts";
import { aDocx, anXlsx } from "#tests/support/office-files.ts";
import { aPdf } from "#tests/support/pdf-files.ts";
import { aJpeg } from "#tests/support/picture-files.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aVault } from "#tests/support/vault.ts";

const inPart = { confidential: "in part" };
const plan = { name: "plan.txt", bytes: "Our yield is 73.4 per cent.\nTwo plants make the part.\n" };
const marked = "Our yield is [[73.4 per cent]].\nTwo plants make the part.\n";

describe.each(dialects)("files that are confidential in part (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aWriter() {
    const portal = await aPortal(db, { vault: aVault(), files: aFileStore() });
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government, moderation: "after" });
    const address = `/consultations/${consultation.reference}`;
    const headers = await cookieOf(db, portal, await anAccount(db));
    return { portal, government, consultation, address, headers };
  }

  type By = Awaited<ReturnType<typeof aWriter>>;

  async function mark(by: By, id: string, text: string, intent = "grounds") {
    const { marks } = await attachmentsPage(by);
    const { draft, revision } = marks;
    const answer = await by.portal.post(
      `${by.address}/comment/attachments/${id}`,
      { draft, revision, intent, marked: text },
      by.headers,
    );
    return { status: answer.status, to: answer.headers.get("location"), html: await answer.text() };
  }

  async function claim(by: By, texts: string[], summary = "about three quarters") {
    const { marks } = await attachmentsPage(by);
    const fields = texts.flatMap((text, index) =>
      Object.entries(aClaim(text, { summary })).map(([name, value]) => [`${name}-${index + 1}`, value]),
    );
    const { draft, revision } = marks;
    const typed = { draft, revision, intent: "check", ...Object.fromEntries(fields) };
    const answer = await by.portal.post(`${by.address}/comment/confidential`, typed, by.headers);
    return { to: answer.headers.get("location"), html: await answer.text() };
  }

  /** A comment whose one file has a figure that is for officials alone. */
  async function aSentComment(file: Chosen = plan) {
    const by = await aWriter();
    await attach(by, file, inPart);
    const [id = ""] = (await attachmentsPage(by)).ids;
    expect((await mark(by, id, marked)).to).toBe(`${by.address}/comment/confidential`);
    expect((await claim(by, ["73.4 per cent"])).to).toBe(`${by.address}/comment/check`);
    const { number } = await sendComment(by);
    expect(number).toBe(1);
    return { ...by, id, comment: `${by.address}/comments/${number}` };
  }

  test("give everyone their words without the marked ones, as plain text", async () => {
    const { portal, comment, id } = await aSentComment();
    const expected =
      "Our yield is [Confidential (trade secret): about three quarters].\nTwo plants make the part.\n";

    const page = await (await portal.get(comment)).text();
    const words = await portal.get(`${comment}/attachments/${id}`);
    const body = await words.text();

    expect(page).toContain("plan (public text).txt");
    expect(page).toContain("confidential in part");
    expect(page).not.toContain("73.4");
    expect(page).toContain(createHash("sha256").update(expected).digest("hex"));
    expect([words.status, words.headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(words.headers.get("content-disposition")).toContain("attachment");
    expect(body).toBe(expected);
  });

  test("are handed to officials with the right, whole, and that is recorded", async () => {
    const { portal, government, comment, id } = await aSentComment();
    const reader = await cookieOf(
      db,
      portal,
      await anOfficial(db, { government, role: "confidential reader" }),
    );
    const moderator = await cookieOf(db, portal, await anOfficial(db, { government, role: "moderator" }));
    const page = `/officials/${government.code}${comment}/confidential`;

    const looked = await (await portal.post(page, { version: "1", intent: "look" }, reader)).text();
    const file = await portal.post(`${page}/files/${id}`, { version: "1" }, reader);
    const refused = await portal.post(`${page}/files/${id}`, { version: "1" }, moderator);
    const words = await (await portal.get(`${comment}/attachments/${id}`, moderator)).text();

    expect(looked).toContain("73.4 per cent");
    expect(looked).toContain("Files that are confidential in part");
    expect(await file.text()).toBe(plan.bytes);
    expect(file.headers.get("content-disposition")).toContain(`filename="plan.txt"`);
    expect(refused.status).toBe(403);
    expect(words).not.toContain("73.4");
    const looks = await db.selectFrom("confidential_look").select("attachment_id").execute();
    expect(looks).toEqual([{ attachment_id: null }, { attachment_id: id }]);
  });

  test("are in the digest and in its file of comments as everyone has them", async () => {
    const { portal, government, address } = await aSentComment();
    const analyst = await cookieOf(db, portal, await anOfficial(db, { government, role: "analyst" }));
    const digest = `/officials/${government.code}${address}/digest`;

    const page = await (await portal.get(`${digest}/files`, analyst)).text();
    const comments = await (await portal.get(`${digest}/comments.csv`, analyst)).text();

    const words = "Our yield is [Confidential (trade secret): about three quarters].";
    expect(page.replaceAll("<!-- -->", "")).toContain("1 file goes with 1 published comment");
    for (const text of [page, comments]) {
      expect(text).toContain("plan (public text).txt");
      expect(text).toContain(words);
      expect(text).not.toContain("73.4");
    }
    expect(comments).toMatch(/^1,attachment,/m);
  });

  test("are bound by the receipt: the words in the canonical form, the file in what only its author gets", async () => {
    const { portal, headers, address, id, government } = await aSentComment();
    const receipt = `${address}/receipts/1`;
    const reader = await cookieOf(db, portal, await anOfficial(db, { government, role: "moderator" }));

    const canonical = await (await portal.get(`${receipt}.json`, headers)).text();
    const [, full = ""] = (await (await portal.get(`${receipt}.full.txt`, headers)).text()).split("\n");

    expect(canonical).toContain("plan (public text).txt");
    expect(canonical).toContain("about three quarters");
    expect(canonical).not.toContain("73.4");
    const sha256 = createHash("sha256").update(plan.bytes).digest("hex");
    expect(JSON.parse(full).files).toMatchObject([{ name: "plan.txt", sha256 }]);
    const page = await (await portal.get(receipt, headers)).text();
    const own = `${receipt}/files/${id}?version=1`;
    expect(page).toContain(`href="/en${own}"`);
    expect(await (await portal.get(own, headers)).text()).toBe(plan.bytes);
    expect((await portal.get(own, reader)).status).toBe(404);
    expect((await portal.get(own)).headers.get("location")).toMatch(/^\/sign-in/);
  });

  test.each([
    [
      "a Word document",
      { name: "plan.docx", bytes: aDocx(paragraphs("Yield [[73.4]] of all", "Two plants")) },
    ],
    ["a PDF", "pdf" as const],
    [
      "a workbook",
      { name: "plan.xlsx", bytes: anXlsx({ "xl/sharedStrings.xml": shared("Yield [[73.4]]") }) },
    ],
  ])("are taken to be so where %s for everyone comes with double brackets", async (_, given) => {
    const by = await aWriter();
    const file = given === "pdf" ? { name: "plan.pdf", bytes: await aPdf("Yield [[73.4]] of all") } : given;

    const attached = await attach(by, file);
    const [id = ""] = (await attachmentsPage(by)).ids;
    const page = await (await by.portal.get(attached.location ?? "", by.headers)).text();

    expect(attached.location).toBe(`${by.address}/comment/attachments/${id}`);
    expect(page).toContain("The file came with double brackets");
    expect(page).toMatch(/<textarea[^>]*name="marked"[^>]*>[^<]*Yield \[\[73\.4\]\]/);
    expect((await sendComment(by)).text).toContain("Mark what only officials may read in the file");

    const words = /<textarea[^>]*name="marked"[^>]*>\n?([^<]*)</.exec(page)?.[1] ?? "";
    await mark(by, id, words);
    await claim(by, ["73.4"]);
    const { number } = await sendComment(by);
    const read = await by.portal.get(`${by.address}/comments/${number}/attachments/${id}`);
    expect(await read.text()).toContain("Yield [Confidential (trade secret): about three quarters]");
  });

  test("are for everyone where their author says that the brackets mean nothing", async () => {
    const by = await aWriter();
    const matrix = { name: "matrix.txt", bytes: "m = [[1, 2], [3, 4]]\n" };
    await attach(by, matrix);
    const { ids, marks } = await attachmentsPage(by);

    const saved = await sendAttachment(by, { ...marks, confidential: "no", intent: `save:${ids[0]}` });
    const { number } = await sendComment(by);
    const file = await by.portal.get(`${by.address}/comments/${number}/attachments/${ids[0]}`);

    expect(saved.location).toBe(`${by.address}/comment/attachments`);
    expect(await file.text()).toBe(matrix.bytes);
  });

  test("cannot be sent with other words than the file has, with nothing marked, or without a ground", async () => {
    const by = await aWriter();
    await attach(by, plan, inPart);
    const [id = ""] = (await attachmentsPage(by)).ids;

    const unmarked = await mark(by, id, plan.bytes);
    const other = await mark(by, id, marked.replace("Two", "Three"));
    const kept = await (await by.portal.get(`${by.address}/comment/attachments/${id}`, by.headers)).text();
    const sentOther = await sendComment(by);
    await mark(by, id, marked);
    const sentWithoutGround = await sendComment(by);

    expect([unmarked.status, other.status]).toEqual([422, 422]);
    expect(unmarked.html).toContain("Mark what only officials may read in the file");
    expect(other.html).toContain("Add nothing to them but double brackets");
    expect(kept).toContain("Three plants");
    expect(sentOther.text).toContain("Add nothing to them but double brackets");
    expect(sentWithoutGround.text).toContain("Choose the ground on which “73.4 per cent” is confidential");
  });

  test("are searched for what is marked: in their other words, and in all that is public beside them", async () => {
    const by = await aWriter();
    await attach(by, { ...plan, bytes: `${plan.bytes}Last year it was 73.4 per cent too.\n` }, inPart);
    await attach(by, { name: "public.txt", bytes: "We reach 73.4 per cent.\n" });
    const [id = ""] = (await attachmentsPage(by)).ids;
    await mark(by, id, `${marked}Last year it was 73.4 per cent too.\n`);

    const claimed = await claim(by, ["73.4 per cent"]);
    const { text } = await sendComment(by);

    expect(claimed.html).toContain("the text of the file plan.txt");
    expect(claimed.html).toContain(`href="/en${by.address}/comment/attachments/${id}"`);
    expect(claimed.html).toContain("the text of the file public.txt");
    expect(text).toContain("The public version would give away what you marked as confidential");
  });

  test("have words: a picture has none, so that no part of it can be marked", async () => {
    const by = await aWriter();
    const attached = await attach(by, { name: "plan.jpg", bytes: await aJpeg() }, inPart);

    const page = await (await by.portal.get(attached.location ?? "", by.headers)).text();

    expect(page).toContain("The portal finds no words in the file");
    expect(page).not.toContain("<textarea");
    expect((await sendComment(by)).text).toContain("The portal finds no words in the file");
  });

  test("are not overwritten from a stale page: both texts are shown", async () => {
    const by = await aWriter();
    await attach(by, plan, inPart);
    const { ids, marks } = await attachmentsPage(by);
    await mark(by, ids[0] ?? "", marked, "save");

    const stale = await by.portal.post(
      `${by.address}/comment/attachments/${ids[0]}`,
      { draft: marks.draft, revision: marks.revision, intent: "save", marked: marked.replace("[[7", "7[[") },
      by.headers,
    );
    const html = await stale.text();

    expect(stale.status).toBe(422);
    expect(html).toContain("Saved elsewhere meanwhile");
    expect(html).toContain("Our yield is [[73.4 per cent]]");
    expect(html).toContain("Our yield is 7[[3.4 per cent]]");
  });

  test("keep their marks when the comment is changed, and nobody else’s draft opens them", async () => {
    const { portal, address, headers, id } = await aSentComment();
    const stranger = await cookieOf(db, portal, await anAccount(db));

    const own = await (await portal.get(`${address}/comment/attachments/${id}?change=1`, headers)).text();
    const others = await portal.get(`${address}/comment/attachments/${id}`, stranger);

    expect(own).toContain("Our yield is [[73.4 per cent]]");
    expect(others.status).toBe(404);
  });
});

function paragraphs(...texts: string[]) {
  return texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
}

function shared(text: string) {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${text}</t></si></sst>`;
}
