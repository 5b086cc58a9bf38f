import { describe, expect, test } from "vitest";
import { readFilters } from "#app/comments/comment/filters.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import { findComment } from "#app/comments/reading/find-comment.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import type { Db, ModerationMode } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { countComments } from "#tests/support/listing.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const publish = { outcome: "publish", ground: null, reason: null, now } as const;
const sendBack = { ...publish, outcome: "return", reason: "Leave out the address." } as const;
const reject = { ...publish, outcome: "reject", ground: "off topic", reason: "It is about tax." } as const;

describe.each(dialects)("deciding on a change to a published comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("until it is decided everyone reads what was published", async () => {
    const { read, state } = await anAmendedComment(db);

    expect(await read()).toBe("First words.");
    expect(await state()).toMatchObject({ status: "held", published_version: 1, current_version: 2 });
  });

  test("published, it takes the place of what was published", async () => {
    const { settle, read, state, published_at } = await anAmendedComment(db);

    await settle(publish);

    expect(await read()).toBe("Second words.");
    expect(await state()).toMatchObject({
      status: "published",
      published_version: 2,
      queued_at: null,
      published_at,
    });
  });

  test.each([
    ["returned", sendBack],
    ["rejected", reject],
  ] as const)(
    "%s, what was published stays, and the author may change it again",
    async (status, decision) => {
      const { settle, read, state, amend, revision } = await anAmendedComment(db);
      const before = await revision();

      await settle(decision);

      expect(await read()).toBe("First words.");
      expect(await state()).toMatchObject({ status, published_version: 1, queued_at: null });
      expect(await revision()).toBe(before + 1);
      expect(await amend("Third words.")).toMatchObject({ ok: true });
    },
  );

  test("the moderator can take the earlier version off with it", async () => {
    const { settle, read } = await anAmendedComment(db);

    await settle({ ...reject, earlier: "take off" });

    await expect(read()).rejects.toMatchObject({ status: 404 });
  });

  test("where it was public at once, the last version that a moderator passed is public again, or none", async () => {
    const passed = await anAmendedComment(db, { moderation: "after", isPassed: true });
    const unread = await anAmendedComment(db, { moderation: "after" });
    expect(await passed.read()).toBe("Second words.");

    await passed.settle(reject);
    await unread.settle(reject);

    expect(await passed.read()).toBe("First words.");
    await expect(unread.read()).rejects.toMatchObject({ status: 404 });
  });

  test("two clicks and two windows decide once, and an old window is told of the change", async () => {
    const { settle, state, decisions, amend } = await anAmendedComment(db);

    const stale = await settle({ ...publish, version: 1 });
    const both = await Promise.all([settle(publish), settle(publish)]);

    expect(stale).toEqual({
      ok: false,
      errors: {
        outcome: "The author has changed this comment since you opened it. Read it again, then decide",
      },
    });
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await decisions()).toBe(1);
    expect(await amend("Third words.")).toMatchObject({ ok: true });
    expect(await state()).toMatchObject({ current_version: 3, published_version: 2 });
  });

  test("the moderator sees what changed, against what is public", async () => {
    const { review, settle, amend } = await anAmendedComment(db);
    await settle(sendBack);
    await amend("Third words.");

    expect((await review()).change).toMatchObject({
      from: 1,
      to: 3,
      fallback: 1,
      sections: [
        { title: "The measure as a whole", fields: [{ before: "First words.", after: "Third words." }] },
      ],
    });
  });

  test("it joins the campaign of its words once everyone reads them", async () => {
    const { consultation, settle, campaign } = await anAmendedComment(db);
    const before = await campaign();

    await settle(publish);

    expect(await campaign()).not.toBe(before);
    const filters = { ...readFilters(new URLSearchParams()), campaign: (await campaign()) ?? "" };
    expect(await countComments(db, consultation, filters)).toBe(1);
  });
});

async function anAmendedComment(
  db: Db,
  { moderation = "before", isPassed = false }: { moderation?: ModerationMode; isPassed?: boolean } = {},
) {
  const government = await aGovernment(db);
  const consultation = await aConsultation(db, { government, moderation });
  const person = await anAccount(db);
  const comment = await aComment(db, {
    consultation,
    author: person,
    remarks: "First words.",
    queued_at: isPassed ? "2026-02-01T10:00:00.000Z" : null,
  });
  const moderator = await anOfficesHolder(db, await anOfficial(db, { government }));
  const settle = (
    decision: Omit<Parameters<typeof decide>[2], "commentId" | "version"> & { version?: number },
  ) => decide(db, moderator, { version: 2, ...decision, commentId: comment.id });
  if (isPassed) await settle({ ...publish, version: 1 });
  const author = writerOf(person);
  const place = { consultationId: consultation.id, changing: comment.id, vault: aVault() };
  const amend = async (remarks: string) => {
    const change = { part: "overall", position: "oppose", remarks } as const;
    await saveDraft(db, author, { ...place, seen: { id: "", revision: 0 }, change, now });
    const { id, revision } = await findDraft(db, author, place);
    return submitComment(db, author, { ...place, seen: { id: id ?? "", revision }, now });
  };
  await amend("Second words.");
  const stored = () =>
    db.selectFrom("comment").selectAll().where("id", "=", comment.id).executeTakeFirstOrThrow();
  return {
    consultation,
    published_at: comment.published_at,
    settle,
    amend,
    state: stored,
    campaign: async () => (await stored()).campaign_id,
    read: async () => (await findComment(db, null, { consultation, number: String(comment.number) })).remarks,
    review: () =>
      findForReview({ db, t: english }, moderator, { government: government.code, commentId: comment.id }),
    revision: async () =>
      (
        await db
          .selectFrom("consultation")
          .select("revision")
          .where("id", "=", consultation.id)
          .executeTakeFirstOrThrow()
      ).revision,
    decisions: async () =>
      (await db.selectFrom("decision").select("id").where("comment_id", "=", comment.id).execute()).length,
  };
}
