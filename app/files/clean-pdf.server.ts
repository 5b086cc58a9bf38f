import { randomBytes } from "node:crypto";
import {
  EncryptedPDFError,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { message } from "#app/words/message.ts";
import type { Cleaned } from "./clean-parts.server.ts";
import type { FileNote } from "./file-notes.ts";
import { tellOf } from "./hidden-data.ts";
import { checkPages, checkWrittenObjects } from "./pdf-bounds.server.ts";
import { checkExpansion } from "./pdf-expansion.server.ts";
import { stripDictionary } from "./pdf-strip.server.ts";
import { checkWeight } from "./pdf-weight.server.ts";
import { FileRefused, refuse } from "./refusal.ts";
import { stripJpeg } from "./strip-jpeg.server.ts";

const damaged = message("attachments.pdf-damaged");

/**
 * Writes a PDF anew from what can be reached from its pages: without properties, programs, embedded files and the
 * earlier states that programs leave in a file when they save. Throws FileRefused.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Cleaned> {
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkWrittenObjects(written);
  checkExpansion(written);
  const pdf = await open(bytes);
  const { context } = pdf;
  const report = new Set<FileNote>();
  if (context.trailerInfo.Info) report.add("attachments.gone-pdf-properties");
  context.trailerInfo.Info = undefined;
  const identity = PDFHexString.of(randomBytes(16).toString("hex"));
  const both = PDFArray.withContext(context);
  both.push(identity);
  both.push(identity);
  context.trailerInfo.ID = both;

  for (const dictionary of dictionariesFrom(context)) stripDictionary(dictionary, context, report);
  const reached = reachable(context);
  let hasOtherPictures = false;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref);
    else if (object instanceof PDFRawStream)
      hasOtherPictures = cleanStream(object, ref, { context, report }) || hasOtherPictures;
  }
  const output = await pdf.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    addDefaultPage: false,
    rewrite: true,
  });
  return { bytes: new Uint8Array(output), removed: [...report], remaining: remainingIn(hasOtherPictures) };
}

async function open(bytes: Uint8Array) {
  try {
    const pdf = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      warnOnInvalidObjects: false,
      preserveXFA: true,
    });
    if (pdf.isEncrypted) return refuse(locked);
    checkPages(pdf.context);
    if (pdf.getPageCount() === 0) return refuse(damaged);
    checkWeight(
      pdf.context,
      pdf.getPages().map(({ node }) => node),
    );
    return pdf;
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    if (error instanceof EncryptedPDFError || /encrypt|password/i.test(String(error))) refuse(locked);
    return refuse(damaged);
  }
}

const locked = message("attachments.pdf-locked");

/** All dictionaries of the file, those within others and those of streams too. */
function dictionariesFrom(context: PDFContext) {
  const found: PDFDict[] = [];
  const waiting: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    const dictionary = object instanceof PDFStream ? object.dict : object;
    if (dictionary instanceof PDFDict) {
      found.push(dictionary);
      for (const value of dictionary.values()) waiting.push(value);
    } else if (dictionary instanceof PDFArray) for (const value of dictionary.asArray()) waiting.push(value);
  }
  return found;
}

/** What the catalogue leads to, and nothing else: earlier revisions' objects and those removed are not among it. */
function reachable(context: PDFContext) {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = context.trailerInfo.Root ? [context.trailerInfo.Root] : [];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target) waiting.push(target);
      continue;
    }
    const inner = object instanceof PDFStream ? object.dict : object;
    // One by one: an array may be longer than a function's arguments.
    if (inner instanceof PDFDict) for (const value of inner.values()) waiting.push(value);
    else if (inner instanceof PDFArray) for (const value of inner.asArray()) waiting.push(value);
  }
  return reached;
}

/** Takes metadata out of a JPEG picture; true for a picture in a format where that cannot be done. */
function cleanStream(
  stream: PDFRawStream,
  ref: PDFRef,
  { context, report }: { context: PDFContext; report: Set<FileNote> },
) {
  const filter = context.lookup(stream.dict.get(PDFName.of("Filter")));
  const last = filter instanceof PDFArray ? context.lookup(filter.asArray().at(-1)) : filter;
  if (last === PDFName.of("JPXDecode")) return true;
  if (last !== PDFName.of("DCTDecode")) return false;
  const isAlone = !(filter instanceof PDFArray) || filter.size() === 1;
  if (!isAlone) return true;
  const contents = stripJpeg(stream.contents);
  if (contents.length === stream.contents.length) return false;
  report.add("attachments.gone-camera-data-in-pdf");
  stream.dict.delete(PDFName.of("Length"));
  context.assign(ref, PDFRawStream.of(stream.dict, contents));
  return false;
}

function remainingIn(hasOtherPictures: boolean) {
  const remaining: FileNote[] = ["attachments.stays-on-pages", "attachments.stays-names-in-pdf"];
  if (hasOtherPictures) remaining.push(...tellOf(["otherPictures"]));
  return remaining;
}
