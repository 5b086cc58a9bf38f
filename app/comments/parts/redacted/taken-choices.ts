import { partsOf } from "../confidential/spans.ts";
import { parseFields, parseNames } from "../inputs/input-field.ts";
import { type InputKind, inputKinds } from "../inputs/input-kind.ts";

/** The inputs of a version, as its tables have them. */
type InputRows = Record<InputKind, { fields: string; confidential: string }[]>;

/** What was chosen in a field of an input that a moderator took out. */
export interface TakenChoice {
  kind: InputKind;
  field: string;
  values: string[];
}

/** What stands in that part of a version; null where it is no field of an input. */
export function choiceAt(rows: InputRows, part: string): TakenChoice | null {
  for (const { kind, place, fields } of placedIn(rows))
    for (const [field, text] of Object.entries(fields))
      if (part === `${kind}-${place}-${field}`) return { kind, field, values: valuesIn(text) };
  return null;
}

/**
 * The parts of another version that say some of it for everyone: there the input may have another place, so that one tells
 * nothing.
 */
export function partsThatSay(rows: InputRows, choice: TakenChoice): string[] {
  const { kind, field } = choice;
  return placedIn(rows)
    .filter((input) => input.kind === kind && !input.confidential.includes(field))
    .filter(({ fields }) => isSome(choice, fields[field] ?? ""))
    .map(({ place }) => `${kind}-${place}-${field}`);
}

/** Whether that text of a draft says some of it for everyone. */
export function saysChoice({ where, text }: { where: string; text: string }, choice: TakenChoice) {
  const isThere = where.startsWith(`${choice.kind}/`) && where.endsWith(`/${choice.field}`);
  return isThere && partsOf(text).some((part) => !part.isConfidential && isSome(choice, part.text));
}

function placedIn(rows: InputRows) {
  return inputKinds.flatMap((kind) =>
    rows[kind].map(({ fields, confidential }, place) => ({
      ...{ kind, place, fields: parseFields(fields), confidential: parseNames(confidential) },
    })),
  );
}

function isSome({ values }: TakenChoice, text: string) {
  return valuesIn(text).some((value) => values.includes(value));
}

function valuesIn(text: string) {
  return text
    .split(",")
    .map((value) => value.trim())
    .filter(Boolean);
}
