import { describe, expect, test } from "vitest";
import { findDraft } from "#app/comments/drafts/find-draft.server.ts";
import { saveDraft } from "#app/comments/drafts/save-draft.server.ts";
import { listOwnComments } from "#app/comments/own/list-own-comments.server.ts";
import { submitComment } from "#app/comments/writing/sending/submit-comment.server.ts";
import type { ChangedValues } from "#app/consultations/changes/change.ts";
import { changeConsultation, proposeChange } from "#app/consultations/changes/change-consultation.server.ts";
import { recordPassed } from "#app/consultations/clock-passed.server.ts";
import { listEvents } from "#app/consultations/list-events.server.ts";
import { insertEvent } from "#app/consultations/move-stage.server.ts";
import { findSubjects, storeSubjects } from "#app/consultations/subjects/store-subjects.server.ts";
import { search } from "#app/search/search.server.ts";
import { readSearchFilters } from "#app/search/search-filters.ts";
import type { OfficialRole } from "#db/schema.ts";
import { aConsultation, aGovernment, anAccount, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { publicStates } from "#tests/support/public-states.ts";
import { saidErrors } from "#tests/support/said-errors.ts";
import { anOfficesHolder } from "#tests/support/signed-in.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const opens = "2026-03-01T08:00:00.000Z";
const closes = "2026-04-01T15:00:00.000Z";
const later = "2026-05-01T15:00:00.000Z";
const at = (instant: string) => new Date(instant);
const open = at("2026-03-10T10:00:00.000Z");

describe.each(dialects)("changes after the announcement (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function anOfficesHolderOf(government: Awaited<ReturnType<typeof aGovernment>>, role: OfficialRole) {
    return anOfficesHolder(db, await anOfficial(db, { government, role }));
  }

  async function anOpen() {
    const government = await aGovernment(db);
    const consultation = await aConsultation(db, { government, opens_at: opens, closes_at: closes });
    const officer = () => anOfficesHolderOf(government, "case officer");
    const [one, other] = [await officer(), await officer()];
    const extended = (now: Date, to = later, seen = 0) => ({
      ...{ consultation, kind: "extended" as const, reason: "More time was asked for.", seen, now },
      values: { closes_at: to },
    });
    const find = () =>
      db.selectFrom("consultation").selectAll().where("id", "=", consultation.id).executeTakeFirstOrThrow();
    return { consultation, government, one, other, extended, find };
  }

  /** Someone with a draft, and how they send it at a moment. */
  async function aWriter(consultationId: string, savedAt = open) {
    const account = await anAccount(db);
    const writer = writerOf(account);
    const place = { consultationId, changing: null, vault: await aVault() };
    const change = { part: "overall" as const, position: "oppose" as const, remarks: "This goes too far." };
    const seen = { id: "", revision: 0 };
    expect(await saveDraft(db, writer, { ...place, seen, change, now: savedAt })).toEqual({ ok: true });
    const { id, revision } = await findDraft(db, writer, place);
    return {
      account,
      send: (now: Date) => submitComment(db, writer, { ...place, seen: { id: id ?? "", revision }, now }),
    };
  }

  test("an extension moves the closing, tells why, and raises what caches look at", async () => {
    const { consultation, one, extended, find } = await anOpen();
    const state = await publicStates(db, open);

    const done = await changeConsultation(db, one, extended(open));

    expect(done).toMatchObject({
      ok: true,
      change: { kind: "extended", before: { closes_at: closes }, after: { closes_at: later } },
    });
    expect((await find()).closes_at).toBe(later);
    expect(await publicStates(db, open)).not.toBe(state);
    const [newest] = await listEvents(db, await find(), { now: open });
    expect(newest).toMatchObject({ note: "More time was asked for.", change: { kind: "extended" } });
    const event = db
      .selectFrom("event")
      .select(["kind", "actor_id"])
      .where("consultation_id", "=", consultation.id);
    expect(await event.execute()).toEqual([{ kind: "extended", actor_id: one.id }]);
  });

  test("looking at a change first changes nothing", async () => {
    const { one, extended, find } = await anOpen();

    expect(await proposeChange(db, one, extended(open))).toMatchObject({ ok: true });

    expect((await find()).closes_at).toBe(closes);
  });

  test("of two officials at once one is told that the other was faster", async () => {
    const { one, other, extended, find } = await anOpen();
    const sooner = "2026-04-20T15:00:00.000Z";

    const answers = await Promise.all([
      changeConsultation(db, one, extended(open)),
      changeConsultation(db, other, extended(open, sooner)),
    ]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.find(({ ok }) => !ok);
    expect(refused && saidErrors(refused).form).toContain("colleague");
    expect([later, sooner]).toContain((await find()).closes_at);
  });

  test("nobody else may, and what has passed or comes without notice is refused", async () => {
    const { government, one, consultation, extended } = await anOpen();
    const analyst = await anOfficesHolderOf(government, "analyst");
    const elsewhere = await anOfficesHolderOf(await aGovernment(db), "case officer");
    for (const person of [analyst, elsewhere])
      await expect(changeConsultation(db, person, extended(open))).rejects.toMatchObject({ status: 403 });

    const shortened = (closes_at: string) =>
      changeConsultation(db, one, {
        ...{ consultation, kind: "shortened", reason: "A court asks for it.", seen: 0, now: open },
        values: { closes_at },
      });

    expect(saidErrors(await shortened("2026-03-12T10:00:00.000Z")).date).toContain("3 days");
    expect(saidErrors(await shortened("2026-03-09T10:00:00.000Z")).date).toContain("passed");
    expect(await shortened("2026-03-14T10:00:00.000Z")).toMatchObject({ ok: true });
  });

  test("a comment on its way is judged by the closing that held when it arrived", async () => {
    const { consultation, one, extended } = await anOpen();
    const [early, late] = [await aWriter(consultation.id), await aWriter(consultation.id)];
    await changeConsultation(db, one, {
      ...{ consultation, kind: "shortened", reason: "A court asks for it.", seen: 0, now: open },
      values: { closes_at: "2026-03-14T10:00:00.000Z" },
    });
    const closed = at("2026-03-14T10:00:05.000Z");
    const reopened = { ...extended(closed, later, 1), kind: "reopened" as const };
    expect(await changeConsultation(db, one, reopened)).toMatchObject({ ok: true });

    expect(saidErrors(await early.send(at("2026-03-14T10:00:01.000Z"))).form).toContain("does not take");
    expect(await early.send(at("2026-03-14T10:00:06.000Z"))).toMatchObject({ ok: true });
    expect(await late.send(at("2026-03-10T10:00:00.000Z"))).toMatchObject({ ok: true });
  });

  test("in a window for late filings comments are taken and bear why, then no more", async () => {
    const { consultation, one, find } = await anOpen();
    const [first, second, third] = [
      await aWriter(consultation.id),
      await aWriter(consultation.id),
      await aWriter(consultation.id),
    ];
    expect(saidErrors(await first.send(at("2026-04-02T10:00:00.000Z"))).form).toContain("does not take");
    const window = {
      ...{ consultation, kind: "late" as const, reason: "The portal was down.", seen: 0 },
      ...{ now: at("2026-04-03T10:00:00.000Z"), values: { late_until: "2026-04-10T15:00:00.000Z" } },
    };
    expect(await changeConsultation(db, one, window)).toMatchObject({ ok: true });
    await db
      .updateTable("consultation")
      .set({ stage: "under review" })
      .where("id", "=", consultation.id)
      .execute();

    expect(saidErrors(await second.send(at("2026-04-03T09:00:00.000Z"))).form).toContain("does not take");
    expect(await first.send(at("2026-04-04T10:00:00.000Z"))).toMatchObject({ ok: true });
    expect(saidErrors(await third.send(at("2026-04-10T15:00:00.000Z"))).form).toContain("does not take");

    const [{ late_by } = { late_by: null }] = await db
      .selectFrom("comment")
      .select("late_by")
      .where("consultation_id", "=", consultation.id)
      .execute();
    const change = db
      .selectFrom("consultation_change")
      .select("id")
      .where("consultation_id", "=", consultation.id);
    expect(late_by).toBe((await change.executeTakeFirstOrThrow()).id);
    expect(await publicStates(db, at("2026-04-10T14:59:59.000Z"))).not.toBe(
      await publicStates(db, at("2026-04-10T15:00:00.000Z")),
    );
    expect((await find()).stage).toBe("under review");
  });

  test("open again, a consultation takes comments, and both closings are told", async () => {
    const { consultation, one, extended, find } = await anOpen();
    const { send } = await aWriter(consultation.id);
    const announced = { stage: "announced" as const, at: at("2026-02-01T08:00:00.000Z"), note: "" };
    await insertEvent(db, { ...announced, consultation_id: consultation.id, actor_id: one.id });
    await recordPassed(db, at(closes));
    await db
      .updateTable("consultation")
      .set({ stage: "under review" })
      .where("id", "=", consultation.id)
      .execute();
    const now = at("2026-04-05T10:00:00.000Z");

    expect(await changeConsultation(db, one, { ...extended(now), kind: "reopened" })).toMatchObject({
      ok: true,
    });
    expect((await find()).stage).toBe("announced");
    expect(await send(at("2026-04-06T10:00:00.000Z"))).toMatchObject({ ok: true });
    await recordPassed(db, at(later));

    const kinds = await db
      .selectFrom("event")
      .select("kind")
      .where("consultation_id", "=", consultation.id)
      .where("comment_id", "is", null)
      .orderBy("number")
      .execute();
    expect(kinds.map(({ kind }) => kind)).toEqual(["announced", "opened", "closed", "reopened", "closed"]);
  });

  test("a correction keeps what it said before; one that changes nothing is refused", async () => {
    const { consultation, one, find } = await anOpen();
    const { title, summary, authority } = consultation;
    const corrected = (values: object, seen: number) =>
      changeConsultation(db, one, {
        ...{ consultation, kind: "corrected", reason: "A word was wrong.", seen, now: open },
        values: { title, summary, authority, ...values },
      });

    expect(saidErrors(await corrected({}, 0)).form).toContain("different");
    expect(await corrected({ title: "A licence for biometric tools" }, 0)).toMatchObject({
      change: { before: { title }, after: { title: "A licence for biometric tools" } },
    });
    expect(await find()).toMatchObject({ title: "A licence for biometric tools", summary });
    const found = await search(db, {
      filters: readSearchFilters(new URLSearchParams(`consultation=${consultation.reference}&q=tools`)),
      ...{ page: 1, now: open, language: "en" },
    });
    expect(found.hits).toHaveLength(1);
  });

  test("what a consultation is about is corrected, and what it said before stays in its history", async () => {
    const { consultation, one } = await anOpen();
    const entries = [{ list: "eu annex i" as const, entry: "5A002.a" }];
    await storeSubjects(db, consultation.id, { commitments: [1], entries });
    const corrected = (values: ChangedValues, seen: number) =>
      changeConsultation(db, one, {
        ...{ consultation, kind: "corrected", reason: "An entry was missing.", seen, now: open, values },
      });

    expect(saidErrors(await corrected({ commitments: [1], entries }, 0)).form).toContain("different");
    const more = [...entries, { list: "us ccl" as const, entry: "3A090" }];
    expect(await corrected({ commitments: [1], entries: more }, 0)).toEqual({
      ok: true,
      change: expect.objectContaining({ before: { entries }, after: { entries: more } }),
    });
    expect(await findSubjects(db, consultation.id)).toEqual({ commitments: [1], entries: more });
    expect(await corrected({ commitments: [] }, 1)).toMatchObject({ ok: true });
    expect(await findSubjects(db, consultation.id)).toEqual({ commitments: [], entries: more });
  });

  test("those who have sent a comment see what was changed since, and only that", async () => {
    const { consultation, one, extended } = await anOpen();
    const { account, send } = await aWriter(consultation.id);
    await changeConsultation(db, one, extended(open, "2026-04-20T15:00:00.000Z"));
    await send(at("2026-03-11T10:00:00.000Z"));
    await changeConsultation(db, one, extended(at("2026-03-12T10:00:00.000Z"), later, 1));

    const { comments } = await listOwnComments(db, [`account:${account.id}`], { page: 1 });

    expect(comments.map(({ changes }) => changes.map(({ number }) => number))).toEqual([[2]]);
  });
});
