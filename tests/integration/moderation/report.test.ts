import { describe, expect, test } from "vitest";
import type { Account } from "#app/accounts/account.ts";
import { publishDue } from "#app/comments/record/publish-due.server.ts";
import { putAgain } from "#app/comments/record/set-aside.server.ts";
import { holdComment } from "#app/comments/record/technology-hold.server.ts";
import { decideAppeal } from "#app/moderation/appeals/decide-appeal.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { recordDecision } from "#app/moderation/record-decision.server.ts";
import { findModerationReport } from "#app/moderation/report/find-report.server.ts";
import { decideTogether } from "#app/moderation/together/decide-together.server.ts";
import { followCampaigns } from "#app/moderation/together/follow.server.ts";
import { answerProposal } from "#app/moderation/two-people/answer-proposal.server.ts";
import { undoDecision } from "#app/moderation/undoing/undo.server.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/schema.ts";
import { aComment, anAccount } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aCampaign, aModeratedConsultation } from "#tests/support/moderated.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { anAppeal, takeOut } from "#tests/support/redacting.ts";

const sent = "2026-02-10T08:00:00.000Z";
const now = new Date("2026-02-10T10:00:00.000Z");
const later = new Date("2026-02-11T10:00:00.000Z");
const publish = { version: 1, outcome: "publish", ground: null, reason: null, now } as const;
const reject = { ...publish, outcome: "reject", ground: "off topic", reason: "=It is about tax." } as const;

describe.each(dialects)("the report on moderation (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("counts what counts once, by outcome, ground, time and way", async () => {
    const { government, consultation, moderator, second } = await aModeratedConsultation(db, {
      follow: true,
    });
    const held = () => aComment(db, { consultation, status: "held", queued_at: sent });
    await decide(db, moderator, { ...publish, commentId: (await held()).id });
    await decide(db, moderator, { ...reject, commentId: (await held()).id });
    const redacted = await aComment(db, {
      ...{ consultation, status: "held", queued_at: sent, remarks: "We oppose it. Ask Ann." },
    });
    await takeOut(db, moderator, { commentId: redacted.id, passage: "Ask Ann", now });
    const undone = await held();
    const decided = await decide(db, moderator, { ...reject, commentId: undone.id });
    if (!decided.ok) throw new Error(JSON.stringify(decided));
    await undoDecision(db, second, { decisionId: decided.decisionId ?? "", now: later });
    await aComment(db, { consultation, published_at: sent });
    const queued = await aComment(db, { consultation, published_at: sent, queued_at: sent });
    await decide(db, moderator, { ...publish, commentId: queued.id, now: later });

    const report = await findModerationReport(db, { consultationId: consultation.id });

    expect(report).toMatchObject({
      ...{ decisions: 4, undone: 1, atOnce: 2 },
      outcomes: { publish: 2, redacted: 1, return: 0, reject: 1 },
      grounds: [
        { ground: "off topic", returned: 0, rejected: 1, takenOut: 0 },
        { ground: "personal data", returned: 0, rejected: 0, takenOut: 1 },
      ],
      ways: { alone: { decisions: 4 }, rule: { decisions: 0 } },
      times: {
        "before publication": { decisions: 3, time: { median: 120, longest: 120 } },
        "after publication": { decisions: 1, time: { median: 26 * 60 } },
      },
    });
    const ofYear = (year: number) => findModerationReport(db, { government, year });
    expect(await ofYear(2026)).toEqual(report);
    expect(await ofYear(2025)).toMatchObject({ decisions: 0, undone: 0, atOnce: 0, consultations: [] });
  });

  test("tells one moderator, many at once, two people and the rule apart, as authors are told", async () => {
    const { consultation, moderator, second, set } = await aModeratedConsultation(db, { follow: true });
    const author = await anAccount(db);
    const { campaignId, letters, chosen } = await aCampaign(db, { consultation, count: 3 });
    for (const { id } of letters)
      await db
        .updateTable("comment")
        .set({ author_id: author.id, owner: `account:${author.id}` })
        .where("id", "=", id)
        .execute();
    const joint = { ...reject, consultation, campaignId, follow: true };
    await decideTogether(db, moderator, { ...joint, comments: chosen.slice(0, 2) });
    expect(await followCampaigns(db, now)).toBe(1);
    await set({ two_people: ["reject"] }, new Date("2026-02-10T09:00:00.000Z"));
    const proposed = await aComment(db, { consultation, author, status: "held", queued_at: sent });
    await decide(db, moderator, { ...reject, commentId: proposed.id });
    const { id: proposal } = await db
      .selectFrom("decision_proposal")
      .select("id")
      .where("comment_id", "=", proposed.id)
      .executeTakeFirstOrThrow();
    const confirmed = { commentId: proposed.id, proposal, intent: "confirm", why: "", now } as const;
    await answerProposal(db, second, confirmed);

    const { ways } = await findModerationReport(db, { consultationId: consultation.id });
    expect(
      [ways.alone, ways.together, ways["two people"], ways.rule].map(({ decisions }) => decisions),
    ).toEqual([0, 2, 1, 1]);
    const list = await seenBy(db, author, "/my-comments");
    const told = list.match(/Rejected by [^<]*?on/g) ?? [];
    expect(told.toSorted()).toEqual([
      ...Array(3).fill("Rejected by a moderator on"),
      "Rejected by a rule that a moderator made for letters with the same words on",
    ]);
    const byRule = letters[2]?.number;
    const appealOn = (number = 0) =>
      seenBy(db, author, `/consultations/${consultation.reference}/comments/${number}/appeal`);
    expect(await appealOn(byRule)).toContain(
      "A rule that a moderator made for letters with the same words rejected",
    );
    expect(await appealOn(letters[0]?.number)).toContain("A moderator rejected your comment");
  });

  test("says nothing of what was let through and has not appeared, and no times of at-risk mode", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db);
    const atRisk = await aComment(db, {
      ...{ consultation, status: "held", queued_at: sent, attribution: "at risk", author_id: null },
    });
    const find = () => findModerationReport(db, { consultationId: consultation.id });
    await decide(db, moderator, { ...publish, commentId: atRisk.id, lot: 0 });
    const redacted = await aComment(db, {
      ...{ consultation, status: "held", attribution: "at risk", author_id: null, remarks: "Ask Ann." },
    });
    await takeOut(db, moderator, { commentId: redacted.id, passage: "Ann", now });
    expect(await find()).toMatchObject({ decisions: 0, grounds: [] });
    // As where its author changes it before it appears.
    await db
      .updateTable("comment")
      .set({ publish_at: null, current_version: 2, queued_at: sent })
      .where("id", "=", redacted.id)
      .execute();
    expect(await find()).toMatchObject({ decisions: 0, grounds: [] });
    expect((await find()).decisions).toBe(0);
    const aside = { id: atRisk.id, consultation_id: consultation.id, version: 1 };
    await holdComment(db, aside, { cause: "moderator", at: now.toISOString() });
    expect((await find()).decisions).toBe(0);

    await putAgain(db, atRisk, { at: now.toISOString() });
    await publishDue(db, later);
    expect(await find()).toMatchObject({ decisions: 1, time: null, atOnce: 0 });
  });

  test("does not guess when what was decided where it was not kept how the comment stood", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db);
    const comment = await aComment(db, { consultation, published_at: sent });
    const { outcome, reason } = reject;
    const takenDown = { moderator_id: moderator.id, version: 1, outcome, ground: "impersonation" } as const;
    await recordDecision(db, comment, { ...takenDown, reason, now });

    expect(await findModerationReport(db, { consultationId: consultation.id })).toMatchObject({
      ...{ decisions: 1, time: null },
      times: { "before publication": { decisions: 0 }, "after publication": { decisions: 0 } },
    });
  });

  test("counts as public at once nothing that was in the hold before it was public", async () => {
    const { consultation } = await aModeratedConsultation(db);
    for (const held_at of [sent, later.toISOString()]) {
      const comment = await aComment(db, { consultation, published_at: sent });
      const hold = { id: newId(), comment_id: comment.id, version: 1, held_by: null, reason: null };
      await db
        .insertInto("technology_hold")
        .values({ ...hold, cause: "author is not sure", held_at })
        .execute();
    }

    expect((await findModerationReport(db, { consultationId: consultation.id })).atOnce).toBe(1);
  });

  test("counts appeals by what they were against and what came of them", async () => {
    const { government, consultation, moderator, second } = await aModeratedConsultation(db);
    const author = await anAccount(db);
    const mine = { consultation, author, status: "held" } as const;
    const [granted, waiting] = [await aComment(db, mine), await aComment(db, mine)];
    for (const { id } of [granted, waiting]) await decide(db, moderator, { ...reject, commentId: id });
    const appealId = await anAppeal(db, { author, comment: granted, now });
    await anAppeal(db, { author, comment: waiting, now });
    const answer = { outcome: "publish", answer: "It is about the measure.", now: later } as const;
    await decideAppeal(db, second, { government: government.code, appealId, ...answer });

    expect((await findModerationReport(db, { consultationId: consultation.id })).appeals).toEqual([
      { against: "reject", answers: { publish: 1, "decide anew": 0, refuse: 0 } },
    ]);
    const csv = await seenBy(db, second, `/officials/${government.code}/not-published.csv`);
    const [head = "", ...rows] = csv.trim().split("\r\n");
    expect(head).toContain("consultation,comment,version,received,group,decision,ground,reason");
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain("reject,off topic,'=It is about tax.,moderator,alone");
    expect(rows.filter((row) => row.endsWith(`,publish,${later.toISOString()}`))).toHaveLength(1);
    expect(csv).not.toContain(moderator.name);
  });
});

/** What that person gets at the address, in English. */
async function seenBy(db: Db, account: Pick<Account, "id">, address: string) {
  const portal = await aPortal(db, { now: () => now });
  const answer = await portal.get(address, await cookieOf(db, portal, account));
  return (await answer.text()).replaceAll(/<!-- -->|<\/?(?:bdi|time)[^>]*>/g, "");
}
