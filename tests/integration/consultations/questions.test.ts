import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { storeAnswers } from "#app/comments/parts/answers/store-answers.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { listQuestions, storeQuestions } from "#app/consultations/questions/questions.server.ts";
import { createConsultation, saveConsultation } from "#app/consultations/write-consultation.server.ts";
import type { Db } from "#db/schema.ts";
import { aComment, aConsultation, aGovernment, anOfficial } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { aPortal, cookieOf } from "#tests/support/portal.ts";
import { aQuestion, askedIn, oneOfEachKind } from "#tests/support/question-builder.ts";

const content = {
  title: "A licence",
  summary: "Why.",
  authority: "Ministry of Trade",
  time_zone: "Europe/Amsterdam",
  opens_at: "2026-03-01T08:00:00.000Z",
  closes_at: "2026-04-01T15:00:00.000Z",
  moderation: "before" as const,
  at_risk: 1 as const,
  measure_markdown: "# Article 1\n",
  questions: oneOfEachKind,
};
const now = new Date("2026-02-01T10:00:00Z");

async function aCaseOfficer(db: Db) {
  const government = await aGovernment(db);
  const account = await anOfficial(db, { government, role: "case officer" });
  const official = await findAccount(db, account.id);
  if (!official) throw new Error("The official has no account");
  return { government, account, official };
}

describe.each(dialects)("the questions of a consultation (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aDraft() {
    const { government, official } = await aCaseOfficer(db);
    const { reference } = await createConsultation(db, official, {
      government_code: government.code,
      content,
      now,
    });
    return { official, consultation: await findConsultation(db, official, reference) };
  }

  test("are stored with a draft as they were written", async () => {
    const { consultation } = await aDraft();

    const questions = await listQuestions(db, consultation.id);

    expect(questions.map(({ id: _, ...question }) => question)).toEqual(oneOfEachKind);
    expect(consultation.at_risk).toBe(1);
  });

  test("keep their ids by key when the draft is saved in another order", async () => {
    const { official, consultation } = await aDraft();
    const before = await listQuestions(db, consultation.id);
    const [why, one] = oneOfEachKind;
    const next = [one, aQuestion({ key: "new", text: "What else?" }), why].filter((found) => !!found);

    await saveConsultation(db, official, { consultation, content: { ...content, questions: next } });

    const after = await listQuestions(db, consultation.id);
    const idOf = (questions: typeof before, key: string) => questions.find((q) => q.key === key)?.id;
    expect(after.map(({ key }) => key)).toEqual(["one", "new", "why"]);
    expect(idOf(after, "why")).toBe(idOf(before, "why"));
  });

  test("stay as they are once it has been announced", async () => {
    const { official, consultation } = await aDraft();
    await moveStage(db, official, { consultation, to: "announced", note: "", now });

    const saved = await saveConsultation(db, official, {
      consultation: await findConsultation(db, official, consultation.reference),
      content: { ...content, questions: [] },
    });

    expect(saved.ok).toBe(false);
    expect(await listQuestions(db, consultation.id)).toHaveLength(5);
  });

  test("cannot be taken away once they have been answered", async () => {
    const consultation = await aConsultation(db);
    await askedIn(db, consultation);
    const { id } = await aComment(db, { consultation });
    const answer = { comment_id: id, version: 1, consultation_id: consultation.id, answers: { one: "yes" } };
    await storeAnswers(db, answer);

    await expect(storeQuestions(db, consultation.id, [])).rejects.toThrow();
  });

  test("are written one by one in the browser, and nothing typed is lost", async () => {
    const { government, account } = await aCaseOfficer(db);
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, account);
    const page = `/officials/${government.code}/consultations/new`;
    const typed = { title: "Half <b>written", questions: "- kind: open\n  text: Why?\n" };
    const written = { question_kind: "single", question_text: "Clear?", question_options: "Yes\nNo" };

    const added = await portal.post(page, { ...typed, ...written, intent: "add-question" }, cookie);
    const refused = await portal.post(
      page,
      { ...typed, ...written, question_options: "Yes", intent: "add-question" },
      cookie,
    );
    const removed = await portal.post(page, { ...typed, intent: "remove:why" }, cookie);

    const [shown, again] = [await added.text(), await refused.text()];
    expect(added.status).toBe(200);
    expect(shown).toContain("- key: clear\n  kind: single");
    expect(shown).toContain("Half &lt;b&gt;written");
    expect(refused.status).toBe(422);
    expect(again).toContain("give at least two options");
    expect(again).toContain("Half &lt;b&gt;written");
    expect(await removed.text()).toContain("No question is asked.");
  });

  test("are on a page for everyone, with HTML shown as it was typed", async () => {
    const consultation = await aConsultation(db);
    await askedIn(db, consultation, [aQuestion({ text: "Is <img src=x> clear?", groups: ["academia"] })]);
    const portal = await aPortal(db);

    const page = await portal.get(`/consultations/${consultation.reference}/questions`);
    const overview = await portal.get(`/consultations/${consultation.reference}`);

    const text = await page.text();
    expect(text).toContain("Is &lt;img src=x&gt; clear?");
    expect(text).toContain("Optional, for academia");
    expect(await overview.text()).toContain(`/consultations/${consultation.reference}/questions`);
  });
});
