import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { type Message, message } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Cut } from "../measure/cut.ts";
import { findCited, labelOf } from "./cited-provision.ts";
import { keptOptions } from "./kept-options.ts";
import { problemWithCondition, type Question } from "./question.ts";
import { asWritten, readQuestions, readQuestionsText, writeQuestions } from "./read-questions.server.ts";
import { typedQuestion, withoutQuestion, writtenIn } from "./typed-question.ts";

interface QuestionSurroundings {
  /** The page on which the form stands; numbers are those of its language. */
  page: Translator;
  /** The provisions of the measure that stands in the form. */
  provisions: () => readonly Cut[];
}

interface ChangedQuestions {
  typed: Typed;
  errors: Errors;
}

const acts = ["questions", "new", "kind", "condition", "add-question", "leave-question"];
const actsOnOne = ["edit", "up", "down", "remove"];

/**
 * What the buttons beside the questions do to the form: `new:` and `kind:` begin one of a kind, `add-question` puts the one
 * that was written among them or in the place of the one with its key, and `edit:`, `up:`, `down:` or `remove:` with a key
 * change that one. Null for other buttons. Nothing is stored, and a question that is half written stays.
 */
export function changeQuestions(typed: Typed, around: QuestionSurroundings): ChangedQuestions | null {
  const [act = "", key = ""] = (typed.intent ?? "").split(/:(.*)/s);
  if (!acts.includes(act) && !actsOnOne.includes(act)) return null;
  const read = readQuestionsText(typed.questions ?? "");
  if (!read.ok) return { typed, errors: { questions: read.problem } };
  if (act === "kind") return { typed: { ...typed, question_kind: key }, errors: {} };
  if (act === "leave-question") return { typed: withoutQuestion(typed), errors: {} };
  if (act === "add-question") return addWritten(typed, around);
  if (act === "questions" || act === "condition") return { typed, errors: {} };
  if (act === "new" || act === "edit") {
    const kept = addWritten(typed, around);
    if (Object.keys(kept.errors).length > 0) return kept;
    return { typed: { ...kept.typed, ...begun(act, key, { typed: kept.typed, around }) }, errors: {} };
  }
  return moved(typed, { act, key, questions: read.questions });
}

/** The form with the question that was written in it among the others; as it is where none was. */
export function addWritten(typed: Typed, { page, provisions }: QuestionSurroundings): ChangedQuestions {
  if (!isWritten(typed)) return { typed: withoutQuestion(typed), errors: {} };
  const others = readQuestionsText(typed.questions ?? "");
  if (!others.ok) return { typed, errors: { questions: others.problem } };
  const refuse = (field: string, problem: Message) => ({ typed, errors: { [`question_${field}`]: problem } });
  const cited = typed.question_provision?.trim() ?? "";
  const provision = cited === "" ? "" : findCited(provisions(), cited);
  if (provision === null)
    return refuse("provision", message("questions-editor.no-such-provision", { cited }));
  const { if: condition, ...alone } = writtenIn(page, typed);
  const written = readQuestions([{ ...alone, provision }]);
  if (!written.ok) return refuse("text", below(written));
  const [question] = written.questions;
  if (!question) return { typed, errors: {} };
  const place = others.questions.findIndex((other) => other.key === typed.question_key);
  const depending = {
    ...question,
    options: keptOptions(question.options, others.questions[place]?.options ?? []),
    if_question: condition?.question ?? "",
    if_choices: condition?.choices ?? [],
  };
  const next = place === -1 ? [...others.questions, depending] : others.questions.with(place, depending);
  const problem = problemWithCondition(depending, place === -1 ? others.questions : next.slice(0, place));
  if (problem) return refuse("if", problem);
  const all = readQuestions(next.map(asWritten));
  if (!all.ok) return refuse("text", all.problem);
  return { typed: { ...withoutQuestion(typed), questions: writeQuestions(all.questions) }, errors: {} };
}

/** Whether anything was written in the form of one question, beside its kind. */
function isWritten(typed: Typed) {
  return ["text", "hint", "options", "provision"].some((name) => typed[`question_${name}`]?.trim());
}

function below({ problem, within }: { problem: Message; within?: Message | string }) {
  return within === undefined
    ? problem
    : message("consultation-editor.problem-with-question-below", { problem: within });
}

function begun(
  act: string,
  key: string,
  { typed, around }: { typed: Typed; around: QuestionSurroundings },
): Typed {
  if (act === "new") return { question_kind: key };
  const read = readQuestionsText(typed.questions ?? "");
  const question = read.ok && read.questions.find((one) => one.key === key);
  if (!question) return {};
  const { provision } = question;
  const question_provision = provision && labelOf(around.provisions(), provision);
  return { ...typedQuestion(around.page, question), question_provision };
}

function moved(
  typed: Typed,
  { act, key, questions }: { act: string; key: string; questions: Question[] },
): ChangedQuestions {
  const place = questions.findIndex((question) => question.key === key);
  const there = questions[place];
  if (!there) return { typed, errors: {} };
  const others = questions.filter((question) => question !== there);
  const next = act === "remove" ? others : others.toSpliced(place + (act === "up" ? -1 : 1), 0, there);
  const fits = readQuestions(next.map(asWritten));
  if (!fits.ok) return { typed, errors: { questions_list: fits.problem } };
  return { typed: { ...typed, questions: writeQuestions(next) }, errors: {} };
}
