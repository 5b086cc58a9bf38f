import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { listDraftActs } from "#app/consultations/review/draft-acts.server.ts";
import { reviewDraft } from "#app/consultations/review/review-draft.server.ts";
import { viewDraft } from "#app/consultations/review/view-draft.server.ts";
import { createConsultation, saveConsultation } from "#app/consultations/write-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aQuestion } from "#tests/support/question-builder.ts";

const content = {
  title: "A licence",
  summary: "Why.",
  authority: "Ministry of Trade",
  contact: "",
  time_zone: "Europe/Amsterdam",
  opens_at: "2026-03-01T08:00:00.000Z",
  closes_at: "2026-04-01T15:00:00.000Z",
  moderation: "before" as const,
  at_risk: 1 as const,
  measure_markdown: "# Article 1\n\nAny text.\n",
  questions: [aQuestion()],
};
const now = new Date("2026-02-01T10:00:00Z");
const later = new Date("2026-02-02T10:00:00Z");

async function aDraft(db: Db, wanted: { two_people?: 0 | 1; least_days?: number } = {}) {
  const government = await aGovernment(db, wanted);
  const [writer, colleague] = await Promise.all([
    anOfficial(db, { government, role: "case officer" }),
    anOfficial(db, { government, role: "case officer" }),
  ]);
  const account = async ({ id }: { id: string }) => {
    const found = await findAccount(db, id);
    if (!found) throw new Error("There is no such account");
    return found;
  };
  const official = await account(writer);
  const made = await createConsultation(db, official, { government_code: government.code, content, now });
  const draft = async () => {
    const { id } = await findConsultation(db, official, made.reference);
    return { ...(await findConsultation(db, official, made.reference)), id };
  };
  return {
    government,
    writer,
    official,
    colleague: await account(colleague),
    reference: made.reference,
    draft,
  };
}

describe.each(dialects)("a draft before it is announced (%s)", (dialect) => {
  const db = useDatabase(dialect);

  const announce = async (
    { draft }: Awaited<ReturnType<typeof aDraft>>,
    by: Awaited<ReturnType<typeof findAccount>>,
  ) => {
    if (!by) throw new Error("Nobody announces it");
    return moveStage(db, by, { consultation: await draft(), to: "announced", note: "", now: later });
  };
  const review = async (
    { draft }: Awaited<ReturnType<typeof aDraft>>,
    by: Awaited<ReturnType<typeof aDraft>>["official"],
    said: { kind: "review asked" | "agreed" | "changes wanted"; remark?: string; revision?: number },
  ) => {
    const consultation = await draft();
    return reviewDraft(db, by, {
      consultation,
      revision: consultation.revision,
      remark: "",
      now: later,
      ...said,
    });
  };

  test("needs nobody else where its government does not ask for it", async () => {
    const case_ = await aDraft(db);

    expect(await announce(case_, case_.official)).toEqual({ ok: true });
  });

  test("is announced by one once another has agreed to it as it stands", async () => {
    const case_ = await aDraft(db, { two_people: 1 });
    const { official, colleague } = case_;

    const alone = await announce(case_, official);
    const own = await review(case_, official, { kind: "agreed" });
    await review(case_, official, { kind: "review asked" });
    const agreed = await review(case_, colleague, { kind: "agreed" });
    const bySame = await announce(case_, colleague);
    const byOther = await announce(case_, official);

    expect(alone).toMatchObject({ ok: false, errors: { to: { key: "review-office.needs-agreement" } } });
    expect(own).toMatchObject({ ok: false, errors: { form: { key: "review-office.own-words" } } });
    expect(agreed).toEqual({ ok: true });
    expect(bySame).toMatchObject({ ok: false, errors: { to: { key: "review-office.another-announces" } } });
    expect(byOther).toEqual({ ok: true });
  });

  test("needs another look where it was saved since, and says so", async () => {
    const case_ = await aDraft(db, { two_people: 1 });
    const { official, colleague, draft } = case_;
    await review(case_, colleague, { kind: "agreed" });
    const seen = await draft();

    await saveConsultation(db, official, {
      consultation: seen,
      content: { ...content, title: "Another" },
      now: later,
    });

    expect(await announce(case_, official)).toMatchObject({ ok: false });
    const view = await viewDraft(db, official, await draft());
    expect(view.review.state).toBe("changed since");
    expect(await review(case_, colleague, { kind: "agreed", revision: seen.revision })).toMatchObject({
      ok: false,
      errors: { form: { key: "review-office.changed-meanwhile" } },
    });
  });

  test("is either saved or agreed to where both happen at the same time", async () => {
    const case_ = await aDraft(db, { two_people: 1 });
    const { official, colleague, draft } = case_;
    const consultation = await draft();
    const { revision } = consultation;

    await Promise.all([
      saveConsultation(db, official, { consultation, content: { ...content, title: "Other" }, now }),
      reviewDraft(db, colleague, { consultation, revision, kind: "agreed", remark: "", now }),
    ]);

    const view = await viewDraft(db, official, await draft());
    expect(view.review.state).not.toBe("agreed");
    expect(await announce(case_, official)).toMatchObject({ ok: false });
  });

  test("has what should be changed said in words", async () => {
    const case_ = await aDraft(db);

    const silent = await review(case_, case_.colleague, { kind: "changes wanted" });
    await review(case_, case_.colleague, { kind: "changes wanted", remark: "Ask about costs." });

    expect(silent).toMatchObject({
      ok: false,
      errors: { remark: { key: "review-office.say-what-to-change" } },
    });
    const view = await viewDraft(db, case_.official, await case_.draft());
    expect(view.review).toMatchObject({ state: "changes wanted", act: { remark: "Ask about costs." } });
  });

  test("is announced with less time than its government wants only by who says that they know", async () => {
    const case_ = await aDraft(db, { least_days: 60 });
    const consultation = await case_.draft();
    const move = { consultation, to: "announced" as const, note: "", now: later };

    const unknowing = await moveStage(db, case_.official, move);
    const knowing = await moveStage(db, case_.official, { ...move, knowsShort: true });

    expect(unknowing).toMatchObject({ ok: false, errors: { short: { key: "review-office.too-short" } } });
    expect(knowing).toEqual({ ok: true });
  });

  test("is announced by the dates that it has at that moment, not by those that were on the page", async () => {
    const case_ = await aDraft(db, { least_days: 20 });
    const { id, ...seen } = await case_.draft();
    const move = { consultation: { id, ...seen }, to: "announced" as const, note: "", now: later };
    const announcedWith = async (dates: { opens_at: string; closes_at: string }) => {
      await db.updateTable("consultation").set(dates).where("id", "=", id).execute();
      return moveStage(db, case_.official, move);
    };

    const short = await announcedWith({ opens_at: seen.opens_at, closes_at: "2026-03-09T08:00:00.000Z" });
    const past = await announcedWith({
      opens_at: "2026-01-01T08:00:00.000Z",
      closes_at: "2026-02-01T08:00:00.000Z",
    });

    expect(short).toMatchObject({ ok: false, errors: { short: { key: "review-office.too-short" } } });
    expect(past).toMatchObject({
      ok: false,
      errors: { to: { key: "consultation-editor.closing-time-has-passed" } },
    });
  });

  test("is open for as many days as its authority's calendar has, also where a day of them has 23 hours", async () => {
    const case_ = await aDraft(db, { least_days: 30 });
    const { id, ...seen } = await case_.draft();
    const dates = { opens_at: "2026-03-20T08:00:00.000Z", closes_at: "2026-04-19T07:00:00.000Z" };
    await db.updateTable("consultation").set(dates).where("id", "=", id).execute();

    const { days, missing } = await viewDraft(db, case_.official, await case_.draft());
    const consultation = { id, ...seen };
    const announced = await moveStage(db, case_.official, {
      ...{ consultation, to: "announced", note: "", now: later },
    });

    expect(days).toBe(30);
    expect(missing).not.toContain("period");
    expect(announced).toEqual({ ok: true });
  });

  test("tells what it lacks, and has its history for officials", async () => {
    const case_ = await aDraft(db, { least_days: 60 });
    const { official, draft } = case_;
    const changed = { ...content, title: "Another", contact: "desk@trade.example" };
    await saveConsultation(db, official, { consultation: await draft(), content: changed, now: later });

    const { missing } = await viewDraft(db, official, await draft());
    const acts = await listDraftActs(db, (await draft()).id);

    expect(missing).toEqual(["period", "documents", "commitments", "language"]);
    expect(acts.map(({ kind, fields, actor }) => ({ kind, fields, actor }))).toEqual([
      { kind: "saved", fields: ["title", "contact"], actor: official.name },
      { kind: "written", fields: [], actor: official.name },
    ]);
  });

  test("is on one page as readers will see it, with the review below", async () => {
    const case_ = await aDraft(db);
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, case_.writer);
    const address = `/officials/${case_.government.code}/consultations/${case_.reference}/review`;

    const page = await (await portal.get(address, cookie)).text();
    const asked = await portal.post(
      address,
      { kind: "review asked", remark: "Please.", revision: "1" },
      cookie,
    );
    const stale = await portal.post(
      address,
      { kind: "review asked", remark: "Kept.", revision: "0" },
      cookie,
    );

    expect(page).toContain("Any text.");
    expect(page).toContain("Why?");
    expect(asked.status).toBe(302);
    expect(stale.status).toBe(422);
    expect(await stale.text()).toContain("Kept.");
  });

  test("can begin as a copy of an earlier consultation, without its dates", async () => {
    const case_ = await aDraft(db);
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, case_.writer);
    const address = `/officials/${case_.government.code}/consultations/new`;

    const page = await (await portal.get(`${address}?from=${case_.reference}`, cookie)).text();

    expect(page).toContain('value="A licence"');
    expect(page).toContain("Any text.");
    expect(page).toContain(`name="copied_from" value="${case_.reference}"`);
    expect(page).not.toContain('value="2026-03-01"');
  });

  test("has in its history what it was copied from, where its government has that", async () => {
    const case_ = await aDraft(db);
    const other = await aDraft(db);
    const historyOf = async (copied_from: string) => {
      const made = { government_code: case_.government.code, content, now, copied_from };
      const { reference } = await createConsultation(db, case_.official, made);
      const { id } = await findConsultation(db, case_.official, reference);
      return (await listDraftActs(db, id)).map(({ kind, remark }) => ({ kind, remark }));
    };

    expect(await historyOf(case_.reference)).toEqual([{ kind: "copied", remark: case_.reference }]);
    for (const unknown of [other.reference, "Anything at all"])
      expect(await historyOf(unknown)).toEqual([{ kind: "written", remark: "" }]);
  });

  test("still lists its questions where a colleague saved another draft meanwhile", async () => {
    const case_ = await aDraft(db);
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, case_.writer);
    const address = `/officials/${case_.government.code}/consultations/${case_.reference}/edit`;
    const form = {
      ...{ title: "Mine", summary: "Why.", authority: "Ministry of Trade", time_zone: "Europe/Amsterdam" },
      ...{ opens_date: "2030-03-01", opens_time: "09:00", closes_date: "2030-04-01", closes_time: "17:00" },
      ...{ moderation: "before", at_risk: "no", measure: "# Article 1\n\nAny text.\n" },
      ...{ questions: "- { kind: open, text: Enough?, key: enough }\n", revision: "0", intent: "save" },
    };

    const answer = await portal.post(address, form, cookie);

    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('value="Mine"');
    expect(page).toContain('value="remove:enough"');
  });
});
