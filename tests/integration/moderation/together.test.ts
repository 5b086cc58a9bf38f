import { describe, expect, test } from "vitest";
import { keepHold } from "#app/comments/record/technology-hold.server.ts";
import { digestCampaigns } from "#app/digests/campaigns.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { listDone } from "#app/moderation/done.server.ts";
import { decideHeld } from "#app/moderation/holds/decide-held.server.ts";
import { putInHold } from "#app/moderation/holds/put-in-hold.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { decideTogether, newJointDecision } from "#app/moderation/together/decide-together.server.ts";
import { findAct } from "#app/moderation/together/find-act.server.ts";
import { endRule, followCampaigns } from "#app/moderation/together/follow.server.ts";
import { listTogether } from "#app/moderation/together/list-together.server.ts";
import { undoAct } from "#app/moderation/together/undo-act.server.ts";
import { listWaitingCampaigns } from "#app/moderation/together/waiting-campaigns.server.ts";
import { undoDecision } from "#app/moderation/undoing/undo.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aCampaign, aModeratedConsultation } from "#tests/support/moderated.ts";
import { takeOut } from "#tests/support/redacting.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";

const now = new Date("2026-02-10T10:00:00.000Z");
const later = new Date("2026-02-10T11:00:00.000Z");
const publish = { outcome: "publish", ground: null, reason: null, follow: false, now } as const;
const reject = { ...publish, outcome: "reject", ground: "off topic", reason: "It is about tax." } as const;

describe.each(dialects)("deciding on many comments at once (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("decides on each by itself, with a decision that names the act, and undoes all of them in one", async () => {
    const { government, consultation, moderator, second } = await aModeratedConsultation(db);
    const { campaignId, letters, chosen } = await aCampaign(db, { consultation, count: 4 });
    const before = await standing(db, consultation.id);

    const result = await decideTogether(db, moderator, {
      ...publish,
      consultation,
      campaignId,
      comments: chosen,
    });

    if (!result.ok) throw new Error(JSON.stringify(result));
    expect(result).toMatchObject({ done: 4, leftOut: [] });
    expect(
      new Set((await standing(db, consultation.id)).map(({ published_version }) => published_version)),
    ).toEqual(new Set([1]));
    const act = await findAct(db, second, { government: government.code, actId: result.actId });
    expect(act.decided.map(({ number }) => number)).toEqual(letters.map(({ number }) => number));
    expect(await kindsOf(db, consultation.id)).toEqual(Array(4).fill("published"));

    const undone = await undoAct(db, second, { act, withFollowers: false, now: later });

    expect(undone).toEqual({ ok: true, undone: 4, left: [] });
    expect(await standing(db, consultation.id)).toEqual(before);
    expect((await kindsOf(db, consultation.id)).slice(4).sort()).toEqual([
      ...Array(4).fill("taken off"),
      ...Array(4).fill("undone"),
    ]);
    const [first] = letters;
    expect((await listDone(db, first?.id ?? "")).map(({ done }) => done)).toEqual(["publish", "undone"]);
  });

  test("goes by what is in the hold as if there were none, and has it again once it is released", async () => {
    const { government, consultation, moderator, second } = await aModeratedConsultation(db);
    const officer = await anOfficesHolder(
      db,
      await anOfficial(db, { government, role: "technology officer", name: "Tom Technology" }),
    );
    const { letters, chosen } = await aCampaign(db, { consultation, count: 3 });
    const [first, last] = [letters[0], letters[2]];
    if (!first || !last) throw new Error("no letters");
    const place = { consultation_id: consultation.id, government_code: government.code };
    const hold = (comment: { id: string; author_id: string | null }) =>
      putInHold(db, second, { comment: { ...place, ...comment }, reason: "It has drawings.", now });
    await hold(last);

    const joint = { ...publish, consultation, campaignId: null, comments: chosen };
    const result = await decideTogether(db, moderator, joint);
    if (!result.ok) throw new Error(JSON.stringify(result));
    await hold(first);
    const act = await findAct(db, second, { government: government.code, actId: result.actId });
    const undo = () => undoAct(db, moderator, { act, withFollowers: false, now: later });

    expect([result.done, await undo()]).toEqual([2, { ok: true, undone: 1, left: [] }]);
    const release = { outcome: "release", reason: "It is in every textbook.", now: later } as const;
    await decideHeld(db, officer, { ...release, government: government.code, commentId: first.id });
    expect(await undo()).toEqual({ ok: true, undone: 1, left: [] });
  });

  test("leaves what was decided or changed meanwhile as it is, tells it by number, and does the rest", async () => {
    const { consultation, moderator, second } = await aModeratedConsultation(db);
    const { campaignId, letters, chosen } = await aCampaign(db, { consultation, count: 4 });
    const [decided, changed] = letters;
    const mend = {
      version: 1,
      outcome: "return",
      ground: null,
      reason: "Mend it.",
      earlier: undefined,
      now,
    } as const;
    await decide(db, second, { ...mend, commentId: decided?.id ?? "" });
    await db
      .updateTable("comment")
      .set({ current_version: 2 })
      .where("id", "=", changed?.id ?? "")
      .execute();

    const result = await decideTogether(db, moderator, {
      ...publish,
      consultation,
      campaignId,
      comments: chosen,
    });

    expect(result).toMatchObject({
      ok: true,
      done: 2,
      leftOut: [
        { number: decided?.number, why: { decisions: expect.stringContaining("Sam Second returned it") } },
        { number: changed?.number, why: { outcome: expect.stringContaining("The author has changed") } },
      ].map((left) => expect.objectContaining({ number: left.number })),
    });
    expect((await standing(db, consultation.id)).map(({ status }) => status)).toEqual([
      "returned",
      "held",
      "published",
      "published",
    ]);
  });

  test("of two moderators at once, each comment is decided by one, and neither is lost", async () => {
    const { consultation, moderator, second } = await aModeratedConsultation(db);
    const { campaignId, chosen } = await aCampaign(db, { consultation, count: 5 });
    const joint = { consultation, campaignId, comments: chosen };

    const results = await Promise.all([
      decideTogether(db, moderator, { ...publish, ...joint }),
      decideTogether(db, second, { ...reject, ...joint }),
    ]);

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const decisions = await db
      .selectFrom("decision")
      .innerJoin("comment", "comment.id", "decision.comment_id")
      .select("decision.act_id")
      .where("comment.consultation_id", "=", consultation.id)
      .execute();
    expect(decisions).toHaveLength(5);
    expect(new Set(decisions.map(({ act_id }) => act_id)).size).toBe(1);
    expect(await actsOf(db, consultation.id)).toBe(1);
  });

  test("never reaches another consultation, another campaign or a comment of the moderator's own", async () => {
    const { government, consultation, moderator } = await aModeratedConsultation(db);
    const elsewhere = await aComment(db, {
      consultation: await aConsultation(db, { government }),
      status: "held",
    });
    const { letters, campaignId } = await aCampaign(db, { consultation, count: 1 });
    const alone = await aComment(db, { consultation, status: "held" });
    const own = await aComment(db, {
      consultation,
      status: "held",
      author_id: moderator.id,
      campaign_id: campaignId,
    });
    const comments = [...letters, elsewhere, alone, own].map(({ id }) => ({ id, version: 1 }));

    const result = await decideTogether(db, moderator, { ...publish, consultation, campaignId, comments });

    expect(result).toMatchObject({ ok: true, done: 1, leftOut: [{ number: own.number }] });
    const held = [elsewhere, alone, own].map(({ id }) => id);
    const rows = await db.selectFrom("comment").select("status").where("id", "in", held).execute();
    expect(rows.map(({ status }) => status)).toEqual(["held", "held", "held"]);
  });

  test("undoes nothing with which something else was done since, and lets an officer of another state do nothing", async () => {
    const { government, consultation, moderator, second } = await aModeratedConsultation(db);
    const { moderator: stranger } = await aModeratedConsultation(db);
    const { letters, chosen } = await aCampaign(db, { consultation, count: 2 });
    const joint = { consultation, campaignId: null, comments: chosen };
    await expect(decideTogether(db, stranger, { ...publish, ...joint })).rejects.toMatchObject({
      status: 403,
    });
    const result = await decideTogether(db, moderator, { ...publish, ...joint });
    if (!result.ok) throw new Error(JSON.stringify(result));
    await db
      .updateTable("comment")
      .set({ withdrawn_at: later.toISOString() })
      .where("id", "=", letters[0]?.id ?? "")
      .execute();
    const act = await findAct(db, second, { government: government.code, actId: result.actId });
    await expect(undoAct(db, stranger, { act, withFollowers: false, now: later })).rejects.toMatchObject({
      status: 403,
    });

    const both = await Promise.all([
      undoAct(db, moderator, { act, withFollowers: false, now: later }),
      undoAct(db, second, { act, withFollowers: false, now: later }),
    ]);

    expect(both.filter(({ ok }) => ok)).toEqual([
      { ok: true, undone: 1, left: [{ number: letters[0]?.number, why: expect.anything() }] },
    ]);
    const [one] = await db
      .selectFrom("decision")
      .select("id")
      .where("comment_id", "=", letters[1]?.id ?? "")
      .execute();
    expect(await undoDecision(db, moderator, { decisionId: one?.id ?? "", now: later })).toMatchObject({
      ok: false,
    });
  });

  test("takes at least one comment and no more than the bound", () => {
    const form = { version: "0", outcome: "publish", ground: "", reason: "" };
    const id = "0b0e7e5e-7f0c-4f5e-9d5a-0d6f9e7a1b2c";
    const many = Array.from({ length: 501 }, (_, at) => `${id}:${at + 1}`).join(",");
    const errorsOf = (comments: string) => {
      const read = newJointDecision.safeParse({ ...form, comments });
      return read.success ? [] : read.error.issues.map(({ path }) => path.join("."));
    };
    expect(errorsOf(`${id}:1`)).toEqual([]);
    expect(errorsOf("")).toEqual(["comments"]);
    expect(errorsOf("nothing:1")).toEqual(["comments"]);
    expect(errorsOf(many)).toEqual(["comments"]);
  });

  test("lists a campaign with what each letter says beside the others", async () => {
    const { government, consultation, moderator } = await aModeratedConsultation(db);
    const letter = "Please keep the licence short and simple.";
    const { campaignId } = await aCampaign(db, {
      consultation,
      count: 3,
      remarks: (at) => (at === 1 ? `${letter} Our school of forty pupils waits for it.` : letter),
    });

    const [campaign] = await listWaitingCampaigns(db, moderator, {
      government: government.code,
      filters: {},
    });
    const listed = await listTogether(db, moderator, {
      government: government.code,
      filters: { consultation: consultation.reference },
      campaign: campaignId,
    });

    expect(campaign).toMatchObject({ campaign: campaignId, waiting: 3, reference: consultation.reference });
    expect(listed).toMatchObject({ total: 3, letter });
    expect(listed.entries.map(({ additions }) => additions)).toEqual([
      [],
      ["Our school of forty pupils waits for it."],
      [],
    ]);
  });
});

describe.each(dialects)("letters that follow what was decided on their campaign (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("are those with the very words alone, are recorded as the rule's, and the digest says so", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db, { follow: true });
    const { campaignId, chosen } = await aCampaign(db, { consultation, count: 2 });
    await decideTogether(db, moderator, {
      ...publish,
      follow: true,
      consultation,
      campaignId,
      comments: chosen,
    });
    const like = { consultation, campaign_id: campaignId, status: "held" } as const;
    const same = await aComment(db, { ...like, remarks: "Please keep the licence SHORT, and simple!" });
    const adds = await aComment(db, {
      ...like,
      remarks: "Please keep the licence short and simple. And cheap.",
    });
    const supports = await aComment(db, {
      ...like,
      position: "support",
      remarks: "Please keep the licence short and simple.",
    });

    const counts = await Promise.all([followCampaigns(db, later), followCampaigns(db, later)]);

    expect(counts.sort()).toEqual([0, 1]);
    const rows = await db
      .selectFrom("comment")
      .select(["id", "status"])
      .where("id", "in", [same.id, adds.id, supports.id])
      .execute();
    expect(new Map(rows.map(({ id, status }) => [id, status]))).toEqual(
      new Map([
        [same.id, "published"],
        [adds.id, "held"],
        [supports.id, "held"],
      ]),
    );
    expect((await listDone(db, same.id)).map(({ rule_id }) => rule_id !== null)).toEqual([true]);
    const [digested] = (await digestCampaigns(db, consultation.id)).shown;
    expect(digested).toMatchObject({ comments: 3, byRule: 1 });
  });

  test("stop where the rule is ended, undone or no longer allowed, and where who made it is no moderator", async () => {
    for (const stop of ["ended", "undone", "not allowed", "no moderator"] as const) {
      const { government, consultation, moderator, second, set } = await aModeratedConsultation(db, {
        follow: true,
      });
      const { campaignId, chosen } = await aCampaign(db, { consultation, count: 2 });
      const joint = { consultation, campaignId, comments: chosen };
      const result = await decideTogether(db, moderator, { ...publish, ...joint, follow: true });
      if (!result.ok) throw new Error(JSON.stringify(result));
      const act = await findAct(db, second, { government: government.code, actId: result.actId });
      if (stop === "ended") await endRule(db, second, { act, now });
      if (stop === "undone") await undoAct(db, second, { act, withFollowers: false, now });
      if (stop === "not allowed") await set({}, now);
      if (stop === "no moderator")
        await db.deleteFrom("official").where("account_id", "=", moderator.id).execute();
      await aCampaign(db, { consultation, count: 1 });

      expect([stop, await followCampaigns(db, later)]).toEqual([stop, 0]);
    }
  });

  test("leave to a person a letter that was in the hold", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db, { follow: true });
    const { campaignId, chosen } = await aCampaign(db, { consultation, count: 2 });
    await decideTogether(db, moderator, {
      ...{ ...publish, consultation, campaignId, comments: chosen, follow: true },
    });
    const { letters } = await aCampaign(db, { consultation, count: 2 });
    const released = { id: letters[0]?.id ?? "", consultation_id: consultation.id, version: 1 };
    await keepHold(db, released, { cause: "author is not sure", at: now.toISOString() });

    expect(await followCampaigns(db, later)).toBe(1);
  });

  test("end where a letter of the act is decided otherwise since, or something is taken out of it", async () => {
    for (const since of ["rejected", "taken out"] as const) {
      const { government, consultation, moderator, second } = await aModeratedConsultation(db, {
        follow: true,
      });
      const { campaignId, letters, chosen } = await aCampaign(db, { consultation, count: 2 });
      const joint = { consultation, campaignId, comments: chosen };
      const result = await decideTogether(db, moderator, { ...publish, ...joint, follow: true });
      if (!result.ok) throw new Error(JSON.stringify(result));
      const id = letters[0]?.id ?? "";
      const place = { id, consultation_id: consultation.id, government_code: government.code };
      await putBack(db, second, { comment: place, now: later });
      if (since === "taken out")
        await takeOut(db, second, { commentId: id, passage: "the licence", now: later });
      else {
        const decision = { ...reject, version: 1, earlier: undefined, commentId: id, now: later };
        expect(await decide(db, second, decision)).toMatchObject({ ok: true });
      }
      await aCampaign(db, { consultation, count: 1 });

      expect([since, await followCampaigns(db, later)]).toEqual([since, 0]);
      const act = await findAct(db, second, { government: government.code, actId: result.actId });
      expect(act.rule?.ended_at).toBe(later.toISOString());
    }
  });

  test("are undone with the act where that is asked for", async () => {
    const { government, consultation, moderator } = await aModeratedConsultation(db, { follow: true });
    const { campaignId, chosen } = await aCampaign(db, { consultation, count: 1 });
    const joint = { consultation, campaignId, comments: chosen };
    const result = await decideTogether(db, moderator, { ...publish, ...joint, follow: true });
    if (!result.ok) throw new Error(JSON.stringify(result));
    await aCampaign(db, { consultation, count: 1 });
    expect(await followCampaigns(db, later)).toBe(1);
    const act = await findAct(db, moderator, { government: government.code, actId: result.actId });

    expect(act.rule).toMatchObject({ followed: 1, ended_at: null });
    expect(await undoAct(db, moderator, { act, withFollowers: true, now: later })).toMatchObject({
      undone: 2,
    });
  });

  test("follow nothing unless the government allows it", async () => {
    const { consultation, moderator } = await aModeratedConsultation(db);
    const { campaignId, chosen } = await aCampaign(db, { consultation, count: 1 });
    const joint = { consultation, campaignId, comments: chosen, follow: true };

    expect(await decideTogether(db, moderator, { ...publish, ...joint })).toMatchObject({
      ok: false,
      errors: { follow: expect.anything() },
    });
    expect(await actsOf(db, consultation.id)).toBe(0);
  });
});

function standing(db: Db, consultationId: string) {
  return db
    .selectFrom("comment")
    .select(["id", "status", "queued_at", "published_version", "publish_at"])
    .where("consultation_id", "=", consultationId)
    .orderBy("number")
    .execute();
}

async function kindsOf(db: Db, consultationId: string) {
  const events = await db
    .selectFrom("event")
    .select("kind")
    .where("consultation_id", "=", consultationId)
    .orderBy("number")
    .execute();
  return events.map(({ kind }) => kind);
}

async function actsOf(db: Db, consultationId: string) {
  const acts = await db
    .selectFrom("decision_act")
    .select("id")
    .where("consultation_id", "=", consultationId)
    .execute();
  return acts.length;
}
