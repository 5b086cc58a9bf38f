import { figure } from "#app/content/quantity-words.ts";
import type { Errors } from "#app/requests/refusals.ts";
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
  return questions.filter((question) => isAsked(question, group) || answers[question.key]?.trim());
}

/** The questions that someone of that group must answer before sending, and has not. */
export function requiredOf<Asked extends Question>(
  questions: Asked[],
  answers: Answers,
  group: StakeholderGroup | null,
) {
  return questions.filter(
    (question) => question.required === 1 && isAsked(question, group) && !answers[question.key]?.trim(),
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

/** By field, what is wrong with the answers of someone of that group; questions that they are not asked may stay empty. */
export function problemsWithAnswers(
  questions: Question[],
  answers: Answers,
  group: StakeholderGroup | null,
): Errors {
  const errors: Errors = {};
  for (const question of questions) {
    const answer = answers[question.key]?.trim() ?? "";
    const problem = answer === "" ? problemWithSilence(question, group) : problemWithAnswer(question, answer);
    if (problem) errors[answerField(question.key)] = problem;
  }
  return errors;
}

function problemWithSilence(question: Question, group: StakeholderGroup | null) {
  if (question.required === 0 || !isAsked(question, group)) return null;
  return {
    open: "Answer",
    number: "Enter a number for",
    single: "Choose an answer to",
    multiple: "Choose at least one answer to",
    scale: "Choose a step for",
  }[question.kind].concat(` “${question.text}”`);
}

function problemWithAnswer(question: Question, answer: string) {
  const { kind, text } = question;
  if (answer.length > longestAnswer) return `The answer to “${text}” must be 10,000 characters or fewer`;
  if (kind === "open") return null;
  const stated = isWithheld(answer) ? answer.trim().slice(2, -2).trim() : answer;
  if (kind === "number") return problemWithNumber(question, stated);
  const keys = kind === "multiple" ? ticked(stated) : [stated];
  const possible = new Set(choicesOf(question).map(({ key }) => key));
  return keys.every((key) => possible.has(key)) ? null : `Choose one of the answers offered to “${text}”`;
}

function problemWithNumber({ text, unit, minimum, maximum }: Question, answer: string) {
  const amount = readAmount(answer, unit);
  if (!amount.ok) return `“${text}”: ${amount.problem}`;
  const highest = amount.upper ?? amount.number;
  if (minimum !== null && amount.number < minimum)
    return `The answer to “${text}” must be ${figure(minimum)} or more`;
  if (maximum !== null && highest > maximum)
    return `The answer to “${text}” must be ${figure(maximum)} or less`;
  return null;
}
