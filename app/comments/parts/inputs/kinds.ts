import type { Errors } from "#app/requests/refusals.ts";
import { type Message, message } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { fieldWords } from "./field-words.ts";
import { humanRightsGroups, problemsWithHumanRights } from "./human-rights/fields.ts";
import { type InputFields, type InputGroup, isEmptyInput, type SaidInput, textOf } from "./input-field.ts";
import { type InputKind, inputKinds } from "./input-kind.ts";
import { problemsWithTechnical, technicalGroups, warningsOnTechnical } from "./technical/fields.ts";

interface DescribedKind {
  /** In addresses. */
  path: string;
  /** The name of a comment's inputs of that kind, and of one of them. */
  title: Message;
  what: Message;
  groups: readonly InputGroup[];
  problems: (fields: InputFields) => Errors;
  /** What looks odd but may be right, by the field's name. */
  warnings: (input: SaidInput) => Errors;
}

/** What pages need to know of each kind of input. */
export const kinds: Record<InputKind, DescribedKind> = {
  technical: {
    path: "technical",
    title: message("inputs.technical-input"),
    what: message("inputs.what-technical-input-is"),
    groups: technicalGroups,
    problems: problemsWithTechnical,
    warnings: warningsOnTechnical,
  },
  human_rights: {
    path: "human-rights",
    title: message("inputs.human-rights-input"),
    what: message("inputs.what-human-rights-input-is"),
    groups: humanRightsGroups,
    problems: problemsWithHumanRights,
    warnings: () => ({}),
  },
};

/** The kind with that word in addresses; null for any other word. */
export function kindAt(path: string | undefined): InputKind | null {
  return inputKinds.find((kind) => kinds[kind].path === path) ?? null;
}

/** The labels of all fields of that kind, by name. */
export function labelsOf(t: Translator, kind: InputKind) {
  return Object.fromEntries(fieldsOf(kind).map(({ name, label }) => [name, t.say(label)]));
}

/** All that an input of that kind can say, in the order in which it is asked for. */
export function fieldsOf(kind: InputKind) {
  return kinds[kind].groups.flatMap(({ fields }) => fields);
}

/** What keeps an input from being sent, by the field's name. */
export function problemsWithInput(kind: InputKind, fields: InputFields): Errors {
  const { groups, problems } = kinds[kind];
  const [first] = fieldsOf(kind);
  if (first && isEmptyInput(groups, fields)) return { [first.name]: message("inputs.fill-in-something") };
  return problems(fields);
}

/** The first problem with each of a draft's inputs, by the id under which pages show it; empty ones have none. */
export function problemsWithInputs(
  draft: Record<InputKind, { key: string; anchor: string; fields: InputFields }[]>,
  labelOf: (anchor: string) => string | undefined,
): Errors {
  const errors: Errors = {};
  for (const kind of inputKinds)
    for (const { key, anchor, fields } of statedInputs(kind, draft[kind])) {
      const isGone = anchor !== "" && labelOf(anchor) === undefined;
      const [problem] = isGone ? [gone] : Object.values(kinds[kind].problems(fields));
      if (problem)
        errors[inputId(kind, key)] = message("inputs.problem-in", { kind: kinds[kind].title, problem });
    }
  return errors;
}

const gone = message("inputs.provision-gone");

/** The id under which a page shows an input. */
export const inputId = (kind: InputKind, key: string) => `${kinds[kind].path}-${key}`;

/** The inputs that say something, without anything else than the fields that are asked for. */
export function statedInputs<Input extends { fields: InputFields }>(kind: InputKind, inputs: Input[]) {
  return inputs.filter(({ fields }) => !isEmptyInput(kinds[kind].groups, fields));
}

/** An input among those of its kind, as pages call it: with its number where there are several. */
export function inputTitle(
  t: Translator,
  kind: InputKind,
  { index, count }: { index: number; count: number },
) {
  return count > 1 ? t("inputs.numbered-input", { kind, number: index + 1 }) : t.say(kinds[kind].title);
}

/** The first few things that an input says, on one line; the empty text where it says nothing. */
export function firstWords(t: Translator, kind: InputKind, fields: InputFields) {
  return fieldsOf(kind)
    .filter(({ name }) => textOf(fields, name) !== "")
    .slice(0, 6)
    .map((field) => {
      const words = fieldWords(t, field, { fields });
      return t("inputs.field-says", {
        field: t.say(field.label),
        words: words.reduce((one, next) => t("inputs.several-words", { one, next })),
      });
    })
    .reduce((one, next) => (one === "" ? next : t("inputs.and-field-says", { one, next })), "");
}
