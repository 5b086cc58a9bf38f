import type { QuestionTable } from "#db/question-tables.ts";
import type { StakeholderGroup } from "#db/schema.ts";

/** In all of a consultation, and in one question; said in the editor and in the messages. */
export const mostQuestions = 50;
export const mostOptions = 30;
export const mostSteps = 11;

export interface QuestionOption {
  key: string;
  text: string;
}

type QuestionColumn = Omit<QuestionTable, "id" | "consultation_id" | "options" | "groups" | "sort_order">;

/** Something that the authority asks. */
export interface Question extends QuestionColumn {
  options: QuestionOption[];
  /** Who is asked; empty for everyone. */
  groups: StakeholderGroup[];
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

/** What is wrong with a question that has all its fields, or null. */
export function problemWith(question: Question) {
  const { kind, options, scale_from, scale_to, from_label, to_label, unit, minimum, maximum } = question;
  const hasChoices = kind === "single" || kind === "multiple";
  if (!hasChoices && options.length > 0) return `options are for one or several choices, not for ${kind}`;
  if (hasChoices && options.length < 2) return "give at least two options";
  if (options.length > mostOptions) return `give at most ${mostOptions} options`;
  const twice = firstTwice(options.map(({ key }) => key));
  if (twice !== null) return `two options have the key ${twice}`;
  if (kind !== "scale" && (scale_from !== null || scale_to !== null || from_label || to_label))
    return `from, to and their labels are for a scale, not for ${kind}`;
  if (kind === "scale") return problemWithScale(scale_from, scale_to);
  if (kind !== "number" && (unit || minimum !== null || maximum !== null))
    return `unit, minimum and maximum are for a number, not for ${kind}`;
  if (minimum !== null && maximum !== null && minimum > maximum)
    return "the minimum must not be above the maximum";
  return null;
}

function problemWithScale(from: number | null, to: number | null) {
  if (from === null || to === null) return "a scale needs from and to, two whole numbers";
  if (to <= from) return "a scale’s to must be above its from";
  return to - from + 1 > mostSteps ? `a scale has at most ${mostSteps} steps` : null;
}

/** The first that comes a second time, or null. */
export function firstTwice(keys: string[]) {
  const before = new Set<string>();
  return keys.find((key) => before.size === before.add(key).size) ?? null;
}
