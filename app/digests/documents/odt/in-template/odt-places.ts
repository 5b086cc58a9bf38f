import {
  attributeIn,
  childrenBelow,
  isNode,
  nodesIn,
  type XmlChild,
  type XmlNode,
} from "#app/files/xml-tree.server.ts";
import type { FieldValues } from "../../template/field-names.ts";
import { fillPieces, mostProblems } from "../../template/fill-fields.ts";
import { type PlaceFound, placesIn } from "../../template/place-of-digest.ts";
import type { TemplateProblem } from "../../template/template-problem.ts";

/** Where fields were filled: what is wrong with them, and the paragraphs in which the digest is to stand. */
export interface FilledText {
  problems: TemplateProblem[];
  digests: PlaceFound<XmlNode>[];
}

const isParagraph = ({ local, name }: XmlNode) => /^[ph]$/.test(local) && name.startsWith("text:");

/** Text of a paragraph at its place, or what parts words. */
type OdtPiece = { holder: XmlNode; place: number } | string;

/** Fills the fields in all paragraphs below, also where they are cut into several spans. */
export function fillOdtText(root: XmlNode, values: FieldValues): FilledText {
  const filled: FilledText = { problems: [], digests: [] };
  for (const paragraph of paragraphsIn(root)) {
    if (filled.problems.length + filled.digests.length >= mostProblems) break;
    const pieces = [...piecesOf(paragraph)];
    const texts = pieces.map(textOf);
    const result = fillPieces(texts, values);
    filled.problems.push(...result.problems);
    filled.digests.push(...placesIn(paragraph, { texts, digests: result.digests }));
    for (const [place, piece] of pieces.entries())
      if (typeof piece !== "string") piece.holder.children[piece.place] = result.pieces[place] ?? "";
  }
  return filled;
}

function* paragraphsIn(root: XmlNode): Generator<XmlNode> {
  for (const { child } of childrenBelow(root, ({ local }) => local !== "tracked-changes"))
    if (isNode(child) && isParagraph(child)) yield child;
}

/** Notes, boxes and remarks in a paragraph have paragraphs of their own. */
function* piecesOf(paragraph: XmlNode): Generator<OdtPiece> {
  for (const { child, holder, place } of childrenBelow(paragraph, holdsPieces)) {
    if (typeof child === "string") yield { holder, place };
    else if (isNode(child) && partsWords(child)) yield "\n";
  }
}

const partsWords = ({ local }: XmlNode) => /^(s|tab|line-break)$/.test(local);

const holdsPieces = (node: XmlNode) => !isParagraph(node) && node.local !== "note" && !partsWords(node);

function textOf(piece: OdtPiece) {
  if (typeof piece === "string") return piece;
  const text: XmlChild | undefined = piece.holder.children[piece.place];
  return typeof text === "string" ? text : "";
}

/** Empties the paragraph of its words; says whether something else is left in it that shows: a picture, a box. */
export function emptied(paragraph: XmlNode) {
  for (const piece of piecesOf(paragraph))
    if (typeof piece !== "string") piece.holder.children[piece.place] = "";
  return shows(paragraph);
}

const shows = (node: XmlNode): boolean =>
  nodesIn(node).some((child) => child.name.startsWith("draw:") || shows(child));

/** The elements from the text down to the one in which the paragraph stands; empty where that is no place for a digest. */
export function holderOf(text: XmlNode, paragraph: XmlNode): XmlNode | undefined {
  if (text.children.includes(paragraph)) return text;
  for (const section of nodesIn(text, "section")) {
    const found = holderOf(section, paragraph);
    if (found && attributeIn(section, "protected") !== "true") return found;
  }
}
