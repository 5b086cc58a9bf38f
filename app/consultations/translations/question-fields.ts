import type { Typed } from "#app/requests/read-form.server.ts";
import { longest, type Question } from "../questions/question.ts";
import type { QuestionTranslation } from "./translation.ts";

/** The field of the words of a question in another language: its `text`, `hint`, `from_label`, `to_label`, or `option-` and a key. */
export const questionField = (key: string, name: string) => `question-${key}-${name}`;

/** The words that a question has, each with the authentic ones and how many characters there may be. */
export function wordsWanted({ text, hint, options, from_label, to_label }: Question) {
  return [
    { name: "text", authentic: text, most: longest.text },
    { name: "hint", authentic: hint, most: longest.hint },
    ...options.map((option) => ({
      name: `option-${option.key}`,
      authentic: option.text,
      most: longest.option,
    })),
    { name: "from_label", authentic: from_label, most: longest.end },
    { name: "to_label", authentic: to_label, most: longest.end },
  ].filter(({ authentic }) => authentic !== "");
}

/** Whether something is written for the question; where nothing is, it stays in the authentic language. */
export function isAnyGiven(question: Question, typed: Typed) {
  return wordsWanted(question).some(({ name }) => typed[questionField(question.key, name)]?.trim());
}

/** What stands in the fields for these translations of questions. */
export function typedQuestions(questions: readonly QuestionTranslation[]): Typed {
  return Object.fromEntries(
    questions.flatMap(({ key, text, hint, options, from_label, to_label }) =>
      [
        ...Object.entries({ text, hint, from_label, to_label }),
        ...options.map((option) => [`option-${option.key}`, option.text] as const),
      ].map(([name, words]) => [questionField(key, name), words]),
    ),
  );
}
