import { describe, expect, test } from "vitest";
import { hashed } from "#app/accounts/hashed.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";

const open = new Date("2026-02-10T10:00:00.000Z");
const closes_at = "2026-03-01T17:00:00.000Z";
const closed = new Date("2026-03-02T10:00:00.000Z");
const canary = "canarywords";

describe.each(dialects)("the pages for withdrawing (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("take the words from every page and file that others read, at once", async () => {
    const { portal, author, analyst, pages, withdrawPage } = await aComplexConsultation(db);
    const read = async () => {
      const texts = [];
      for (const page of pages) {
        texts.push(await (await portal.get(page)).text());
        texts.push(await (await portal.get(page, analyst)).text());
      }
      return texts.join("\n");
    };
    expect(await read()).toContain(canary);

    const form = await (await portal.get(withdrawPage, author)).text();
    expect(form).toContain(`value="withdraw"`);
    const done = await portal.post(withdrawPage, { intent: "withdraw" }, author);

    expect(done.headers.get("location")).toMatch(/\/receipts\/1\?withdrawn$/);
    const after = await read();
    expect(after).not.toContain(canary);
    expect(after).not.toContain("Canary Person");
  });

  test("leave the fact at the comment’s address, with its replies, and the receipt to its author", async () => {
    const { portal, author, address, withdrawPage, receipt } = await aComplexConsultation(db);
    await portal.post(withdrawPage, { intent: "withdraw" }, author);

    const page = await portal.get(`${address}/comments/1`);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain("was withdrawn by its author on <time");
    expect(text).toContain("A reply that stays.");
    expect((await portal.get(`${address}/comments/1/reply`, author)).status).toBe(404);

    expect(await (await portal.get(receipt, author)).text()).toContain(canary);
    const again = await portal.post(withdrawPage, { intent: "withdraw" }, author);
    expect(again.headers.get("location")).toMatch(/\/receipts\/1\?withdrawn$/);
    const back = await (await portal.get(withdrawPage, author)).text();
    expect(back).toContain("It was withdrawn on");
    const list = await (await portal.get("/my-comments", author)).text();
    expect(list).toContain("Withdrawn");
    expect(list).not.toContain("/change");
  });

  test("are nobody else’s", async () => {
    const { portal, analyst, withdrawPage } = await aComplexConsultation(db);

    expect((await portal.get(withdrawPage, analyst)).status).toBe(404);
    expect((await portal.post(withdrawPage, { intent: "withdraw" }, analyst)).status).toBe(404);
    expect((await portal.get(withdrawPage)).headers.get("location")).toMatch(/^\/sign-in/);
    expect((await portal.post(withdrawPage, { intent: "withdraw" })).status).toBe(401);
  });

  test("serve someone without an account by their key, and tell readers no more than the day", async () => {
    const { portal, comment, address, withdrawPage, receipt } = await aComplexConsultation(db);
    const key = "A".repeat(26);
    const byKey = { author_id: null, author_name: null, owner: `key:${hashed(key)}` } as const;
    await db.updateTable("comment").set(byKey).where("id", "=", comment.id).execute();
    const cookie = { cookie: `at-risk=${key}` };

    expect((await portal.get(`${receipt}.pdf`, cookie)).headers.get("content-type")).toBe("application/pdf");
    const done = await portal.post(withdrawPage, { intent: "withdraw" }, cookie);
    expect(done.headers.get("location")).toMatch(/\/receipts\/1\?withdrawn$/);
    expect(await (await portal.get(receipt, cookie)).text()).toContain("It was withdrawn on");

    const page = await (await portal.get(`${address}/comments/1`)).text();
    expect(page).toContain(
      'was withdrawn by its author on <time dateTime="2026-02-10">10 February 2026</time>',
    );
    expect(page).not.toContain("2026-02-10T");
  });

  test("after closing keep what is typed to ask, and carry it to a case officer and the answer back", async () => {
    const { portal, author, official, code, withdrawPage, address, receipt, at } =
      await aComplexConsultation(db);
    at(closed);
    const officer = await official("case officer");
    const form = await (await portal.get(withdrawPage, author)).text();
    const [, key = ""] = /name="key" value="([^"]+)"/.exec(form) ?? [];

    const empty = await portal.post(withdrawPage, { key, reason: " " }, author);
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain(`value="${key}"`);
    const tooLate = await portal.post(withdrawPage, { intent: "withdraw" }, author);
    expect(tooLate.status).toBe(422);
    expect(await tooLate.text()).toContain("You can ask the authority");
    await portal.post(withdrawPage, { key, reason: "It names our supplier." }, author);
    await portal.post(withdrawPage, { key, reason: "It names our supplier." }, author);

    const home = await (await portal.get(`/officials/${code}`, officer)).text();
    expect(home).toContain("1 request to withdraw a comment waits for an answer");
    const list = await (await portal.get(`/officials/${code}/withdrawals`, officer)).text();
    const [, request = ""] = /href="([^"]+\/withdrawals\/[^"]+)"/.exec(list) ?? [];
    const unreasoned = await portal.post(request, { granted: "no", answer: "" }, officer);
    expect(unreasoned.status).toBe(422);
    const answered = await portal.post(request, { granted: "yes", answer: "Granted, with thanks." }, officer);
    expect(answered.status).toBe(302);
    const second = await portal.post(request, { granted: "no", answer: "Never." }, officer);
    expect(second.status).toBe(422);
    expect(await second.text()).toContain("answered already");

    expect(await (await portal.get(`${address}/comments/1`)).text()).toContain("was withdrawn by its author");
    expect(await (await portal.get(receipt, author)).text()).toContain("Granted, with thanks.");
  });
});

async function aComplexConsultation(db: Db) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, closes_at });
  const person = await anAccount(db, { name: "Canary Person" });
  const points = [{ anchor: "article-1-1", reasons: `${canary} reasons` }];
  const facts = { consultation, author: person, remarks: `${canary} remarks`, points };
  const comment = await aComment(db, { ...facts, queued_at: "2026-02-01T10:00:00.000Z" });
  const alike = await aComment(db, { consultation, remarks: "Another letter." });
  const campaign = await aCampaign(db, [comment, alike]);
  await aComment(db, { parent: comment, remarks: "A reply that stays." });
  let time = open;
  const portal = await aPortal(db, { now: () => time });
  const address = `/consultations/${consultation.reference}`;
  const officials = `/officials/${government.code}`;
  const digest = `${officials}/consultations/${consultation.reference}/digest`;
  const official = async (role: "analyst" | "case officer") =>
    cookieOf(db, portal, await anOfficial(db, { government, role }));
  return {
    portal,
    comment,
    address,
    code: government.code,
    withdrawPage: `${address}/comments/1/withdraw`,
    receipt: `${address}/receipts/1`,
    author: await cookieOf(db, portal, person),
    analyst: await official("analyst"),
    official,
    at: (moment: Date) => {
      time = moment;
    },
    pages: [
      ...["", "/comments", "/comments/1", "/measure", "/provisions/article-1-1"].map(
        (page) => address + page,
      ),
      `${address}/comments?campaign=${campaign}`,
      ...["", "/print", "/comments.csv", `/campaigns/${campaign}`].map((page) => digest + page),
      `${digest}.csv`,
      "/",
      "/consultations",
    ],
  };
}

async function aCampaign(db: Db, comments: { id: string; consultation_id: string }[]) {
  const id = newId();
  const [first] = comments;
  if (!first) return id;
  const { consultation_id } = first;
  await db
    .insertInto("campaign")
    .values({ id, consultation_id, first_comment_id: first.id, shingle_count: 0, sample: "[]" })
    .execute();
  const ids = comments.map(({ id }) => id);
  await db.updateTable("comment").set({ campaign_id: id }).where("id", "in", ids).execute();
  return id;
}
