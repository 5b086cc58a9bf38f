import { allIn, attributeIn, nodeAt, nodesIn, type XmlNode } from "#app/files/xml-tree.server.ts";
import { ownLayout } from "../odt-layout.ts";

interface Roots {
  content: XmlNode;
  styles: XmlNode;
}

/** The styles for paragraphs of the text and of the whole, by their names; those of the text alone hide others. */
export function paragraphStyles({ content, styles }: Roots) {
  const all = [
    ...nodesIn(nodeAt(styles, "styles"), "style"),
    ...nodesIn(nodeAt(content, "automatic-styles"), "style"),
  ].filter((style) => attributeIn(style, "family") === "paragraph");
  return new Map(all.map((style) => [attributeIn(style, "name"), style]));
}

/** How wide the text is on the pages on which the paragraph stands, in points. */
export function textWidthAt(roots: Roots, paragraph: XmlNode) {
  const named = paragraphStyles(roots);
  let master = "Standard";
  for (const node of allIn(nodeAt(roots.content, "body", "text") ?? roots.content)) {
    master = attributeIn(named.get(attributeIn(node, "style-name")), "master-page-name") || master;
    if (node === paragraph) break;
  }
  const masters = nodesIn(nodeAt(roots.styles, "master-styles"), "master-page");
  const page = masters.find((one) => attributeIn(one, "name") === master) ?? masters[0];
  const layout = nodesIn(nodeAt(roots.styles, "automatic-styles"), "page-layout").find(
    (one) => attributeIn(one, "name") === attributeIn(page, "page-layout-name"),
  );
  const properties = nodeAt(layout, "page-layout-properties");
  const margin = inPoints(attributeIn(properties, "margin")) || 0;
  const side = (name: string) => inPoints(attributeIn(properties, name)) || margin;
  const width = inPoints(attributeIn(properties, "page-width")) - side("margin-left") - side("margin-right");
  return width > 50 ? Math.floor(width) : ownLayout.textWidth;
}

const units: Record<string, number> = { cm: 72 / 2.54, mm: 72 / 25.4, in: 72, pt: 1, pc: 12 };

function inPoints(length: string) {
  const [, number = "", unit = ""] = /^(\d{1,6}(?:\.\d{1,6})?)(cm|mm|in|pt|pc)$/.exec(length) ?? [];
  return Number(number || Number.NaN) * (units[unit] ?? Number.NaN);
}
