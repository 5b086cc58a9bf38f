import { fileTypeFromBuffer } from "file-type";
import { message } from "#app/words/message.ts";
import { type FileKind, kinds } from "./kinds.ts";
import { holdsLinks, relationshipsOf } from "./office-links.server.ts";
import { partTypes } from "./office-types.server.ts";
import { checkJpeg, checkPng } from "./recognise-picture.server.ts";
import { recogniseText } from "./recognise-text.server.ts";
import { refuse } from "./refusal.ts";
import { checkElements } from "./xml.server.ts";
import { readZip, type ZipPart } from "./zip.server.ts";

/** What a file is, and its parts where it is a zip, so that it is unpacked once. */
export interface Recognised {
  kind: FileKind;
  parts: ZipPart[];
}

/**
 * What a file is by what it holds; its name only tells CSV from other text. Files that are of two kinds at once are
 * refused, since what we would check is then not what another program would open. Throws FileRefused.
 */
export async function recognise(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Recognised> {
  if (bytes.length === 0) refuse(message("attachments.empty"));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(buffer, "%PDF-")) return checkPdf(buffer);
  if (startsWith(buffer, "PK\x03\x04")) return recogniseZip(buffer, await readZip(bytes));
  if (startsWith(buffer, "\x89PNG\r\n\x1a\n")) {
    checkPng(buffer);
    return { kind: "png", parts: [] };
  }
  if (startsWith(buffer, "\xff\xd8\xff")) {
    checkJpeg(buffer);
    return { kind: "jpeg", parts: [] };
  }
  if (startsWith(buffer, "\xd0\xcf\x11\xe0")) refuse(message("attachments.old-office"));
  if (buffer.subarray(0, 1024).includes("%PDF-") && !isText(buffer))
    refuse(message("attachments.pdf-within"));
  // Its own first bytes name it even where they are readable as text.
  const found = await fileTypeFromBuffer(bytes);
  if (found && found.mime !== "application/xml")
    refuse(message("attachments.kind-not-taken", { kind: found.ext.toUpperCase() }));
  return { kind: recogniseText(bytes, name), parts: [] };
}

function checkPdf(buffer: Buffer): Recognised {
  const end = buffer.lastIndexOf("%%EOF");
  if (end === -1) refuse(message("attachments.pdf-cut-short"));
  const tail = buffer.subarray(end + 5);
  const isPadding = tail.every((byte) => byte === 0 || byte === 10 || byte === 13 || byte === 32);
  if (!isPadding || isZipToo(buffer)) refuse(message("attachments.pdf-and-more"));
  return { kind: "pdf", parts: [] };
}

/** Whether a program that looks for a zip's end would find one whose directory lies where that end says. */
function isZipToo(buffer: Buffer) {
  const end = buffer.lastIndexOf("PK\x05\x06", undefined, "latin1");
  return end !== -1 && end + 22 <= buffer.length && buffer.lastIndexOf("PK\x01\x02", end, "latin1") !== -1;
}

function recogniseZip(buffer: Buffer, parts: ZipPart[]): Recognised {
  const end = buffer.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end + 22 !== buffer.length) refuse(message("attachments.file-and-more"));
  const names = new Set(parts.map(({ name }) => name));
  const text = (name: string) =>
    new TextDecoder().decode(parts.find((part) => part.name === name)?.bytes ?? new Uint8Array());
  const types = text("[Content_Types].xml");
  if (/macroEnabled|vbaProject/i.test(types) || parts.some(({ name }) => /vbaproject/i.test(name)))
    refuse(message("attachments.macros"));
  const isOdt = text("mimetype").trim() === kinds.odt.mediaType && names.has("content.xml");
  const isDocx = types.includes(kinds.docx.mediaType) && names.has("word/document.xml");
  const isXlsx = types.includes(kinds.xlsx.mediaType) && names.has("xl/workbook.xml");
  if (Number(isOdt) + Number(isDocx) + Number(isXlsx) !== 1) refuse(message("attachments.kind-not-known"));
  checkElements(parts.filter(({ name }) => /\.(xml|rels|vml)$/i.test(name)).map(({ bytes }) => bytes));
  if (!isOdt && holdsMacros(parts)) refuse(message("attachments.macros"));
  return { kind: isOdt ? "odt" : isDocx ? "docx" : "xlsx", parts };
}

/** By what a program reads there, however it is written. */
function holdsMacros(parts: ZipPart[]) {
  const links = parts.filter(holdsLinks).flatMap(relationshipsOf);
  return (
    partTypes(parts).all.some((type) => /macroEnabled|vbaProject|vbaData/i.test(type)) ||
    links.some(({ type }) => /\/(vbaProject|wordVbaData)$/i.test(type))
  );
}

function startsWith(buffer: Buffer, text: string) {
  return buffer.toString("latin1", 0, text.length) === text;
}

function isText(buffer: Buffer) {
  return !buffer.subarray(0, 1024).includes(0);
}
