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
import type { Kind } from "./kinds.ts";
import { textOf } from "./pdf-strip.server.ts";
import { readXml } from "./xml.server.ts";
import { readZip } from "./zip.server.ts";

/** In characters. */
const mostMetadata = 1_000_000;

/**
 * All strings that a cleaned file holds besides the text that a reader sees, one a line: what a search for a
 * confidential string has to look through before the file can be public.
 */
export async function metadataText(bytes: Uint8Array, kind: Kind) {
  const lines = await strings(bytes, kind);
  return [...new Set(lines)].join("\n").slice(0, mostMetadata).toWellFormed();
}

async function strings(bytes: Uint8Array, kind: Kind): Promise<string[]> {
  switch (kind) {
    case "pdf":
      return pdfStrings(bytes);
    case "docx":
    case "odt":
    case "xlsx":
      return officeStrings(bytes);
    case "png":
    case "jpeg":
      return readableRuns(bytes);
    default:
      return [];
  }
}

/** Names and values of all attributes, all text, the parts' own names, and the readable runs in what is no XML. */
async function officeStrings(bytes: Uint8Array) {
  const found: string[] = [];
  for (const part of await readZip(bytes)) {
    found.push(part.name);
    if (!/\.(xml|rels|vml)$/i.test(part.name)) {
      found.push(...readableRuns(part.bytes));
      continue;
    }
    let text = "";
    readXml(part.bytes, {
      open(tag) {
        for (const { value } of Object.values(tag.attributes)) if (value.length > 3) found.push(value);
      },
      text: (more) => {
        text += more;
      },
    });
    found.push(text);
  }
  return found;
}

async function pdfStrings(bytes: Uint8Array) {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
  const found: string[] = [];
  const waiting: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    const inner = object instanceof PDFStream ? object.dict : object;
    if (object instanceof PDFRawStream) found.push(...streamStrings(object));
    if (inner instanceof PDFDict) waiting.push(...inner.keys(), ...inner.values());
    else if (inner instanceof PDFArray) waiting.push(...inner.asArray());
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

/** Runs of eight readable characters or more, in UTF-8 and in UTF-16. */
function readableRuns(bytes: Uint8Array) {
  const plain = new TextDecoder("latin1").decode(bytes);
  const runs = plain.match(/[\x20-\x7e\xa0-\xff]{8,}/g) ?? [];
  const wide = plain.match(/(?:[\x20-\x7e]\0){8,}|(?:\0[\x20-\x7e]){8,}/g) ?? [];
  const decoded = runs.map((run) => {
    const utf8 = new TextDecoder().decode(Uint8Array.from(run, (letter) => letter.charCodeAt(0)));
    return utf8.includes("�") ? run : utf8;
  });
  return [...decoded, ...wide.map((run) => run.replaceAll("\0", ""))];
}
