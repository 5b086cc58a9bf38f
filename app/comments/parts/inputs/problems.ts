import { isCountry } from "#app/accounts/countries.ts";
import { isMarked } from "#app/content/confidential-text.ts";
import { readQuantity } from "#app/content/quantity.ts";
import { unclearWords } from "#app/content/quantity-words.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { isCurrency } from "./currencies.ts";
import { type InputField, type InputFields, type InputGroup, textOf, ticked } from "./input-field.ts";

/** What is wrong with what was typed, by the field's name; what is left out is never wrong. */
export function problemsWith(groups: readonly InputGroup[], fields: InputFields): Errors {
  const errors: Errors = {};
  for (const field of groups.flatMap(({ fields }) => fields)) {
    const problem = problemWithField(field, fields);
    if (problem) errors[field.name] = problem;
  }
  return errors;
}

/** The same errors in the order in which the fields are asked for, as the error summary lists them. */
export function inOrder(groups: readonly InputGroup[], errors: Errors): Errors {
  const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name));
  return Object.fromEntries(names.flatMap((name) => (errors[name] ? [[name, errors[name]]] : [])));
}

function problemWithField(field: InputField, fields: InputFields) {
  const text = textOf(fields, field.name);
  if (text === "") return null;
  if (text.length > field.longest)
    return `${field.label} is ${text.length.toLocaleString("en-GB")} characters long; shorten it to ${field.longest.toLocaleString("en-GB")}`;
  return isMarked(text) ? null : problemWithKind(field, fields);
}

function problemWithKind({ kind, name, label, options = [] }: InputField, fields: InputFields) {
  const text = textOf(fields, name);
  const isOption = (value: string) => options.some((option) => option.value === value);
  switch (kind) {
    case "quantity":
      return problemWithQuantity(label, text);
    case "choice":
      return isOption(text) ? null : `Choose one of the answers to “${label}”`;
    case "several":
      return ticked(fields, name).every(isOption) ? null : `Choose among the answers to “${label}”`;
    case "country":
      return isCountry(text) ? null : `Choose a country for “${label}”`;
    case "currency":
      return isCurrency(text) ? null : `Choose a currency for “${label}”`;
    case "link":
      return isWebLink(text)
        ? null
        : `Write “${label}” as a whole web address that begins with https:// or http://`;
    default:
      return null;
  }
}

function problemWithQuantity(label: string, text: string) {
  const quantity = readQuantity(text);
  if (quantity.kind === "unclear") return `“${label}”: ${unclearWords(quantity.figure)}`;
  return quantity.kind === "unreadable"
    ? `Write “${label}” as a number or a range, such as 1500 or 10 to 20`
    : null;
}

/** Whether it is an address of the web and can be made a link: no other scheme, no sign-in details in it. */
export function isWebLink(text: string) {
  if (!/^https?:\/\//i.test(text) || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}
