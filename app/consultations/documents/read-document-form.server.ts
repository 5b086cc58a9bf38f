import { z } from "zod";
import { cleanText } from "#app/content/clean-text.ts";
import { largestFile } from "#app/files/kinds.ts";
import { readUpload } from "#app/files/read-upload.server.ts";
import { checkForm } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { message, messageText } from "#app/words/message.ts";
import { documentKinds } from "#db/schema.ts";
import { textLanguages } from "../text-languages.ts";
import { longestDocumentTitle } from "./document.ts";

const documentForm = z.object({
  id: z.uuid(),
  seen: z.coerce.number().int().min(0),
  kind: z.enum(documentKinds, messageText("documents-office.choose-kind")),
  title: z
    .string()
    .trim()
    .min(1, messageText("documents-office.enter-title"))
    .max(
      longestDocumentTitle,
      messageText("documents-office.title-too-long", { most: longestDocumentTitle }),
    ),
  language: z.enum(textLanguages, messageText("translations.choose-language")),
});

/** The form with its file in quarantine, which the caller removes; what is wrong with it, and all that was typed. */
export async function readDocumentForm(request: Request) {
  const upload = await readUpload(request, { largest: largestFile });
  const typed = Object.fromEntries(
    Object.entries(upload.fields).map(([name, value]) => [name, cleanText(value)]),
  );
  const file = upload.ok ? upload.file : null;
  const problem = upload.ok ? (file ? null : message("documents-office.choose-file")) : upload.why;
  const form = checkForm(typed, documentForm);
  if (form.ok && problem === null && file) return { ok: true as const, values: form.values, typed, file };
  await file?.remove();
  const errors: Errors = { ...(form.ok ? {} : form.errors), ...(problem && { file: problem }) };
  return { ok: false as const, errors, typed };
}
