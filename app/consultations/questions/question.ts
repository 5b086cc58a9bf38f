import type { Selectable } from "kysely";
import { type Message, message } from "#app/words/message.ts";
import type { QuestionTable } from "#db/question-tables.ts";
import type { StakeholderGroup } from "#db/schema.ts";

/** In all of a consultation, and in one question; said in the editor and in the messages. */
export const mostQuestions = 50;
export const mostOptions = 30;
export const mostSteps = 11;

/** The longest texts of a question, in characters; and all questions as text, which fifty with all they may have fit in. */
export const longest = {
  text: 500,
  hint: 1000,
  option: 200,
  end: 80,
  unit: 40,
  key: 60,
  anchor: 200,
  all: 100_000,
};

export interface QuestionOption {
  key: string;
  text: string;
}

type QuestionColumn = Omit<
  Selectable<QuestionTable>,
  "id" | "consultation_id" | "options" | "groups" | "if_choices" | "sort_order"
>;

/** Something that the authority asks. */
export interface Question extends QuestionColumn {
  options: QuestionOption[];
  /** Who is asked; empty for everyone. */
  groups: StakeholderGroup[];
  /** The choices of the earlier question after which it is asked. */
  if_choices: string[];
}

/** Whether people of that group are asked; those who state none are asked only what everyone is. */
export function isAsked({ groups }: Pick<Question, "groups">, group: StakeholderGroup | null) {
  return groups.length === 0 || (group !== null && groups.includes(group));
}

/** What can be chosen: the options of a choice or the steps of a scale, in order; nothing for other kinds. */
export function choicesOf({ kind, options, scale_from, scale_to, from_label, to_label }: Question) {
  if (kind !== "scale") return options;
  const from = scale_from ?? 0;
  const steps = Math.max(0, (scale_to ?? from) - from + 1);
  return Array.from({ length: steps }, (_, index): QuestionOption => {
    const label = index === 0 ? from_label : index === steps - 1 ? to_label : "";
    const step = String(from + index);
    return { key: step, text: label ? `${step} (${label})` : step };
  });
}

/** Whether others can depend on its answer. */
export function hasChoices({ kind }: Pick<Question, "kind">) {
  return kind === "single" || kind === "multiple" || kind === "scale";
}

/** What is wrong with that on which a question depends, given the questions before it; null where nothing is. */
export function problemWithCondition(
  { if_question, if_choices }: Pick<Question, "if_question" | "if_choices">,
  earlier: Question[],
): Message | null {
  if (if_question === "") return null;
  const parent = earlier.find(({ key }) => key === if_question);
  if (!parent) return message("questions-editor.depends-on-no-earlier", { key: if_question });
  if (!hasChoices(parent)) return message("questions-editor.depends-on-no-choice", { question: parent.text });
  if (if_choices.length === 0)
    return message("questions-editor.choose-its-answers", { question: parent.text });
  const offered = new Set(choicesOf(parent).map(({ key }) => key));
  const other = if_choices.find((key) => !offered.has(key));
  return other === undefined
    ? null
    : message("questions-editor.answer-not-offered", { key: other, question: parent.text });
}

/** What is wrong with a question that has all its fields, or null. */
export function problemWith(question: Question): Message | null {
  const { kind, options, scale_from, scale_to, from_label, to_label, unit, minimum, maximum } = question;
  const hasOptions = kind === "single" || kind === "multiple";
  if (!hasOptions && options.length > 0)
    return message("consultation-editor.options-are-for-choices", { kind });
  if (hasOptions && options.length < 2) return message("consultation-editor.give-two-options");
  if (options.length > mostOptions)
    return message("consultation-editor.too-many-options", { most: mostOptions });
  const twice = firstTwice(options.map(({ key }) => key));
  if (twice !== null) return message("consultation-editor.two-options-have-key", { key: twice });
  if (kind !== "scale" && (scale_from !== null || scale_to !== null || from_label || to_label))
    return message("consultation-editor.ends-are-for-scales", { kind });
  if (kind === "scale") return problemWithScale(scale_from, scale_to);
  if (kind !== "number" && (unit || minimum !== null || maximum !== null))
    return message("consultation-editor.units-are-for-numbers", { kind });
  if (minimum !== null && maximum !== null && minimum > maximum)
    return message("consultation-editor.minimum-above-maximum");
  return null;
}

function problemWithScale(from: number | null, to: number | null) {
  if (from === null || to === null) return message("consultation-editor.scale-needs-ends");
  if (to <= from) return message("consultation-editor.scale-upside-down");
  const isTooLong = to - from + 1 > mostSteps;
  return isTooLong ? message("consultation-editor.scale-too-long", { most: mostSteps }) : null;
}

/** The first that comes a second time, or null. */
export function firstTwice(keys: string[]) {
  const before = new Set<string>();
  return keys.find((key) => before.size === before.add(key).size) ?? null;
}
