import type { Question } from "../questions/question.ts";
import type { SpokenQuestion } from "../questions/spoken-question.ts";
import type { QuestionTranslation } from "./translation.ts";

interface QuestionWords {
  authentic: string | null;
  language: string | null;
  questions: readonly QuestionTranslation[];
}

/**
 * Questions in the words of a translation. Their keys, and those of their options, stay, so that an answer is the same in
 * every language. What has no translation stays as it was written.
 */
export function translatedQuestions<Asked extends Question>(
  asked: readonly Asked[],
  { authentic, language, questions }: QuestionWords,
): SpokenQuestion<Asked>[] {
  const words = new Map(questions.map((question) => [question.key, question]));
  return asked.map((question) => {
    const own = words.get(question.key);
    if (!own) return { ...question, language: authentic };
    const { text, hint, from_label, to_label } = own;
    const given = new Map(own.options.map((option) => [option.key, option]));
    const options = question.options.map((option) => given.get(option.key) ?? option);
    return { ...question, text, hint, from_label, to_label, options, language };
  });
}
