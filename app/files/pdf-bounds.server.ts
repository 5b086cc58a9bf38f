import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { message } from "#app/words/message.ts";
import { refuse } from "./refusal.ts";

/** A report of 2,000 pages has some 40,000 objects. */
const most = { objects: 250_000, pages: 5_000, depth: 50 };

const tooMany = message("attachments.pdf-too-many-pages");
const strange = message("attachments.pdf-same-page");

/** Counts objects where they are written, before a library makes anything of them. Throws FileRefused. */
export function checkWrittenObjects(bytes: Buffer) {
  let objects = 0;
  for (let at = bytes.indexOf(" obj"); at !== -1; at = bytes.indexOf(" obj", at + 4))
    if (++objects > most.objects) refuse(tooMany);
}

/** Goes through the tree of pages once: libraries believe that it is one, and that it is as large as it says. */
export function checkPages(context: PDFContext) {
  if (context.largestObjectNumber > most.objects * 4 || countObjects(context) > most.objects) refuse(tooMany);
  const seen = new Set<PDFObject>();
  let pages = 0;
  const walk = (object: PDFObject | undefined, depth: number) => {
    if (object instanceof PDFRef) {
      if (seen.has(object)) refuse(strange);
      seen.add(object);
    }
    const node = context.lookup(object);
    if (!(node instanceof PDFDict)) return;
    if (depth > most.depth) refuse(strange);
    const kids = context.lookup(node.get(PDFName.of("Kids")));
    if (!(kids instanceof PDFArray)) {
      if (++pages > most.pages) refuse(tooMany);
      return;
    }
    for (let at = 0; at < kids.size(); at++) walk(kids.get(at), depth + 1);
  };
  const catalog = context.lookup(context.trailerInfo.Root);
  if (catalog instanceof PDFDict) walk(catalog.get(PDFName.of("Pages")), 0);
}

function countObjects(context: PDFContext) {
  return context.enumerateIndirectObjects().length;
}
