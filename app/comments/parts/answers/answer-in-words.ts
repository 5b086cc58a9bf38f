import { ticked } from "#app/consultations/questions/answer.ts";
import { shownInField } from "#app/consultations/questions/officials-only.ts";
import type { Question } from "#app/consultations/questions/question.ts";
import { isMarked } from "#app/content/confidential-text.ts";
import { choiceWords, stepWords } from "./answer-words.ts";

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
