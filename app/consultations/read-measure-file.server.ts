import type { LeftOut } from "#app/files/as-markdown/left-out.ts";
import { readAsMarkdown } from "#app/files/as-markdown/read-as-markdown.server.ts";
import type { Typed } from "#app/requests/read-form.server.ts";
import { refused } from "#app/requests/refusals.ts";
import { message } from "#app/words/message.ts";

/** A form in which a measure's text may be given as a file. */
export interface FormWithMeasure {
  typed: Typed;
  files: Record<string, Uint8Array<ArrayBuffer>>;
  /** Who sends it; nobody has two files read at once. */
  sender: string;
}

/** Whether the form is to take its measure from a file: also where somebody chose one and pressed another button. */
export function givesMeasureFile({ typed, files }: FormWithMeasure) {
  return typed.intent === "read-measure" || files.measure_file !== undefined;
}

/** The form with the file's text in the field of the measure, and what could not be carried over. */
export async function readMeasureFile({ typed, files, sender }: FormWithMeasure) {
  const file = files.measure_file;
  if (!file) return refused({ measure_file: message("measure-files.choose-file") });
  const given = await readAsMarkdown(file, { senders: [sender] });
  if (!given.ok) return refused({ measure_file: given.why });
  return {
    ok: true as const,
    typed: { ...typed, measure: given.markdown },
    leftOut: given.leftOut satisfies LeftOut,
  };
}
