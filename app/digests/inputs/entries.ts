import { fieldWords } from "#app/comments/parts/inputs/field-words.ts";
import { type SaidInput, textOf } from "#app/comments/parts/inputs/input-field.ts";
import type { PublishedInput } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { technicalGroups } from "#app/comments/parts/inputs/technical/fields.ts";
import { byText } from "./by-text.ts";
import { sourceOf } from "./source.ts";

const asked = technicalGroups.flatMap(({ fields }) => fields);
const control = ["list", "entry", "destinations", "end_use", "end_users"];
const licences = ["licence_requirement", "exceptions"];

/** The inputs that name an entry, a destination, an end use or a licence. */
export function withEntries(inputs: PublishedInput[]) {
  return inputs.filter(({ fields }) => [...control, ...licences].some((name) => textOf(fields, name) !== ""));
}

/** These inputs by the list and entry that they name, as typed but for case and spaces. */
export function entriesOf(inputs: PublishedInput[]) {
  return byText(withEntries(inputs), (input) => entryName(input).toLowerCase().replace(/\s+/g, "")).map(
    ({ key, items }) => ({
      key,
      name: entryName(items[0] ?? { fields: {} }),
      /** Destinations and end users. */
      named: [...namedIn(items, "destinations"), ...namedIn(items, "end_users")],
      sources: items.map(sourceOf),
    }),
  );
}

/** The inputs that say why they prefer a value. */
export function withReasons(inputs: PublishedInput[]) {
  return inputs.filter(({ fields }) => textOf(fields, "parameter_reasons") !== "");
}

/** What the inputs say in that field, each once. */
function namedIn(inputs: PublishedInput[], name: string) {
  return [...new Set(inputs.flatMap((input) => wordsIn(input, name)))];
}

function entryName(input: SaidInput) {
  const words = ["list", "entry"].flatMap((name) => wordsIn(input, name));
  return words.join(", ") || "Entry not named";
}

function wordsIn(input: SaidInput, name: string) {
  const field = asked.find((field) => field.name === name);
  return field ? fieldWords(field, input) : [];
}
