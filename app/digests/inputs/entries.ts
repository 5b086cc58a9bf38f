import { isConfidential, type SaidInput, textOf, ticked } from "#app/comments/parts/inputs/input-field.ts";
import type { PublishedInput } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { byText } from "./by-text.ts";
import { sourceOf } from "./source.ts";

const control = ["list", "entry", "destinations", "end_use", "end_users"];
const licences = ["licence_requirement", "exceptions"];

/** The inputs that name an entry, a destination, an end use or a licence. */
export function withEntries(inputs: PublishedInput[]) {
  return inputs.filter(({ fields }) => [...control, ...licences].some((name) => textOf(fields, name) !== ""));
}

/** Something that an input names in one field, as it is stored. */
export interface NamedThing {
  name: string;
  text: string;
  isConfidential: boolean;
}

/** These inputs by the list and entry that they name, as typed but for case and spaces. */
export function entriesOf(inputs: PublishedInput[]) {
  return byText(withEntries(inputs), entryKey).map(({ key, items }) => ({
    key,
    /** The control list and the entry. */
    entry: items.slice(0, 1).flatMap((input) => ["list", "entry"].flatMap((name) => namedIn(input, name))),
    /** Destinations and end users, each once. */
    named: ["destinations", "end_users"].flatMap((name) => eachOnce(items, name)),
    sources: items.map(sourceOf),
  }));
}

/** The inputs that say why they prefer a value. */
export function withReasons(inputs: PublishedInput[]) {
  return inputs.filter(({ fields }) => textOf(fields, "parameter_reasons") !== "");
}

function eachOnce(inputs: PublishedInput[], name: string) {
  const named = inputs.flatMap((input) => namedIn(input, name));
  return byText(named, ({ text, isConfidential }) => `${isConfidential} ${text}`).flatMap(({ items }) =>
    items.slice(0, 1),
  );
}

function namedIn(input: SaidInput, name: string): NamedThing[] {
  const text = textOf(input.fields, name);
  if (text === "") return [];
  const own = isConfidential(input, name);
  const texts = name === "end_users" && !own ? ticked(input.fields, name) : [text];
  return texts.map((text) => ({ name, text, isConfidential: own }));
}

function entryKey({ fields }: SaidInput) {
  const named = ["list", "entry"].map((name) => textOf(fields, name)).join("\n");
  return named.toLowerCase().replace(/[^\S\n]+/g, "");
}
