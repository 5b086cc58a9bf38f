import { readXml } from "./xml.server.ts";

/** An element as it is written in its part, to be changed and written again. */
export interface XmlNode {
  /** With its prefix, as are the names of its attributes. */
  name: string;
  local: string;
  /** Its namespace. */
  uri: string;
  attributes: Record<string, string>;
  children: XmlChild[];
}

/** An element, text, or XML that is already written. */
export type XmlChild = XmlNode | string | { written: string };

export function isNode(child: XmlChild): child is XmlNode {
  return typeof child === "object" && "children" in child;
}

/** The root of an XML part, without comments and processing instructions. Throws FileRefused where it is not well-formed. */
export function readTree(bytes: Uint8Array): XmlNode {
  const root: XmlNode = { name: "", local: "", uri: "", attributes: {}, children: [] };
  const open = [root];
  readXml(bytes, {
    open({ name, local, uri, attributes }) {
      const node: XmlNode = { name, local, uri, attributes: Object.create(null), children: [] };
      for (const attribute of Object.values(attributes)) node.attributes[attribute.name] = attribute.value;
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text: (text) => void open.at(-1)?.children.push(text),
    close: () => void open.pop(),
  });
  return root.children.find(isNode) ?? root;
}

/** A part as XML again. */
export function writeTree(root: XmlNode) {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeNode(root)}`;
}

/** An element as it stands within a part. */
export function writeNode(node: XmlNode) {
  const output: string[] = [];
  write(node, output);
  return output.join("");
}

function write({ name, attributes, children }: XmlNode, output: string[]) {
  output.push(`<${name}`);
  for (const [key, value] of Object.entries(attributes)) output.push(` ${key}="${escaped(value)}"`);
  if (children.length === 0) return void output.push("/>");
  output.push(">");
  for (const child of children) {
    if (typeof child === "string") output.push(escaped(child));
    else if (isNode(child)) write(child, output);
    else output.push(child.written);
  }
  output.push(`</${name}>`);
}

/** What a reader would take for a blank is written as what it is. */
const escaped = (text: string) => text.replace(/[&<>"\r\n\t]/g, (sign) => signs[sign] ?? sign);

const signs: Record<string, string> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" },
  ...{ "\r": "&#13;", "\n": "&#10;", "\t": "&#9;" },
};

/** The elements in it, or those of that name. */
export function nodesIn(node: XmlNode | undefined, local?: string): XmlNode[] {
  return (node?.children ?? [])
    .filter(isNode)
    .filter((child) => local === undefined || child.local === local);
}

/** The first element to which a path of names leads. */
export function nodeAt(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((found, local) => nodesIn(found, local)[0], node);
}

/** The element itself and all below, in reading order. */
export function* allIn(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const { child } of childrenBelow(node)) if (isNode(child)) yield child;
}

interface PlacedChild {
  child: XmlChild;
  holder: XmlNode;
  /** Among the children of its holder. */
  place: number;
}

/** All that stands below, in reading order, but not what is in an element that is not gone into. */
export function* childrenBelow(
  top: XmlNode,
  goesInto: (node: XmlNode) => boolean = () => true,
): Generator<PlacedChild> {
  // Generators within generators would cost the depth of each element.
  const open = [{ holder: top, place: 0 }];
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const { holder, place } = at;
    const child = holder.children[place];
    if (child === undefined) open.pop();
    else {
      yield { child, holder, place };
      at.place++;
      if (isNode(child) && goesInto(child)) open.push({ holder: child, place: 0 });
    }
  }
}

/** The attribute of that name, whatever its prefix; "" where it has none. */
export function attributeIn(node: XmlNode | undefined, local: string) {
  const attributes = Object.entries(node?.attributes ?? {});
  return attributes.find(([name]) => name === local || name.endsWith(`:${local}`))?.[1] ?? "";
}
