import { allIn, attributeIn, isNode, nodeAt, nodesIn, type XmlNode } from "#app/files/xml-tree.server.ts";
import { TemplateUnfit } from "../../template/template-problem.ts";
import { element, xmlFile } from "../../xml.ts";
import type { DocxLayout } from "../docx-layout.ts";
import { docxBullets, docxList, docxNamespace, docxNotesSetting } from "../docx-styles.ts";
import { docxNamespaces, footnotesXml, wordType } from "../write-docx.server.ts";
import type { DocxPackage } from "./docx-package.ts";
import { isOn } from "./docx-places.ts";

export const documentPath = "word/document.xml";

/** Sees that our XML is understood where it is put. Throws TemplateUnfit. */
export function speakOurNames(root: XmlNode) {
  for (const [name, address] of Object.entries(docxNamespaces)) {
    const known = root.attributes[name] ?? address;
    if (known !== address) throw new TemplateUnfit([{ why: "other program", near: known }]);
    root.attributes[name] = address;
  }
  return root;
}

/** The highest number that such an element has in its attribute. */
export function highest(roots: XmlNode[], local: string, attribute: string) {
  const numbers = roots.flatMap((root) =>
    [...allIn(root)]
      .filter((node) => node.local === local)
      .map((node) => Number(attributeIn(node, attribute)))
      .filter((number) => Number.isSafeInteger(number)),
  );
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** The part of that kind, made where the template has none. */
function partOf(docx: DocxPackage, kind: string, content: () => string) {
  const [found] = docx.linkedFrom(documentPath, kind);
  if (found) return { path: found, isNew: false };
  const path = `${docx.freeName(`word/parley-${kind}`)}.xml`;
  docx.add(path, { from: documentPath, kind, type: wordType(kind), content: content() });
  return { path, isNew: true };
}

/** The template’s styles. */
export function stylesPart(docx: DocxPackage) {
  const { path } = partOf(docx, "styles", () => xmlFile(element("w:styles", { "xmlns:w": docxNamespace })));
  return speakOurNames(docx.tree(path));
}

/** Adds a list with bullets; gives its number. */
export function addBullets(docx: DocxPackage) {
  const { path } = partOf(docx, "numbering", () =>
    xmlFile(element("w:numbering", { "xmlns:w": docxNamespace })),
  );
  const root = speakOurNames(docx.tree(path));
  const bullets = highest([root], "abstractNum", "abstractNumId") + 1;
  const list = highest([root], "num", "numId") + 1;
  // What lists look like stands before the lists, and these before all else.
  const first = root.children.findIndex(
    (child) => isNode(child) && /^(num|numIdMacAtCleanup)$/.test(child.local),
  );
  const before = first === -1 ? root.children.length : first;
  root.children.splice(before, 0, { written: docxBullets(bullets) });
  const last = root.children.findLastIndex((child) => isNode(child) && child.local === "num");
  root.children.splice(Math.max(last, before) + 1, 0, { written: docxList(list, bullets) });
  return String(list);
}

/** The part with footnotes, where the template has one. */
export function footnotesPart(docx: DocxPackage) {
  const [path] = docx.linkedFrom(documentPath, "footnotes");
  return path === undefined ? null : { path, root: docx.tree(path) };
}

/** Adds our footnotes to those of the template, or all that footnotes need where it has none. */
export function addFootnotes(docx: DocxPackage, footnotes: string[], layout: DocxLayout) {
  const { path, isNew } = partOf(docx, "footnotes", () => footnotesXml(footnotes, layout));
  if (isNew) {
    const settings = partOf(docx, "settings", () =>
      xmlFile(element("w:settings", { "xmlns:w": docxNamespace })),
    );
    nameNotes(speakOurNames(docx.tree(settings.path)));
    return path;
  }
  const root = speakOurNames(docx.tree(path));
  root.children.push(...footnotes.map((written) => ({ written })));
  return path;
}

/** In the settings, what comes after footnotes by the order of the format. */
const afterNotes =
  /^(endnotePr|compat|docVars|rsids|mathPr|attachedSchema|themeFontLang|clrSchemeMapping|doNotIncludeSubdocsInStats|doNotAutoCompressPictures|forceUpgrade|captions|readModeInkLockDown|smartTagType|schemaLibrary|shapeDefaults|doNotEmbedSmartTags|decimalSymbol|listSeparator|docId|chartTrackingRefBased)$/;

/** Whether what is left free for the binding is at the top of pages. */
export function isGutterAtTop(docx: DocxPackage) {
  const [path] = docx.linkedFrom(documentPath, "settings");
  return path !== undefined && isOn(nodeAt(docx.tree(path), "gutterAtTop"));
}

function nameNotes(settings: XmlNode) {
  if (nodesIn(settings, "footnotePr").length > 0) return;
  const next = settings.children.findIndex((child) => isNode(child) && afterNotes.test(child.local));
  const at = next === -1 ? settings.children.length : next;
  settings.children.splice(at, 0, { written: docxNotesSetting });
}

/** A document made from the template does not lead to what the template was made from. */
export function leaveOutOrigin(docx: DocxPackage) {
  docx.withoutLinks(/\/(digital-signature\/origin|metadata\/thumbnail|attachedTemplate)$/);
  for (const path of docx.linkedFrom(documentPath, "settings")) {
    const settings = docx.tree(path);
    settings.children = settings.children.filter(
      (child) => !isNode(child) || child.local !== "attachedTemplate",
    );
  }
}
