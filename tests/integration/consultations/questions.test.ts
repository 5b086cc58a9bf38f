import { describe, expect, test } from "vitest";
import { findAccount } from "#app/accounts/find-account.server.ts";
import { storeAnswers } from "#app/comments/parts/answers/store-answers.server.ts";
import { findConsultation } from "#app/consultations/find-consultation.server.ts";
import { moveStage } from "#app/consultations/move-stage.server.ts";
import { listProvisions } from "#app/consultations/provisions.server.ts";
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
  contact: "",
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

    await saveConsultation(db, official, { consultation, content: { ...content, questions: next }, now });

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
      now,
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

  const typed = { title: "Half <b>written", questions: "- kind: open\n  text: Why?\n" };
  const written = { question_kind: "single", question_text: "Clear?", question_options: "Yes\nNo" };

  async function anEditor() {
    const { government, account } = await aCaseOfficer(db);
    const portal = await aPortal(db);
    const cookie = await cookieOf(db, portal, account);
    const page = `/officials/${government.code}/consultations/new`;
    return async (fields: Record<string, string>) => {
      const answer = await portal.post(page, fields, cookie);
      return { status: answer.status, text: await answer.text() };
    };
  }

  test("are written one by one in the browser, and nothing typed is lost", async () => {
    const send = await anEditor();

    const added = await send({ ...typed, ...written, intent: "add-question" });
    const refused = await send({ ...typed, ...written, question_options: "Yes", intent: "add-question" });
    const removed = await send({ ...typed, ...written, intent: "remove:why" });

    expect(added.status).toBe(200);
    expect(added.text).toContain("- key: clear\n  kind: single");
    expect(added.text).toContain("Half &lt;b&gt;written");
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("give at least two options");
    expect(refused.text).toContain("Half &lt;b&gt;written");
    expect(removed.text).toContain("No question is asked.");
    expect(removed.text).toContain(">Clear?</textarea>");
  });

  test("have the fields of their kind alone, and keep what was typed for another", async () => {
    const send = await anEditor();

    const begun = await send({ ...typed, intent: "new:number" });
    const turned = await send({ ...typed, ...written, intent: "kind:scale" });

    expect(begun.text).toContain('name="question_unit"');
    expect(begun.text).not.toContain('name="question_options"');
    expect(turned.text).toContain('name="question_from"');
    expect(turned.text).toContain('<input type="hidden" name="question_options" value="Yes\nNo"/>');
  });

  test("are not lost where another is begun, or the draft is saved, before one was added", async () => {
    const send = await anEditor();

    const other = await send({ ...typed, ...written, intent: "new:open" });
    const unfit = await send({ ...typed, ...written, question_options: "Yes", intent: "edit:why" });
    const saved = await send({ ...typed, ...written, intent: "save" });

    expect(other.text).toContain("- key: clear\n  kind: single");
    expect(unfit.status).toBe(422);
    expect(unfit.text).toContain(">Clear?</textarea>");
    expect(saved.status).toBe(422);
    expect(saved.text).toContain("- key: clear\n  kind: single");
  });

  test("can be about a provision of the measure in the form, and depend on an earlier answer", async () => {
    const send = await anEditor();
    const measure = "# Article 1 Scope\n\n(1) Sensors need a licence.\n";
    const questions = "- kind: single\n  text: Clear?\n  key: clear\n  options: [Yes, No]\n";
    const one = { question_kind: "open", question_text: "Why not?", question_if: "clear" };
    const form = { ...typed, measure, questions, ...one, intent: "add-question" };

    const added = await send({ ...form, question_provision: "art. 1(1)", question_if_choices: "no" });
    const nowhere = await send({ ...form, question_provision: "Article 7", question_if_choices: "no" });
    const unsaid = await send({ ...form, question_if_choices: "" });

    expect(added.text).toContain("provision: article-1-1");
    expect(added.text).toContain("Only if you answered “No” to “Clear?”.");
    expect(nowhere.text).toContain("has no provision that is cited as “Article 7”");
    expect(unsaid.text).toContain("choose the answers to “Clear?” after which it is asked");
  });

  test("keep the keys of their options when they are written anew, which others depend on", async () => {
    const send = await anEditor();
    const questions = `- kind: single
  text: Clear?
  key: clear
  options: [{ key: a, text: "Yes" }, { key: b, text: "No" }, Perhaps]
- { kind: open, text: Why not?, key: why-not, if: { question: clear, choices: [b] } }
`;
    const anew = { question_kind: "single", question_key: "clear", question_text: "Is it clear?" };

    const changed = await send({
      ...{ ...typed, questions, ...anew, intent: "add-question" },
      question_options: "Perhaps\nNo, it is not\nA\nYes",
    });

    expect(changed.status).toBe(200);
    expect(changed.text).toContain("Is it clear?");
    const options = /options:\n([\s\S]*?)- key: why-not/.exec(changed.text)?.[1] ?? "";
    expect(options.trim().split(/\s*\n\s*/)).toEqual([
      "- Perhaps",
      ...["- key: b", "text: No, it is not"],
      ...["- key: a-2", "text: A"],
      ...["- key: a", "text: Yes"],
    ]);
  });

  test("keep the condition of one that is half written while the others cannot be read", async () => {
    const send = await anEditor();
    const half = { question_kind: "open", question_text: "Why not?" };
    const condition = { question_if: "clear", question_if_choices: "no,perhaps" };

    const page = await send({ ...typed, ...half, ...condition, questions: "- kind: [", intent: "questions" });

    expect(page.text).toContain('name="question_if" value="clear"');
    expect(page.text).toContain('name="question_if_choices" value="no,perhaps"');
  });

  test("cannot be put before, or outlive, the one on whose answer they depend", async () => {
    const send = await anEditor();
    const questions = `- { kind: single, text: Clear?, key: clear, options: [Yes, No] }
- { kind: open, text: Why not?, key: why-not, if: { question: clear, choices: ["no"] } }
`;

    const raised = await send({ ...typed, questions, intent: "up:why-not" });
    const removed = await send({ ...typed, questions, intent: "remove:clear" });

    for (const answer of [raised, removed]) {
      expect(answer.status).toBe(422);
      expect(answer.text).toContain("which must come before it");
    }
  });

  test("lead to their provision, and the provision to them", async () => {
    const { official, consultation } = await aDraft();
    const [provision] = await listProvisions(db, consultation.id);
    const about = aQuestion({ text: "Enough?", provision: provision?.anchor ?? "" });
    await saveConsultation(db, official, { consultation, content: { ...content, questions: [about] }, now });
    const draft = await findConsultation(db, official, consultation.reference);
    await moveStage(db, official, { consultation: draft, to: "announced", note: "", now });
    const portal = await aPortal(db);

    const list = await (await portal.get(`/consultations/${draft.reference}/questions`)).text();
    const page = await (
      await portal.get(`/consultations/${draft.reference}/provisions/${provision?.anchor}`)
    ).text();

    expect(list).toContain(`/consultations/${draft.reference}/provisions/${provision?.anchor}`);
    expect(page).toContain("Enough?");
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
