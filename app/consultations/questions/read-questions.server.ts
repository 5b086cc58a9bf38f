import { stringify } from "yaml";
import { z } from "zod";
import { parseYaml } from "#app/content/bounded-yaml.ts";
import { cleanText } from "#app/content/clean-text.ts";
import { shortened } from "#app/content/phrases.ts";
import { slug } from "#app/content/slug.ts";
import { questionKinds, stakeholderGroups } from "#db/schema.ts";
import { firstTwice, mostQuestions, problemWith, type Question } from "./question.ts";

/** In characters of YAML: fifty questions with all they may have fit in. */
const longestQuestions = 100_000;

const line = (longest: number) =>
  z
    .union([z.string(), z.number()], "must be text")
    .transform((text) => cleanText(String(text)).replace(/\s+/g, " ").trim())
    .refine(
      (text) => text.length <= longest,
      `must be ${longest.toLocaleString("en-GB")} characters or fewer`,
    );
const key = z
  .string("must be text")
  .regex(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u, "must be letters and digits, with hyphens between")
  .max(60, "must be 60 characters or fewer");
const filled = (longest: number) => line(longest).refine((text) => text !== "", "must not be empty");
const whole = z.int("must be a whole number").min(-1000).max(1000).nullable().default(null);
const number = z.number("must be a number").nullable().default(null);

const written = z.strictObject({
  key: key.optional(),
  kind: z.enum(questionKinds, `must be one of: ${questionKinds.join(", ")}`),
  text: filled(500),
  hint: line(1000).default(""),
  options: z
    .array(
      z.union([filled(200), z.strictObject({ key, text: filled(200) })], "must be a text"),
      "must be a list",
    )
    .default([]),
  from: whole,
  to: whole,
  from_label: line(80).default(""),
  to_label: line(80).default(""),
  unit: line(40).default(""),
  minimum: number,
  maximum: number,
  required: z.boolean("must be true or false").default(false),
  groups: z
    .array(z.enum(stakeholderGroups, `must be among: ${stakeholderGroups.join(", ")}`), "must be a list")
    .default([]),
});

type WrittenQuestion = z.output<typeof written>;
type Read = { ok: true; questions: Question[] } | { ok: false; problem: string };

/** Reads questions from YAML, as `readQuestions` does; no text is no questions. */
export function readQuestionsText(text: string): Read {
  if (text.trim() === "") return { ok: true, questions: [] };
  if (text.length > longestQuestions)
    return refuse(`The questions must be ${longestQuestions.toLocaleString("en-GB")} characters or fewer`);
  try {
    return readQuestions(parseYaml(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "";
    return refuse(`The questions cannot be read: ${reason}`);
  }
}

/** Checks a list of questions as the front matter has it. The problem names the question by its place and words. */
export function readQuestions(list: unknown): Read {
  if (list === null || list === undefined) return { ok: true, questions: [] };
  if (!Array.isArray(list)) return refuse("The questions must be a list, each beginning with “- ”");
  if (list.length > mostQuestions) return refuse(`Ask at most ${mostQuestions} questions`);
  const questions: Question[] = [];
  for (const [index, item] of list.entries()) {
    const result = written.safeParse(item);
    const place = `Question ${index + 1}${quoted(item)}: `;
    if (!result.success) return refuse(place + problemOf(result.error));
    const question = asQuestion(result.data, index);
    const problem = problemWith(question);
    if (problem) return refuse(place + problem);
    questions.push(question);
  }
  const twice = firstTwice(questions.map(({ key }) => key));
  if (twice !== null) return refuse(`Two questions have the key ${twice}: give each a key of its own`);
  return { ok: true, questions };
}

/** The questions as YAML, from which the same ones are read. */
export function writeQuestions(questions: Question[]) {
  return questions.length === 0 ? "" : stringify(questions.map(asWritten), { lineWidth: 0 });
}

function asQuestion({ from, to, required, options, ...rest }: WrittenQuestion, index: number): Question {
  return {
    ...rest,
    key: rest.key ?? (slug(rest.text, 40) || `question-${index + 1}`),
    options: options.map((option, place) =>
      typeof option === "string" ? { key: slug(option, 40) || `option-${place + 1}`, text: option } : option,
    ),
    scale_from: from,
    scale_to: to,
    required: required ? 1 : 0,
  };
}

/** Without what is empty or as it is by itself. */
function asWritten({ options, scale_from, scale_to, required, ...question }: Question) {
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
  };
  const says = (value: unknown) =>
    value !== "" && value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => says(value)));
}

function quoted(item: unknown) {
  const text = item instanceof Object && "text" in item ? item.text : "";
  return typeof text === "string" && text.trim() ? ` (“${shortened(text.trim(), 60)}”)` : "";
}

function problemOf(error: z.ZodError) {
  const [issue] = error.issues;
  if (!issue) return "cannot be read";
  if (issue.code === "unrecognized_keys") return `there is no field ${issue.keys.join(", ")}`;
  const [field, place] = issue.path;
  if (field === undefined) return "must have kind and text";
  const named = typeof place === "number" ? `${String(field)}, number ${place + 1},` : String(field);
  return issue.input === undefined && issue.message.includes("received undefined")
    ? `${named} is missing`
    : `${named} ${issue.message}`;
}

function refuse(problem: string): Read {
  return { ok: false, problem };
}
