import { typedNumber } from "#app/content/figures/kept-quantity.ts";
import { readQuantity } from "#app/content/figures/quantity.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { QuestionKind } from "#db/schema.ts";
import { choicesOf, type Question } from "./question.ts";

/** The fields that one kind of question alone has, as they are called in the form after `question_`. */
export const fieldsOfKind: Record<QuestionKind, readonly string[]> = {
  open: [],
  single: ["options"],
  multiple: ["options"],
  scale: ["from", "from_label", "to", "to_label"],
  number: ["unit", "minimum", "maximum"],
};

/** The question that stands in the form, as the front matter would have it; what only other kinds have is left out. */
export function writtenIn(page: Translator, typed: Typed) {
  const kind = typed.question_kind ?? "";
  const own: readonly string[] = Object.entries(fieldsOfKind).find(([one]) => one === kind)?.[1] ?? [];
  const text = (name: string) => typed[`question_${name}`]?.trim() ?? "";
  const texts = (...names: string[]) =>
    Object.fromEntries(names.filter((name) => own.includes(name)).map((name) => [name, text(name)]));
  const numbers = (...names: string[]) =>
    Object.fromEntries(
      names
        .filter((name) => own.includes(name) && text(name))
        .map((name) => [name, number(page, text(name))]),
    );
  return {
    key: text("key") || undefined,
    kind,
    ...{ text: text("text"), hint: text("hint") },
    options: own.includes("options") ? linesOf(text("options")) : [],
    ...texts("from_label", "to_label", "unit"),
    ...numbers("from", "to", "minimum", "maximum"),
    required: text("required") === "yes",
    groups: text("groups").split(",").filter(Boolean),
    if: text("if")
      ? { question: text("if"), choices: text("if_choices").split(",").filter(Boolean) }
      : undefined,
  };
}

/** What stands in the fields of the form for one question, but for its provision. */
export function typedQuestion(page: Translator, question: Question): Typed {
  const number = (value: number | null) => (value === null ? "" : typedNumber(page, value));
  return {
    question_key: question.key,
    question_kind: question.kind,
    question_text: question.text,
    question_hint: question.hint,
    question_options: question.options.map(({ text }) => text).join("\n"),
    question_from: number(question.scale_from),
    question_to: number(question.scale_to),
    question_from_label: question.from_label,
    question_to_label: question.to_label,
    question_unit: question.unit,
    question_minimum: number(question.minimum),
    question_maximum: number(question.maximum),
    question_required: question.required === 1 ? "yes" : "no",
    question_groups: question.groups.join(","),
    question_if: question.if_question,
    question_if_choices: question.if_choices.join(","),
  };
}

/** The questions on whose answers the one in the form can depend: those before it that have choices. */
export function earlierOf(typed: Typed, questions: readonly Question[]) {
  const place = questions.findIndex(({ key }) => key === typed.question_key);
  return questions
    .slice(0, place === -1 ? questions.length : place)
    .filter((question) => choicesOf(question).length > 0);
}

/** The form without the question that was written in it. */
export function withoutQuestion(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith("question_")));
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

function number(page: Translator, text: string) {
  const quantity = readQuantity(text, page);
  return quantity.kind === "number" && quantity.unit === "" ? quantity.value : text;
}
