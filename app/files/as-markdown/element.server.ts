import { readXml } from "../xml.server.ts";

/** An element of XML or HTML; attributes by their local names. */
export interface MarkupElement {
  local: string;
  attributes: Record<string, string>;
  children: (MarkupElement | string)[];
}

/** An element without anything in it. */
export function newElement(local: string, attributes: Record<string, string> = {}): MarkupElement {
  return { local, attributes: Object.assign(Object.create(null), attributes), children: [] };
}

/** The root of an XML part; an empty one where there is no such part. Throws FileRefused. */
export function readElements(bytes: Uint8Array | undefined): MarkupElement {
  const root = newElement("");
  const open = [root];
  if (!bytes) return root;
  readXml(bytes, {
    open(tag) {
      const element = newElement(tag.local);
      for (const { local, value } of Object.values(tag.attributes)) element.attributes[local] = value;
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => void open.at(-1)?.children.push(text),
    close: () => void open.pop(),
  });
  return childrenOf(root)[0] ?? root;
}

/** The elements in it, or those of that name. */
export function childrenOf(element: MarkupElement | undefined, local?: string): MarkupElement[] {
  const elements = (element?.children ?? []).filter((child) => typeof child !== "string");
  return local === undefined ? elements : elements.filter((child) => child.local === local);
}

/** The first element of that name in it, or what a path of names leads to. */
export function childOf(element: MarkupElement | undefined, ...path: string[]): MarkupElement | undefined {
  return path.reduce<MarkupElement | undefined>((found, local) => childrenOf(found, local)[0], element);
}

/** The attribute of that name, or empty. */
export function attributeOf(element: MarkupElement | undefined, name: string) {
  return element?.attributes[name] ?? "";
}

/** Every element below, in reading order. */
export function* descendantsOf(element: MarkupElement | undefined): Generator<MarkupElement> {
  for (const child of childrenOf(element)) {
    yield child;
    yield* descendantsOf(child);
  }
}

/** All text below. */
export function textOf(element: MarkupElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("");
}
