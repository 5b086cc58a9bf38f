import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import type { Writer } from "#app/comments/drafts/writer.ts";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { submitReply } from "#app/comments/writing/sending/submit-reply.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import type { Db, ModerationMode } from "#db/schema.ts";
import { aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const at = (day: number) => new Date(`2026-02-0${day}T10:00:00.000Z`);

describe.each(dialects)("what is written down when something happens (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("to a comment that a moderator reads first", async () => {
    const { send, take, events, taking, sentId, place } = await aConsultationWith(db, "before");

    await send("Too wide.", at(1));
    const id = await sentId();
    await take({ outcome: "return", reason: "Leave out the address." }, at(2));
    await send("Still too wide.", at(3));
    await take({ outcome: "publish", version: 2 }, at(4));
    await send("Too wide by far.", at(5));
    await take({ outcome: "reject", version: 3, ground: "off topic", reason: "It is about tax." }, at(6));
    await putBack(db, place.moderator, { comment: { ...place.of, id }, now: at(6) });
    await take({ outcome: "publish", version: 3 }, at(7));
    const asked = { consultationId: place.of.consultation_id, commentId: id, now: at(8) };
    await withdrawComment(db, taking, asked);

    expect(await events()).toEqual([
      [1, "returned", 1, at(2), "moderator"],
      [2, "published", 2, at(4), null],
      [3, "rejected", 3, at(6), "moderator"],
      [4, "put back", 3, at(6), "moderator"],
      [5, "changed", 3, at(7), null],
      [6, "withdrawn", 3, at(8), null],
    ]);
  });

  test("to one that is published first, and taken off", async () => {
    const { send, take, events } = await aConsultationWith(db, "after");

    await send("Too wide.", at(1));
    await send("Far too wide.", at(2));
    await take({ outcome: "reject", version: 2, ground: "off topic", reason: "It is about tax." }, at(3));

    expect(await events()).toEqual([
      [1, "published", 1, at(1), null],
      [2, "changed", 2, at(2), null],
      [3, "rejected", 2, at(3), "moderator"],
      [4, "taken off", 2, at(3), null],
    ]);
  });

  test("to one that was sent in at-risk mode, by the day and when everyone sees it", async () => {
    const { send, take, events } = await aConsultationWith(db, "before", "at risk");

    await send("They read our mail.", at(1));
    await take({ outcome: "publish" }, at(2));
    expect(await events()).toEqual([]);
    await publishDue(db, at(5));
    await publishDue(db, at(5));

    const startOfDay = new Date("2026-02-05T00:00:00.000Z");
    expect(await events()).toEqual([[1, "published", 1, startOfDay, null]]);
  });

  test("to a consultation, and when its authority answers", async () => {
    const { send, events, place, answer } = await aConsultationWith(db, "after");
    await send("Too wide.", at(1));
    await answer("We will look at it.", at(2));
    const consultation = await db
      .selectFrom("consultation")
      .selectAll()
      .where("id", "=", place.of.consultation_id)
      .executeTakeFirstOrThrow();
    await moveStage(db, place.officer, { consultation, to: "withdrawn", note: "Withdrawn.", now: at(3) });

    expect(await events()).toEqual([
      [1, "published", 1, at(1), null],
      [2, "answered", 1, at(2), null],
      [3, "cancelled", null, at(3), "case officer"],
    ]);
  });
});

async function aConsultationWith(
  db: Db,
  moderation: ModerationMode,
  kind: "account" | "at risk" = "account",
) {
  const government = await aGovernment(db);
  const as = async (role: "moderator" | "case officer") => ({
    ...(await anOfficial(db, { government, role })),
    offices: [{ government_code: government.code, role }],
  });
  const [moderator, officer] = [await as("moderator"), await as("case officer")];
  const consultation = await aConsultation(db, { government, moderation, at_risk: 1, time_zone: "UTC" });
  const account = await anAccount(db);
  const writer: Writer = kind === "account" ? writerOf(account) : { kind, keyHash: consultation.id };
  const vault = aVault();

  const commentId = async () => {
    const comments = db.selectFrom("comment").select("id").where("consultation_id", "=", consultation.id);
    return (await comments.orderBy("number").executeTakeFirst())?.id ?? null;
  };
  const sentId = async () => (await commentId()) ?? expect.fail("Nothing was sent yet");

  async function send(remarks: string, now: Date) {
    const place = { consultationId: consultation.id, changing: await commentId(), vault };
    const before = await findDraft(db, writer, place);
    const seen = { id: before.id ?? "", revision: before.revision };
    await saveDraft(db, writer, {
      ...place,
      seen,
      change: { part: "overall", position: "oppose", remarks },
      now,
    });
    const { id, revision } = await findDraft(db, writer, place);
    const result = await submitComment(db, writer, { ...place, seen: { id: id ?? "", revision }, now });
    expect(result.ok).toBe(true);
  }

  async function take(decision: Partial<Parameters<typeof decide>[2]>, now: Date) {
    const asked = { version: 1, outcome: "publish", ground: null, reason: null } as const;
    const result = await decide(db, moderator, { ...asked, ...decision, commentId: await sentId(), now });
    expect(result).toMatchObject({ ok: true });
  }

  /** Number, kind, version, moment and the role of whoever did it. */
  async function events() {
    const rows = await db
      .selectFrom("event")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .orderBy("number")
      .execute();
    const roles = new Map([moderator, officer].map(({ id, offices: [office] }) => [id, office?.role]));
    return rows.map((event) => [
      event.number,
      event.kind,
      event.version,
      new Date(event.occurred_at),
      event.actor_id === null ? null : roles.get(event.actor_id),
    ]);
  }

  async function answer(remarks: string, now: Date) {
    const reply = { key: randomUUID(), remarks, consultation, parentNumber: "1", now };
    expect(await submitReply(db, officer, reply)).toMatchObject({ ok: true });
  }

  const of = { consultation_id: consultation.id, government_code: government.code };
  const taking = { owner: `account:${account.id}` as const, account };
  return { send, take, answer, events, sentId, taking, place: { moderator, officer, of } };
}
