import { describe, expect, test } from "vitest";
import { listAnswers } from "#app/comments/parts/answers/list-answers.server.ts";
import { storeAnswers } from "#app/comments/parts/answers/store-answers.server.ts";
import { aComment, aConsultation } from "#tests/support/builders.ts";
import { dialects, useDatabase } from "#tests/support/database.ts";
import { askedIn } from "#tests/support/question-builder.ts";

describe.each(dialects)("the answers of a comment (%s)", (dialect) => {
  const db = useDatabase(dialect);

  async function answered(answers: Record<string, string>, confidential: string[] = []) {
    const consultation = await aConsultation(db);
    await askedIn(db, consultation);
    const comment = await aComment(db, { consultation });
    await storeAnswers(db, {
      comment_id: comment.id,
      version: 1,
      consultation_id: consultation.id,
      answers,
      confidential,
    });
    return listAnswers(db, { comment_id: comment.id, version: 1 });
  }

  test("are shown in the order of the questions, with words and units", async () => {
    const answers = await answered({
      hours: "1 000,5 to 1200",
      one: "no",
      several: "no,yes",
      step: "5",
      why: "Because **so**.",
      stray: "x",
    });

    expect(answers.map(({ key, words }) => [key, words])).toEqual([
      ["why", []],
      ["one", ["No"]],
      ["several", ["Yes", "No"]],
      ["step", ["5, on a scale from 1 to 5"]],
      ["hours", ["1,000.5 to 1,200 hours"]],
    ]);
    expect(answers[0]?.text_html).toBe("<p>Because <strong>so</strong>.</p>\n");
  });

  test("keep no markup that could run, and what stands in place of what is confidential", async () => {
    const answers = await answered(
      {
        why: "<script>alert(1)</script>",
        one: "nothing offered",
        step: "[Confidential: trade secret]",
        hours: "[Confidential: trade secret]",
      },
      ["hours"],
    );

    expect(answers.map(({ key }) => key)).toEqual(["why", "hours"]);
    expect(answers[0]?.text_html).not.toContain("<script");
    expect(answers[1]).toMatchObject({ words: [], text_html: "<p>[Confidential: trade secret]</p>\n" });
  });
});
