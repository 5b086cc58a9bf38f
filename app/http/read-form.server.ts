import type { z } from "zod";
import { cleanText } from "#app/content/clean-text.ts";
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
  const typed: Typed = {};
  let fields = 0;
  for (const [name, value] of await readFields(request)) {
    if (++fields > mostFields) throw badRequest();
    if (typeof value !== "string") continue;
    const text = cleanText(value);
    typed[name] = Object.hasOwn(typed, name) ? `${typed[name]},${text}` : text;
  }
  return typed;
}

/** More than any form here has: fifty questions with thirty boxes each are 1,600. */
const mostFields = 2000;

/** Counts the fields of the usual encoding before it takes them apart: half a million would cost ten seconds. */
async function readFields(request: Request): Promise<Iterable<[string, FormDataEntryValue]>> {
  const isUsual = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
  try {
    if (!isUsual) return await request.formData();
    const text = await request.text();
    if (text.split("&", mostFields + 1).length <= mostFields) return new URLSearchParams(text);
  } catch {
    throw badRequest();
  }
  throw badRequest();
}

/** By field, the first of the messages about it; `form` where it is about no field. */
export function firstMessages(error: z.ZodError) {
  const errors: Errors = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".") || "form";
    errors[field] ??= issue.message;
  }
  return errors;
}
