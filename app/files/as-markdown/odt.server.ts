import type { ZipPart } from "../zip.server.ts";
import { type Table, type TextPiece, wordsOf } from "./block.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type MarkupElement,
  readElements,
  textOf,
} from "./element.server.ts";
import type { LeavingOut } from "./left-out.ts";
import { newNotes, signed } from "./notes.ts";
import { newOdtList, nextNumber, type OdtLevels, type OdtList, readListStyles } from "./odt-lists.server.ts";
import { type OdtText, odtChain, readFrame, readOdtSpans, readOdtStyles } from "./odt-spans.server.ts";
import { cellSpans, mostColumns, mostRepeated } from "./table-cells.ts";

interface OdtDocument {
  text: OdtText;
  notes: ReturnType<typeof newNotes>;
  listStyles: Map<string, OdtLevels>;
  outline: OdtList;
  /** Lists that have been begun, by their ids, and the last of each style. */
  lists: Map<string, OdtList>;
  isWithinCell: boolean;
}

/** Where a paragraph stands in a list. */
interface OdtPlace {
  list: OdtList;
  level: number;
  /** The number that the item says for itself. */
  start: string;
  isNumbered: boolean;
}

/** The pieces of an OpenDocument text, as it is shown once all tracked changes are accepted. Throws FileRefused. */
export function readOdt(parts: readonly ZipPart[], leftOut: LeavingOut): TextPiece[] {
  const root = (name: string) => readElements(parts.find((part) => part.name === name)?.bytes);
  const [content, styled] = [root("content.xml"), root("styles.xml")];
  const notes = newNotes(leftOut);
  const listStyles = readListStyles([styled, content]);
  const note = (found: MarkupElement) =>
    notes.take((sign) =>
      signed(readBlocks(childOf(found, "note-body"), { ...document, isWithinCell: true }), sign),
    );
  const text: OdtText = { styles: readOdtStyles([styled, content]), leftOut, note, boxes: [] };
  const outline = newOdtList(listStyles.get(""));
  const document = { text, notes, listStyles, outline, lists: new Map(), isWithinCell: false };
  leftOut.add("headers", headersIn(styled));
  return [...readBlocks(childOf(content, "body", "text"), document), ...notes.below()];
}

function readBlocks(
  element: MarkupElement | undefined,
  document: OdtDocument,
  place?: OdtPlace,
): TextPiece[] {
  const { leftOut } = document.text;
  return childrenOf(element).flatMap((child): TextPiece[] => {
    switch (child.local) {
      case "p":
      case "h":
        return readOdtParagraph(child, document, place);
      case "list":
        return readList(child, document, place);
      case "numbered-paragraph":
        return readBlocks(child, document, numberedPlace(child, document));
      case "table":
        return [readTable(child, document), ...(document.isWithinCell ? [] : document.notes.below())];
      case "tracked-changes":
        leftOut.add(
          "deletions",
          [...descendantsOf(child)].filter(({ local }) => local === "deletion").length,
        );
        return [];
      case "table-of-content":
        leftOut.add("contents");
        return [];
      case "frame":
      case "custom-shape":
      case "g": {
        readFrame(child, document.text);
        return boxesBelow(document);
      }
      case "change-start":
        leftOut.add("insertions");
        return [];
      case "section":
      case "index-body":
      case "list-item":
        return attributeOf(child, "display") === "none" ? [] : readBlocks(child, document, place);
      default:
        return /-index$|^bibliography$/.test(child.local)
          ? readBlocks(childOf(child, "index-body"), document)
          : [];
    }
  });
}

function readOdtParagraph(
  paragraph: MarkupElement,
  document: OdtDocument,
  place: OdtPlace | undefined,
): TextPiece[] {
  const { text, notes } = document;
  const chain = odtChain(text.styles, "paragraph", attributeOf(paragraph, "style-name"));
  const spans = readOdtSpans(paragraph, text);
  const title = chain.some(({ displayName }) => displayName === "title") ? "0" : "";
  const outline = paragraph.local === "h" ? attributeOf(paragraph, "outline-level") || "1" : title;
  const numbered = numberOf(paragraph, document, place);
  // What the program that wrote the file shows is right, however it came to it.
  const shown = childOf(paragraph, "number");
  const number = shown && numbered !== "-" ? textOf(shown).trim() : numbered;
  const own: TextPiece =
    outline !== "" && number !== "-"
      ? { kind: "heading", level: Number(outline), number, spans }
      : { kind: "paragraph", number, spans };
  const isEmpty = wordsOf(spans).trim() === "" && /^-?$/.test(number);
  const below = boxesBelow(document);
  return [...(isEmpty ? [] : [own]), ...below, ...(document.isWithinCell ? [] : notes.below())];
}

function boxesBelow(document: OdtDocument) {
  const boxes = document.text.boxes.splice(0);
  document.text.leftOut.add("boxes", boxes.length);
  return boxes.flatMap((box) => readBlocks(box, document));
}

function numberOf(paragraph: MarkupElement, { outline, text }: OdtDocument, place: OdtPlace | undefined) {
  if (place) {
    if (!place.isNumbered) return "";
    place.isNumbered = false;
    return nextNumber(place.list, place.level, place.start);
  }
  if (paragraph.local !== "h" || attributeOf(paragraph, "is-list-header") === "true") return "";
  const chain = odtChain(text.styles, "paragraph", attributeOf(paragraph, "style-name"));
  // A style that names the empty list has its headings stand without number.
  if (chain.find(({ listStyle }) => listStyle !== null)?.listStyle === "") return "";
  const level = Number(attributeOf(paragraph, "outline-level") || 1) - 1;
  const start =
    attributeOf(paragraph, "restart-numbering") === "true"
      ? attributeOf(paragraph, "start-value") || "1"
      : "";
  return nextNumber(outline, level, start);
}

function readList(list: MarkupElement, document: OdtDocument, above: OdtPlace | undefined): TextPiece[] {
  const named = document.listStyles.get(attributeOf(list, "style-name"));
  // A list within another may have a style, and then numbers, of its own.
  const isShared = above && (!named || named === above.list.levels);
  const own = isShared ? above.list : listFor(list, document);
  const level = above ? above.level + 1 : 0;
  const id = attributeOf(list, "id");
  if (id !== "") document.lists.set(`#${id}`, own);
  if (isShared && attributeOf(list, "continue-numbering") !== "true") own.counter.forget(level);
  return childrenOf(list).flatMap((item) => {
    const isNumbered = item.local === "list-item";
    const place = { list: own, level, start: attributeOf(item, "start-value"), isNumbered };
    return /^list-(?:item|header)$/.test(item.local) ? readBlocks(item, document, place) : [];
  });
}

/** A list goes on from another where it says so, and begins anew where not. */
function listFor(list: MarkupElement, { lists, listStyles, text, outline }: OdtDocument) {
  const name = attributeOf(list, "style-name") || styleWithin(list, text);
  const levels = listStyles.get(name);
  const continued = attributeOf(list, "continue-list");
  const before =
    (continued === "" ? undefined : lists.get(`#${continued}`)) ??
    (attributeOf(list, "continue-numbering") === "true" ? lists.get(name) : undefined);
  const isOutline = levels !== undefined && levels === listStyles.get("");
  const own = before ? { levels: levels ?? before.levels, counter: before.counter } : newOdtList(levels);
  if (isOutline) return outline;
  lists.set(name, own);
  return own;
}

/** A list without a style has that of its first paragraph. */
function styleWithin(list: MarkupElement, { styles }: OdtText) {
  const first = [...descendantsOf(list)].find(({ local }) => local === "p" || local === "h");
  const chain = odtChain(styles, "paragraph", attributeOf(first, "style-name"));
  return chain.find(({ listStyle }) => listStyle)?.listStyle ?? "";
}

function numberedPlace(element: MarkupElement, document: OdtDocument): OdtPlace {
  const id = `#${attributeOf(element, "list-id")}`;
  const list =
    document.lists.get(id) ?? newOdtList(document.listStyles.get(attributeOf(element, "style-name")));
  document.lists.set(id, list);
  const level = Math.max(0, Math.min(9, Number(attributeOf(element, "level") || 1) - 1));
  return { list, level, start: attributeOf(element, "start-value"), isNumbered: true };
}

function readTable(table: MarkupElement, document: OdtDocument): Table {
  const { leftOut } = document.text;
  const within = { ...document, isWithinCell: true };
  const rows = rowsOf(table).flatMap((row) => {
    const cells = childrenOf(row).flatMap((cell) => {
      if (!/^(?:covered-)?table-cell$/.test(cell.local)) return [];
      if (cell.local === "covered-table-cell") leftOut.add("merged");
      const spans = cellSpans(readBlocks(cell, within), leftOut);
      return Array.from({ length: repeated(cell, "number-columns-repeated", mostColumns) }, () => spans);
    });
    return Array.from({ length: repeated(row, "number-rows-repeated", mostRepeated) }, () => cells);
  });
  return { kind: "table", rows };
}

function rowsOf(table: MarkupElement): MarkupElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.local === "table-row") return [child];
    return /^table-(?:header-rows|rows|row-group)$/.test(child.local) ? rowsOf(child) : [];
  });
}

function repeated(element: MarkupElement, name: string, most: number) {
  return Math.max(1, Math.min(most, Number(attributeOf(element, name)) || 1));
}

/** Headers and footers that say more than a page's number. */
function headersIn(styled: MarkupElement) {
  const pages = [...descendantsOf(childOf(styled, "master-styles"))];
  return pages.filter((part) => /^(?:header|footer)/.test(part.local) && /\p{L}{2}/u.test(textOf(part)))
    .length;
}
