import { boundsAsGiven } from "#app/files/as-given/bounds.ts";
import { readUpload } from "#app/files/read-upload.server.ts";
import { checkForm } from "#app/requests/read-form.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import { templateUse } from "./use-template.server.ts";

/** A template that is given, which the caller removes from quarantine, or which one is to be in use. */
export async function readTemplatesForm(request: Request) {
  const upload = await readUpload(request, { largest: boundsAsGiven.file });
  if (!upload.ok) return refused({ file: upload.why });
  const { fields, file } = upload;
  if (file) return { ok: true as const, given: file };
  if (fields.use === undefined) return refused({ file: message("templates-office.choose-file") });
  const form = checkForm(fields, templateUse);
  return form.ok ? { ok: true as const, given: null, use: form.values } : refused(form.errors);
}
