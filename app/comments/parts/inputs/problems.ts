import { isCountry } from "#app/accounts/countries.ts";
import { isMarked } from "#app/content/confidential-text.ts";
import { readQuantity } from "#app/content/figures/quantity.ts";
import { unclearMessage } from "#app/content/figures/quantity-words.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { type Message, message } from "#app/words/message.ts";
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
    return message("inputs.too-long", { question: field.label, length: text.length, most: field.longest });
  return isMarked(text) ? null : problemWithKind(field, fields);
}

function problemWithKind({ kind, name, label: question, options = [] }: InputField, fields: InputFields) {
  const text = textOf(fields, name);
  const isOption = (value: string) => options.some((option) => option.value === value);
  switch (kind) {
    case "quantity":
      return problemWithQuantity(question, text);
    case "choice":
      return isOption(text) ? null : message("inputs.choose-one-answer", { question });
    case "several":
      return ticked(fields, name).every(isOption)
        ? null
        : message("inputs.choose-among-answers", { question });
    case "country":
      return isCountry(text) ? null : message("inputs.choose-country", { question });
    case "currency":
      return isCurrency(text) ? null : message("inputs.choose-currency", { question });
    case "link":
      return isWebLink(text) ? null : message("inputs.write-web-address", { question });
    default:
      return null;
  }
}

function problemWithQuantity(question: Message, text: string) {
  const quantity = readQuantity(text);
  if (quantity.kind === "unclear")
    return message("inputs.problem-at", { question, problem: unclearMessage(quantity.figure) });
  return quantity.kind === "unreadable" ? message("inputs.write-number-or-range", { question }) : null;
}

/** Whether it is an address of the web and can be made a link: no other scheme, no sign-in details in it. */
export function isWebLink(text: string) {
  if (!/^https?:\/\//i.test(text) || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}
