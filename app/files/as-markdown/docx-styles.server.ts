import { attributeOf, childOf, childrenOf, type MarkupElement } from "./element.server.ts";

/** A paragraph's or its style's list, and how it is looked at in the document's outline. */
export interface WordStyle {
  id: string;
  /** In small letters. */
  name: string;
  basedOn: string;
  properties: MarkupElement | undefined;
  look: MarkupElement | undefined;
}

/** The styles of a Word document, each with those that it is made from. */
export function readStyles(root: MarkupElement) {
  const styles = new Map<string, WordStyle>(
    childrenOf(root, "style").map((style) => [
      attributeOf(style, "styleId"),
      {
        id: attributeOf(style, "styleId"),
        name: attributeOf(childOf(style, "name"), "val").toLowerCase(),
        basedOn: attributeOf(childOf(style, "basedOn"), "val"),
        properties: childOf(style, "pPr"),
        look: childOf(style, "rPr"),
      },
    ]),
  );
  const standard = childrenOf(root, "style").find(
    (style) =>
      attributeOf(style, "type") === "paragraph" && /^(?:1|true|on)$/.test(attributeOf(style, "default")),
  );

  /** The style, then what it is made from, nearest first. */
  function chain(id: string) {
    const found: WordStyle[] = [];
    let next = styles.get(id === "" ? attributeOf(standard, "styleId") : id);
    while (next && !found.includes(next)) {
      found.push(next);
      next = styles.get(next.basedOn);
    }
    return found;
  }
  return {
    chain,
    /** The list that a numbering style or a paragraph style names, or empty. */
    listOf(id: string) {
      const named = chain(id).map(({ properties }) =>
        attributeOf(childOf(properties, "numPr", "numId"), "val"),
      );
      return named.find((list) => list !== "") ?? "";
    },
  };
}

export type WordStyles = ReturnType<typeof readStyles>;

/** Whether a property that is on or off is on: `<w:b/>`, `<w:b w:val="1"/>`; null where it is not there. */
export function isOn(properties: MarkupElement | undefined, local: string) {
  const found = childOf(properties, local);
  return found ? !/^(?:0|false|off|none)$/i.test(attributeOf(found, "val")) : null;
}

/** The level in the outline, from 1; null for body text. */
export function outlineLevel(own: MarkupElement | undefined, chain: WordStyle[]) {
  const levels = [own, ...chain.map(({ properties }) => properties)].map((properties) =>
    attributeOf(childOf(properties, "outlineLvl"), "val"),
  );
  const level = levels.find((found) => found !== "");
  if (level !== undefined) return /^[0-8]$/.test(level) ? Number(level) + 1 : null;
  const named = chain.map(({ name }) => /^heading ([1-9])$/.exec(name)?.[1]).find(Boolean);
  return named ? Number(named) : null;
}
