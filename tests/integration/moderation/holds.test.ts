import { describe, expect, test } from "vitest";
import { hashed } from "#app/accounts/hashed.server.ts";
import type { Change } from "#app/comments/drafts/draft.ts";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { ownerOf, type Writer } from "#app/comments/drafts/writer.ts";
import { listHolds } from "#app/comments/own/holds/list-holds.server.ts";
import { withdrawComment } from "#app/comments/own/withdrawing/withdraw-comment.server.ts";
import { holdComment } from "#app/comments/record/technology-hold.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import { decide } from "#app/moderation/decide.server.ts";
import { decideHeld } from "#app/moderation/holds/decide-held.server.ts";
import { findHeld } from "#app/moderation/holds/find-held.server.ts";
import { countHeld, listHeld } from "#app/moderation/holds/list-held.server.ts";
import { putInHold } from "#app/moderation/holds/put-in-hold.server.ts";
import { putBack } from "#app/moderation/put-back.server.ts";
import { listQueue } from "#app/moderation/queue.server.ts";
import { findForReview } from "#app/moderation/review.server.ts";
import type { Db, ModerationMode } from "#db/schema.ts";
import { aComment, aConsultation, anAccount, anOfficial } from "#tests/support/builders.ts";
import { savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { aModeratedConsultation } from "#tests/support/moderated.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const later = new Date("2026-02-03T10:00:00.000Z");
const t = english;

const overall: Change = { part: "overall", position: "oppose", remarks: "The etching takes 4417 seconds." };
const another: Change = { part: "overall", position: "oppose", remarks: "Another." };
const technical: Change = {
  ...{ part: "input", kind: "technical", key: "one", anchor: "" },
  fields: { parameter: "Etching time" },
};
const says = (controlled: "no" | "yes" | "not sure"): Change => ({ part: "controlled", controlled });
const release = { outcome: "release", reason: "It is in every textbook.", now: later } as const;
const keep = { outcome: "keep", reason: "It needs a licence.", now: later } as const;

describe.each(dialects)("the technology hold (%s)", (dialect) => {
  const db = useDatabase(dialect);

  test("asks who gives technical input, and lets a comment go its way whose author says no", async () => {
    const its = await aCase(db);

    await savedDraft(db, its.writer, { ...its.written, changes: [overall, technical] });
    const place = { ...its.written, consultationId: its.consultation.id, changing: null };
    const { id, revision } = await findDraft(db, its.writer, place);
    const seen = { id: id ?? "", revision };
    const unanswered = await submitComment(db, its.writer, { ...place, seen });
    await savedDraft(db, its.writer, { ...its.written, changes: [says("no")] });
    await sent(db, its.writer, its.written);

    expect(unanswered).toMatchObject({ ok: false, errors: { controlled: expect.anything() } });
    expect(await its.standing()).toMatchObject({
      set_aside: null,
      status: "held",
      queued_at: now.toISOString(),
    });
  });

  test.each([
    ["before", { status: "held", published_version: null }],
    ["after", { status: "published", published_version: 1 }],
  ] as const)(
    "holds on arrival what may be controlled, and once released it stands as moderation %s publication says",
    async (moderation, stands) => {
      const its = await aCase(db, { moderation });
      await its.send([overall, technical, says("not sure")]);

      expect(await its.standing()).toMatchObject({
        ...{ set_aside: "technology", status: "held", queued_at: null, published_version: null },
        campaign_id: null,
      });
      expect((await listHeld(db, its.officer, its.government.code)).waiting).toMatchObject([
        { cause: "author is not sure" },
      ]);
      expect(await decideHeld(db, its.officer, { ...release, ...(await its.held()) })).toEqual({ ok: true });

      expect(await its.standing()).toMatchObject({
        ...stands,
        ...{ set_aside: null, stood: null, queued_at: later.toISOString() },
        campaign_id: expect.any(String),
      });
      expect(await its.kinds()).toEqual(
        expect.arrayContaining([
          ["held", null],
          ["released", its.officer.id],
        ]),
      );
      expect((await listHeld(db, its.officer, its.government.code)).waiting).toEqual([]);
    },
  );

  test("is read by technology officers alone, who decide; to moderators there is no such comment", async () => {
    const its = await aCase(db);
    await its.send([overall, technical, says("yes")]);
    const { id, ...comment } = await its.standing();
    const which = { government: its.government.code, commentId: id };

    const { review } = await findHeld({ db, t }, its.officer, which);
    expect(review.versions[0]?.remarks_html).toContain("4417");
    const gone = { status: 404 };
    await expect(findForReview({ db, t }, its.moderator, which)).rejects.toMatchObject(gone);
    const publish = { version: 1, outcome: "publish", ground: null, reason: null, now } as const;
    await expect(decide(db, its.moderator, { ...publish, commentId: id })).rejects.toMatchObject(gone);
    await expect(findHeld({ db, t }, its.moderator, which)).rejects.toMatchObject({ status: 403 });
    await expect(decideHeld(db, its.moderator, { ...release, ...which })).rejects.toMatchObject({
      status: 403,
    });
    await putBack(db, its.moderator, {
      comment: { ...comment, ...its.consultation, id, consultation_id: its.consultation.id },
      now,
    });
    const queue = await listQueue(db, its.moderator, {
      government: its.government.code,
      filters: {},
      page: 1,
    });
    expect(queue.total).toBe(0);
  });

  test("keeps for good what an officer keeps, tells its author why, and can still be released", async () => {
    const its = await aCase(db);
    await its.send([overall, technical, says("yes")]);
    const held = await its.held();

    await decideHeld(db, its.officer, { ...keep, ...held });
    expect(await decideHeld(db, its.officer, { ...keep, ...held })).toMatchObject({ ok: false });

    expect((await listHeld(db, its.officer, its.government.code)).kept).toHaveLength(1);
    expect(await listHolds(db, held.commentId)).toMatchObject([
      { cause: "author says yes", decisions: [{ outcome: "keep", reason: keep.reason }] },
    ]);
    expect(await decideHeld(db, its.officer, { ...release, ...held })).toEqual({ ok: true });
    expect(await its.standing()).toMatchObject({ set_aside: null, queued_at: later.toISOString() });
  });

  test("lists and counts what waits however much is kept, and goes by the hold that is on it", async () => {
    const { consultation, government, moderator, officer } = await aCase(db);
    const which = async () => {
      const comment = await aComment(db, { consultation, status: "held" });
      const where = { ...comment, government_code: government.code };
      await putInHold(db, moderator, { comment: where, reason: "It has drawings.", now });
      return { government: government.code, commentId: comment.id };
    };
    const first = await which();
    await decideHeld(db, officer, { ...keep, ...first });
    const kept = { decided_by: officer.id, decided_at: later.toISOString(), reason: keep.reason };
    for (let at = 0; at < 100; at++) {
      const { commentId: comment_id } = await which();
      const { id } = await db
        .selectFrom("technology_hold")
        .select("id")
        .where("comment_id", "=", comment_id)
        .executeTakeFirstOrThrow();
      await db
        .insertInto("technology_decision")
        .values({ ...kept, id: comment_id, hold_id: id, outcome: "keep" })
        .execute();
    }
    const last = await which();

    const { waiting } = await listHeld(db, officer, government.code);
    expect(waiting.map(({ id }) => id)).toEqual([last.commentId]);
    expect(await countHeld(db, officer, government.code)).toBe(1);
  });

  test("takes what is public off at once where a moderator holds it, and puts it back as it was", async () => {
    const its = await aCase(db, { moderation: "after" });
    const { consultation, government, moderator, officer } = its;
    const comment = await aComment(db, { consultation });
    const where = { ...comment, government_code: government.code };

    expect(await putInHold(db, moderator, { comment: where, reason: "It has drawings.", now })).toEqual({
      ok: true,
    });
    expect(await putInHold(db, moderator, { comment: where, reason: "Again.", now })).toMatchObject({
      ok: false,
    });
    expect(await its.standing()).toMatchObject({ published_version: null, set_aside: "technology" });
    await decideHeld(db, officer, { ...release, government: government.code, commentId: comment.id });

    expect(await its.standing()).toMatchObject({
      published_version: 1,
      status: "published",
      queued_at: null,
    });
    expect((await its.kinds()).map(([kind]) => kind)).toEqual(
      ["taken off", "held", "published", "released"].sort(),
    );
    await expect(
      putInHold(db, officer, { comment: where, reason: "I am no moderator.", now }),
    ).rejects.toMatchObject({ status: 403 });
  });

  test("does not make public again what its author at risk has asked back meanwhile", async () => {
    const its = await aCase(db, { moderation: "after", at_risk: 1 });
    const { consultation, government, moderator, officer } = its;
    const comment = await aComment(db, { consultation, attribution: "at risk" });
    const where = { ...comment, government_code: government.code };
    await putInHold(db, moderator, { comment: where, reason: "It has drawings.", now });
    await db
      .updateTable("comment")
      .set({ withdrawal_asked_at: now.toISOString(), take_back_at: "2026-02-04T10:00:00.000Z" })
      .where("id", "=", comment.id)
      .execute();

    const released = { ...release, government: government.code, commentId: comment.id };
    expect(await decideHeld(db, officer, released)).toEqual({ ok: true });

    expect(await its.standing()).toMatchObject({ set_aside: null, published_version: null });
    expect((await its.kinds()).map(([kind]) => kind)).not.toContain("published");
  });

  test("holds a change that may be controlled, with the version that was public", async () => {
    const its = await aCase(db, { moderation: "after" });
    await its.send([overall]);
    const { id } = await its.standing();
    const changing = { ...its.written, changing: id };
    await savedDraft(db, its.writer, { ...changing, changes: [technical, says("yes")] });

    expect(await sent(db, its.writer, changing)).toMatchObject({ ok: true });
    expect(await its.standing()).toMatchObject({ current_version: 2, published_version: null });
    const unheld = { ...its.written, changing: id };
    await savedDraft(db, its.writer, { ...unheld, changes: [another] });
    expect(await sent(db, its.writer, unheld)).toMatchObject({ ok: false });
    await decideHeld(db, its.officer, { ...release, ...(await its.held()) });

    expect(await its.standing()).toMatchObject({ published_version: 2, status: "published" });
  });

  test.each([0, 1, 2, 3, 4, 5])(
    "what its author withdraws while an officer releases it is not public, round %i",
    async (round) => {
      const its = await aCase(db, { moderation: "after" });
      await its.send([overall, technical, says("yes")]);
      const held = await its.held();
      const acts = [() => decideHeld(db, its.officer, { ...release, ...held }), () => its.withdraw()];

      await Promise.all((round % 2 === 0 ? acts : acts.reverse()).map((act) => act()));

      expect(await its.standing()).toMatchObject({
        ...{ published_version: null, queued_at: null, withdrawn_at: expect.any(String) },
      });
    },
  );

  test("decides on the hold that is on it, where the day alone is kept of when it was put there", async () => {
    const its = await aCase(db, { at_risk: 1 });
    const atRisk: Writer = { kind: "at risk", keyHash: hashed("0123456789ABCDEFGHJKMNPQRS") };
    await its.send([overall, technical, says("yes")], atRisk);
    const held = await its.held();
    await db
      .updateTable("technology_hold")
      .set({ id: "z" })
      .where("comment_id", "=", held.commentId)
      .execute();
    await decideHeld(db, its.officer, { ...release, ...held });
    const again = { id: held.commentId, consultation_id: its.consultation.id, version: 2 };
    await holdComment(db, again, { cause: "author says yes", at: "2026-01-31T23:00:00.000Z" });

    expect(await decideHeld(db, its.officer, { ...keep, ...held })).toEqual({ ok: true });

    expect((await listHeld(db, its.officer, its.government.code)).kept).toHaveLength(1);
    expect((await listHolds(db, held.commentId)).map(({ decisions }) => decisions[0]?.outcome)).toEqual([
      "keep",
      "release",
    ]);
  });

  test("lets its author withdraw after closing without asking anybody, also at risk", async () => {
    const its = await aCase(db, { at_risk: 1 });
    const atRisk: Writer = { kind: "at risk", keyHash: hashed("0123456789ABCDEFGHJKMNPQRS") };
    await its.send([overall, technical, says("yes")], atRisk);
    await db
      .updateTable("consultation")
      .set({ closes_at: "2026-02-02T00:00:00.000Z" })
      .where("id", "=", its.consultation.id)
      .execute();
    const { id, attribution } = await its.standing();
    expect(attribution).toBe("at risk");
    const [hold] = await listHolds(db, id);
    expect(hold?.held_at).toBe("2026-01-31T23:00:00.000Z");

    expect(await its.withdraw(atRisk)).toEqual({ ok: true });
  });
});

interface Mode {
  moderation?: ModerationMode;
  at_risk?: 0 | 1;
}

async function aCase(db: Db, { moderation = "before", at_risk = 0 }: Mode = {}) {
  const found = await aModeratedConsultation(db);
  const { government } = found;
  const consultation = await aConsultation(db, { government, moderation, at_risk });
  const officer = await anOfficesHolder(
    db,
    await anOfficial(db, { government, role: "technology officer", name: "Tom Technology" }),
  );
  const writer: Writer = writerOf(await anAccount(db));
  const vault = aVault();
  const written = { consultation, vault, now };
  const standing = () =>
    db
      .selectFrom("comment")
      .selectAll()
      .where("consultation_id", "=", consultation.id)
      .executeTakeFirstOrThrow();
  return {
    ...found,
    ...{ consultation, officer, writer, written, standing },
    held: async () => ({ government: government.code, commentId: (await standing()).id }),
    send: async (changes: Change[], by: Writer = writer) => {
      await savedDraft(db, by, { ...written, changes });
      const result = await sent(db, by, written);
      if (!result.ok) throw new Error(JSON.stringify(result.errors));
    },
    withdraw: async (by: Writer = writer) => {
      const account = by.kind === "at risk" ? null : by.account;
      const { id } = await standing();
      const which = { consultationId: consultation.id, commentId: id, now: later };
      return withdrawComment(db, { account, owner: ownerOf(by) }, which);
    },
    kinds: async () =>
      (
        await db
          .selectFrom("event")
          .select(["kind", "actor_id"])
          .where("consultation_id", "=", consultation.id)
          .orderBy("kind")
          .execute()
      ).map(({ kind, actor_id }) => [kind, actor_id]),
  };
}
