import type { Errors } from "#app/requests/refusals.ts";
import { fieldWords } from "./field-words.ts";
import { humanRightsGroups, problemsWithHumanRights } from "./human-rights/fields.ts";
import { type InputFields, type InputGroup, isEmptyInput, type SaidInput, textOf } from "./input-field.ts";
import { type InputKind, inputKinds } from "./input-kind.ts";
import { problemsWithTechnical, technicalGroups, warningsOnTechnical } from "./technical/fields.ts";

interface DescribedKind {
  /** In addresses. */
  path: string;
  /** The name of a comment's inputs of that kind, and of one of them. */
  title: string;
  what: string;
  groups: readonly InputGroup[];
  problems: (fields: InputFields) => Errors;
  /** What looks odd but may be right, by the field's name. */
  warnings: (input: SaidInput) => Errors;
}

/** What pages need to know of each kind of input. */
export const kinds: Record<InputKind, DescribedKind> = {
  technical: {
    path: "technical",
    title: "Technical input",
    what: "Control-list entries, thresholds, licences, availability from elsewhere, cost and burden: what an authority can count and compare.",
    groups: technicalGroups,
    problems: problemsWithTechnical,
    warnings: warningsOnTechnical,
  },
  human_rights: {
    path: "human-rights",
    title: "Human-rights input",
    what: "Rights concerned, who is affected and how gravely, documented incidents, safeguards and remedies.",
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
export function labelsOf(kind: InputKind) {
  const fields = kinds[kind].groups.flatMap(({ fields }) => fields);
  return Object.fromEntries(fields.map(({ name, label }) => [name, label]));
}

/** What keeps an input from being sent, by the field's name. */
export function problemsWithInput(kind: InputKind, fields: InputFields): Errors {
  const { groups, problems } = kinds[kind];
  const [first] = groups.flatMap(({ fields }) => fields);
  if (first && isEmptyInput(groups, fields))
    return { [first.name]: "Fill in something, or remove the input" };
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
      if (problem) errors[inputId(kind, key)] = `${kinds[kind].title}: ${problem}`;
    }
  return errors;
}

const gone =
  "the provision that it is about is no longer in the measure; change what it is about, or remove it";

/** The id under which a page shows an input. */
export const inputId = (kind: InputKind, key: string) => `${kinds[kind].path}-${key}`;

/** The inputs that say something, without anything else than the fields that are asked for. */
export function statedInputs<Input extends { fields: InputFields }>(kind: InputKind, inputs: Input[]) {
  return inputs.filter(({ fields }) => !isEmptyInput(kinds[kind].groups, fields));
}

/** An input among those of its kind, as pages call it: with its number where there are several. */
export function inputTitle(kind: InputKind, { index, count }: { index: number; count: number }) {
  return count > 1 ? `${kinds[kind].title} ${index + 1}` : kinds[kind].title;
}

/** The first few things that an input says, on one line; the empty text where it says nothing. */
export function firstWords(kind: InputKind, fields: InputFields) {
  return kinds[kind].groups
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => textOf(fields, name) !== "")
    .slice(0, 6)
    .map((field) => `${field.label}: ${fieldWords(field, { fields }).join(", ")}`)
    .join("; ");
}
