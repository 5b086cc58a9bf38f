import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { textOf } from "./pdf-strip.server.ts";
import { readableRuns } from "./readable-runs.ts";

/** All strings of a cleaned PDF besides the text of its pages. */
export async function pdfStrings(bytes: Uint8Array) {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
  const found: string[] = [];
  const waiting: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    const inner = object instanceof PDFStream ? object.dict : object;
    if (object instanceof PDFRawStream) for (const run of streamStrings(object)) found.push(run);
    if (inner instanceof PDFDict) for (const entry of inner.entries()) waiting.push(...entry);
    else if (inner instanceof PDFArray) for (const value of inner.asArray()) waiting.push(value);
    else if (inner instanceof PDFName) found.push(inner.decodeText());
    else if (inner instanceof PDFString || inner instanceof PDFHexString) found.push(textOf(inner));
  }
  return found.filter((text) => text.length > 3);
}

/** Pages' own text is found by its extraction; pictures and the rest by their readable runs. */
function streamStrings(stream: PDFRawStream) {
  const filter = stream.dict.get(PDFName.of("Filter"));
  if (filter === PDFName.of("DCTDecode") || filter === PDFName.of("JPXDecode"))
    return readableRuns(stream.contents);
  if (stream.dict.get(PDFName.of("Subtype")) === PDFName.of("Image")) return [];
  try {
    return readableRuns(filter ? decodePDFRawStream(stream).decode() : stream.contents);
  } catch {
    return [];
  }
}
