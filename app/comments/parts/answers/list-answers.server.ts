import { listQuestions } from "#app/consultations/questions/questions.server.ts";
import type { SpokenQuestion } from "#app/consultations/questions/spoken-question.ts";
import {
  type ReadConsultation,
  readAsked,
} from "#app/consultations/translations/read-consultation.server.ts";
import type { Told } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import type { WhichVersion } from "../../comment/content.ts";
import { amountWords, choiceWords, stepWords } from "./answer-words.ts";

/** An answer as it is shown: of choices their words, of a step its scale, of a number its unit, of text its HTML. */
export interface ShownAnswer {
  key: string;
  question: string;
  /** BCP 47, of the question's words, where it is known. */
  language?: string | null;
  /** Empty where there is a text. */
  words: Told[];
  text_html: string;
}

interface AnswersAsRead {
  /** How the consultation is read; left out, in its authentic text. */
  read?: ReadConsultation;
  /** What was answered; left out, what the tables have of it. */
  rows?: (AnswerRow & { key: string })[];
}

/** The answers of a comment's version, in the order of the questions, in the words in which the consultation is read. */
export async function listAnswers(
  db: Db,
  { comment_id, version }: WhichVersion,
  { read, rows: given }: AnswersAsRead = {},
): Promise<ShownAnswer[]> {
  const rows = await db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .select(["question.consultation_id", "question.key", "answer.choice"])
    .select(["answer.number", "answer.upper", "answer.text_html"])
    .where("comment_id", "=", comment_id)
    .where("version", "=", version)
    .orderBy("answer.sort_order")
    .execute();
  const [first] = rows;
  if (!first) return [];
  const questions = read ? await readAsked(db, read) : await listQuestions(db, first.consultation_id);
  return questions.flatMap((question) => {
    const own = (given ?? rows).filter(({ key }) => key === question.key);
    return own.length > 0 ? [shown(question, own)] : [];
  });
}

interface AnswerRow {
  choice: string | null;
  number: number | null;
  upper: number | null;
  text_html: string | null;
}

function shown(question: SpokenQuestion, rows: AnswerRow[]): ShownAnswer {
  return {
    key: question.key,
    question: question.text,
    ...(question.language && { language: question.language }),
    words: rows.flatMap(({ choice, number, upper }) => {
      if (choice !== null)
        return [question.kind === "scale" ? stepWords(question, choice) : choiceWords(question, choice)];
      return number === null ? [] : [amountWords(question, number, upper)];
    }),
    text_html: rows.find(({ text_html }) => text_html !== null)?.text_html ?? "",
  };
}
