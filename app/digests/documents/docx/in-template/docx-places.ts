import {
  allIn,
  attributeIn,
  childrenBelow,
  isNode,
  nodeAt,
  nodesIn,
  type XmlNode,
} from "#app/files/xml-tree.server.ts";
import type { FieldValues } from "../../template/field-names.ts";
import { fillPieces, mostProblems } from "../../template/fill-fields.ts";
import { type PlaceFound, placesIn } from "../../template/place-of-digest.ts";
import type { TemplateProblem } from "../../template/template-problem.ts";
import { ownLayout } from "../docx-layout.ts";
import { docxNamespace } from "../docx-styles.ts";

/** Where fields were filled: what is wrong with them, and the paragraphs in which the digest is to stand. */
export interface FilledPart {
  problems: TemplateProblem[];
  digests: PlaceFound<XmlNode>[];
}

const isWord = (node: XmlNode, local: string) => node.local === local && node.uri === docxNamespace;

/** Fills the fields in all paragraphs of a part, also where they are cut into several runs. */
export function fillDocxPart(root: XmlNode, values: FieldValues): FilledPart {
  const filled: FilledPart = { problems: [], digests: [] };
  for (const paragraph of allIn(root)) {
    if (!isWord(paragraph, "p")) continue;
    if (filled.problems.length + filled.digests.length >= mostProblems) break;
    const pieces = [...piecesOf(paragraph)];
    const texts = pieces.map((piece) => (typeof piece === "string" ? piece : textIn(piece)));
    const result = fillPieces(texts, values);
    filled.problems.push(...result.problems);
    filled.digests.push(...placesIn(paragraph, { texts, digests: result.digests }));
    for (const [place, piece] of pieces.entries()) {
      const text = result.pieces[place] ?? "";
      if (typeof piece === "string" || text === texts[place]) continue;
      piece.children = [text];
      piece.attributes["xml:space"] = "preserve";
    }
  }
  return filled;
}

/** The elements that hold the words of a paragraph, and what parts them; boxes in it have paragraphs of their own. */
function* piecesOf(paragraph: XmlNode): Generator<XmlNode | string> {
  for (const { child } of childrenBelow(paragraph, holdsPieces)) {
    if (!isNode(child)) continue;
    if (isWord(child, "t")) yield child;
    else if (partsWords(child)) yield "\n";
  }
}

const partsWords = ({ local, uri }: XmlNode) => /^(tab|br|cr)$/.test(local) && uri === docxNamespace;

const holdsPieces = (node: XmlNode) => !isWord(node, "t") && !isWord(node, "p") && !partsWords(node);

const textIn = ({ children }: XmlNode) => children.filter((child) => typeof child === "string").join("");

/** What of the paragraph stands before the digest, and the end of a section that it was. */
export function aroundDigest(paragraph: XmlNode) {
  const properties = nodeAt(paragraph, "pPr");
  const section = nodeAt(properties, "sectPr");
  if (properties) properties.children = properties.children.filter((child) => child !== section);
  for (const piece of piecesOf(paragraph)) if (typeof piece !== "string") piece.children = [];
  return {
    style: attributeIn(nodeAt(properties, "pStyle"), "val"),
    section,
    beginsPage: isOn(nodeAt(properties, "pageBreakBefore")),
    isKept: shows(paragraph),
  };
}

/** Whether what is said by its being there is said. */
export const isOn = (node: XmlNode | undefined) =>
  node !== undefined && !/^(0|false|off)$/.test(attributeIn(node, "val"));

/** Whether something other than words is in it: a picture, a box, a break. */
function shows(node: XmlNode): boolean {
  return nodesIn(node).some(
    (child) => /^(drawing|pict|AlternateContent|br)$/.test(child.local) || shows(child),
  );
}

/** How wide a column of text is in the section of which that is a part, in twentieths of a point. */
export function textWidthAt(body: XmlNode, child: XmlNode, { gutterAtTop }: { gutterAtTop: boolean }) {
  const from = body.children.indexOf(child);
  const section = body.children
    .slice(from)
    .filter(isNode)
    .map((node) => (isWord(node, "sectPr") ? node : nodeAt(node, "pPr", "sectPr")))
    .find((found) => found !== undefined);
  const number = (name: string, attribute: string) =>
    Number(attributeIn(nodeAt(section, name), attribute) || Number.NaN);
  const gutter = gutterAtTop ? 0 : number("pgMar", "gutter") || 0;
  const all = number("pgSz", "w") - number("pgMar", "left") - number("pgMar", "right") - gutter;
  const columns = number("cols", "num") || 1;
  const width = Math.floor((all - (columns - 1) * (number("cols", "space") || 0)) / columns);
  return width > 1000 ? width : ownLayout.textWidth;
}
