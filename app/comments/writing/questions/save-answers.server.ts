import { z } from "zod";
import { answerField, problemsWithAnswers } from "#app/consultations/questions/answer.ts";
import { keptAnswers } from "#app/consultations/questions/officials-only.ts";
import {
  type ReadConsultation,
  readAsked,
} from "#app/consultations/translations/read-consultation.server.ts";
import type { FigurePage } from "#app/content/figures/page-figures.ts";
import type { Errors } from "#app/requests/refusals.ts";
import type { Db } from "#db/schema.ts";
import type { Change, DraftContent } from "../../drafts/draft.ts";
import { marks } from "../form/writing-forms.server.ts";

/** The form of QuestionsForm: `asked` are the keys of its questions. */
export const questionsForm = z.object({ ...marks, asked: z.string().default("") }).catchall(z.string());

type AnswersForm = z.output<typeof questionsForm>;

type AskedIn = Pick<ReadConsultation, "id" | "text" | "questionTexts">;

interface Of {
  /** The page that the form stands on. */
  page: FigurePage;
  consultation: AskedIn;
  draft: { content: DraftContent };
}

/** What a form with questions changes in the draft: answers to questions that it did not have stay. */
export async function changeOfAnswers(
  db: Db,
  form: AnswersForm,
  { page, consultation, draft }: Of,
): Promise<Change> {
  const asked = await askedIn(db, form, consultation);
  const keys = new Set(asked.map(({ key }) => key));
  const others = Object.entries(draft.content.answers).filter(([key]) => !keys.has(key));
  return {
    part: "answers",
    answers: { ...Object.fromEntries(others), ...keptAnswers(page, asked, textsOf(form)) },
  };
}

/** What of the answers in the form cannot be read or is out of bounds, by field; what is unanswered may stay so for now. */
export async function unreadableAnswers(
  db: Db,
  form: AnswersForm,
  { page, consultation }: Omit<Of, "draft">,
): Promise<Errors> {
  const asked = await askedIn(db, form, consultation);
  const answers = keptAnswers(page, asked, textsOf(form));
  return problemsWithAnswers(
    asked.filter(({ key }) => answers[key]?.trim()),
    answers,
    null,
  );
}

/** The field of the question whose answer is to be previewed, or null. */
export function previewedAnswer({ intent, ...form }: AnswersForm) {
  const field = /^preview:(.+)$/.exec(intent)?.[1];
  return field?.startsWith(answerField("")) ? String(form[field] ?? "") : null;
}

async function askedIn(db: Db, { asked }: AnswersForm, consultation: AskedIn) {
  const keys = asked.split(",");
  return (await readAsked(db, consultation)).filter(({ key }) => keys.includes(key));
}

function textsOf(form: AnswersForm) {
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
