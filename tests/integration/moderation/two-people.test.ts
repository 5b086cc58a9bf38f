import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { takeBack } from "#app/comments/record/take-back.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { listDone } from "#app/moderation/done.server.ts";
import { findProposed } from "#app/moderation/find-proposed.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { redact } from "#app/moderation/redacting/redact.server.ts";
import { changeSettings } from "#app/moderation/settings/change-settings.server.ts";
import { findSettingsSince } from "#app/moderation/settings/find-settings.server.ts";
import { answerAct } from "#app/moderation/together/answer-act.server.ts";
import { decideTogether } from "#app/moderation/together/decide-together.server.ts";
import { findAct } from "#app/moderation/together/find-act.server.ts";
import { answerProposal } from "#app/moderation/two-people/answer-proposal.server.ts";
import { findOpenProposal } from "#app/moderation/two-people/proposals.server.ts";
import { message } from "#app/words/message.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aCampaign, aModeratedConsultation } from "#tests/support/moderated.ts";
import { aVersion, redactedBefore, takeOut, takingOut } from "#tests/support/redacting.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const reject = {
  version: 1,
  outcome: "reject",
  ground: "off topic",
  reason: "It is about tax.",
  earlier: undefined,
  now,
} as const;
const publish = { ...reject, outcome: "publish", ground: null, reason: null } as const;

describe.each(dialects)("decisions that take two people (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are proposed by one and happen once another confirms them", async () => {
    const { moderator, second, comment, status, events, proposal } = await aProposal(db);

    expect(await status()).toBe("held");
    expect(await events()).toEqual([["proposed", moderator.id]]);

    const result = await answer(db, second, { comment, proposal, intent: "confirm" });

    expect(result).toMatchObject({ ok: true });
    expect(await status()).toBe("rejected");
    expect((await events())[1]).toEqual(["rejected", moderator.id]);
    const decision = await db
      .selectFrom("decision")
      .innerJoin("decision_proposal", "decision_proposal.decision_id", "decision.id")
      .select(["decision.moderator_id", "decision.reason", "decision_proposal.answered_by"])
      .where("decision.comment_id", "=", comment.id)
      .executeTakeFirst();
    expect(decision).toEqual({
      moderator_id: moderator.id,
      reason: "It is about tax.",
      answered_by: second.id,
    });
  });

  test("are not confirmed by who proposed them, nor by the author, nor by a stranger", async () => {
    const { moderator, third, comment, proposal, status } = await aProposal(db, { isByThird: true });
    const { moderator: stranger } = await aModeratedConsultation(db);

    for (const one of [moderator, third, stranger])
      await expect(answer(db, one, { comment, proposal, intent: "confirm" })).rejects.toMatchObject({
        status: 403,
      });
    expect(await status()).toBe("held");
  });

  test("are sent back with a reason, or taken back, and the comment waits as before", async () => {
    const { moderator, second, comment, proposal, status, events } = await aProposal(db);
    await expect(answer(db, second, { comment, proposal, intent: "retract" })).rejects.toMatchObject({
      status: 403,
    });

    await answer(db, second, { comment, proposal, intent: "return", why: "It names article 2." });
    await decide(db, moderator, { ...reject, commentId: comment.id });
    const again = await findOpenProposal(db, { id: comment.id, current_version: 1 });
    await answer(db, moderator, { comment, proposal: again?.id ?? "", intent: "retract" });

    expect(await status()).toBe("held");
    expect((await listDone(db, comment.id)).map(({ done, reason }) => [done, reason]).sort()).toEqual([
      ["proposed", "It is about tax."],
      ["proposed", "It is about tax."],
      ["sent back", null],
      ["sent back", "It names article 2."],
    ]);
    expect((await events()).map(([kind]) => kind)).toEqual([
      "proposed",
      "sent back",
      "proposed",
      "sent back",
    ]);
    expect(await decide(db, second, { ...publish, commentId: comment.id })).toMatchObject({ ok: true });
    expect(await status()).toBe("published");
  });

  test("are answered once by two at once, and nothing else is decided meanwhile", async () => {
    const { moderator, second, third, comment, proposal, status } = await aProposal(db);
    expect(await decide(db, second, { ...publish, commentId: comment.id })).toMatchObject({
      ok: false,
      errors: { decisions: expect.anything() },
    });
    expect(await decide(db, moderator, { ...reject, commentId: comment.id })).toMatchObject({ ok: false });

    const both = await Promise.all([
      answer(db, second, { comment, proposal, intent: "confirm" }),
      answer(db, third, { comment, proposal, intent: "return", why: "No." }),
    ]);

    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await status()).toBe(both[0].ok ? "rejected" : "held");
  });

  test("lapse where the author changes the comment or withdraws it", async () => {
    const changed = await aProposal(db);
    await db
      .updateTable("comment")
      .set({ current_version: 2 })
      .where("id", "=", changed.comment.id)
      .execute();
    expect(await answer(db, changed.second, { ...changed, intent: "confirm" })).toMatchObject({ ok: false });

    const withdrawn = await aProposal(db);
    await db
      .updateTable("comment")
      .set({ withdrawn_at: now.toISOString(), queued_at: null })
      .where("id", "=", withdrawn.comment.id)
      .execute();
    expect(await answer(db, withdrawn.second, { ...withdrawn, intent: "confirm" })).toMatchObject({
      ok: false,
    });
    expect(await withdrawn.status()).toBe("held");
  });

  test("leave nothing of what they would have taken out where they lapse", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db, { two_people: ["redact"] });
    const comment = await aComment(db, { consultation, status: "held", remarks: "Ask Ann Other." });
    await redact(db, moderator, await takingOut(db, { commentId: comment.id, passage: "Ann Other", now }));
    const { id } = (await findOpenProposal(db, comment)) ?? { id: "" };

    await inTransaction(db, (db) => takeBack(db, comment, now.toISOString()));

    const { taking } = await db
      .selectFrom("decision_proposal")
      .select("taking")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(taking).toBeNull();
  });

  test("are asked for no longer only where the administrator has seen that they are", async () => {
    const { government, administrator, set } = await aModeratedConsultation(db);
    const { since, settings } = await findSettingsSince(db, government.code);
    await set({ two_people: ["reject"] }, now);
    const change = { government: government.code, settings, now: new Date("2026-02-11T10:00:00.000Z") };

    expect(await changeSettings(db, administrator, { ...change, since })).toMatchObject({
      ok: false,
      errors: { settings: expect.anything() },
    });
    const standing = await findSettingsSince(db, government.code);
    expect(standing.settings.two_people).toEqual(["reject"]);
    expect(await changeSettings(db, administrator, { ...change, since: standing.since })).toEqual({
      ok: true,
    });
  });

  test("are asked for those outcomes alone that the government names", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db, { two_people: ["reject"] });
    const comment = await aComment(db, { consultation, status: "held" });

    expect(await decide(db, moderator, { ...publish, commentId: comment.id })).toMatchObject({
      ok: true,
      isProposed: false,
    });
  });

  test("are proposed and confirmed over many at once", async () => {
    const { government, consultation, moderator, second } = await aModeratedConsultation(db, {
      two_people: ["reject"],
    });
    const { campaignId, chosen } = await aCampaign(db, { consultation, count: 3 });
    const joint = { consultation, campaignId, comments: chosen, follow: false };
    const result = await decideTogether(db, moderator, { ...reject, ...joint });
    if (!result.ok) throw new Error(JSON.stringify(result));
    const find = () => findAct(db, second, { government: government.code, actId: result.actId });
    const act = await find();
    expect([act.decided.length, act.proposed.length]).toEqual([0, 3]);
    await expect(answerAct(db, moderator, { act, intent: "confirm", why: "", now })).rejects.toMatchObject({
      status: 403,
    });

    const answered = await answerAct(db, second, { act, intent: "confirm", why: "", now });

    expect(answered).toEqual({ ok: true, answered: 3, left: [] });
    const after = await find();
    expect([after.decided.length, after.proposed.length]).toEqual([3, 0]);
    expect(await answerAct(db, second, { act, intent: "confirm", why: "", now })).toMatchObject({
      ok: false,
    });
  });

  test("are asked for where something is taken out, and what that is leaves the tables with the answer", async () => {
    const { consultation, moderator, second } = await aModeratedConsultation(db, { two_people: ["redact"] });
    const remarks = "It costs us much. Ask Ann Other.";
    const comment = await aComment(db, { consultation, status: "held", remarks });
    const propose = async () => {
      const taking = await takingOut(db, { commentId: comment.id, passage: "Ask Ann Other", now });
      expect(await redact(db, moderator, taking)).toMatchObject({ ok: true, isProposed: true });
      return (await findOpenProposal(db, comment))?.id ?? "";
    };
    const said = async () =>
      db
        .selectFrom("comment_version")
        .innerJoin("comment", "comment.id", "comment_version.comment_id")
        .select(["remarks", "status"])
        .where("comment.id", "=", comment.id)
        .executeTakeFirstOrThrow();

    const first = await propose();
    expect(await said()).toEqual({ remarks, status: "held" });
    expect(await findProposed({ db, t: english }, comment)).toMatchObject({
      takes: [{ part: "remarks", text: "Ask Ann Other", ground: "personal data" }],
    });
    await expect(
      answer(db, moderator, { comment, proposal: first, intent: "confirm" }),
    ).rejects.toMatchObject({ status: 403 });
    await answer(db, second, { comment, proposal: first, intent: "return", why: "She is the minister." });
    expect(await said()).toEqual({ remarks, status: "held" });

    const again = await propose();
    expect(await answer(db, second, { comment, proposal: again, intent: "confirm" })).toMatchObject({
      ok: true,
    });

    const { remarks: left, status } = await said();
    expect([left.includes("Ann Other"), status]).toEqual([false, "published"]);
    const { rows } = await sql<{ taking: string | null }>`select taking from decision_proposal
      where comment_id = ${comment.id}`.execute(db);
    expect(rows).toEqual([{ taking: null }, { taking: null }]);
  });

  test("over many at once say which could not be answered and why, and are not said to be answered where some wait", async () => {
    const { government, consultation, moderator, second } = await aModeratedConsultation(db, {
      two_people: ["reject"],
    });
    const { campaignId, letters, chosen } = await aCampaign(db, { consultation, count: 2 });
    const joint = { consultation, campaignId, comments: chosen, follow: false };
    const result = await decideTogether(db, moderator, { ...reject, ...joint });
    if (!result.ok) throw new Error(JSON.stringify(result));
    const [own] = letters;
    await db
      .updateTable("comment")
      .set({ author_id: second.id })
      .where("id", "=", own?.id ?? "")
      .execute();
    const act = await findAct(db, second, { government: government.code, actId: result.actId });
    const confirm = { act, intent: "confirm", why: "", now } as const;
    const why = { decisions: message("together.written-by-you") };
    const left = [{ number: own?.number, why }];

    expect(await answerAct(db, second, confirm)).toEqual({ ok: true, answered: 1, left });
    const errors = { decisions: message("together.none-could-be-decided") };
    expect(await answerAct(db, second, confirm)).toEqual({ ok: false, errors, left });
  });

  test("are not proposed where nobody could confirm them, since it says what was taken out", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db, { two_people: ["publish"] });
    const comment = await aComment(db, { consultation, status: "held", remarks: "Ask Ann Other." });
    await redactedBefore(db, { commentId: comment.id, passage: "Ann Other", version: 1 });
    await aVersion(db, comment, { version: 2, remarks: "Do ask Ann Other." });

    expect(await decide(db, moderator, { ...publish, version: 2, commentId: comment.id })).toMatchObject({
      ok: false,
      errors: { outcome: message("moderation.says-what-was-taken-out") },
    });
  });

  test.each(["redact", "publish"] as const)(
    "are asked for where what was taken out is put back and they are asked for to %s",
    async (act) => {
      const { government, consultation, moderator, set } = await aModeratedConsultation(db);
      const comment = await aComment(db, { consultation, status: "held", remarks: "Ask Ann Other." });
      await takeOut(db, moderator, { commentId: comment.id, passage: "Ann Other", now });
      const place = { consultation_id: consultation.id, government_code: government.code };
      await putBack(db, moderator, { comment: { ...place, id: comment.id }, now });
      await set({ two_people: [act] });

      const taking = await takingOut(db, { commentId: comment.id, passage: null, now });

      expect(await redact(db, moderator, taking)).toMatchObject({ ok: true, isProposed: true });
      expect(await findProposed({ db, t: english }, comment)).toMatchObject({
        taking: expect.any(String),
        takes: [],
      });
    },
  );

  test("are asked for on many comments at once where the authority names that, and on one alone not", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db, { two_people: ["together"] });
    const { campaignId, letters, chosen } = await aCampaign(db, { consultation, count: 3 });
    const [alone] = letters;

    expect(await decide(db, moderator, { ...publish, commentId: alone?.id ?? "" })).toMatchObject({
      isProposed: false,
    });
    const joint = { ...publish, consultation, campaignId, comments: chosen.slice(1), follow: false };
    const acted = await decideTogether(db, moderator, joint);

    expect(acted).toMatchObject({ ok: true, done: 2 });
    const standing = await db
      .selectFrom("comment")
      .select("status")
      .where("consultation_id", "=", consultation.id)
      .orderBy("number")
      .execute();
    expect(standing.map(({ status }) => status)).toEqual(["published", "held", "held"]);
    expect(await decideTogether(db, moderator, { ...joint, follow: true })).toMatchObject({ ok: false });
  });
});

async function aProposal(db: Db, { isByThird = false } = {}) {
  const found = await aModeratedConsultation(db, { two_people: ["reject"] });
  const { consultation, moderator, third } = found;
  const written = isByThird ? { author_id: third.id } : {};
  const comment = await aComment(db, { consultation, status: "held", ...written });
  const proposed = await decide(db, moderator, { ...reject, commentId: comment.id });
  const open = await findOpenProposal(db, comment);
  if (!proposed.ok || !open) throw new Error("Nothing was proposed");
  return {
    ...found,
    comment,
    proposal: open.id,
    status: async () =>
      (await db.selectFrom("comment").select("status").where("id", "=", comment.id).executeTakeFirstOrThrow())
        .status,
    events: async () =>
      (
        await db
          .selectFrom("event")
          .select(["kind", "actor_id"])
          .where("consultation_id", "=", consultation.id)
          .orderBy("number")
          .execute()
      ).map(({ kind, actor_id }) => [kind, actor_id]),
  };
}

type Answering = Parameters<typeof answerProposal>[2];

function answer(
  db: Db,
  moderator: Parameters<typeof answerProposal>[1],
  {
    comment,
    proposal,
    intent,
    why = "",
  }: { comment: { id: string }; proposal: string } & Pick<Answering, "intent"> & { why?: string },
) {
  return answerProposal(db, moderator, { commentId: comment.id, proposal, intent, why, now });
}
