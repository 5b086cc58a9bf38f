import { readAmount } from "#app/consultations/questions/amount.ts";
import { type Answers, ticked } from "#app/consultations/questions/answer.ts";
import { choicesOf, type Question } from "#app/consultations/questions/question.ts";
import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import { rendered } from "#app/content/markdown.server.ts";
import { newIdBeside } from "#db/new-id.ts";
import type { AnswerTable } from "#db/question-tables.ts";
import { rowsAtOnce } from "#db/rows-at-once.ts";
import type { Db } from "#db/schema.ts";

interface Answered {
  comment_id: string;
  version: number;
  consultation_id: string;
  /** In their public form, and checked: what is no answer to its question is left out. */
  answers: Answers;
  /** The keys of those of which something is for officials alone, whatever stands there for everyone. */
  confidential?: readonly string[];
}

type StatedAnswer = Pick<AnswerTable, "choice" | "number" | "upper" | "text" | "text_html">;

const nothing = { choice: null, number: null, upper: null, text: null, text_html: null };

/**
 * Stores the answers of a comment's version, which must be there already; gives whether some could not be rendered. In the
 * caller's transaction.
 */
export async function storeAnswers(
  db: Db,
  { comment_id, version, consultation_id, answers, confidential = [] }: Answered,
) {
  const questions = await listQuestions(db, consultation_id);
  const rows = questions.flatMap((question) => {
    const isConfidential = confidential.includes(question.key);
    return statedIn(question, { answer: answers[question.key]?.trim() ?? "", isConfidential }).map(
      ({ isAsTyped = false, ...stated }) => ({
        ...stated,
        isAsTyped,
        id: newIdBeside(comment_id),
        comment_id,
        version,
        question_id: question.id,
        confidential: isConfidential ? (1 as const) : (0 as const),
      }),
    );
  });
  const ordered = rows.map(({ isAsTyped: _, ...row }, index) => ({ ...row, sort_order: index + 1 }));
  for (let at = 0; at < ordered.length; at += rowsAtOnce)
    await db
      .insertInto("answer")
      .values(ordered.slice(at, at + rowsAtOnce))
      .execute();
  return { isAsTyped: rows.some(({ isAsTyped }) => isAsTyped) };
}

function statedIn(
  question: Question,
  { answer, isConfidential }: { answer: string; isConfidential: boolean },
): (StatedAnswer & { isAsTyped?: boolean })[] {
  if (answer === "") return [];
  const isText = question.kind === "open" || isConfidential;
  if (isText) {
    const { html, isAsTyped } = rendered(answer, "public");
    return [{ ...nothing, text: answer, text_html: html, isAsTyped }];
  }
  if (question.kind === "number") {
    const amount = readAmount(answer, question.unit);
    return amount.ok ? [{ ...nothing, number: amount.number, upper: amount.upper }] : [];
  }
  const keys = question.kind === "multiple" ? ticked(answer) : [answer];
  return choicesOf(question)
    .filter(({ key }) => keys.includes(key))
    .map(({ key }) => ({ ...nothing, choice: key }));
}
