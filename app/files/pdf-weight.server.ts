import { inflateSync } from "node:zlib";
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import { message } from "#app/words/message.ts";
import { refuse } from "./refusal.ts";

/** In bytes of what pages say how they are drawn, each time that a page has it drawn. */
const most = 150 * 1024 * 1024;

const tooMuch = message("attachments.pdf-draws-more");

/**
 * Adds up what has to be gone through to read the pages: content that many pages share counts for each, and what one
 * drawing has drawn within it as often as it does. Throws FileRefused.
 */
export function checkWeight(context: PDFContext, pages: PDFDict[]) {
  const weights = new Map<PDFRawStream, number>();
  const underWay = new Set<PDFRawStream>();
  let total = 0;

  function weigh(stream: PDFRawStream, resources: PDFObject | undefined): number {
    const known = weights.get(stream);
    if (known !== undefined) return known;
    // One that draws itself is drawn once by those who read it.
    if (underWay.has(stream)) return 0;
    underWay.add(stream);
    const text = unpacked(stream, context);
    let weight = text.length;
    for (const [, name = ""] of text.toString("latin1").matchAll(drawing)) {
      weight += weighDrawn(name, resources);
      if (weight > most) break;
    }
    underWay.delete(stream);
    weights.set(stream, weight);
    return weight;
  }

  function weighDrawn(name: string, resources: PDFObject | undefined) {
    const drawn = at(at(resources, "XObject"), name);
    if (!(drawn instanceof PDFRawStream) || at(drawn.dict, "Subtype") !== PDFName.of("Form")) return 0;
    return weigh(drawn, at(drawn.dict, "Resources") ?? resources);
  }

  function at(object: PDFObject | undefined, key: string) {
    const dictionary = context.lookup(object);
    return dictionary instanceof PDFDict ? context.lookup(dictionary.get(PDFName.of(key))) : undefined;
  }

  for (const page of pages) {
    const contents = at(page, "Contents");
    for (const part of contents instanceof PDFArray ? contents.asArray() : [contents]) {
      const stream = context.lookup(part);
      if (stream instanceof PDFRawStream) total += weigh(stream, inherited(page, at));
      if (total > most) refuse(tooMuch);
    }
  }
}

/** How a content stream has something else drawn. */
const drawing = /\/([^\s/[\]()<>{}%]{1,127})[ \t\r\n\0\f]{1,9}Do(?![A-Za-z])/g;

function inherited(page: PDFDict, at: (object: PDFObject, key: string) => PDFObject | undefined) {
  let node: PDFObject | undefined = page;
  for (let depth = 0; node && depth < 50; depth++) {
    const found = at(node, "Resources");
    if (found) return found;
    node = at(node, "Parent");
  }
  return undefined;
}

/** The stream's bytes; as they are where they are packed in another way than the usual, or not to be unpacked. */
function unpacked(stream: PDFRawStream, context: PDFContext) {
  const packed = Buffer.from(stream.contents);
  const filter = context.lookup(stream.dict.get(PDFName.of("Filter")));
  const first = filter instanceof PDFArray ? context.lookup(filter.get(0)) : filter;
  if (first !== PDFName.of("FlateDecode")) return packed;
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    return packed;
  }
}
