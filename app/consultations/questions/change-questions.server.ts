import { typedNumber } from "#app/content/figures/kept-quantity.ts";
import { readQuantity } from "#app/content/figures/quantity.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Question } from "./question.ts";
import { readQuestions, readQuestionsText, writeQuestions } from "./read-questions.server.ts";

interface ChangedQuestions {
  typed: Typed;
  errors: Errors;
  /** The questions as they will be asked; null where they cannot be read. */
  asked: Question[] | null;
}

/**
 * What the buttons beside the questions do to the form: `questions` previews them, `add-question` puts the one that was
 * written below among them or in the place of the one with its key, and `edit:`, `up:`, `down:` or `remove:` with a key
 * change that one. Null for other buttons. Nothing is stored. Numbers are those of the page on which the form stands.
 */
export function changeQuestions(page: Translator, typed: Typed): ChangedQuestions | null {
  const [act = "", key = ""] = (typed.intent ?? "").split(/:(.*)/s);
  if (!["questions", "add-question", "edit", "up", "down", "remove"].includes(act)) return null;
  const read = readQuestionsText(typed.questions ?? "");
  if (!read.ok) return { typed, errors: { questions: read.problem }, asked: null };
  const { questions } = read;
  const place = questions.findIndex((question) => question.key === key);
  const there = questions[place];
  if (act === "add-question") return withWritten(page, typed, questions);
  if (!there) return { typed, errors: {}, asked: questions };
  if (act === "edit") return { typed: { ...typed, ...fieldsOf(page, there) }, errors: {}, asked: questions };
  const others = questions.filter((question) => question !== there);
  const next = act === "remove" ? others : others.toSpliced(place + (act === "up" ? -1 : 1), 0, there);
  return { typed: { ...typed, questions: writeQuestions(next) }, errors: {}, asked: next };
}

function withWritten(page: Translator, typed: Typed, questions: Question[]): ChangedQuestions {
  const written = readQuestions([writtenIn(page, typed)]);
  if (!written.ok) {
    const problem =
      written.within === undefined
        ? written.problem
        : message("consultation-editor.problem-with-question-below", { problem: written.within });
    return { typed, errors: { question_text: problem }, asked: questions };
  }
  const [question] = written.questions;
  const replaces = questions.some(({ key }) => key === typed.question_key);
  const next = replaces
    ? questions.map((other) => (other.key === typed.question_key ? question : other))
    : [...questions, question];
  const all = readQuestions(next.map((item) => item && yamlOf(item)));
  if (!all.ok) return { typed, errors: { question_text: all.problem }, asked: questions };
  const kept = Object.entries(typed).filter(([name]) => !name.startsWith("question_"));
  return {
    typed: { ...Object.fromEntries(kept), questions: writeQuestions(all.questions) },
    errors: {},
    asked: all.questions,
  };
}

function yamlOf({ scale_from, scale_to, required, ...question }: Question) {
  return { ...question, from: scale_from, to: scale_to, required: required === 1 };
}

/** As the front matter would have it. Options are lines, `key: words` or the words alone. */
function writtenIn(page: Translator, typed: Typed) {
  const text = (name: string) => typed[`question_${name}`]?.trim() ?? "";
  const number = (name: string) =>
    text(name) === "" ? undefined : (asNumber(page, text(name)) ?? text(name));
  return {
    key: text("key") || undefined,
    kind: text("kind"),
    text: text("text"),
    hint: text("hint"),
    options: text("options")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    from: number("from"),
    to: number("to"),
    from_label: text("from_label"),
    to_label: text("to_label"),
    unit: text("unit"),
    minimum: number("minimum"),
    maximum: number("maximum"),
    required: text("required") === "yes",
    groups: text("groups").split(",").filter(Boolean),
  };
}

function asNumber(page: Translator, text: string) {
  const quantity = readQuantity(text, page);
  return quantity.kind === "number" && quantity.unit === "" ? quantity.value : null;
}

/** What stands in the fields of the form for one question. */
function fieldsOf(page: Translator, question: Question): Typed {
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
  };
}
