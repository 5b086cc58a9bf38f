import { attributeIn, nodeAt, nodesIn, type XmlNode } from "#app/files/xml-tree.server.ts";
import { type DocxStyle, docxStyle, docxStyleSet } from "../docx-styles.ts";

/** A style of the template, by the name under which Word knows it whatever its language is. */
interface GivenStyle {
  id: string;
  name: string;
  type: string;
  node: XmlNode;
}

interface WantedStyles {
  /** The id of the style in which the place of the digest stands. */
  body: string;
  /** The number of the list with bullets for items of lists. */
  list: string;
}

/**
 * Finds each of our styles by its name among those of the template (`berschrift1` is called `heading 1` there), and adds those that
 * it lacks, made from its own. Gives the id of each.
 */
export function stylesInTemplate(root: XmlNode, { body, list }: WantedStyles) {
  const given = nodesIn(root, "style").map(
    (node): GivenStyle => ({
      ...{ id: attributeIn(node, "styleId"), type: attributeIn(node, "type"), node },
      name: attributeIn(nodeAt(node, "name"), "val").toLowerCase(),
    }),
  );
  const paragraphs = given.filter(({ type }) => type === "paragraph");
  const main =
    paragraphs.find(({ node }) => /^(1|true|on)$/.test(attributeIn(node, "default"))) ??
    paragraphs.find(({ name }) => name === "normal");
  const byId = new Map(given.map((one) => [one.id, one]));
  const ids = new Map<string, string>();
  for (const style of docxStyleSet) {
    const found = given.find((one) => isSame(one, style, byId));
    if (found) ids.set(style.id, found.id);
  }
  if (main) ids.set("Normal", main.id);
  const taken = new Set(given.map(({ id }) => id.toLowerCase()));
  for (const style of docxStyleSet.filter(({ id }) => !ids.has(id) && id !== "Footer")) {
    const id = freeId(style.id, taken);
    const written = docxStyle(
      { ...inTemplate(style, { ids, list }), id, name: freeName(style, given) },
      (ours) => ids.get(ours) ?? ours,
    );
    root.children.push({ written });
    ids.set(style.id, id);
    taken.add(id.toLowerCase());
  }
  const around = paragraphs.find(({ id }) => id === body);
  if (around && !/^(heading|title|toc) ?\d?$/.test(around.name)) ids.set("Normal", around.id);
  return (ours: string) => ids.get(ours) ?? ours;
}

function isSame(one: GivenStyle, style: DocxStyle, byId: Map<string, GivenStyle>) {
  if (one.type !== (style.type ?? "paragraph") || one.name !== style.name.toLowerCase()) return false;
  return style.id !== "ListBullet" || isList(one, byId);
}

/** Whether paragraphs of that style are items of a list, by themselves or by a style that it is based on. */
function isList(one: GivenStyle | undefined, byId: Map<string, GivenStyle>, depth = 0): boolean {
  if (!one || depth > 20) return false;
  if (nodeAt(one.node, "pPr", "numPr")) return true;
  return isList(byId.get(attributeIn(nodeAt(one.node, "basedOn"), "val")), byId, depth + 1);
}

/** A heading that is missing, that of the contents too, looks like the one above it that is there, but begins no page and has no number of that one. */
function inTemplate(style: DocxStyle, { ids, list }: { ids: Map<string, string>; list: string }): DocxStyle {
  const { paragraph = "" } = style;
  if (style.id === "ListBullet")
    return { ...style, paragraph: paragraph.replace('w:numId w:val="1"', `w:numId w:val="${list}"`) };
  const isContents = style.id === "TOCHeading";
  if (!isContents && !/^Heading[23]$/.test(style.id)) return style;
  const above = style.id !== "Heading2" && ids.has("Heading2") ? "Heading2" : "Heading1";
  const plain = '<w:pageBreakBefore w:val="0"/><w:numPr><w:numId w:val="0"/></w:numPr>';
  return {
    ...style,
    basedOn: ids.has(above) ? above : "Normal",
    paragraph: isContents
      ? `<w:keepNext/>${plain}<w:outlineLvl w:val="9"/>`
      : paragraph.replace("<w:keepLines/>", `<w:keepLines/>${plain}`),
    ...(isContents && { run: "" }),
  };
}

function freeId(id: string, taken: Set<string>) {
  let free = id;
  for (let number = 1; taken.has(free.toLowerCase()); number++)
    free = `Parley${id}${number > 1 ? number : ""}`;
  return free;
}

/** Word takes two styles of one name for one. */
function freeName({ name }: DocxStyle, given: GivenStyle[]) {
  return given.some((one) => one.name === name.toLowerCase()) ? `${name} (Parley)` : name;
}
