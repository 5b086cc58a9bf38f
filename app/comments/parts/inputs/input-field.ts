import { z } from "zod";
import { isMarked } from "#app/content/confidential-text.ts";
import type { Message } from "#app/words/message.ts";

/** One choice of a field; no value has a comma, since several ticked ones are stored with commas between. */
export interface InputOption {
  value: string;
  text: Message;
  hint?: Message;
}

/** One thing that a structured input can say. Fields with choices have their options; the others their longest text. */
export interface InputField {
  name: string;
  label: Message;
  hint?: Message;
  kind: "text" | "long text" | "quantity" | "link" | "choice" | "several" | "country" | "currency";
  options?: readonly InputOption[];
  /** In characters; said beside the field. */
  longest: number;
}

/** Fields that belong together and are opened together. */
export interface InputGroup {
  key: string;
  title: Message;
  hint?: Message;
  fields: readonly InputField[];
}

/** What was typed, by the fields' names; what is not filled in may be missing. */
export type InputFields = Record<string, string>;

/** An input as it is typed, or as everyone may read it. */
export interface SaidInput {
  fields: InputFields;
  /** The fields of which something is for officials alone. Left out of what is typed, where the marks tell. */
  confidential?: readonly string[];
}

/** Whether something of that field is for officials alone: a fact beside its text, which may look like anything. */
export function isConfidential({ fields, confidential }: SaidInput, name: string) {
  return confidential ? confidential.includes(name) : isMarked(textOf(fields, name));
}

/** Whether that field says what its author wrote, and not one of the portal's choices, a figure or an address. */
export function isInOwnWords({ kind, name }: InputField, input: SaidInput) {
  return kind === "text" || kind === "long text" || isConfidential(input, name);
}

/** The text of that field, the empty text where it is not filled in. */
export function textOf(fields: InputFields, name: string) {
  return fields[name]?.trim() ?? "";
}

/** The ticked values of a field with several. */
export function ticked(fields: InputFields, name: string) {
  return textOf(fields, name).split(",").filter(Boolean);
}

/** Whether none of these fields says anything, so that there is no such input. */
export function isEmptyInput(groups: readonly InputGroup[], fields: InputFields) {
  return groups.every(({ fields: own }) => own.every(({ name }) => textOf(fields, name) === ""));
}

/** Only what these groups ask for and what says something: what is stored. */
export function onlyFields(groups: readonly InputGroup[], typed: InputFields): InputFields {
  const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name));
  return Object.fromEntries(
    names.map((name) => [name, textOf(typed, name)]).filter(([, value]) => value !== ""),
  );
}

/** Stored fields, as JSON, back as they were; what is no text is left out. */
export function parseFields(json: string): InputFields {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== "object" || parsed === null) return {};
  const texts = Object.entries(parsed).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(texts);
}

/** Stored names of fields, as JSON, back as they were. */
export function parseNames(json: string): string[] {
  return z.array(z.string()).parse(JSON.parse(json));
}
