import { relationshipsOf } from "../office-links.server.ts";
import type { ZipPart } from "../zip.server.ts";
import { type StyledText, type TextPiece, wordsOf } from "./block.ts";
import { readNumbering, type WordNumbering } from "./docx-numbering.server.ts";
import { readRuns, type WordText } from "./docx-runs.server.ts";
import { outlineLevel, readStyles } from "./docx-styles.server.ts";
import { docxTable } from "./docx-table.server.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  type MarkupElement,
  readElements,
  textOf,
} from "./element.server.ts";
import type { LeavingOut } from "./left-out.ts";
import { newNotes, signed } from "./notes.ts";

/** A Word document while it is read. */
export interface WordDocument {
  text: WordText;
  numbering: WordNumbering;
  notes: ReturnType<typeof newNotes>;
  /** What a paragraph whose own end was struck out goes on with. */
  unended: StyledText[];
  /** In a cell, notes wait for the end of the table. */
  isWithinCell: boolean;
}

/** The pieces of a Word document as it is shown once all tracked changes are accepted. Throws FileRefused. */
export function readDocx(parts: readonly ZipPart[], leftOut: LeavingOut): TextPiece[] {
  const part = (name: string) => parts.find((part) => part.name === `word/${name}.xml`)?.bytes;
  const styles = readStyles(readElements(part("styles")));
  const noted = {
    footnote: notesIn(readElements(part("footnotes"))),
    endnote: notesIn(readElements(part("endnotes"))),
  };
  const notes = newNotes(leftOut);
  const note = (kind: "footnote" | "endnote", id: string) => {
    const found = noted[kind].get(id);
    return found ? notes.take((sign) => noteBlocks(document, found, sign)) : "";
  };
  const text: WordText = { styles, leftOut, links: linksOf(parts), note, fields: [], boxes: [] };
  const numbering = readNumbering(readElements(part("numbering")), styles.listOf);
  const document: WordDocument = { text, numbering, notes, unended: [], isWithinCell: false };
  leftOut.add("comments", childrenOf(readElements(part("comments")), "comment").length);
  leftOut.add("headers", headersIn(parts));
  const blocks = readWordBlocks(childOf(readElements(part("document")), "body"), document);
  return [...blocks, ...notes.below()];
}

/** The paragraphs and tables in a body, a cell, a note or a text box. */
export function readWordBlocks(element: MarkupElement | undefined, document: WordDocument): TextPiece[] {
  const { leftOut } = document.text;
  const { isWithinCell } = document;
  return childrenOf(element).flatMap((child): TextPiece[] => {
    switch (child.local) {
      case "p":
        return readParagraph(child, document);
      case "tbl":
        return [
          docxTable(child, leftOut, (cell) =>
            readWordBlocks(cell, { ...document, unended: [], isWithinCell: true }),
          ),
          ...(isWithinCell ? [] : document.notes.below()),
        ];
      case "sdt":
        if (
          /table of contents/i.test(
            attributeOf(childOf(child, "sdtPr", "docPartObj", "docPartGallery"), "val"),
          )
        ) {
          leftOut.add("contents");
          return [];
        }
        return readWordBlocks(childOf(child, "sdtContent"), document);
      case "ins":
      case "moveTo":
      case "customXml":
        return readWordBlocks(child, document);
      case "altChunk":
        leftOut.add("embedded");
        return [];
      default:
        return [];
    }
  });
}

function readParagraph(paragraph: MarkupElement, document: WordDocument): TextPiece[] {
  const { text, notes } = document;
  const properties = childOf(paragraph, "pPr");
  const chain = text.styles.chain(attributeOf(childOf(properties, "pStyle"), "val"));
  const spans = [...document.unended, ...readRuns(paragraph, text)];
  const boxes = text.boxes.splice(0);
  // The end of the paragraph was struck out, so that the next one goes on with it.
  const isEndless = childOf(properties, "rPr", "del") !== undefined;
  document.unended = isEndless ? spans : [];
  if (isEndless) return [];
  const isEmpty = wordsOf(spans).trim() === "";
  const inContents = /^(?:toc \d|toc heading|table of figures)$/.test(chain[0]?.name ?? "");
  if (inContents) return [];
  const number = numberOf(properties, chain, document);
  if (number && !number.isKnown) text.leftOut.add("numbers");
  const block = { number: number?.text ?? "", spans };
  const level = outlineLevel(properties, chain) ?? (chain[0]?.name === "title" ? 0 : null);
  const own: TextPiece =
    level === null || block.number === "-"
      ? { kind: "paragraph", ...block }
      : { kind: "heading", level, ...block };
  text.leftOut.add("boxes", boxes.length);
  const below = boxes.flatMap((box) => readWordBlocks(box, document));
  return [
    ...(isEmpty && /^-?$/.test(block.number) ? [] : [own]),
    ...below,
    ...(document.isWithinCell ? [] : notes.below()),
  ];
}

function numberOf(
  properties: MarkupElement | undefined,
  chain: ReturnType<WordText["styles"]["chain"]>,
  { numbering }: WordDocument,
) {
  const said = [properties, ...chain.map((style) => style.properties)].map((found) =>
    childOf(found, "numPr"),
  );
  const first = (name: string) =>
    said.map((found) => attributeOf(childOf(found, name), "val")).find((value) => value !== "") ?? "";
  const [list, level] = [first("numId"), first("ilvl")];
  if (list === "" || list === "0") return null;
  const styles = chain.map(({ id }) => id);
  return numbering.next(list, /^\d$/.test(level) ? Number(level) : numbering.levelOfStyle(list, styles));
}

/** Separators between text and notes are notes as well, of a type. */
function notesIn(root: MarkupElement) {
  const notes = childrenOf(root).filter((note) => /^(?:normal)?$/.test(attributeOf(note, "type")));
  return new Map(notes.map((note) => [attributeOf(note, "id"), note]));
}

function noteBlocks(document: WordDocument, note: MarkupElement, sign: string): TextPiece[] {
  const own = { ...document, unended: [], text: { ...document.text, fields: [], boxes: [] } };
  return signed(readWordBlocks(note, own), sign);
}

function linksOf(parts: readonly ZipPart[]) {
  const rels = parts.find(({ name }) => name === "word/_rels/document.xml.rels");
  const links = rels ? relationshipsOf(rels) : [];
  return new Map(
    links.flatMap(({ id, isExternal, isHyperlink, target }) =>
      isExternal && isHyperlink ? [[id, target] as const] : [],
    ),
  );
}

/** Headers and footers that say more than a page's number. */
function headersIn(parts: readonly ZipPart[]) {
  const pages = parts.filter(({ name }) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  return pages.filter(({ bytes }) => /\p{L}{2}/u.test(spoken(readElements(bytes)))).length;
}

function spoken(element: MarkupElement): string {
  return element.local === "t" ? textOf(element) : childrenOf(element).map(spoken).join(" ");
}
