import { describe, expect, test } from "vitest";
import type { Account } from "#app/accounts/account.ts";
import { takeBackDue } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { decideAppeal } from "#app/moderation/appeals/decide-appeal.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { findLastDone } from "#app/moderation/last-done.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { actAddress } from "#app/moderation/together/addresses.ts";
import { changeAct } from "#app/moderation/together/change-act.server.ts";
import { decideTogether } from "#app/moderation/together/decide-together.server.ts";
import { findAct } from "#app/moderation/together/find-act.server.ts";
import { undoDecision } from "#app/moderation/undoing/undo.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { aComment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aCampaign, aModeratedConsultation } from "#tests/support/moderated.ts";
import { aMember, anOrganisation } from "#tests/support/organisation-builder.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { anAppeal, takeOut } from "#tests/support/redacting.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const soon = new Date("2026-02-10T10:30:00.000Z");
const later = new Date("2026-02-10T10:31:00.000Z");
const publish = { version: 1, outcome: "publish", ground: null, reason: null, now } as const;
const reject = { ...publish, outcome: "reject", ground: "off topic", reason: "It is about tax." } as const;

describe.each(dialects)("undoing a decision (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("is never for who wrote the comment, alone or with others", async () => {
    const { government, consultation, moderator, second } = await aModeratedConsultation(db);
    const own = await aComment(db, { consultation, status: "held", author_id: second.id });
    const other = await aComment(db, { consultation, status: "held" });
    const comments = [own, other].map(({ id }) => ({ id, version: 1 }));
    const joint = { consultation, campaignId: null, comments, follow: false };
    const decided = await decideTogether(db, moderator, { ...reject, ...joint });
    if (!decided.ok) throw new Error(JSON.stringify(decided));

    await expect(
      undoDecision(db, second, { decisionId: await decisionOn(db, own.id), now: soon }),
    ).rejects.toMatchObject({ status: 403 });
    const act = await findAct(db, second, { government: government.code, actId: decided.actId });
    const undone = await changeAct(db, second, { act, typed: { intent: "undo" }, now: soon });

    expect(undone).toMatchObject({ ok: true, left: [{ number: own.number, why: { decisions: said } }] });
    expect([await statusOf(db, own.id), await statusOf(db, other.id)]).toEqual(["rejected", "held"]);
  });

  test("is never for a member of the organisation whose comment it is, who does not decide on it either", async () => {
    const { government, consultation, moderator } = await aModeratedConsultation(db);
    const { member, organisation } = await aModeratingMember(db, government.code);
    const owner = `organisation:${organisation.id}` as const;
    const comment = await aComment(db, { consultation, status: "held", owner });

    const decision = { ...publish, commentId: comment.id, earlier: undefined };
    const ofTheirs = refused({ decisions: message("moderation.your-organisations") });
    expect(await decide(db, member, decision)).toEqual(ofTheirs);
    await expect(takeOut(db, member, { commentId: comment.id, passage: "oppose", now })).rejects.toThrow(
      "your-organisations",
    );
    await decide(db, moderator, { ...decision, ...reject });
    const undoing = { decisionId: await decisionOn(db, comment.id), now: soon };
    expect(await undoDecision(db, member, undoing)).toEqual(ofTheirs);
    expect(await undoDecision(db, moderator, undoing)).toEqual({ ok: true });
  });

  test("takes nothing off alone where two are asked for that, but for one’s own of a moment ago", async () => {
    const { consultation, moderator, second, set } = await aModeratedConsultation(db, {
      two_people: ["return"],
    });
    const comment = await aComment(db, { consultation, status: "held" });
    await decide(db, moderator, { ...publish, commentId: comment.id });
    const decisionId = await decisionOn(db, comment.id);

    const forTwo = refused({ decisions: message("together.takes-two") });
    expect(await undoDecision(db, second, { decisionId, now: soon })).toEqual(forTwo);
    expect(await undoDecision(db, moderator, { decisionId, now: later })).toEqual(forTwo);
    expect(await statusOf(db, comment.id)).toBe("published");
    expect(await undoDecision(db, moderator, { decisionId, now: soon })).toEqual({ ok: true });

    await set({}, now);
    await decide(db, moderator, { ...publish, commentId: comment.id, now: later });
    const again = { decisionId: await decisionOn(db, comment.id), now: later };
    expect(await undoDecision(db, second, again)).toEqual({ ok: true });
  });

  test("of what was decided on appeal is for who decided it alone", async () => {
    const { government, consultation, moderator, second } = await aModeratedConsultation(db);
    const author = await anAccount(db);
    const comment = await aComment(db, { consultation, author, status: "held" });
    await decide(db, moderator, { ...reject, commentId: comment.id });
    const appealId = await anAppeal(db, { author, comment, now });
    const asked = { government: government.code, appealId, now: soon };
    await decideAppeal(db, second, { ...asked, outcome: "publish", answer: "It is about the measure." });
    const undoing = { decisionId: await decisionOn(db, comment.id), now: soon };

    expect(await undoDecision(db, moderator, undoing)).toEqual(
      refused({ decisions: message("together.decided-on-appeal") }),
    );
    expect(await statusOf(db, comment.id)).toBe("published");
    expect(await undoDecision(db, second, undoing)).toEqual({ ok: true });
  });

  test("tells nobody that somebody at risk has asked to take the comment back", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db);
    const comment = await aComment(db, { consultation, status: "held" });
    await decide(db, moderator, { ...publish, commentId: comment.id });
    await db
      .updateTable("comment")
      .set({ take_back_at: later.toISOString() })
      .where("id", "=", comment.id)
      .execute();

    const undoing = { decisionId: await decisionOn(db, comment.id), now: soon };
    expect(await undoDecision(db, moderator, undoing)).toEqual({ ok: true });

    expect(await takeBackDue(db, later)).toBe(1);
    const taken = await db
      .selectFrom("comment")
      .select(["withdrawn_at", "queued_at", "published_version"])
      .where("id", "=", comment.id)
      .executeTakeFirst();
    expect(taken).toMatchObject({
      ...{ withdrawn_at: expect.any(String), queued_at: null, published_version: null },
    });
  });

  test("is offered for no version out of which something was taken once, and says so", async () => {
    const { government, consultation, moderator } = await aModeratedConsultation(db);
    const comment = await aComment(db, { consultation, status: "held" });
    await takeOut(db, moderator, { commentId: comment.id, passage: "oppose", now });
    await putBack(db, moderator, { comment: { ...comment, government_code: government.code }, now });
    await decide(db, moderator, { ...publish, commentId: comment.id, now: soon });
    const whole = await aComment(db, { consultation, status: "held" });
    await decide(db, moderator, { ...publish, commentId: whole.id });

    const undoing = { decisionId: await decisionOn(db, comment.id), now: soon };
    expect(await undoDecision(db, moderator, undoing)).toEqual(
      refused({ decisions: message("together.was-redacted") }),
    );
    const done = await Promise.all([comment, whole].map(({ id }) => findLastDone(db, moderator, id)));
    expect(done.map((one) => one?.isUndoable)).toEqual([false, true]);
  });

  test("of many tells what could not be undone and why, and leaves the rule where nothing could", async () => {
    const { government, consultation, moderator } = await aModeratedConsultation(db, { follow: true });
    const { campaignId, letters, chosen } = await aCampaign(db, { consultation, count: 2 });
    const joint = { consultation, campaignId, comments: chosen, follow: true };
    const decided = await decideTogether(db, moderator, { ...publish, ...joint });
    if (!decided.ok) throw new Error(JSON.stringify(decided));
    const find = () => findAct(db, moderator, { government: government.code, actId: decided.actId });
    const back = (at: number) =>
      putBack(db, moderator, {
        comment: { ...consultation, consultation_id: consultation.id, id: letters[at]?.id ?? "" },
        now,
      });
    const undo = async () =>
      changeAct(db, moderator, { act: await find(), typed: { intent: "undo" }, now: soon });
    const left = (at: number) => ({ number: letters[at]?.number, why: { decisions: said } });
    await back(0);

    expect(await undo()).toMatchObject({ ok: true, left: [left(0)] });
    await db.updateTable("campaign_rule").set({ ended_at: null, ended_by: null }).execute();
    expect(await undo()).toMatchObject({ ok: false, left: [left(0)] });
    expect((await find()).rule).toMatchObject({ ended_at: null });
  });

  test("of many tells on the page of the act what is left as it is", async () => {
    const { government, consultation, moderator } = await aModeratedConsultation(db);
    const { letters, chosen } = await aCampaign(db, { consultation, count: 2 });
    const joint = { consultation, campaignId: null, comments: chosen, follow: false };
    const decided = await decideTogether(db, moderator, { ...publish, ...joint });
    if (!decided.ok) throw new Error(JSON.stringify(decided));
    const [{ id = "", number = 0 } = {}] = letters;
    await putBack(db, moderator, { comment: { ...consultation, consultation_id: consultation.id, id }, now });
    const portal = await aPortal(db, { now: () => soon });
    const cookie = await cookieOf(db, portal, moderator);

    const address = actAddress(government.code, decided.actId);
    const page = await portal.post(address, { intent: "undo" }, cookie);

    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain("1 comment was left as it is");
    expect(text).toContain(`Comment ${number}: Something else was done with this comment since`);
  });
});

/** Words of whatever kind. */
const said = expect.anything();

async function aModeratingMember(db: Db, government_code: string) {
  const organisation = await anOrganisation(db);
  const { id } = await aMember(db, { organisation, role: "approver" });
  await db.insertInto("official").values({ account_id: id, government_code, role: "moderator" }).execute();
  const member: Account = await anOfficesHolder(db, { id });
  return { organisation, member };
}

async function decisionOn(db: Db, commentId: string) {
  const { id } = await db
    .selectFrom("decision")
    .select("id")
    .where("comment_id", "=", commentId)
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return id;
}

async function statusOf(db: Db, commentId: string) {
  const { status } = await db
    .selectFrom("comment")
    .select("status")
    .where("id", "=", commentId)
    .executeTakeFirstOrThrow();
  return status;
}
