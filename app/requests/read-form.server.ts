import type { z } from "zod";
import { cleanText } from "#app/content/clean-text.ts";
import { message, readMessage } from "#app/words/message.ts";
import { type Parts, readParts } from "./read-parts.server.ts";
import { badRequest, type Errors } from "./refusals.ts";

/** What was typed, by field; a field with several answers has them joined by commas. */
export type Typed = Record<string, string>;

/**
 * Reads a form and checks it: `values` where all is well, else one message a field. `typed` is all that was typed,
 * for showing the form again. What cannot be stored is gone from it, and lines end in \n.
 */
export async function readForm<Schema extends z.ZodType>(request: Request, schema: Schema) {
  return checkForm(await readTyped(request), schema);
}

/** The same for a form that has been read. */
export function checkForm<Schema extends z.ZodType>(typed: Typed, schema: Schema) {
  const result = schema.safeParse(typed);
  if (result.success) return { ok: true as const, values: result.data, typed };
  return { ok: false as const, errors: firstMessages(result.error), typed };
}

/** The form's fields, unchecked; 400 where the body is no form. */
export async function readTyped(request: Request) {
  return (await readTypedAndFiles(request)).typed;
}

/** The same, and the files that were chosen, by field. */
export async function readTypedAndFiles(request: Request) {
  const typed: Typed = {};
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  for (const [name, value, file] of await readFields(request)) {
    // Browsers send a field without a file as an empty one.
    if (file && file.length > 0) files[name] = file;
    if (name === formToken) continue;
    const text = cleanText(value);
    if (!file) typed[name] = Object.hasOwn(typed, name) ? `${typed[name]},${text}` : text;
  }
  return { typed, files };
}

/** The text of a file that was chosen; "" where there is none. */
export function textOfFile(file: Uint8Array | undefined) {
  return cleanText(Buffer.from(file ?? []).toString("utf8"));
}

/** Looked at before the form is read (app/http/form-token.ts). */
const formToken = "form-token";

/** More than any form here has: fifty questions with thirty boxes each are 1,600. */
const mostFields = 2000;

/** Counts the fields before it takes them apart: half a million would cost ten seconds. */
async function readFields(request: Request): Promise<Parts> {
  const type = request.headers.get("content-type") ?? "";
  try {
    if (/^multipart\/form-data/i.test(type)) return await readParts(request, mostFields);
    if (!/^application\/x-www-form-urlencoded/i.test(type)) throw badRequest();
    const text = withBlanks(await request.arrayBuffer());
    if (text.split("&", mostFields + 1).length <= mostFields)
      return [...new URLSearchParams(text)].map(([name, value]) => [name, value, null]);
  } catch {
    throw badRequest();
  }
  throw badRequest();
}

/** The text of a form with blanks for its plus signs: four million of them cost a second in URLSearchParams. */
function withBlanks(body: ArrayBuffer) {
  const bytes = new Uint8Array(body);
  for (let at = bytes.indexOf(plus); at !== -1 && at < bytes.length; at++)
    if (bytes[at] === plus) bytes[at] = blank;
  return new TextDecoder().decode(bytes);
}

const [plus, blank] = [0x2b, 0x20];

/** By field, the first of the messages about it; `form` where it is about no field. What zod says is for nobody to read. */
export function firstMessages(error: z.ZodError) {
  const errors: Errors = {};
  for (const { path, code, message: text } of error.issues) {
    const field = path.join(".") || "form";
    errors[field] ??=
      readMessage(text) ?? message(code === "invalid_value" ? "ui.no-such-choice" : "ui.not-as-asked");
  }
  return errors;
}
