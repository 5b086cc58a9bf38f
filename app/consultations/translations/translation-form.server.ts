import { z } from "zod";
import { cleanText } from "#app/content/clean-text.ts";
import { type Message, message, messageText } from "#app/words/message.ts";
import { longest } from "../bounds.ts";
import { longest as longestIn, type Question } from "../questions/question.ts";
import { isAnyGiven, questionField, wordsWanted } from "./question-fields.ts";
import type { QuestionTranslation, TranslationContent } from "./translation.ts";

const text = (field: "title" | "summary") =>
  z
    .string()
    .trim()
    .min(1, messageText(`consultation-editor.enter-${field}`))
    .max(longest[field], messageText(`consultation-editor.${field}-too-long`, { most: longest[field] }));

/** What an official gives in a further language; the words of the questions are fields of their own. */
export const translationForm = z
  .object({
    title: text("title"),
    summary: text("summary"),
    /** Empty where the measure is not translated. */
    measure: z
      .string()
      .default("")
      .refine(
        (text) => text.length <= longest.measure,
        messageText("consultation-editor.measure-too-long", { most: longest.measure }),
      ),
    revision: z.coerce.number().int().min(0).catch(0),
  })
  .catchall(z.string());

type TranslationForm = z.output<typeof translationForm>;

/** What the form says in words for the questions that are asked, or by field what is wrong. A question has all its words or none. */
export function contentOfForm(
  { title, summary, measure, ...form }: TranslationForm,
  asked: readonly Question[],
): { ok: true; content: TranslationContent } | { ok: false; errors: Record<string, Message> } {
  const errors: Record<string, Message> = {};
  const questions: QuestionTranslation[] = [];
  const texts = textsOf(form);
  for (const question of asked) {
    if (!isAnyGiven(question, texts)) continue;
    const given = (name: string) => oneLine(form[questionField(question.key, name)]);
    for (const { name, most } of wordsWanted(question)) {
      const field = questionField(question.key, name);
      if (given(name) === "") errors[field] = message("translations.enter-all-words");
      else if (given(name).length > most) errors[field] = message("translations.words-too-long", { most });
    }
    questions.push({
      key: question.key,
      text: given("text"),
      hint: given("hint"),
      options: question.options.map(({ key }) => ({ key, text: given(`option-${key}`) })),
      from_label: given("from_label"),
      to_label: given("to_label"),
    });
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const measure_markdown = measure.trim() === "" ? "" : measure;
  return { ok: true, content: { title, summary, measure_markdown, questions } };
}

const oneLine = (text: unknown) =>
  typeof text === "string"
    ? cleanText(text.slice(0, longestIn.hint + 1))
        .replace(/\s+/g, " ")
        .trim()
    : "";

function textsOf(form: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
