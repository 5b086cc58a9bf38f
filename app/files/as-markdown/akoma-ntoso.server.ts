import { type StyledText, type TextPiece, wordsOf } from "./block.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type MarkupElement,
  readElements,
} from "./element.server.ts";
import type { LeavingOut } from "./left-out.ts";
import { type MarkupText, readMarkupSpan, readMarkupSpans } from "./markup-spans.server.ts";
import { markupTable } from "./markup-table.server.ts";
import { newNotes, signed } from "./notes.ts";

interface AknDocument {
  text: MarkupText;
  leftOut: LeavingOut;
  notes: ReturnType<typeof newNotes>;
  isWithinCell: boolean;
}

/** Parts and articles, which stand under headings. */
const divisions =
  /^(?:book|tome|part|title|chapter|subchapter|section|subsection|division|subdivision|article|rule|subrule|hcontainer|attachment|component)$/;
/** Numbered text below an article. */
const numbered =
  /^(?:paragraph|subparagraph|point|indent|alinea|clause|subclause|list|level|sublist|item|proviso|transitional|tblock)$/;
const unread = /^(?:meta|num|heading|subheading|componentRef|documentRef|coverPage)$/;
/** What only holds other pieces. */
const holders =
  /^(?:act|bill|doc|statement|amendment|amendmentList|officialGazette|documentCollection|debateReport|judgment|portion|preface|preamble|body|mainBody|portionBody|collectionBody|conclusions|attachments|components|container|content|intro|wrapUp|citations|citation|recitals|recital|formula|longTitle|blockContainer|foreign|toc|blockList|listIntroduction|listWrapUp|crossHeading|docContainer)$/;

/** The pieces of a law in Akoma Ntoso, with the numbers that it has. Throws FileRefused. */
export function readAkomaNtoso(bytes: Uint8Array, leftOut: LeavingOut): TextPiece[] {
  const root = readElements(bytes);
  const byId = new Map<string, MarkupElement>();
  for (const element of descendantsOf(root))
    if (element.local === "note")
      byId.set(attributeOf(element, "eId") || attributeOf(element, "id"), element);
  const notes = newNotes(leftOut);
  const note = (element: MarkupElement) => {
    const found =
      element.local === "noteRef" ? byId.get(attributeOf(element, "href").replace(/^#/, "")) : element;
    if (!/^(?:authorialNote|noteRef)$/.test(element.local)) return null;
    return found
      ? notes.take((sign) => signed(readPieces(found, 1, { ...document, isWithinCell: true }), sign))
      : "";
  };
  const document: AknDocument = { text: { leftOut, note }, leftOut, notes, isWithinCell: false };
  return [...readPieces(root, 1, document), ...notes.below()];
}

/** The pieces in an element, headings from that level on; words beside them are paragraphs of their own. */
function readPieces(element: MarkupElement, level: number, document: AknDocument): TextPiece[] {
  const found: TextPiece[] = [];
  let line: StyledText[] = [];
  const end = () => {
    if (wordsOf(line).trim() !== "") found.push({ kind: "paragraph", number: "", spans: line });
    line = [];
  };
  for (const child of element.children) {
    const isPiece = typeof child !== "string" && isBlock(child);
    if (isPiece) end();
    if (isPiece) found.push(...readPiece(child, level, document));
    else line.push(...readMarkupSpan(child, document.text));
    if (isPiece && !document.isWithinCell) found.push(...document.notes.below());
  }
  end();
  return found;
}

function isBlock({ local }: MarkupElement) {
  return (
    divisions.test(local) ||
    numbered.test(local) ||
    unread.test(local) ||
    holders.test(local) ||
    /^(?:p|table|quotedStructure|embeddedStructure|block|ul|ol|li|mod)$/.test(local)
  );
}

function readPiece(element: MarkupElement, level: number, document: AknDocument): TextPiece[] {
  const { local } = element;
  if (unread.test(local)) return [];
  if (local === "toc") {
    document.leftOut.add("contents");
    return [];
  }
  if (local === "crossHeading")
    return [{ kind: "heading", level, number: "", spans: readMarkupSpans(element.children, document.text) }];
  if (divisions.test(local)) return readDivision(element, level, document);
  if (numbered.test(local)) return readNumbered(element, level, document);
  if (local === "table")
    return [
      markupTable(element, document.leftOut, (cell) =>
        readPieces(cell, level, { ...document, isWithinCell: true }),
      ),
    ];
  if (/^(?:quotedStructure|embeddedStructure)$/.test(local)) return [quotation(element, level, document)];
  return readPieces(element, level, document);
}

function quotation(element: MarkupElement, level: number, document: AknDocument): TextPiece {
  const within = readPieces(element, level, { ...document, isWithinCell: true });
  const open = attributeOf(element, "startQuote");
  const first = within[0];
  if (open !== "" && first?.kind === "paragraph" && first.number === "") first.spans.unshift({ text: open });
  return { kind: "quotation", blocks: within };
}

function readDivision(element: MarkupElement, level: number, document: AknDocument): TextPiece[] {
  const { number, title } = headOf(element, document);
  const hasHead = number !== "" || wordsOf(title).trim() !== "";
  const own: TextPiece[] = hasHead ? [{ kind: "heading", level, number, spans: title }] : [];
  return [...own, ...readPieces(element, hasHead ? level + 1 : level, document)];
}

/** The number and the words that stand beside it. */
function headOf(element: MarkupElement, { text }: AknDocument) {
  const num = childOf(element, "num");
  const heads = childrenOf(element).filter(({ local }) => /^(?:sub)?heading$/.test(local));
  return {
    number: num ? wordsOf(readMarkupSpans(num.children, text)).replace(/\s+/g, " ").trim() : "",
    title: heads.flatMap((head, at) => [
      ...(at === 0 ? [] : [{ text: " " }]),
      ...readMarkupSpans(head.children, text),
    ]),
  };
}

/** The number stands before the first words. */
function readNumbered(element: MarkupElement, level: number, document: AknDocument): TextPiece[] {
  const { number, title } = headOf(element, document);
  const below = readPieces(element, level, document);
  const hasTitle = wordsOf(title).trim() !== "";
  const [first, ...more] = below;
  const isFree = first?.kind === "paragraph" && first.number === "" && !hasTitle;
  const own: TextPiece = { kind: "paragraph", number, spans: isFree ? first.spans : title };
  const rest = isFree ? more : below;
  const isOwn = number !== "" || hasTitle || isFree;
  return [...(isOwn ? [own] : []), ...rest];
}
