import { choicesOf, type Question } from "#app/consultations/questions/question.ts";

/** The words of an option or of a step, for its key. */
export function choiceWords(question: Question, key: string) {
  return choicesOf(question).find((choice) => choice.key === key)?.text ?? key;
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
