import { describe, expect, test } from "vitest";
import { listTechnicalInputs } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { checkedTexts } from "#app/comments/writing/check/checked-texts.server.ts";
import { digestQuestions } from "#app/digests/answers.server.ts";
import { burdenLines } from "#app/digests/inputs/burden.ts";
import { aConsultation, anAccount } from "#tests/support/builders.ts";
import { aClaim, savedDraft, sent } from "#tests/support/confidential-comment.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { english } from "#tests/support/english.tsx";
import { askedIn } from "#tests/support/question-builder.ts";
import { saidErrors } from "#tests/support/said-errors.ts";
import { aVault, writerOf } from "#tests/support/vault.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const looksSo = "[Confidential: trade secret]";

describe.each(dialects)("answers and fields for officials alone (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function aDraft(answers: Record<string, string>, fields: Record<string, string>) {
    const consultation = await aConsultation(db, { moderation: "after" });
    await askedIn(db, consultation);
    const writer = writerOf(await anAccount(db, { stakeholder_group: "private sector" }));
    const written = { consultation, vault: aVault(), now };
    const draft = await savedDraft(db, writer, {
      ...written,
      changes: [
        { part: "overall", position: "oppose", remarks: "Too wide." },
        { part: "answers", answers },
        { part: "input", kind: "technical", key: "one", anchor: "", fields },
        { part: "claims", claims: [aClaim("40"), aClaim("17")], standing: [] },
      ],
    });
    return { consultation, draft, send: () => sent(db, writer, written) };
  }

  test("are those that are marked, whatever the others look like", async () => {
    const fields = { hours: "[[17]]", applications: "3", parameter_reasons: looksSo };
    const { consultation, draft, send } = await aDraft({ one: "yes", hours: "[[40]]", why: looksSo }, fields);

    const checked = await checkedTexts(
      { db, t: english },
      { content: draft.content, questions: [], points: [] },
    );
    expect(await send()).toMatchObject({ ok: true });

    expect(checked.said).toMatchObject({
      confidential_answers: ["hours"],
      technical: [{ confidential: ["hours"], fields: { hours: looksSo } }],
    });
    const questions = await digestQuestions(db, consultation.id, { cells: [], shownAnswers: 5 });
    expect(questions.map(({ question, confidential }) => [question.key, confidential])).toEqual([
      ["why", 0],
      ["one", 0],
      ["several", 0],
      ["step", 0],
      ["hours", 1],
    ]);
    const inputs = await listTechnicalInputs(db, consultation.id);
    expect(inputs).toMatchObject([{ confidential: ["hours"], fields: { parameter_reasons: looksSo } }]);
    const [burden] = burdenLines(inputs);
    expect(burden).toMatchObject({ field: "hours", spread: { stated: [], confidential: [{ number: 1 }] } });
  });

  test("cannot be made by writing what the portal would", async () => {
    const { consultation, send } = await aDraft({ one: "yes", hours: looksSo }, { hours: looksSo });

    const refused = await send();

    expect(saidErrors(refused)).toMatchObject({
      "answer-hours": expect.stringContaining("Enter a number"),
      "technical-one": expect.stringContaining("as a number or a range"),
    });
    const comments = db.selectFrom("comment").select("id").where("consultation_id", "=", consultation.id);
    expect(await comments.execute()).toEqual([]);
  });
});
