import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { countAnew } from "#app/comments/counting/count-anew.server.ts";
import { listDoneFor } from "#app/moderation/done.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { countQueue, listQueue, nextInQueue } from "#app/moderation/queue.server.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import { type PageKey, readPageKey } from "#app/requests/page-key.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";

describe.each(dialects)("a government’s queue (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("holds what waits, oldest first, with the number of its points", async () => {
    const { government, consultation, moderator } = await aQueue(db);
    const late = await aComment(db, { consultation, ...held("03") });
    const early = await aComment(db, { consultation, ...held("01"), points: [{ anchor: "article-1" }] });
    await aComment(db, { consultation });
    await aComment(db, { consultation, status: "rejected" });

    const { waiting, total } = await listQueue(db, moderator, { government, filters: {}, page: 1 });

    expect(waiting.map(({ id, points }) => [id, points])).toEqual([
      [early.id, 1],
      [late.id, 0],
    ]);
    expect(total).toBe(2);
  });

  test("holds nothing of another government, and its counts neither", async () => {
    const { government, consultation, moderator } = await aQueue(db);
    const mine = await aComment(db, { consultation, ...held("02") });
    const other = await aQueue(db);
    const theirs = await aComment(db, { consultation: other.consultation, ...held("01") });
    const asked = { government, filters: {} };

    const { waiting, total } = await listQueue(db, moderator, { ...asked, page: 1 });
    const counts = await countQueue(db, moderator, asked);

    expect([total, waiting.map(({ id }) => id)]).toEqual([1, [mine.id]]);
    expect(counts.consultation).toEqual([{ value: consultation.reference, count: 1 }]);
    expect(await nextInQueue(db, moderator, { ...asked, after: mine })).toBeNull();
    await expect(
      findForReview({ db, t: english }, moderator, { government, commentId: theirs.id }),
    ).rejects.toMatchObject({
      status: 404,
    });
  });

  test("is for the government’s moderators alone", async () => {
    const { government, moderator } = await aQueue(db);
    const { government: code } = await aQueue(db);
    const officer = await account(
      db,
      (
        await anOfficial(db, {
          government: await aGovernment(db, { code: government }),
          role: "case officer",
        })
      ).id,
    );
    const asked = { government, filters: {} };
    const after = { id: "", queued_at: null };

    for (const attempt of [
      () => listQueue(db, officer, { ...asked, page: 1 }),
      () => countQueue(db, officer, asked),
      () => nextInQueue(db, officer, { ...asked, after }),
      () => findForReview({ db, t: english }, officer, { government, commentId: "any" }),
      () => listDoneFor(db, officer, { government, done: null, page: 1 }),
      () => listQueue(db, moderator, { ...asked, government: code, page: 1 }),
    ])
      await expect(attempt()).rejects.toMatchObject({ status: 403 });
  });

  test("is narrowed by consultation, group, language, replies and state, each with its count", async () => {
    const { government, consultation, moderator } = await aQueue(db);
    const academic = await anAccount(db, { stakeholder_group: "academia" });
    const root = await aComment(db, { consultation });
    const comment = await aComment(db, { consultation, ...held("01") });
    const reply = await aComment(db, { parent: root, author: academic, ...held("02") });
    const published = await aComment(db, {
      consultation,
      queued_at: "2026-02-03T10:00:00.000Z",
      stakeholder_group: null,
    });
    await db
      .updateTable("comment_version")
      .set({ language: null })
      .where("comment_id", "=", comment.id)
      .execute();
    await countAnew(db, consultation.id, [comment.id]);
    const idsFor = async (filters: Record<string, string>) =>
      (await listQueue(db, moderator, { government, filters, page: 1 })).waiting.map(({ id }) => id);

    expect(await idsFor({ consultation: consultation.reference })).toHaveLength(3);
    expect(await idsFor({ consultation: "XX-2026-001" })).toEqual([]);
    expect(await idsFor({ group: "academia" })).toEqual([reply.id]);
    expect(await idsFor({ group: "not stated" })).toEqual([published.id]);
    expect(await idsFor({ language: "not stated" })).toEqual([comment.id]);
    expect(await idsFor({ kind: "reply" })).toEqual([reply.id]);
    expect(await idsFor({ country: "NL", position: "oppose" })).toEqual([comment.id, published.id]);
    expect(await idsFor({ position: "support" })).toEqual([]);
    expect(await idsFor({ files: "with" })).toEqual([]);
    expect(await idsFor({ state: "already published" })).toEqual([published.id]);

    const counts = await countQueue(db, moderator, { government, filters: { kind: "comment" } });
    expect(counts.files).toEqual([]);
    expect(counts.kind).toEqual([
      { value: "comment", count: 2 },
      { value: "reply", count: 1 },
    ]);
    expect(counts.state).toEqual([
      { value: "already published", count: 1 },
      { value: "not published yet", count: 1 },
    ]);
    expect(counts.group.find(({ value }) => value === "academia")).toBeUndefined();
  });

  test("is shown by pages of 25", async () => {
    const { government, consultation, moderator } = await aQueue(db);
    for (let day = 1; day <= 27; day++)
      await aComment(db, { consultation, ...held(String(day).padStart(2, "0")) });

    const second = await listQueue(db, moderator, { government, filters: {}, page: 2 });

    expect([second.waiting.length, second.total, second.pages]).toEqual([2, 27, 2]);
  });

  test("goes from page to page by what stands there, whatever is decided meanwhile", async () => {
    const { government, consultation, moderator } = await aQueue(db);
    const other = await aConsultation(db, { government: await aGovernment(db, { code: government }) });
    const comments = [];
    for (let day = 1; day <= 28; day++)
      for (const each of day % 2 ? [consultation, other] : [consultation])
        comments.push(await aComment(db, { consultation: each, ...held(String(day).padStart(2, "0")) }));
    const idsOf = ({ waiting }: Awaited<ReturnType<typeof listQueue>>) => waiting.map(({ id }) => id);
    const page = (query: Record<string, string>) =>
      listQueue(db, moderator, {
        ...{ government, filters: {}, page: 2 },
        key: readPageKey(new URLSearchParams(query)),
      });
    const first = await listQueue(db, moderator, { government, filters: {}, page: 1 });
    await db
      .updateTable("comment")
      .set({ queued_at: null, status: "published" })
      .where("id", "in", idsOf(first).slice(0, 10))
      .execute();

    const next = await page({ after: first.keys?.after ?? "" });
    const back = await page({ before: next.keys?.before ?? "" });

    expect(idsOf(next)).toEqual(comments.slice(25).map(({ id }) => id));
    expect(idsOf(back)).toEqual(comments.slice(10, 25).map(({ id }) => id));
    expect(idsOf(await page({ after: "nothing of that kind" }))).toEqual(
      comments.slice(35).map(({ id }) => id),
    );
  });

  test("leads on from a page as long as more waits, and says which page it is, whatever is decided before it", async () => {
    const { government, consultation, moderator } = await aQueue(db);
    const comments = [];
    for (let day = 1; day <= 28; day++)
      for (let each = 0; each < 2; each++)
        comments.push(await aComment(db, { consultation, ...held(String(day).padStart(2, "0")) }));
    const ids = comments.map(({ id }) => id);
    const page = (query: Record<string, string>, page = 2) =>
      listQueue(db, moderator, {
        ...{ government, filters: {}, page },
        key: readPageKey(new URLSearchParams(query)),
      });
    const decide = (some: readonly string[]) =>
      db
        .updateTable("comment")
        .set({ queued_at: null, status: "published" })
        .where("id", "in", some)
        .execute()
        .then(() => countAnew(db, consultation.id, some));
    const { keys } = await page({}, 1);
    const after = keys?.after ?? "";

    await decide(ids.slice(0, 25));
    const second = await page({ after });
    const third = await page({ after: second.keys?.after ?? "" }, 3);
    expect(second).toMatchObject({ page: 1, pages: 2, total: 31 });
    expect(second.waiting.map(({ id }) => id)).toEqual(ids.slice(25, 50));
    expect(third).toMatchObject({ page: 2, pages: 2 });
    expect(third.waiting.map(({ id }) => id)).toEqual(ids.slice(50));

    await decide(ids.slice(50));
    const gone = await page({ after: second.keys?.after ?? "" }, 3);
    expect([gone.page, gone.pages, gone.waiting.length]).toEqual([1, 1, 25]);
    expect(await page({}, 9)).toMatchObject({ page: 1, pages: 1, waiting: gone.waiting });
  });

  test("leads to the next after a place, then to the front again, and past what the moderator wrote", async () => {
    const { government, consultation, moderator } = await aQueue(db);
    const first = await aComment(db, { consultation, ...held("01") });
    const second = await aComment(db, { consultation, ...held("01") });
    const own = await aComment(db, { consultation, ...held("02"), author_id: moderator.id });
    const last = await aComment(db, { consultation, ...held("03") });
    const next = (after: { id: string; queued_at: string | null }) =>
      nextInQueue(db, moderator, { government, filters: {}, after });

    expect(await next(first)).toBe(second.id);
    expect(await next(second)).toBe(last.id);
    expect(await next(last)).toBe(first.id);
    expect(await next({ id: own.id, queued_at: null })).toBe(first.id);
  });
});

describe.each(dialects)("what a government’s moderators did (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is listed latest first, what was put back among it, by kind, for that government alone", async () => {
    const { government, consultation, moderator } = await aQueue(db);
    const other = await aQueue(db);
    const returned = await aComment(db, { consultation, status: "returned" });
    const rejected = await aComment(db, { consultation, status: "rejected" });
    const elsewhere = await aComment(db, { consultation: other.consultation, status: "rejected" });
    await aDecision(db, { comment: returned, moderator, outcome: "return", day: "05" });
    await aDecision(db, { comment: rejected, moderator, outcome: "reject", day: "06" });
    await aDecision(db, { comment: elsewhere, moderator: other.moderator, outcome: "reject", day: "07" });

    for (const { at, by } of [
      { at: returned, by: { moderator, government } },
      { at: elsewhere, by: other },
    ])
      await putBack(db, by.moderator, {
        comment: { ...at, government_code: by.government },
        now: new Date("2026-02-08T10:00:00.000Z"),
      });

    const all = await listDoneFor(db, moderator, { government, done: null, page: 1 });
    const rejections = await listDoneFor(db, moderator, { government, done: "reject", page: 1 });
    const back = await listDoneFor(db, moderator, { government, done: "put back", page: 1 });

    expect(all.entries.map(({ comment_id, done }) => [comment_id, done])).toEqual([
      [returned.id, "put back"],
      [rejected.id, "reject"],
      [returned.id, "return"],
    ]);
    expect(all.counts).toMatchObject({ publish: 0, return: 1, reject: 1, "put back": 1 });
    expect(rejections.entries.map(({ comment_id }) => comment_id)).toEqual([rejected.id]);
    expect(all.consultations).toEqual([{ value: consultation.reference, count: 3 }]);
    expect(all.moderators).toEqual([{ value: moderator.id, count: 3 }]);
    const narrowed = { government, done: null, page: 1, consultation: "XX-2026-001", by: moderator.id };
    expect(await listDoneFor(db, moderator, narrowed)).toMatchObject({
      ...{ entries: [], moderators: [] },
      consultations: [{ value: consultation.reference, count: 3 }],
    });
    const at = (key: PageKey) => listDoneFor(db, moderator, { government, done: null, page: 2, key });
    const { done_at: middle, id } = all.entries[1] ?? { done_at: "", id: "" };
    expect((await at({ side: "after", at: middle, id })).entries).toEqual(all.entries.slice(2));
    expect((await at({ side: "before", at: middle, id })).entries).toEqual(all.entries.slice(0, 1));
    expect(await at({ side: "after", at: middle, id })).toMatchObject({ page: 2, pages: 2 });
    expect(await at({ side: "before", at: middle, id })).toMatchObject({ page: 1, pages: 2 });
    const front = { side: "before", at: "2026-03-01T10:00:00.000Z", id } as const;
    expect(await at(front)).toMatchObject({ page: 1, pages: 1, entries: all.entries });
    expect(back.entries).toMatchObject([
      {
        ...{ comment_id: returned.id, number: returned.number, reference: consultation.reference },
        ...{ moderator_name: moderator.name, done_at: "2026-02-08T10:00:00.000Z", version: 1 },
      },
    ]);
  });
});

describe.each(dialects)("a comment under review (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("comes with its points beside the provisions, its parent, and how many are nearly identical", async () => {
    const { government, consultation, moderator } = await aQueue(db);
    const parent = await aComment(db, { consultation, remarks: "The first word." });
    const campaign_id = newId();
    const reply = await aComment(db, { parent, ...held("02"), points: [{ anchor: "article-1-1" }] });
    const alike = await aComment(db, { consultation });
    await db
      .insertInto("campaign")
      .values({
        id: campaign_id,
        consultation_id: consultation.id,
        first_comment_id: alike.id,
        shingle_count: 0,
        sample: "[]",
      })
      .execute();
    await db.updateTable("comment").set({ campaign_id }).where("id", "in", [reply.id, alike.id]).execute();

    const review = await findForReview({ db, t: english }, moderator, { government, commentId: reply.id });

    expect(review.versions[0]?.points).toMatchObject([
      { label: "Article 1(1)", provision_html: "<p>No export without a licence.</p>" },
    ]);
    expect(review.parent).toMatchObject({ number: parent.number, remarks_html: "<p>The first word.</p>" });
    expect(review.alike).toMatchObject([{ status: "published", count: 1 }]);
    expect(review.done).toEqual([]);
  });
});

function held(day: string) {
  return { status: "held", queued_at: `2026-02-${day}T10:00:00.000Z` } as const;
}

async function aQueue(db: Db) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government });
  const moderator = await account(db, (await anOfficial(db, { government })).id);
  return { government: government.code, consultation, moderator };
}

async function account(db: Db, id: string) {
  const found = await findAccount(db, id);
  if (!found) throw new Error("There is no such account");
  return found;
}

async function aDecision(
  db: Db,
  {
    comment,
    moderator,
    outcome,
    day,
  }: { comment: { id: string }; moderator: { id: string }; outcome: "return" | "reject"; day: string },
) {
  await db
    .insertInto("decision")
    .values({
      id: newId(),
      comment_id: comment.id,
      version: 1,
      moderator_id: moderator.id,
      outcome,
      ground: "off topic",
      reason: "It is about tax.",
      decided_at: `2026-02-${day}T10:00:00.000Z`,
    })
    .execute();
}
