import { describe, expect, test } from "vitest";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import { findOwned } from "#app/comments/own/find-owned.server.ts";
import { findReceipts } from "#app/comments/own/find-receipts.server.ts";
import { listOwnComments } from "#app/comments/own/list-own-comments.server.ts";
import { requestWithdrawal } from "#app/comments/own/withdrawing/request-withdrawal.server.ts";
import { takeBackDue, withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { openWriting } from "#app/comments/writing/opened/open-writing.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { publicStates } from "#tests/support/public-states.ts";
import { aVault } from "#tests/support/vault.ts";

const sentAt = new Date("2026-02-01T10:00:00.000Z");
const withdrawnAt = new Date("2026-02-10T09:30:00.000Z");
const dueAt = new Date("2026-02-11T00:30:00.000Z");
/** Half of the way from 3 to 27 hours. */
const lot = 0.5;

describe.each(dialects)("taking back what was sent in at-risk mode (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("shows nothing to others before the time drawn by lot, and then the day alone", async () => {
    const { comment, withdraw } = await aComment(db, { isPublished: true });
    const before = await publicStates(db, withdrawnAt);
    await withdraw();

    expect(await comment()).toMatchObject({
      ...{ withdrawn_at: null, published_version: 1, status: "published" },
      withdrawal_asked_at: "2026-02-09T23:00:00.000Z",
      take_back_at: dueAt.toISOString(),
    });
    await takeBackDue(db, new Date(dueAt.getTime() - 1));
    expect(await publicStates(db, withdrawnAt)).toBe(before);

    expect(await takeBackDue(db, dueAt)).toBe(1);
    expect(await comment()).toMatchObject({
      ...{ published_version: null, status: "published", take_back_at: null },
      withdrawn_at: "2026-02-10T23:00:00.000Z",
    });
    expect(await publicStates(db, withdrawnAt)).not.toBe(before);
  });

  test("happens at once for its author, who can do nothing more with it, and for no moderator", async () => {
    const { id, owner, consultation, writer, moderator, withdraw, vault, number } = await aComment(db, {
      isPublished: true,
    });
    await withdraw();

    const asked = { consultationId: consultation.id, number: String(number) };
    const day = "2026-02-09T23:00:00.000Z";
    expect(await findOwned(db, [owner], asked)).toMatchObject({ withdrawn_at: day });
    expect((await listOwnComments(db, [owner], { page: 1 })).comments).toEqual([
      expect.objectContaining({ withdrawn_at: day, take_back_at: expect.any(String) }),
    ]);
    const receipts = (owners: (typeof owner)[], account: typeof moderator | null) =>
      findReceipts(db, { account, owners, t: english }, { consultation, number: String(number) });
    expect((await receipts([owner], null)).comment).toMatchObject({
      withdrawn_at: day,
      isTakenBackLater: true,
    });
    expect((await receipts([], moderator)).comment).toMatchObject({
      withdrawn_at: null,
      isTakenBackLater: false,
    });
    const url = `http://localhost/?change=${number}`;
    const context = { db, vault, now: withdrawnAt, address: "192.0.2.1", t: english };
    const writing = await openWriting(context, writer, { reference: consultation.reference, url });
    expect(writing.mayWrite).toBe(false);
    const request = { ...asked, commentId: id, key: newId(), reason: "Danger", now: withdrawnAt };
    expect(await requestWithdrawal(db, { account: null, owner }, request)).toEqual({ ok: true });
    expect(
      await db.selectFrom("withdrawal_request").select("id").where("comment_id", "=", id).execute(),
    ).toEqual([]);
  });

  test("is asked for once: a second click moves neither the day nor the time", async () => {
    const { comment, withdraw } = await aComment(db, { isPublished: true });
    await withdraw();
    const first = await comment();

    await withdraw(new Date("2026-02-10T20:00:00.000Z"));

    expect(await comment()).toEqual(first);
  });

  test("is done once, however often and from wherever it is asked for", async () => {
    const { withdraw } = await aComment(db, { isPublished: true });
    await takeBackDue(db, dueAt);
    await withdraw();

    const counts = await Promise.all([1, 2, 3].map(() => takeBackDue(db, dueAt)));

    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
  });

  test("keeps a comment from the public that a moderator lets through meanwhile", async () => {
    const { comment, publish, withdraw } = await aComment(db, { isPublished: false });
    await withdraw();
    await publish(withdrawnAt);

    await publishDue(db, new Date("2026-03-01T00:00:00.000Z"));
    expect(await comment()).toMatchObject({ published_version: null, withdrawn_at: null });
    await takeBackDue(db, dueAt);

    expect(await comment()).toMatchObject({ published_version: null, publish_at: null, queued_at: null });
    expect((await comment()).withdrawn_at).not.toBeNull();
  });
});

/** A comment sent under a key, and what happens to it. */
async function aComment(db: Db, { isPublished }: { isPublished: boolean }) {
  const government = await aGovernment(db);
  const office = { government_code: government.code, role: "moderator" } as const;
  const moderator = { ...(await anOfficial(db, { government })), offices: [office] };
  const consultation = await aConsultation(db, { government, at_risk: 1 });
  const writer: Writer = { kind: "at risk", keyHash: consultation.id };
  const vault = aVault();
  const place = { consultationId: consultation.id, changing: null, vault };
  const change = { part: "overall", position: "oppose", remarks: "They read our mail." } as const;
  await saveDraft(db, writer, { ...place, seen: { id: "", revision: 0 }, change, now: sentAt });
  const { id: draft, revision } = await findDraft(db, writer, place);
  await submitComment(db, writer, { ...place, seen: { id: draft ?? "", revision }, now: sentAt });
  const comment = () =>
    db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
  const { id, number } = await comment();
  const owner = `key:${consultation.id}` as const;
  const publish = (now: Date) =>
    decide(db, moderator, {
      ...{ commentId: id, version: 1, outcome: "publish", ground: null, reason: null, lot: 0 },
      now,
    });
  if (isPublished) {
    await publish(sentAt);
    await publishDue(db, new Date("2026-02-05T00:00:00.000Z"));
  }
  const withdraw = (now = withdrawnAt) =>
    withdrawComment(
      db,
      { account: null, owner },
      { consultationId: consultation.id, commentId: id, now, lot },
    );
  return { id, number, owner, consultation, writer, moderator, vault, comment, publish, withdraw };
}
