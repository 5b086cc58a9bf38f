import type { Errors } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { StakeholderGroup } from "#db/schema.ts";
import { readAmount } from "./amount.ts";
import { choicesOf, isAsked, type Question } from "./question.ts";

/** By question key, as typed; of several choices the keys that were ticked, joined by commas. */
export type Answers = Record<string, string>;

/** In characters; said beside the field. */
export const longestAnswer = 10_000;

/** The field that a question is answered in; its id too. */
export const answerField = (key: string) => `answer-${key}`;

/** The questions that someone of that group is shown: what they are asked, and what they have answered all the same. */
export function questionsFor<Asked extends Question>(
  questions: Asked[],
  answers: Answers,
  group: StakeholderGroup | null,
) {
  const shown = new Set<string>();
  return questions.filter((question) => {
    const { key, if_question } = question;
    const canBeAsked = isAsked(question, group) && (if_question === "" || shown.has(if_question));
    if (canBeAsked || answers[key]?.trim()) shown.add(key);
    return shown.has(key);
  });
}

/** The questions that someone of that group must answer before sending, and has not. */
export function requiredOf<Asked extends Question>(
  questions: Asked[],
  answers: Answers,
  group: StakeholderGroup | null,
) {
  const reached = reachedAmong(questions, answers);
  return questions.filter(
    (question) =>
      mustBeAnswered(question, answers, group) && reached.has(question.key) && !answers[question.key]?.trim(),
  );
}

/** The keys that were ticked, each once. */
export function ticked(answer: string) {
  return [...new Set(answer.split(",").map((key) => key.trim()))].filter((key) => key !== "");
}

/** Whether what stands there is only stated to officials. */
function isWithheld(answer: string) {
  return /^\s*\[\[[\s\S]*\]\]\s*$/.test(answer);
}

/** What stands there without the marks. */
function stated(answer: string) {
  return isWithheld(answer) ? answer.trim().slice(2, -2).trim() : answer;
}

/**
 * The keys of the questions that are reached: where one depends on an earlier one, that was reached too and that answer was
 * given to it, be it for officials alone. Of those that stand on another page only the answer is known.
 */
function reachedAmong(questions: readonly Question[], answers: Answers) {
  const here = new Set(questions.map(({ key }) => key));
  const reached = new Set<string>();
  for (const { key, if_question, if_choices } of questions) {
    const given = ticked(stated(answers[if_question] ?? ""));
    const isEarlierReached = reached.has(if_question) || !here.has(if_question);
    const isGiven = if_choices.some((choice) => given.includes(choice));
    if (if_question === "" || (isEarlierReached && isGiven)) reached.add(key);
  }
  return reached;
}

/** The answers without those to questions that are no longer reached, which their writer had answered before. */
export function answersReached(questions: readonly Question[], answers: Answers): Answers {
  const reached = reachedAmong(questions, answers);
  const others = new Set(questions.map(({ key }) => key).filter((key) => !reached.has(key)));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !others.has(key)));
}

/** By field, what is wrong with the answers of someone of that group; questions that they are not asked may stay empty. */
export function problemsWithAnswers(
  questions: Question[],
  answers: Answers,
  group: StakeholderGroup | null,
): Errors {
  const errors: Errors = {};
  const reached = reachedAmong(questions, answers);
  for (const question of questions) {
    const isReached = reached.has(question.key);
    const answer = answers[question.key]?.trim() ?? "";
    const problem =
      answer === ""
        ? isReached && mustBeAnswered(question, answers, group) && problemWithSilence(question)
        : (problemWithAnswer(question, answer) ?? (isReached && problemWithShowing(question, answers)));
    if (problem) errors[answerField(question.key)] = problem;
  }
  return errors;
}

/**
 * Whether everyone could tell what was answered earlier to officials alone: that this one was answered can be seen, whoever
 * may read it, and it is asked only after that answer.
 */
export function tellsOfEarlier({ key, if_question }: Question, answers: Answers) {
  return isWithheld(answers[if_question] ?? "") && (answers[key] ?? "").trim() !== "";
}

/** An answer that everyone may read would tell what the one before it was, on which it depends. */
function problemWithShowing({ key, text, if_question }: Question, answers: Answers) {
  const tellsOfIt = isWithheld(answers[if_question] ?? "") && !isWithheld(answers[key] ?? "");
  return tellsOfIt ? message("questions.tells-of-earlier", { question: text }) : null;
}

/** No one must tell by answering what they told officials alone. */
function mustBeAnswered(question: Question, answers: Answers, group: StakeholderGroup | null) {
  return (
    question.required === 1 && isAsked(question, group) && !isWithheld(answers[question.if_question] ?? "")
  );
}

function problemWithSilence({ kind, text }: Question) {
  return message("questions.answer-missing", { kind, question: text });
}

function problemWithAnswer(question: Question, answer: string) {
  const { kind, text } = question;
  if (answer.length > longestAnswer)
    return message("questions.answer-too-long", { question: text, most: longestAnswer });
  if (kind === "open") return null;
  const given = stated(answer);
  if (kind === "number") return problemWithNumber(question, given);
  const keys = kind === "multiple" ? ticked(given) : [given];
  const possible = new Set(choicesOf(question).map(({ key }) => key));
  const isOffered = keys.every((key) => possible.has(key));
  return isOffered ? null : message("questions.choose-what-is-offered", { question: text });
}

function problemWithNumber({ text: question, unit, minimum, maximum }: Question, answer: string) {
  const amount = readAmount(answer, unit);
  if (!amount.ok) return message("questions.number-problem", { question, problem: amount.problem });
  const highest = amount.upper ?? amount.number;
  if (minimum !== null && amount.number < minimum)
    return message("questions.answer-too-low", { question, least: minimum });
  if (maximum !== null && highest > maximum)
    return message("questions.answer-too-high", { question, most: maximum });
  return null;
}
