import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from "@cantoo/pdf-lib";
import type { FileNote } from "./file-notes.ts";

/** Entries that go wherever they stand, with the note for the author; all that no page needs to be read. */
const entries: Record<string, FileNote> = {
  Metadata: "attachments.gone-pdf-descriptions",
  PieceInfo: "attachments.gone-drawing-data",
  LastModified: "attachments.gone-dates-of-change",
  Thumb: "attachments.gone-thumbnails",
  AA: "attachments.gone-programs",
  JS: "attachments.gone-programs",
  JavaScript: "attachments.gone-programs",
  EmbeddedFiles: "attachments.gone-files-in-pdf",
  EF: "attachments.gone-files-in-pdf",
  AF: "attachments.gone-files-in-pdf",
  Collection: "attachments.gone-files-in-pdf",
  XFA: "attachments.gone-xfa",
  Perms: "attachments.gone-signatures-and-permissions",
  DSS: "attachments.gone-signatures-and-permissions",
  SpiderInfo: "attachments.gone-fetched-from",
  OPI: "attachments.gone-pictures-elsewhere",
  Alternates: "attachments.gone-second-pictures",
};

/** Notes' kinds that play, run or hold files. */
const activeNotes = [
  "FileAttachment",
  "RichMedia",
  "Screen",
  "Movie",
  "Sound",
  "3D",
  "TrapNet",
  "Projection",
];

/** Who made a note and when; its text stays. */
const personal = ["T", "CreationDate", "M", "NM"];

/** What a click may do: go to a place in the document, or to a plain web address. */
const harmless = ["GoTo", "Named", "Hide", "SetOCGState", "ResetForm", "Thread"];

/** Takes out of one dictionary what runs by itself, points elsewhere or names people. */
export function stripDictionary(dictionary: PDFDict, context: PDFContext, report: Set<FileNote>) {
  for (const [key, sentence] of Object.entries(entries)) {
    // A structure element's `AF`, a field's `AA`: whatever bears the dictionary.
    if (dictionary.delete(PDFName.of(key))) report.add(sentence);
  }
  for (const key of ["A", "PA", "OpenAction", "Next"]) stripAction(dictionary, key, { context, report });
  if (nameAt(dictionary, "Type", context) === "Sig" || dictionary.has(PDFName.of("ByteRange"))) {
    for (const key of ["Contents", "Name", "Location", "Reason", "ContactInfo", "M", "Cert"])
      dictionary.delete(PDFName.of(key));
    report.add("attachments.gone-signatures-and-permissions");
  }
  stripNotes(dictionary, context, report);
}

function stripAction(
  dictionary: PDFDict,
  key: string,
  { context, report }: { context: PDFContext; report: Set<FileNote> },
) {
  const action = context.lookup(dictionary.get(PDFName.of(key)));
  // An array here is a place in the document, or a list of actions to follow; the latter go.
  const isPlace = action instanceof PDFArray && key === "OpenAction";
  if (action instanceof PDFArray && !isPlace && key === "Next") {
    dictionary.delete(PDFName.of(key));
    return;
  }
  // Structure attributes are held under `A` too, but name no kind of action.
  if (!(action instanceof PDFDict) || !action.has(PDFName.of("S"))) return;
  const kind = nameAt(action, "S", context) ?? "";
  const isLink =
    kind === "URI" && /^(https?:|mailto:)/i.test(textOf(context.lookup(action.get(PDFName.of("URI")))));
  if (isLink && key !== "OpenAction") return;
  if (harmless.includes(kind)) return;
  dictionary.delete(PDFName.of(key));
  report.add(kind === "JavaScript" ? "attachments.gone-programs" : "attachments.gone-actions");
}

function stripNotes(dictionary: PDFDict, context: PDFContext, report: Set<FileNote>) {
  const notes = context.lookup(dictionary.get(PDFName.of("Annots")));
  if (!(notes instanceof PDFArray)) return;
  for (let at = notes.size() - 1; at >= 0; at--) {
    const note = context.lookup(notes.get(at));
    if (!(note instanceof PDFDict)) continue;
    const kind = nameAt(note, "Subtype", context) ?? "";
    if (activeNotes.includes(kind)) {
      notes.remove(at);
      report.add("attachments.gone-films-and-sounds");
    } else if (kind !== "Widget") {
      for (const key of personal)
        if (note.delete(PDFName.of(key))) report.add("attachments.gone-names-on-notes");
    }
  }
}

function nameAt(dictionary: PDFDict, key: string, context: PDFContext) {
  const found = context.lookup(dictionary.get(PDFName.of(key)));
  return found instanceof PDFName ? found.decodeText() : undefined;
}

/** The text of a string object, however it is written; the empty text for anything else. */
export function textOf(object: PDFObject | undefined) {
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return "";
  try {
    return object.decodeText();
  } catch {
    return "";
  }
}
