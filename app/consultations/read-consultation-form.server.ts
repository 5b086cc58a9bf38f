import type { LeftOut } from "#app/files/as-markdown/left-out.ts";
import { firstMessages, readTypedAndFiles, type Typed, textOfFile } from "#app/requests/read-form.server.ts";
import { type Errors, refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import { readConsultationFile } from "./consultation-file.server.ts";
import { type ConsultationContent, consultationForm } from "./consultation-form.server.ts";
import { localTimeOf } from "./local-time.server.ts";
import { type MeasurePreview, previewMeasure } from "./preview-measure.server.ts";
import { addWritten, changeQuestions } from "./questions/change-questions.server.ts";
import {
  type FormQuestions,
  problemWithPlaces,
  provisionsIn,
  questionsIn,
} from "./questions/form-questions.server.ts";
import { writeQuestions } from "./questions/read-questions.server.ts";
import { givesMeasureFile, readMeasureFile } from "./read-measure-file.server.ts";
import { typedSubjects } from "./subjects/subjects-form.ts";

interface WrittenFor {
  government: { code: string; time_zone: string };
  now: Date;
  t: Translator;
  /** The id of the official who sends it. */
  sender: string;
}

export type WrittenForm =
  | { ok: true; content: ConsultationContent; typed: Typed }
  | {
      ok: false;
      errors: Errors;
      typed: Typed;
      preview: MeasurePreview | null;
      /** The questions that stand in the form; null where they cannot be read. */
      asked: FormQuestions | null;
      isFromFile: boolean;
      /** What could not be carried over, where the measure's text was read from a file. */
      leftOut: LeftOut | null;
    };

/**
 * What an official sent from the page on which a consultation is written: content to store or, where a preview was
 * asked for, a file was read or something is missing, what to show on the page again.
 */
export async function readConsultationForm(request: Request, surroundings: WrittenFor): Promise<WrittenForm> {
  const { typed, files } = await readTypedAndFiles(request);
  const written = await readSent({ typed, files }, surroundings);
  return written.ok ? written : { ...written, asked: questionsIn(written.typed, surroundings.government) };
}

type SentForm = Awaited<ReturnType<typeof readTypedAndFiles>>;

async function readSent({ typed, files }: SentForm, surroundings: WrittenFor): Promise<WrittenForm> {
  const nothing = { preview: null, asked: null, isFromFile: false, leftOut: null };
  const again = { ok: false as const, errors: {}, typed, ...nothing };
  if (typed.intent === "read") {
    const read = readFile(textOfFile(files.upload) || (typed.file ?? ""), surroundings);
    return { ...again, isFromFile: read.ok, ...(read.ok ? { typed: read.typed } : { errors: read.errors }) };
  }
  const origin = { government: surroundings.government.code, language: typed.language || null };
  const given = { typed, files, sender: surroundings.sender };
  if (givesMeasureFile(given)) {
    const { ok, ...read } = await readMeasureFile(given);
    return {
      ...again,
      ...read,
      ...("typed" in read ? { preview: previewMeasure(read.typed.measure, origin) } : {}),
    };
  }
  if (typed.intent === "preview") return { ...again, preview: previewMeasure(typed.measure ?? "", origin) };
  const around = { page: surroundings.t, provisions: provisionsIn(typed, origin) };
  const changed = changeQuestions(typed, around);
  if (changed) return { ...again, ...changed };

  // A question that was written and not yet added is saved with the others.
  const added = addWritten(typed, around);
  const form = consultationForm.safeParse(added.typed);
  const errors = { ...added.errors, ...(form.success ? {} : firstMessages(form.error)) };
  if (!form.success || Object.keys(errors).length > 0) return { ...again, typed: added.typed, errors };
  const unplaced = problemWithPlaces(form.data.questions, around.provisions);
  if (unplaced) return { ...again, typed: added.typed, errors: { questions: unplaced } };
  return { ok: true, content: form.data, typed: added.typed };
}

/** What stands in the fields of the form for this content. */
export function typedOf(content: ConsultationContent): Typed {
  const { opens_at, closes_at, measure_markdown, at_risk, questions, language, ...others } = content;
  const { commitments = [], entries = [], ...texts } = others;
  const opens = localTimeOf(opens_at, content.time_zone);
  const closes = localTimeOf(closes_at, content.time_zone);
  return {
    ...texts,
    ...typedSubjects({ commitments, entries }),
    language: language ?? "",
    opens_date: opens.date,
    opens_time: opens.time,
    closes_date: closes.date,
    closes_time: closes.time,
    at_risk: at_risk === 1 ? "yes" : "no",
    questions: writeQuestions(questions),
    measure: measure_markdown,
  };
}

function readFile(text: string, { government, now }: Omit<WrittenFor, "t">) {
  if (text.trim() === "") return refused({ file: message("consultation-editor.choose-file") });
  const file = readConsultationFile(text, { timeZone: government.time_zone, now });
  if (!file.ok) return file;
  if (file.government && file.government !== government.code)
    return refused({
      file: message("consultation-editor.file-of-another-government", {
        government: file.government,
        own: government.code,
      }),
    });
  return { ok: true as const, typed: typedOf(file.content) };
}
