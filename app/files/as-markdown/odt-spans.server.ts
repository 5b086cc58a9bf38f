import type { StyledText } from "./block.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type MarkupElement,
  textOf,
} from "./element.server.ts";
import type { LeavingOut } from "./left-out.ts";

/** What is said of text or a paragraph by a style, and by the one that it is made from. */
export interface OdtStyle {
  parent: string;
  displayName: string;
  listStyle: string | null;
  outline: string;
  look: MarkupElement | undefined;
}

export interface OdtText {
  styles: Map<string, OdtStyle>;
  leftOut: LeavingOut;
  note: (note: MarkupElement) => string;
  /** Text boxes of the paragraph, which stand below it. */
  boxes: MarkupElement[];
}

/** By family and name: `paragraph P1`. */
export function readOdtStyles(roots: readonly MarkupElement[]) {
  const styles = new Map<string, OdtStyle>();
  for (const root of roots)
    for (const holder of childrenOf(root))
      for (const style of childrenOf(holder, "style"))
        styles.set(`${attributeOf(style, "family")} ${attributeOf(style, "name")}`, {
          parent: attributeOf(style, "parent-style-name"),
          displayName: (attributeOf(style, "display-name") || attributeOf(style, "name")).toLowerCase(),
          listStyle: style.attributes["list-style-name"] ?? null,
          outline: attributeOf(style, "default-outline-level"),
          look: childOf(style, "text-properties"),
        });
  return styles;
}

/** The style, then what it is made from. */
export function odtChain(styles: OdtText["styles"], family: string, name: string) {
  const chain: OdtStyle[] = [];
  for (let next = styles.get(`${family} ${name}`); next && !chain.includes(next); ) {
    chain.push(next);
    next = styles.get(`${family} ${next.parent}`);
  }
  return chain;
}

/** The words of a paragraph. */
export function readOdtSpans(
  element: MarkupElement,
  text: OdtText,
  look: Omit<StyledText, "text"> = {},
): StyledText[] {
  return element.children.flatMap((child): StyledText[] => {
    if (typeof child === "string") return [{ ...look, text: child.replace(/\s+/g, " ") }];
    return readOdtChild(child, text, look);
  });
}

const longestGap = 100;

function readOdtChild(child: MarkupElement, text: OdtText, look: Omit<StyledText, "text">): StyledText[] {
  const { leftOut } = text;
  switch (child.local) {
    case "number":
      return [];
    case "span": {
      const own = lookOf(text.styles, attributeOf(child, "style-name"));
      if (own.isHidden) {
        leftOut.add("hidden");
        return [];
      }
      const { isHidden: _, ...shown } = own;
      return readOdtSpans(child, text, { ...look, ...shown });
    }
    case "a":
      return readOdtSpans(child, text, { ...look, href: attributeOf(child, "href") });
    case "s":
      return [{ ...look, text: " ".repeat(Math.min(longestGap, Number(attributeOf(child, "c")) || 1)) }];
    case "tab":
      return [{ ...look, text: " " }];
    case "line-break":
      return [{ ...look, text: "\n" }];
    case "note":
      return [{ text: text.note(child) }];
    case "annotation":
      leftOut.add("comments");
      return [];
    case "hidden-text":
    case "hidden-paragraph":
      leftOut.add("hidden");
      return [];
    case "ruby":
      return readOdtSpans(childOf(child, "ruby-base") ?? child, text, look);
    case "frame":
    case "custom-shape":
    case "g":
    case "control":
      return readFrame(child, text);
    case "change-start":
      leftOut.add("insertions");
      return [];
    case "annotation-end":
    case "change-end":
    case "change":
    case "soft-page-break":
      return [];
    default:
      return readOdtSpans(child, text, look);
  }
}

/** A text box, a formula or a picture. */
export function readFrame(frame: MarkupElement, text: OdtText): StyledText[] {
  const box = [...descendantsOf(frame)].find(({ local }) => local === "text-box");
  const object = [...descendantsOf(frame)].find(({ local }) => local === "math");
  if (object) {
    text.leftOut.add("formulas");
    return [{ text: textOf(object).replace(/\s+/g, " ") }];
  }
  if (box) text.boxes.push(box);
  else text.leftOut.add("pictures");
  return [];
}

function lookOf(styles: OdtText["styles"], name: string) {
  const looks = odtChain(styles, "text", name).map((style) => style.look);
  const said = (property: string) =>
    looks.map((look) => attributeOf(look, property)).find((found) => found !== "");
  const position = said("text-position") ?? "";
  const struck = said("text-line-through-style") ?? "none";
  const weight = said("font-weight");
  const posture = said("font-style");
  return {
    ...(weight ? { isBold: /^(?:bold|[6-9]00)$/.test(weight) } : {}),
    ...(posture ? { isItalic: /^(?:italic|oblique)$/.test(posture) } : {}),
    ...(struck === "none" ? {} : { isStruck: true }),
    ...(/^(?:super|[1-9])/.test(position) && !position.startsWith("0%") ? { isRaised: true } : {}),
    ...(/^(?:sub|-)/.test(position) ? { isLowered: true } : {}),
    isHidden: said("display") === "none",
  };
}
