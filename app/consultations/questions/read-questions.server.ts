import { stringify } from "yaml";
import { z } from "zod";
import { parseYaml } from "#app/content/bounded-yaml.ts";
import { cleanText } from "#app/content/clean-text.ts";
import { shortened } from "#app/content/phrases.ts";
import { slug } from "#app/content/slug.ts";
import { type Message, message, messageText, readMessage, type Told } from "#app/words/message.ts";
import { questionKinds, stakeholderGroups } from "#db/schema.ts";
import {
  firstTwice,
  longest,
  mostOptions,
  mostQuestions,
  problemWith,
  problemWithCondition,
  type Question,
} from "./question.ts";

/** Messages of the schema; the field that each is about is put in by problemOf. */
const field = "";

const line = (most: number) =>
  z
    .union([z.string(), z.number()], messageText("consultation-editor.must-be-text", { field }))
    .transform((text) => cleanText(String(text)).replace(/\s+/g, " ").trim())
    .refine((text) => text.length <= most, messageText("consultation-editor.must-be-short", { field, most }));
const key = z
  .string(messageText("consultation-editor.must-be-text", { field }))
  .regex(
    /^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u,
    messageText("consultation-editor.must-be-a-key", { field }),
  )
  .max(longest.key, messageText("consultation-editor.must-be-short", { field, most: longest.key }));
const filled = (most: number) =>
  line(most).refine((text) => text !== "", messageText("consultation-editor.must-not-be-empty", { field }));
const steps = { least: -1000, most: 1000 };
const outside = messageText("consultation-editor.must-be-between", { field, ...steps });
const whole = z
  .int(messageText("consultation-editor.must-be-a-whole-number", { field }))
  .min(steps.least, outside)
  .max(steps.most, outside)
  .nullable()
  .default(null);
const number = z
  .number(messageText("consultation-editor.must-be-a-number", { field }))
  .nullable()
  .default(null);
const noList = messageText("consultation-editor.must-be-a-list", { field });

const written = z.strictObject({
  key: key.optional(),
  kind: z.enum(
    questionKinds,
    messageText("consultation-editor.must-be-one-of", { field, values: questionKinds.join(", ") }),
  ),
  text: filled(longest.text),
  hint: line(longest.hint).default(""),
  options: z
    .array(
      z.union(
        [filled(longest.option), z.strictObject({ key, text: filled(longest.option) })],
        messageText("consultation-editor.must-be-a-text", { field }),
      ),
      noList,
    )
    .default([]),
  from: whole,
  to: whole,
  from_label: line(longest.end).default(""),
  to_label: line(longest.end).default(""),
  unit: line(longest.unit).default(""),
  minimum: number,
  maximum: number,
  required: z.boolean(messageText("consultation-editor.must-be-true-or-false", { field })).default(false),
  groups: z
    .array(
      z.enum(
        stakeholderGroups,
        messageText("consultation-editor.must-be-among", { field, values: stakeholderGroups.join(", ") }),
      ),
      noList,
    )
    .default([]),
  /** The anchor of the provision that it is about. */
  provision: line(longest.anchor).default(""),
  if: z
    .strictObject({
      question: key,
      choices: z.array(z.union([z.string(), z.number().transform(String)]), noList).max(mostOptions, noList),
    })
    .optional(),
});

type WrittenQuestion = z.output<typeof written>;
type Read =
  | { ok: true; questions: Question[] }
  /** `within` is what is wrong with one question, without its place. */
  | { ok: false; problem: Message; within?: Told };

/** Reads questions from YAML, as `readQuestions` does; no text is no questions. */
export function readQuestionsText(text: string): Read {
  if (text.trim() === "") return { ok: true, questions: [] };
  if (text.length > longest.all)
    return refuse(message("consultation-editor.questions-too-long", { most: longest.all }));
  try {
    return readQuestions(parseYaml(text));
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
    return refuse(message("consultation-editor.questions-unreadable", { reason }));
  }
}

/** Checks a list of questions as the front matter has it. The problem names the question by its place and words. */
export function readQuestions(list: unknown): Read {
  if (list === null || list === undefined) return { ok: true, questions: [] };
  if (!Array.isArray(list)) return refuse(message("consultation-editor.questions-no-list"));
  if (list.length > mostQuestions)
    return refuse(message("consultation-editor.too-many-questions", { most: mostQuestions }));
  const questions: Question[] = [];
  for (const [index, item] of list.entries()) {
    const result = written.safeParse(item);
    if (!result.success) return refuseOne(item, index, problemOf(result.error));
    const question = asQuestion(result.data, index);
    const problem = problemWith(question) ?? problemWithCondition(question, questions);
    if (problem) return refuseOne(item, index, problem);
    questions.push(question);
  }
  const twice = firstTwice(questions.map(({ key }) => key));
  if (twice !== null) return refuse(message("consultation-editor.two-questions-have-key", { key: twice }));
  return { ok: true, questions };
}

/** The questions as YAML, from which the same ones are read. */
export function writeQuestions(questions: Question[]) {
  return questions.length === 0 ? "" : stringify(questions.map(asWritten), { lineWidth: 0 });
}

function asQuestion(
  { from, to, required, options, if: condition, ...rest }: WrittenQuestion,
  index: number,
): Question {
  return {
    ...rest,
    key: rest.key ?? (slug(rest.text, 40) || `question-${index + 1}`),
    options: options.map((option, place) =>
      typeof option === "string" ? { key: slug(option, 40) || `option-${place + 1}`, text: option } : option,
    ),
    scale_from: from,
    scale_to: to,
    required: required ? 1 : 0,
    if_question: condition?.question ?? "",
    if_choices: condition?.choices ?? [],
  };
}

/** As the front matter has it, without what is empty or as it is by itself. */
export function asWritten({ options, scale_from, scale_to, required, ...question }: Question) {
  const all = {
    key: question.key,
    kind: question.kind,
    text: question.text,
    hint: question.hint,
    options: options.map((option) => (slug(option.text, 40) === option.key ? option.text : option)),
    from: scale_from,
    to: scale_to,
    from_label: question.from_label,
    to_label: question.to_label,
    unit: question.unit,
    minimum: question.minimum,
    maximum: question.maximum,
    required: required === 1,
    groups: question.groups,
    provision: question.provision,
    if: question.if_question ? { question: question.if_question, choices: question.if_choices } : null,
  };
  const says = (value: unknown) =>
    value !== "" && value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => says(value)));
}

function problemOf(error: z.ZodError): Told {
  const [issue] = error.issues;
  if (!issue) return message("consultation-editor.cannot-be-read");
  if (issue.code === "unrecognized_keys")
    return message("consultation-editor.no-such-field", { fields: issue.keys.join(", ") });
  const [name, place] = issue.path;
  if (name === undefined) return message("consultation-editor.must-have-kind-and-text");
  const field =
    typeof place === "number"
      ? message("consultation-editor.item-of-field", { field: String(name), number: place + 1 })
      : String(name);
  if (issue.input === undefined && issue.message.includes("received undefined"))
    return message("consultation-editor.field-is-missing", { field });
  const told = readMessage(issue.message);
  if (told) return { ...told, facts: { ...told.facts, field } };
  return message("consultation-editor.problem-with-field", { field, problem: issue.message });
}

function refuse(problem: Message): Read {
  return { ok: false, problem };
}

function refuseOne(item: unknown, index: number, within: Told): Read {
  const facts = { number: index + 1, problem: within };
  const text = item instanceof Object && "text" in item ? item.text : "";
  const question = typeof text === "string" ? shortened(text.trim(), 60) : "";
  const problem = question
    ? message("consultation-editor.problem-with-named-question", { ...facts, question })
    : message("consultation-editor.problem-with-question", facts);
  return { ok: false, problem, within };
}
