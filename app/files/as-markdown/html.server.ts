import { type StyledText, type TextPiece, wordsOf } from "./block.ts";
import { attributeOf, childrenOf, type MarkupElement, textOf } from "./element.server.ts";
import { readHtmlElements } from "./html-elements.server.ts";
import { findHtmlNotes } from "./html-notes.ts";
import type { LeavingOut } from "./left-out.ts";
import { isUnseen, type MarkupText, readMarkupSpan } from "./markup-spans.server.ts";
import { markupTable } from "./markup-table.server.ts";
import { newNotes, signed } from "./notes.ts";
import { formatted, type NumberFormat, numberLetters } from "./number-format.ts";

interface WebPage {
  text: MarkupText;
  leftOut: LeavingOut;
  notes: ReturnType<typeof newNotes>;
  /** Pieces that are notes, which stand where they are referred to. */
  taken: Set<MarkupElement>;
  isWithinCell: boolean;
}

const blocks =
  /^(?:html|body|main|article|section|header|footer|aside|div|p|h[1-6]|ul|ol|menu|li|dl|dt|dd|table|blockquote|pre|figure|figcaption|hr|center|address|details|summary|form|fieldset|legend)$/;

/** The pieces of a web page. Throws FileRefused. */
export function readHtml(html: string, leftOut: LeavingOut): TextPiece[] {
  const root = readHtmlElements(html);
  const found = findHtmlNotes(root);
  const notes = newNotes(leftOut);
  const note = (element: MarkupElement) => {
    const of = found.notes.get(element);
    return of ? notes.take((sign) => signed(withoutWayBack(readPieces(of, page)), sign)) : null;
  };
  const page: WebPage = {
    text: { leftOut, note },
    leftOut,
    notes,
    taken: found.taken,
    isWithinCell: true,
  };
  return [...readPieces(root, { ...page, isWithinCell: false }), ...notes.below()];
}

/** A note begins with the sign that leads back to the text. */
function withoutWayBack(pieces: TextPiece[]): TextPiece[] {
  const [first, ...more] = pieces;
  if (first?.kind !== "paragraph") return pieces;
  const [lead, ...rest] = first.spans.filter(({ text }) => text.trim() !== "");
  const isSign =
    lead !== undefined && /^[\s\d[\]()*†‡^a-z.⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6}$/.test(lead.text) && rest.length > 0;
  return [{ ...first, number: "", spans: isSign ? rest : first.spans }, ...more];
}

/** The pieces in an element; words that stand beside blocks are paragraphs of their own. */
function readPieces(element: MarkupElement, page: WebPage): TextPiece[] {
  const found: TextPiece[] = [];
  let line: StyledText[] = [];
  const end = () => {
    for (const spans of page.text.keepsLines ? splitAtEmptyLines(line) : [line])
      if (wordsOf(spans).trim() !== "") found.push({ kind: "paragraph", number: "", spans });
    line = [];
    if (!page.isWithinCell) found.push(...page.notes.below());
  };
  for (const child of element.children) {
    if (typeof child !== "string" && blocks.test(child.local)) {
      end();
      if (!page.taken.has(child)) found.push(...readPiece(child, page));
      if (!page.isWithinCell) found.push(...page.notes.below());
    } else if (typeof child !== "string" && holdsBlocks(child)) {
      end();
      found.push(...readPieces(child, page));
    } else line.push(...readMarkupSpan(child, page.text));
  }
  end();
  return found;
}

/** Paragraphs that were typed with an empty line between them. */
function splitAtEmptyLines(line: StyledText[]): StyledText[][] {
  const paragraphs: StyledText[][] = [[]];
  for (const { text, ...look } of line)
    for (const [at, part] of text.split(/\n{2,}/).entries()) {
      if (at > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...look, text: part });
    }
  return paragraphs.map(withoutOuterLines);
}

function withoutOuterLines(spans: StyledText[]): StyledText[] {
  return spans.map((span, at) => {
    const begun = at === 0 ? span.text.replace(/^\n/, "") : span.text;
    return { ...span, text: at === spans.length - 1 ? begun.replace(/\n$/, "") : begun };
  });
}

/** A link or a font around paragraphs. */
function holdsBlocks(element: MarkupElement): boolean {
  return (
    /^(?:a|b|i|u|font|span|ins|del|strong|em|big|small|o:p)$/.test(element.local) &&
    childrenOf(element).some((child) => blocks.test(child.local) || holdsBlocks(child))
  );
}

function readPiece(element: MarkupElement, page: WebPage): TextPiece[] {
  if (isUnseen(element)) {
    if (textOf(element).trim() !== "") page.leftOut.add("hidden");
    return [];
  }
  const [, level] = /^h([1-6])$/.exec(element.local) ?? [];
  if (level !== undefined) return readHeading(element, Number(level), page);
  switch (element.local) {
    case "ol":
    case "ul":
    case "menu":
      return readHtmlList(element, page);
    case "table":
      return isLayout(element)
        ? readLayout(element, page)
        : [markupTable(element, page.leftOut, (cell) => readPieces(cell, { ...page, isWithinCell: true }))];
    case "hr":
      return [];
    case "pre":
      return readPieces(element, { ...page, text: { ...page.text, keepsLines: true } });
    default:
      return readPieces(element, page);
  }
}

function readHeading(element: MarkupElement, level: number, page: WebPage): TextPiece[] {
  return readPieces(element, page).map((piece, at) =>
    piece.kind === "paragraph" && at === 0
      ? { kind: "heading", level, number: "", spans: piece.spans }
      : piece,
  );
}

/** Tables of one column only frame what stands in them. */
function isLayout(table: MarkupElement) {
  return childrenOf(table).every((part) => {
    const rows = part.local === "tr" ? [part] : childrenOf(part, "tr");
    return rows.every((row) => childrenOf(row).length <= 1);
  });
}

function readLayout(element: MarkupElement, page: WebPage): TextPiece[] {
  return childrenOf(element).flatMap((child) =>
    /^(?:t[dh]|caption)$/.test(child.local) ? readPieces(child, page) : readLayout(child, page),
  );
}

function readHtmlList(list: MarkupElement, page: WebPage): TextPiece[] {
  const format = list.local === "ol" ? formatOf(list) : { kind: "bullet" as const };
  let count = wholeOf(attributeOf(list, "start"), 1) - 1;
  return childrenOf(list).flatMap((item) => {
    if (page.taken.has(item)) return [];
    if (item.local !== "li") return readPiece(item, page);
    count = wholeOf(attributeOf(item, "value"), count + 1);
    const number = numberIn(count, isUnmarked(list) || isUnmarked(item) ? { kind: "none" } : format);
    const [first, ...more] = readPieces(item, page);
    if (first?.kind !== "paragraph" || first.number !== "") {
      const alone: TextPiece = { kind: "paragraph", number, spans: [] };
      return [...(number === "" || number === "-" ? [] : [alone]), ...(first ? [first] : []), ...more];
    }
    // Some write the number beside that of the list, which they hide.
    const isTyped = /^\s*(?:[(（]?(?:\d{1,3}|\p{L}{1,4})[a-z]?[.)）]|\d+(?:\.\d+)+)(?=\s)/u.test(
      wordsOf(first.spans),
    );
    const own = isTyped ? "" : number;
    return [{ ...first, number: own }, ...more];
  });
}

function isUnmarked(element: MarkupElement) {
  return /list-style(?:-type)?\s*:[^;]*\bnone\b/i.test(attributeOf(element, "style"));
}

function numberIn(count: number, format: NumberFormat) {
  if (format.kind === "bullet") return "-";
  return format.kind === "none" ? "" : `${formatted(count, format)}.`;
}

const letters = (letters: string): NumberFormat => ({ kind: "letters", letters, isDoubled: false });

const formats: Record<string, NumberFormat> = {
  ...{ a: letters(numberLetters.latin), A: letters(numberLetters.upperLatin) },
  ...{ i: { kind: "roman", isUpper: false }, I: { kind: "roman", isUpper: true } },
  ...{ "lower-alpha": letters(numberLetters.latin), "lower-latin": letters(numberLetters.latin) },
  ...{ "upper-alpha": letters(numberLetters.upperLatin), "upper-latin": letters(numberLetters.upperLatin) },
  ...{ "lower-roman": { kind: "roman", isUpper: false }, "upper-roman": { kind: "roman", isUpper: true } },
  ...{ katakana: letters(numberLetters.aiueo), "katakana-iroha": letters(numberLetters.iroha) },
  ...{ "cjk-ideographic": { kind: "kanji" }, "decimal-leading-zero": { kind: "figures", width: 2 } },
};

function formatOf(list: MarkupElement): NumberFormat {
  const [, styled = ""] = /list-style(?:-type)?\s*:\s*([a-z-]{1,30})/i.exec(attributeOf(list, "style")) ?? [];
  return formats[styled.toLowerCase()] ?? formats[attributeOf(list, "type")] ?? { kind: "figures" };
}

function wholeOf(text: string, otherwise: number) {
  return /^-?\d{1,6}$/.test(text) ? Number(text) : otherwise;
}
