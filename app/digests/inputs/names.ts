import { fieldWords } from "#app/comments/parts/inputs/field-words.ts";
import { affectedGroups, rights } from "#app/comments/parts/inputs/human-rights/rights.ts";
import { technicalGroups } from "#app/comments/parts/inputs/technical/fields.ts";
import type { Translator } from "#app/words/translator.ts";
import { countryWords } from "../words-of.ts";
import type { NamedThing } from "./entries.ts";
import { keptConfidential, notNamed } from "./rights-matrix.ts";

/** A right's name for a value of its filter. */
export function rightName(t: Translator, value: string) {
  const right = rights.find((right) => right.value === value);
  return right ? t.say(right.text) : unstatedName(t, value);
}

/** The name of a group of people who are affected, for a value of its filter. */
export function affectedName(t: Translator, value: string) {
  const group = affectedGroups.find((group) => group.value === value);
  return group ? t.say(group.text) : unstatedName(t, value);
}

function unstatedName(t: Translator, value: string) {
  if (value === keptConfidential) return t("digest-inputs.confidential");
  return value === notNamed ? t("digest-inputs.not-named") : value;
}

/** What a field of a technical input asks for. */
export function fieldName(t: Translator, name: string) {
  const field = technicalFields.find((field) => field.name === name);
  return field ? t.say(field.label) : name;
}

/** A product with its maker and the country of that, as far as they are named. */
export function productName(
  t: Translator,
  { product, source, country }: { product: string; source: string; country: string },
) {
  const name = product || t("digest-inputs.product-not-named");
  return withMore(t, name, [source, country && countryWords(t, country)]);
}

/** A control list with an entry of it. */
export function entryName(t: Translator, named: NamedThing[]) {
  const [first, ...more] = named.flatMap((one) => thingWords(t, one));
  return first === undefined ? t("digest-inputs.entry-not-named") : withMore(t, first, more);
}

/** What one field says: an entry, a destination, an end user. */
export function thingWords(t: Translator, { name, text, isConfidential }: NamedThing) {
  const field = technicalFields.find((field) => field.name === name);
  const input = { fields: { [name]: text }, confidential: isConfidential ? [name] : [] };
  return field ? fieldWords(t, field, input) : [];
}

function withMore(t: Translator, name: string, more: string[]) {
  return more.filter(Boolean).reduce((name, more) => t("digest-inputs.name-and-more", { name, more }), name);
}

const technicalFields = technicalGroups.flatMap(({ fields }) => fields);
