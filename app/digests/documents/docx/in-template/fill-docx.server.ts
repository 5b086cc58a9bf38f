import {
  allIn,
  attributeIn,
  isNode,
  nodeAt,
  type XmlChild,
  type XmlNode,
} from "#app/files/xml-tree.server.ts";
import type { Translator } from "#app/words/translator.ts";
import { type DigestDocument, headingsOf } from "../../document.ts";
import { packed } from "../../packed.server.ts";
import { checkTemplateSize } from "../../template/check-template-size.server.ts";
import { placeOfDigest } from "../../template/place-of-digest.ts";
import type { Template } from "../../template/template.ts";
import { type TemplateProblem, TemplateUnfit } from "../../template/template-problem.ts";
import type { DocxLayout } from "../docx-layout.ts";
import { bookmark } from "../docx-runs.ts";
import { docxNamespace } from "../docx-styles.ts";
import { relationships } from "../relationships.ts";
import { coreProperties, docxBody } from "../write-docx.server.ts";
import {
  addBullets,
  addFootnotes,
  documentPath,
  footnotesPart,
  highest,
  isGutterAtTop,
  leaveOutOrigin,
  speakOurNames,
  stylesPart,
} from "./docx-own-parts.ts";
import { stylesInTemplate } from "./docx-own-styles.ts";
import { type DocxPackage, docxPackage, freeId } from "./docx-package.ts";
import { aroundDigest, fillDocxPart, textWidthAt } from "./docx-places.ts";

/**
 * A document in a template of DOCX: its fields are filled wherever they stand, and in the place of the digest stand the blocks of
 * the document, in the styles of the template. Throws TemplateUnfit. The same document in the same template is the same file.
 */
export async function fillDocx(t: Translator, document: DigestDocument, { parts, fields }: Template) {
  checkTemplateSize(parts);
  const docx = docxPackage(parts);
  const root = docx.tree(documentPath);
  const body = nodeAt(root, "body");
  if (root.uri !== docxNamespace || !body) throw new TemplateUnfit([{ why: "other program" }]);
  const paragraph = fillFields(docx, { body, fields });

  leaveOutOrigin(docx);
  const textWidth = textWidthAt(body, paragraph, { gutterAtTop: isGutterAtTop(docx) });
  const around = aroundDigest(paragraph);
  const list = addBullets(docx);
  const notes = footnotesPart(docx);
  const layout: DocxLayout = {
    style: stylesInTemplate(stylesPart(docx), { body: around.style, list }),
    textWidth,
    first: {
      mark: highest(shownParts(docx), "bookmarkStart", "id") + 1,
      picture: highest(shownParts(docx), "docPr", "id") + 1,
      footnote: (notes ? highest([notes.root], "footnote", "id") : 0) + 1,
    },
    language: document.locale,
  };
  const links = {
    document: relationships(freeId(docx.linksOf(documentPath))),
    footnotes: relationships(notes ? freeId(docx.linksOf(notes.path)) : undefined),
  };
  const pictures = docx.freeName("word/media/parley-chart").replace(/^word\//, "");
  const written = await docxBody(t, document, { layout, links, pictures });
  const notesPath = addFootnotes(docx, written.footnotes, layout);

  speakOurNames(root);
  dropMarks(root, new Set(headingsOf(document.blocks).map(({ id }) => bookmark(id))));
  const blocks = around.beginsPage && !around.isKept ? onNewPage(written.body) : written.body;
  const inPlace: XmlChild[] = [
    ...(around.isKept ? [paragraph] : []),
    { written: blocks },
    ...(around.section ? [endOf(paragraph, around.section)] : []),
  ];
  body.children.splice(body.children.indexOf(paragraph), 1, ...inPlace);
  for (const [path, found] of [
    [documentPath, links.document],
    [notesPath, links.footnotes],
  ] as const)
    docx.linksOf(path).children.push(...found.written().map((written) => ({ written })));
  docx.typeByEnding("png", "image/png");
  for (const [path, bytes] of Object.entries(written.files)) docx.put(path, bytes);
  describe(docx, document);
  return packed(docx.written());
}

/** Fills all fields; gives the paragraph in which the digest is to stand. */
function fillFields(docx: DocxPackage, { body, fields }: { body: XmlNode; fields: Template["fields"] }) {
  const main = fillDocxPart(docx.tree(documentPath), fields);
  const others = treesOf(docx, ["header", "footer", "footnotes", "endnotes"]).map((root) =>
    fillDocxPart(root, fields),
  );
  const problems: TemplateProblem[] = [main, ...others].flatMap((part) => part.problems);
  const found = placeOfDigest(main.digests, {
    elsewhere: others.flatMap(({ digests }) => digests).length,
    fits: (paragraph) => body.children.includes(paragraph),
  });
  if (found.place === null) throw new TemplateUnfit([...problems, { why: found.why }]);
  if (problems.length > 0) throw new TemplateUnfit(problems);
  return found.place;
}

/** Each once, however often the document leads there. */
const treesOf = (docx: DocxPackage, kinds: string[]) => [
  ...new Set(kinds.flatMap((kind) => docx.linkedFrom(documentPath, kind)).map((path) => docx.tree(path))),
];

const shownParts = (docx: DocxPackage) => [docx.tree(documentPath), ...treesOf(docx, ["header", "footer"])];

/** A paragraph that ends a section. */
const endOf = (paragraph: XmlNode, section: XmlNode): XmlNode => ({
  ...paragraph,
  attributes: {},
  children: [{ ...section, name: "w:pPr", local: "pPr", attributes: {}, children: [section] }],
});

/** The first of them is a heading, which has nothing else before its style. */
const onNewPage = (blocks: string) =>
  blocks.replace(/<w:pStyle [^>]*\/>/, (style) => `${style}<w:pageBreakBefore/>`);

/** What is left in a template of the document that it was made from: contents would lead there. */
function dropMarks(root: XmlNode, ours: Set<string>) {
  const ids = new Set(
    [...allIn(root)]
      .filter((node) => node.local === "bookmarkStart" && ours.has(attributeIn(node, "name")))
      .map((node) => attributeIn(node, "id")),
  );
  if (ids.size === 0) return;
  const isGone = (child: XmlChild) =>
    isNode(child) && /^bookmark(Start|End)$/.test(child.local) && ids.has(attributeIn(child, "id"));
  for (const node of [...allIn(root)]) node.children = node.children.filter((child) => !isGone(child));
}

/** Title, language and moment are those of the document. */
function describe(docx: DocxPackage, document: DigestDocument) {
  const [path] = docx.linkedFrom("", "core-properties");
  const content = coreProperties(document);
  if (path) docx.put(path, content);
  else
    docx.add(`${docx.freeName("docProps/core")}.xml`, {
      ...{ from: "", kind: "metadata/core-properties", content },
      type: "application/vnd.openxmlformats-package.core-properties+xml",
    });
}
