import type { Typed } from "#app/requests/read-form.server.ts";
import type { Db } from "#db/schema.ts";
import type { Consultation } from "../consultation.ts";
import { listQuestions } from "../questions/questions.server.ts";
import { readMeasureText } from "../read-measure.server.ts";
import { typedQuestions } from "./question-fields.ts";
import { readQuestionTexts } from "./read-consultation.server.ts";
import type { TranslationContent } from "./translation.ts";

/** The translations of a consultation, for its officials: those too that nobody is shown. */
export async function listTranslations(db: Db, consultationId: string) {
  return db
    .selectFrom("consultation_text")
    .select(["language", "title", "has_measure", "fits"])
    .where("consultation_id", "=", consultationId)
    .orderBy("language")
    .execute();
}

/** What an official has given in that language, with its revision; null where there is nothing yet. */
export async function findTranslation(
  db: Db,
  consultationId: string,
  language: string,
): Promise<{ content: TranslationContent; revision: number; fits: boolean } | null> {
  const text = await db
    .selectFrom("consultation_text")
    .select(["title", "summary", "questions", "measure_markdown", "revision", "fits"])
    .where("consultation_id", "=", consultationId)
    .where("language", "=", language)
    .executeTakeFirst();
  if (!text) return null;
  const { revision, fits, questions, ...content } = text;
  return { content: { ...content, questions: readQuestionTexts(questions) }, revision, fits: fits === 1 };
}

/** What the page needs on which a translation is written: what it is translated from, and what there is already. */
export async function viewTranslation(
  db: Db,
  { id, language: authentic, title, summary }: Pick<Consultation, "id" | "language" | "title" | "summary">,
  language: string,
) {
  const found = await findTranslation(db, id, language);
  return {
    authentic: { language: authentic, title, summary, measure: await readMeasureText(db, id) },
    questions: await listQuestions(db, id),
    isThere: found !== null,
    fits: found?.fits ?? true,
    typed: found ? typedTranslation(found.content, found.revision) : { revision: "0" },
  };
}

function typedTranslation(content: TranslationContent, revision: number): Typed {
  const { title, summary, measure_markdown: measure, questions } = content;
  return { title, summary, measure, ...typedQuestions(questions), revision: String(revision) };
}
