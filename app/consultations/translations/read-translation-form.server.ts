import type { LeftOut } from "#app/files/as-markdown/left-out.ts";
import { checkForm, readTypedAndFiles, type Typed, textOfFile } from "#app/requests/read-form.server.ts";
import type { Errors } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Db } from "#db/schema.ts";
import { type MeasurePreview, previewOf } from "../preview-measure.server.ts";
import { listQuestions } from "../questions/questions.server.ts";
import { givesMeasureFile, readMeasureFile } from "../read-measure-file.server.ts";
import { alignMeasure } from "./store-translation.server.ts";
import type { TranslationContent } from "./translation.ts";
import { readTranslationFile } from "./translation-file.server.ts";
import { contentOfForm, translationForm } from "./translation-form.server.ts";

interface WrittenTranslation {
  consultation: { id: string };
  language: string;
  /** The id of the official who sends it. */
  sender: string;
}

type ReadTranslationForm =
  /** Without content it is to be taken away. */
  | { ok: true; content: TranslationContent | null; revision: number; typed: Typed }
  /** Without errors a file was read, or a preview was asked for. */
  | { ok: false; errors: Errors; typed: Typed; preview: MeasurePreview | null; leftOut: LeftOut | null };

/** What an official sent from the page of a translation. */
export async function readTranslationForm(
  db: Db,
  request: Request,
  { consultation, language, sender }: WrittenTranslation,
): Promise<ReadTranslationForm> {
  const { typed, files } = await readTypedAndFiles(request);
  const asked = await listQuestions(db, consultation.id);
  const refuse = (errors: Errors) => ({ ok: false as const, errors, typed, preview: null, leftOut: null });
  if (typed.intent === "read") {
    const text = textOfFile(files.upload) || (typed.file ?? "");
    if (text.trim() === "") return refuse({ file: message("consultation-editor.choose-file") });
    const read = readTranslationFile(text, { language, asked });
    return read.ok ? { ...refuse({}), typed: read.typed } : refuse(read.errors);
  }
  if (typed.intent === "remove")
    return { ok: true, content: null, revision: translationForm.shape.revision.parse(typed.revision), typed };
  if (givesMeasureFile({ typed, files, sender })) {
    const { ok, ...read } = await readMeasureFile({ typed, files, sender });
    return { ...refuse({}), ...read };
  }
  if (typed.intent === "preview") {
    const measure = {
      consultationId: consultation.id,
      language,
      measure_markdown: typed.measure?.trim() ?? "",
    };
    const found = await alignMeasure(db, measure);
    if (!found.ok) return refuse({ measure: found.problem });
    const { provisions, preamble } = found.aligned;
    const cuts = provisions.map(({ anchor, cut }) => ({ ...cut, anchor }));
    return { ...refuse({}), preview: previewOf(cuts, preamble) };
  }
  const form = checkForm(typed, translationForm);
  if (!form.ok) return refuse(form.errors);
  const content = contentOfForm(form.values, asked);
  if (!content.ok) return refuse(content.errors);
  return { ok: true, content: content.content, revision: form.values.revision, typed };
}
