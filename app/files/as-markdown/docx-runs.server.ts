import type { StyledText } from "./block.ts";
import { isOn, type WordStyles } from "./docx-styles.server.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type MarkupElement,
  textOf,
} from "./element.server.ts";
import type { LeavingOut } from "./left-out.ts";

/** What the runs of a Word document are read with. */
export interface WordText {
  styles: WordStyles;
  leftOut: LeavingOut;
  /** Where the links of the part that is read lead, by their ids. */
  links: Map<string, string>;
  /** Takes a note, and says what stands in the text for it. */
  note: (kind: "footnote" | "endnote", id: string) => string;
  /** Fields that are open, such as a table of contents over several paragraphs. */
  fields: { instruction: string; isResult: boolean }[];
  /** Text boxes of the paragraph, which stand below it. */
  boxes: MarkupElement[];
}

/** Words that were put in under tracked changes are read, those that were struck out are not. */
export function readRuns(element: MarkupElement, text: WordText, href?: string): StyledText[] {
  return childrenOf(element).flatMap((child): StyledText[] => {
    switch (child.local) {
      case "r":
        return readRun(child, text, href);
      case "hyperlink":
        return readRuns(child, text, text.links.get(attributeOf(child, "id")) ?? href);
      case "ins":
      case "moveTo":
        text.leftOut.add("insertions");
        return readRuns(child, text, href);
      case "del":
      case "moveFrom":
        text.leftOut.add("deletions");
        return [];
      case "fldSimple":
        return isContents(attributeOf(child, "instr")) ? [] : readRuns(child, text, href);
      case "oMath":
      case "oMathPara":
        text.leftOut.add("formulas");
        return [{ text: formulaOf(child) }];
      case "sdt":
        return readRuns(childOf(child, "sdtContent") ?? child, text, href);
      case "AlternateContent":
        return readRuns(chosen(child), text, href);
      case "smartTag":
      case "customXml":
      case "dir":
      case "bdo":
        return readRuns(child, text, href);
      default:
        return [];
    }
  });
}

/** Newer Word's form of something stands beside one for older ones. */
function chosen(element: MarkupElement) {
  return childrenOf(element)[0] ?? element;
}

const isContents = (instruction: string) => /^\s*TOC\b/i.test(instruction);

function readRun(run: MarkupElement, text: WordText, href: string | undefined): StyledText[] {
  const look = lookOf(run, text.styles);
  const spans: StyledText[] = [];
  const { isHidden, ...shown } = look;
  if (isHidden && childrenOf(run, "t").length > 0) text.leftOut.add("hidden");
  const add = (words: string, plain = false) => {
    const isRead = text.fields.every(({ isResult, instruction }) => isResult && !isContents(instruction));
    if (isRead && !isHidden && words !== "")
      spans.push(plain ? { text: words } : { ...shown, text: words, href });
  };
  for (const child of childrenOf(run)) readInRun(child, text, add, (found) => spans.push(...found));
  return spans;
}

function readInRun(
  child: MarkupElement,
  text: WordText,
  add: (words: string, plain?: boolean) => void,
  take: (spans: StyledText[]) => void,
) {
  const kind = child.local;
  if (kind === "t") add(textOf(child));
  else if (kind === "tab" || kind === "ptab") add(" ");
  else if (kind === "br") add(/^(?:page|column)$/.test(attributeOf(child, "type")) ? " " : "\n");
  else if (kind === "cr") add("\n");
  else if (kind === "noBreakHyphen") add("-");
  else if (kind === "sym") add(symbolOf(child, text.leftOut), true);
  else if (kind === "footnoteReference") add(text.note("footnote", attributeOf(child, "id")), true);
  else if (kind === "endnoteReference") add(text.note("endnote", attributeOf(child, "id")), true);
  else if (kind === "fldChar") followField(child, text);
  else if (kind === "instrText") addInstruction(textOf(child), text);
  else if (kind === "ruby") take(readRuns(childOf(child, "rubyBase") ?? child, text));
  else if (kind === "AlternateContent")
    for (const inner of childrenOf(chosen(child))) readInRun(inner, text, add, take);
  else if (/^(?:drawing|pict|object)$/.test(kind)) readDrawing(child, text);
}

/** A text box, or a picture; what is both has its words in the box. */
function readDrawing(drawing: MarkupElement, text: WordText) {
  const box = [...descendantsOf(drawing)].find(({ local }) => local === "txbxContent");
  if (box) text.boxes.push(box);
  else text.leftOut.add("pictures");
}

function followField(sign: MarkupElement, { fields }: WordText) {
  const type = attributeOf(sign, "fldCharType");
  if (type === "begin") fields.push({ instruction: "", isResult: false });
  const field = fields.at(-1);
  if (type === "separate" && field) field.isResult = true;
  if (type === "end") fields.pop();
}

function addInstruction(words: string, { fields, leftOut }: WordText) {
  const field = fields.at(-1);
  if (!field) return;
  const before = field.instruction;
  field.instruction = `${before}${words}`.slice(0, 200);
  // Numbers that a field makes by itself are not written in the file.
  if (!/LISTNUM|AUTONUM/.test(before) && /LISTNUM|AUTONUM/.test(field.instruction)) leftOut.add("numbers");
  if (!isContents(before) && isContents(field.instruction)) leftOut.add("contents");
}

/** A sign of a font of signs, `§` in Symbol; those that have no place in Unicode are left out. */
function symbolOf(element: MarkupElement, leftOut: LeavingOut) {
  const code = Number.parseInt(attributeOf(element, "char"), 16);
  if (code > 0x20 && code < 0xe000) return String.fromCharCode(code);
  leftOut.add("signs");
  return "";
}

function formulaOf(element: MarkupElement) {
  return [...descendantsOf(element)]
    .filter(({ local }) => local === "t")
    .map(textOf)
    .join(" ");
}

function lookOf(run: MarkupElement, styles: WordStyles) {
  const own = childOf(run, "rPr");
  const style = styles.chain(attributeOf(childOf(own, "rStyle"), "val") || "-").map(({ look }) => look);
  const is = (local: string) => [own, ...style].map((look) => isOn(look, local)).find((on) => on !== null);
  const raised = [own, ...style].map((look) => attributeOf(childOf(look, "vertAlign"), "val")).find(Boolean);
  return {
    isBold: is("b") ?? false,
    isItalic: is("i") ?? false,
    isStruck: is("strike") ?? is("dstrike") ?? false,
    isRaised: raised === "superscript",
    isLowered: raised === "subscript",
    isHidden: is("vanish") ?? false,
  };
}
