import {
  attributeIn,
  isNode,
  nodesIn,
  readTree,
  writeTree,
  type XmlChild,
  type XmlNode,
} from "#app/files/xml-tree.server.ts";
import type { ZipPart } from "#app/files/zip.server.ts";
import { freeBeginning } from "../../template/free-beginning.ts";
import { TemplateUnfit } from "../../template/template-problem.ts";
import { element } from "../../xml.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "[Content_Types].xml";
const noLinks = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The parts of a DOCX while they are changed. */
export function docxPackage(given: ZipPart[]) {
  const parts = new Map<string, Uint8Array | string | XmlNode>();
  for (const { name, bytes } of given) if (!isLeftOut(name)) parts.set(name, bytes);

  /** A part as XML; what is changed in it is written at the end. */
  function tree(path: string) {
    const part = parts.get(path) ?? "";
    if (typeof part === "object" && "children" in part) return part;
    const read = readTree(typeof part === "string" ? new TextEncoder().encode(part) : part);
    parts.set(path, read);
    return read;
  }

  /** The part of that name, whatever its case, as Office finds it. */
  function named(path: string) {
    return [...parts.keys()].find((name) => name.toLowerCase() === path.toLowerCase());
  }

  /** Where a part leads. */
  function linksOf(path: string) {
    const cut = path.lastIndexOf("/") + 1;
    const usual = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
    const at = named(usual) ?? usual;
    if (!parts.has(at)) parts.set(at, noLinks);
    return unprefixed(tree(at));
  }

  const typesOf = () => unprefixed(tree(types));

  return {
    tree,
    linksOf,
    put: (path: string, content: Uint8Array | string) => void parts.set(path, content),
    /** The paths of the parts to which one leads by that kind of link; "" leads to the document. */
    linkedFrom(path: string, kind: string) {
      return nodesIn(linksOf(path))
        .filter((link) => link.attributes.Type?.endsWith(`/${kind}`))
        .flatMap((link) => named(pathOf(link.attributes.Target ?? "", path)) ?? []);
    },
    /** Adds a part to which another leads. */
    add(path: string, { from, kind, type, content }: NewPart) {
      parts.set(path, content);
      const target = `/${path}`;
      const id = freeId(linksOf(from));
      linksOf(from).children.push({
        written: element("Relationship", { Id: id, Type: kindOf(kind), Target: target }),
      });
      typesOf().children.push({ written: element("Override", { PartName: target, ContentType: type }) });
    },
    /** Says of what type parts are that end so, where that is not said yet. */
    typeByEnding(ending: string, type: string) {
      const isSaid = nodesIn(typesOf(), "Default").some(
        (known) => attributeIn(known, "Extension").toLowerCase() === ending,
      );
      const written = element("Default", { Extension: ending, ContentType: type });
      if (!isSaid) typesOf().children.unshift({ written });
    },
    /** Says nowhere any more where such links lead, nor anything of parts that are left out. */
    withoutLinks(kinds: RegExp) {
      const keeps = (child: XmlChild) => !isNode(child) || !kinds.test(child.attributes.Type ?? "");
      for (const name of [...parts.keys()].filter((path) => /\.rels$/i.test(path)))
        tree(name).children = tree(name).children.filter(keeps);
      const stays = (child: XmlChild) =>
        !isNode(child) || !isLeftOut(attributeIn(child, "PartName").replace(/^\//, ""));
      typesOf().children = typesOf().children.filter(stays);
    },
    /** A name with which no part begins, in whatever case. */
    freeName: (name: string) => freeBeginning(name, [...parts.keys()]),
    written: () =>
      Object.fromEntries(
        [...parts].map(([path, part]) => [
          path,
          typeof part === "object" && "children" in part ? writeTree(part) : part,
        ]),
      ),
  };
}

export type DocxPackage = ReturnType<typeof docxPackage>;

interface NewPart {
  /** The part that leads there, by which kind of link. */
  from: string;
  kind: string;
  type: string;
  content: Uint8Array | string;
}

/** The beginning of an id that no link has. */
export function freeId(links: XmlNode) {
  const ids = nodesIn(links).map((link) => attributeIn(link, "Id"));
  const written = links.children.flatMap((child) =>
    typeof child === "object" && "written" in child ? (/ Id="([^"]*)"/.exec(child.written)?.[1] ?? []) : [],
  );
  return freeBeginning("parley", [...ids, ...written]);
}

/** What we add has no prefix. Throws TemplateUnfit. */
function unprefixed(root: XmlNode) {
  if (root.name !== root.local) throw new TemplateUnfit([{ why: "other program", near: root.name }]);
  return root;
}

const kindOf = (kind: string) =>
  kind.startsWith("metadata/")
    ? `http://schemas.openxmlformats.org/package/2006/relationships/${kind}`
    : `${office}/${kind}`;

const pathOf = (target: string, from: string) =>
  new URL(target, `http://part/${from}`).pathname.slice(1).replace(/%20/g, " ");

/** What is true of the template as it was given alone: its signatures, and the picture of its first page. */
const isLeftOut = (name: string) => /^(_xmlsignatures\/|docProps\/thumbnail\.)/i.test(name);
