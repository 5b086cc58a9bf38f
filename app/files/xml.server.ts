import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { message } from "#app/words/message.ts";
import { FileRefused, refuse } from "./refusal.ts";

export type Tag = SaxesTagNS;
export type Attribute = SaxesAttributeNS;

/** What to leave out while a part is written anew. */
export interface Edits {
  /** Whether the element goes, with all in it. */
  drops?: (tag: Tag) => boolean;
  /** Whether the element stays but loses its text. */
  empties?: (tag: Tag) => boolean;
  /** The attribute's new value; null where it goes. */
  attribute?: (attribute: Attribute, tag: Tag) => string | null;
  /** The text as it is to stand in the element that bears the name. */
  text?: (text: string, local: string) => string;
}

const unreadable = message("attachments.part-unreadable");

/** The text of an XML part: UTF-8, or UTF-16 with its mark. Throws FileRefused. */
function decodeXml(bytes: Uint8Array) {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse(unreadable);
  }
}

/**
 * Writes a part anew from what a strict parser reads in it, so that nothing is left that another parser might see:
 * comments and processing instructions go, and a document type, with which entities multiply, is refused.
 */
export function rewriteXml(bytes: Uint8Array, { drops, empties, attribute, text: edited }: Edits) {
  const output: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  let dropped = 0;
  let emptied = 0;
  const within: string[] = [];
  readXml(bytes, {
    open(tag) {
      if (dropped > 0 || drops?.(tag)) return void dropped++;
      if (emptied > 0 || empties?.(tag)) emptied++;
      within.push(tag.local);
      output.push(`<${tag.name}`);
      for (const found of Object.values(tag.attributes)) {
        const value = attribute ? attribute(found, tag) : found.value;
        if (value !== null) output.push(` ${found.name}="${escapeXml(value)}"`);
      }
      output.push(">");
    },
    text(text) {
      if (dropped > 0 || emptied > 0) return;
      output.push(escapeXml(edited ? edited(text, within.at(-1) ?? "") : text));
    },
    close(tag) {
      if (dropped > 0) return void dropped--;
      if (emptied > 0) emptied--;
      within.pop();
      output.push(`</${tag.name}>`);
    },
  });
  return new TextEncoder().encode(output.join(""));
}

interface XmlReader {
  open?: (tag: Tag) => void;
  text?: (text: string) => void;
  close?: (tag: Tag) => void;
  /** Asked after each element: whether what follows is not needed, nor whether it is well-formed. */
  isEnough?: () => boolean;
}

/** Thrown to stop the parser, which has no other way. */
const enough = Symbol("enough");

/** Word nests tables a few dozen deep and names some forty namespaces; the parser's time grows with the square of either. */
const most = { depth: 500, attributes: 1_000, elements: 3_000_000 };

const tooMuch = message("attachments.too-many-elements");

/** Counts the elements of all parts together where they are written, before they are parsed. Throws FileRefused. */
export function checkElements(parts: readonly Uint8Array[]) {
  if (elementsWritten(parts) > most.elements) refuse(tooMuch);
}

/** About how many elements the parts have together. */
export function elementsWritten(parts: readonly Uint8Array[]) {
  let written = 0;
  for (const bytes of parts) for (const byte of bytes) if (byte === lessThan) written++;
  // Most elements are written with a beginning and an end.
  return written / 2;
}

const lessThan = 0x3c;

/** Reads an XML part from its beginning, to the end unless that is enough before. Throws FileRefused where it is not well-formed. */
export function readXml(bytes: Uint8Array, { open, text, close, isEnough }: XmlReader) {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("doctype", () => refuse(unreadable));
  parser.on("error", () => refuse(unreadable));
  let depth = 0;
  let attributes = 0;
  parser.on("attribute", () => {
    if (++attributes > most.attributes) refuse(tooMuch);
  });
  parser.on("opentag", (tag) => {
    attributes = 0;
    if (++depth > most.depth) refuse(tooMuch);
    open?.(tag);
  });
  parser.on("text", (found) => text?.(found));
  parser.on("cdata", (found) => text?.(found));
  parser.on("closetag", (tag) => {
    depth--;
    close?.(tag);
    if (isEnough?.()) throw enough;
  });
  try {
    parser.write(decodeXml(bytes)).close();
  } catch (error) {
    if (error === enough) return;
    if (error instanceof FileRefused) throw error;
    refuse(unreadable);
  }
}

function escapeXml(text: string) {
  return text.replace(/[&<>"\r\n\t]/g, (found) => escapes[found] ?? found);
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
