import { attributeIn, isNode, nodesIn, type XmlChild, type XmlNode } from "#app/files/xml-tree.server.ts";
import type { FieldValues } from "../../template/field-names.ts";
import { fillPieces, isDigestAlone, mostProblems } from "../../template/fill-fields.ts";
import type { TemplateProblem } from "../../template/template-problem.ts";

/** Where fields were filled: what is wrong with them, and the paragraphs in which the digest is to stand. */
export interface FilledText {
  problems: TemplateProblem[];
  digests: { paragraph: XmlNode; isAlone: boolean }[];
}

const isParagraph = ({ local, name }: XmlNode) => /^[ph]$/.test(local) && name.startsWith("text:");

/** Text of a paragraph at its place, or what parts words. */
type OdtPiece = { holder: XmlNode; place: number } | string;

/** Fills the fields in all paragraphs below, also where they are cut into several spans. */
export function fillOdtText(root: XmlNode, values: FieldValues): FilledText {
  const filled: FilledText = { problems: [], digests: [] };
  for (const paragraph of paragraphsIn(root)) {
    if (filled.problems.length >= mostProblems) break;
    const pieces = [...piecesOf(paragraph)];
    const texts = pieces.map(textOf);
    const result = fillPieces(texts, values);
    filled.problems.push(...result.problems);
    for (let times = 0; times < result.digests; times++)
      filled.digests.push({ paragraph, isAlone: isDigestAlone(texts) });
    for (const [place, piece] of pieces.entries())
      if (typeof piece !== "string") piece.holder.children[piece.place] = result.pieces[place] ?? "";
  }
  return filled;
}

function* paragraphsIn(node: XmlNode): Generator<XmlNode> {
  for (const child of nodesIn(node)) {
    if (child.local === "tracked-changes") continue;
    if (isParagraph(child)) yield child;
    yield* paragraphsIn(child);
  }
}

/** Notes, boxes and remarks in a paragraph have paragraphs of their own. */
function* piecesOf(holder: XmlNode): Generator<OdtPiece> {
  for (const [place, child] of holder.children.entries()) {
    if (typeof child === "string") yield { holder, place };
    else if (!isNode(child)) continue;
    else if (/^(s|tab|line-break)$/.test(child.local)) yield "\n";
    else if (!isParagraph(child) && child.local !== "note") yield* piecesOf(child);
  }
}

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
