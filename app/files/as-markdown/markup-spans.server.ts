import type { StyledText } from "./block.ts";
import { attributeOf, childrenOf, type MarkupElement, textOf } from "./element.server.ts";
import type { LeavingOut } from "./left-out.ts";

/** What text with HTML's names for looks is read with; Akoma Ntoso has the same. */
export interface MarkupText {
  leftOut: LeavingOut;
  /** The sign that stands in the text for a note; null where the element refers to none. */
  note: (element: MarkupElement) => string | null;
  /** Within `pre`, where lines are as they were typed. */
  keepsLines?: boolean;
}

type TextLook = Omit<StyledText, "text">;

const looks: Record<string, TextLook> = {
  ...{ b: { isBold: true }, strong: { isBold: true }, i: { isItalic: true }, em: { isItalic: true } },
  ...{ dfn: { isItalic: true }, s: { isStruck: true }, strike: { isStruck: true } },
  ...{ sup: { isRaised: true }, sub: { isLowered: true } },
};

const unread = /^(?:script|style|template|noscript|head|iframe|input|button|select|textarea|nav|eop|rp|rt)$/;
const pictures = /^(?:img|svg|picture|canvas|video|audio|object|embed)$/;

/** The words of what stands within a line. */
export function readMarkupSpan(
  child: MarkupElement | string,
  text: MarkupText,
  look: TextLook = {},
): StyledText[] {
  if (typeof child === "string")
    return [{ ...look, text: text.keepsLines ? asTyped(child) : inOneLine(child) }];
  const within = (further: TextLook = {}) => readMarkupSpans(child.children, text, { ...look, ...further });
  const sign = text.note(child);
  if (sign !== null) return [{ text: sign }];
  if (unread.test(child.local)) return [];
  if (isUnseen(child)) {
    if (textOf(child).trim() !== "") text.leftOut.add("hidden");
    return [];
  }
  if (pictures.test(child.local)) {
    text.leftOut.add("pictures");
    return [];
  }
  switch (child.local) {
    case "br":
    case "eol":
      return [{ ...look, text: "\n" }];
    case "del":
      text.leftOut.add("deletions");
      return [];
    case "ins":
      text.leftOut.add("insertions");
      return within();
    case "math":
      text.leftOut.add("formulas");
      return [{ text: textOf(child).replace(/\s+/g, " ") }];
    case "a":
      return within({ href: attributeOf(child, "href") || undefined });
    default:
      return within({ ...looks[child.local], ...styled(child) });
  }
}

const inOneLine = (words: string) => words.replace(/[^\S\u00a0\u3000]+/g, " ");
const asTyped = (words: string) => words.replace(/[^\S\u00a0\u3000\n]+/g, " ").replace(/ ?\n ?/g, "\n");

export function readMarkupSpans(
  children: MarkupElement["children"],
  text: MarkupText,
  look: TextLook = {},
): StyledText[] {
  return children.flatMap((child) => readMarkupSpan(child, text, look));
}

/** Whether a browser shows nothing of it. */
export function isUnseen(element: MarkupElement) {
  return "hidden" in element.attributes || /display\s*:\s*none/i.test(attributeOf(element, "style"));
}

/** What LibreOffice and Word write as styles of their own. */
function styled(element: MarkupElement): TextLook {
  const style = attributeOf(element, "style");
  if (style === "") return {};
  return {
    ...(/vertical-align\s*:\s*super/i.test(style) ? { isRaised: true } : {}),
    ...(/vertical-align\s*:\s*sub(?!\w)/i.test(style) ? { isLowered: true } : {}),
    ...(/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) ? { isBold: true } : {}),
    ...(/line-through/i.test(style) ? { isStruck: true } : {}),
  };
}

/** The rows of a table, in whatever part of it they stand. */
export function markupRows(table: MarkupElement): MarkupElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.local === "tr") return [child];
    return /^t(?:head|body|foot)$/.test(child.local) ? markupRows(child) : [];
  });
}
