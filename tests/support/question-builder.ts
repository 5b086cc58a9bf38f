import type { Question } from "#app/consultations/questions/question.ts";
import { storeQuestions } from "#app/consultations/questions/questions.server.ts";
import type { Db } from "#db/schema.ts";

/** An open question to everyone, which may be left out. */
export function aQuestion(facts: Partial<Question> = {}): Question {
  return {
    key: "why",
    kind: "open",
    text: "Why?",
    hint: "",
    options: [],
    scale_from: null,
    scale_to: null,
    from_label: "",
    to_label: "",
    unit: "",
    minimum: null,
    maximum: null,
    required: 0,
    groups: [],
    provision: "",
    if_question: "",
    if_choices: [],
    ...facts,
  };
}

const yesOrNo = [
  { key: "yes", text: "Yes" },
  { key: "no", text: "No" },
];

/** One question of each kind: `why`, `one`, `several`, `step` (1 to 5) and `hours` (0 to 500, for companies). */
export const oneOfEachKind = [
  aQuestion(),
  aQuestion({ key: "one", kind: "single", text: "Is it clear?", options: yesOrNo, required: 1 }),
  aQuestion({ key: "several", kind: "multiple", text: "Which apply?", options: yesOrNo }),
  aQuestion({ key: "step", kind: "scale", text: "How clear?", scale_from: 1, scale_to: 5 }),
  aQuestion({
    key: "hours",
    kind: "number",
    text: "How long?",
    unit: "hours",
    minimum: 0,
    maximum: 500,
    required: 1,
    groups: ["private sector"],
  }),
];

/** Makes them the consultation's questions. */
export async function askedIn(db: Db, { id }: { id: string }, questions: Question[] = oneOfEachKind) {
  await storeQuestions(db, id, questions);
}
