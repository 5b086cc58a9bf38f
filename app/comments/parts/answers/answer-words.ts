import { ticked } from "#app/consultations/questions/answer.ts";
import { shownInField } from "#app/consultations/questions/officials-only.ts";
import { choicesOf, type Question } from "#app/consultations/questions/question.ts";
import { isMarked } from "#app/content/confidential-text.ts";
import { type Bin, confidential, notAsked, readAnswerFilter, unanswered } from "./answer-filter.ts";

/** An answer as it was typed or ticked, in the words of what was offered. */
export function answerInWords(question: Question, stored: string) {
  const { answer, isForOfficials } = shownInField(question, stored);
  return { words: stated(question, answer.trim()), isForOfficials };
}

function stated(question: Question, answer: string) {
  const { kind, unit } = question;
  if (kind === "open" || answer === "" || isMarked(answer)) return answer;
  if (kind === "number") return unit && !answer.endsWith(unit) ? `${answer} ${unit}` : answer;
  if (kind === "scale") return stepWords(question, answer);
  const keys = kind === "multiple" ? ticked(answer) : [answer];
  return keys.map((key) => choiceWords(question, key)).join("; ");
}

/** The words of an option or of a step, for its key. */
export function choiceWords(question: Question, key: string) {
  return choicesOf(question).find((choice) => choice.key === key)?.text ?? key;
}

/** A step where the rest of its scale is not beside it: `2, on a scale from 1 (never) to 5 (always)`. */
export function stepWords(question: Question, key: string) {
  const steps = choicesOf(question);
  if (!steps.some((step) => step.key === key)) return key;
  return `${key}, on a scale from ${steps.at(0)?.text ?? key} to ${steps.at(-1)?.text ?? key}`;
}

/** `1,200`, `0.125`: all its digits. */
export function numberWords(number: number) {
  return number.toLocaleString("en-GB", { maximumFractionDigits: 12 });
}

/** `12 hours`, `10 to 20 %`. */
export function amountWords({ unit }: Pick<Question, "unit">, number: number, upper: number | null = null) {
  const range = upper === null || upper === number ? "" : ` to ${numberWords(upper)}`;
  return `${numberWords(number)}${range}${unit && ` ${unit}`}`;
}

/** `12 to under 20 hours`; one number where all in the bin are that one. */
export function binWords({ unit }: Pick<Question, "unit">, { from, to }: Bin) {
  return `${numberWords(from)} to under ${numberWords(to)}${unit && ` ${unit}`}`;
}

/** What a list of comments narrowed by that filter holds. */
export function answerFilterWords(questions: Question[], filter: string) {
  const { key, part, bin } = readAnswerFilter(filter);
  const question = questions.find((question) => question.key === key);
  if (!question) return "No question has that key.";
  const asked = `“${question.text}”`;
  if (part === "") return `Comments that answer ${asked}.`;
  if (part === unanswered) return `Comments that do not answer ${asked}.`;
  if (part === notAsked) return `Comments whose authors were not asked ${asked}.`;
  if (part === confidential) return `Comments whose answer to ${asked} is confidential, wholly or in part.`;
  if (bin) return `Comments that answer ${asked} with ${binWords(question, bin)}.`;
  return `Comments that answer ${asked} with: ${choiceWords(question, part)}.`;
}
