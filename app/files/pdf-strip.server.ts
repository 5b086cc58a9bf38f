import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from "@cantoo/pdf-lib";

/** Entries that go wherever they stand, with the sentence for the author; all that no page needs to be read. */
const entries: Record<string, string> = {
  Metadata: "Descriptions of the document and its parts (XMP) were removed.",
  PieceInfo: "Data that drawing programs keep for themselves were removed.",
  LastModified: "Dates of change were removed.",
  Thumb: "Thumbnails were removed.",
  AA: "Programs (JavaScript) that run by themselves were removed.",
  JS: "Programs (JavaScript) that run by themselves were removed.",
  JavaScript: "Programs (JavaScript) that run by themselves were removed.",
  EmbeddedFiles: "Files embedded in the PDF were removed.",
  EF: "Files embedded in the PDF were removed.",
  AF: "Files embedded in the PDF were removed.",
  Collection: "Files embedded in the PDF were removed.",
  XFA: "The form’s second version (XFA), which can hold programs, was removed.",
  Perms: "Signatures and permissions were removed, because the file is no longer the same.",
  DSS: "Signatures and permissions were removed, because the file is no longer the same.",
  SpiderInfo: "Notes on where a program fetched the document from were removed.",
  OPI: "References to pictures elsewhere were removed.",
  Alternates: "Second versions of pictures were removed.",
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
export function stripDictionary(dictionary: PDFDict, context: PDFContext, report: Set<string>) {
  for (const [key, sentence] of Object.entries(entries)) {
    // A structure element's `AF`, a field's `AA`: whatever bears the dictionary.
    if (dictionary.delete(PDFName.of(key))) report.add(sentence);
  }
  for (const key of ["A", "PA", "OpenAction", "Next"]) stripAction(dictionary, key, { context, report });
  if (nameAt(dictionary, "Type", context) === "Sig" || dictionary.has(PDFName.of("ByteRange"))) {
    for (const key of ["Contents", "Name", "Location", "Reason", "ContactInfo", "M", "Cert"])
      dictionary.delete(PDFName.of(key));
    report.add("Signatures and permissions were removed, because the file is no longer the same.");
  }
  stripNotes(dictionary, context, report);
}

function stripAction(
  dictionary: PDFDict,
  key: string,
  { context, report }: { context: PDFContext; report: Set<string> },
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
  report.add(
    kind === "JavaScript"
      ? "Programs (JavaScript) that run by themselves were removed."
      : "Actions that open files, start programs or send forms were removed; plain links stay.",
  );
}

function stripNotes(dictionary: PDFDict, context: PDFContext, report: Set<string>) {
  const notes = context.lookup(dictionary.get(PDFName.of("Annots")));
  if (!(notes instanceof PDFArray)) return;
  for (let at = notes.size() - 1; at >= 0; at--) {
    const note = context.lookup(notes.get(at));
    if (!(note instanceof PDFDict)) continue;
    const kind = nameAt(note, "Subtype", context) ?? "";
    if (activeNotes.includes(kind)) {
      notes.remove(at);
      report.add("Attached files, films and sounds on the pages were removed.");
    } else if (kind !== "Widget") {
      for (const key of personal)
        if (note.delete(PDFName.of(key)))
          report.add("Names and dates of those who wrote notes were removed; what they wrote stays.");
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
