import { readAmount } from "#app/consultations/questions/amount.ts";
import { ticked } from "#app/consultations/questions/answer.ts";
import { shownInField } from "#app/consultations/questions/officials-only.ts";
import { choicesOf, type Question } from "#app/consultations/questions/question.ts";
import { isMarked } from "#app/content/confidential-text.ts";
import { type Message, message, type Told } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { type Bin, confidential, notAsked, readAnswerFilter, unanswered } from "./answer-filter.ts";

/** An answer as it was typed or ticked, in the words of what was offered. */
export function answerInWords(t: Translator, question: Question, stored: string) {
  const { answer, isForOfficials } = shownInField(question, stored);
  return { words: t.say(stated(question, answer.trim())), isForOfficials };
}

function stated(question: Question, answer: string): Told {
  const { kind } = question;
  if (kind === "open" || answer === "" || isMarked(answer)) return answer;
  if (kind === "number") return numberStated(question, answer);
  if (kind === "scale") return stepWords(question, answer);
  const keys = kind === "multiple" ? ticked(answer) : [answer];
  return keys
    .map((key): Told => choiceWords(question, key))
    .reduce((one, next) => message("answers.choice-and", { one, next }));
}

/** As it is read, so that whoever typed it sees how it was; what cannot be read as it was typed. */
function numberStated(question: Question, answer: string): Told {
  const { unit } = question;
  const amount = readAmount(answer, unit);
  if (amount.ok) return amountWords(question, amount.number, amount.upper);
  return unit && !answer.endsWith(unit) ? message("answers.with-unit", { figure: answer, unit }) : answer;
}

/** The words of an option or of a step, for its key. */
export function choiceWords(question: Question, key: string) {
  return choicesOf(question).find((choice) => choice.key === key)?.text ?? key;
}

/** A step where the rest of its scale is not beside it: `2, on a scale from 1 (never) to 5 (always)`. */
export function stepWords(question: Question, key: string): Told {
  const steps = choicesOf(question);
  if (!steps.some((step) => step.key === key)) return key;
  return message("answers.step-of-scale", {
    step: key,
    lowest: steps.at(0)?.text ?? key,
    highest: steps.at(-1)?.text ?? key,
  });
}

/** `1,200`, `0.125`: all its digits. */
export function numberWords(t: Translator, number: number) {
  return t.number(number, { maximumFractionDigits: 12 });
}

/** `12 hours`, `10 to 20 %`. */
export function amountWords(question: Pick<Question, "unit">, number: number, upper: number | null = null) {
  const isRange = upper !== null && upper !== number;
  return withUnit(
    question,
    isRange ? message("answers.range", { from: number, to: upper }) : message("answers.figure", { number }),
  );
}

/** `12 to under 20 hours`; one number where all in the bin are that one. */
export function binWords(question: Pick<Question, "unit">, { from, to }: Bin) {
  return withUnit(question, message("answers.range-to-under", { from, to }));
}

function withUnit({ unit }: Pick<Question, "unit">, figure: Message) {
  return unit ? message("answers.with-unit", { figure, unit }) : figure;
}

/** What a list of comments narrowed by that filter holds. */
export function answerFilterWords(questions: Question[], filter: string): Message {
  const { key, part, bin } = readAnswerFilter(filter);
  const asked = questions.find((question) => question.key === key);
  if (!asked) return message("answers.no-such-question");
  const question = asked.text;
  if (part === "") return message("answers.that-answer", { question });
  if (part === unanswered) return message("answers.that-do-not-answer", { question });
  if (part === notAsked) return message("answers.not-asked", { question });
  if (part === confidential) return message("answers.answer-confidential", { question });
  if (bin) return message("answers.answer-with-number", { question, number: binWords(asked, bin) });
  return message("answers.answer-with-choice", { question, choice: choiceWords(asked, part) });
}
