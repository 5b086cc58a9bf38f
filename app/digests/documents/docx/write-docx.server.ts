import type { Translator } from "#app/words/translator.ts";
import { pictureOf } from "../chart-picture.server.ts";
import { drawChart } from "../chart-shapes.server.ts";
import type { DigestDocument, DocumentChart } from "../document.ts";
import { packed } from "../packed.server.ts";
import { element, escapeXml, xmlFile } from "../xml.ts";
import { type DocxWriting, docxBlock, paragraph } from "./docx-blocks.ts";
import { type DocxLayout, ownLayout } from "./docx-layout.ts";
import { docxNumbering, docxSettings, docxStyles } from "./docx-styles.ts";
import { relationships } from "./relationships.ts";

export const docxNamespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
};

interface DocxPlace {
  layout: DocxLayout;
  links: DocxWriting["links"];
  /** How the parts of its pictures begin, below the folder of the document. */
  pictures: string;
}

/** The blocks of a document as WordprocessingML, with their footnotes and the pictures by the parts that they are. */
export async function docxBody(t: Translator, { blocks }: DigestDocument, place: DocxPlace) {
  const { layout, links } = place;
  const charts = blocks.filter((block): block is DocumentChart => block.kind === "chart");
  const pictures: DocxWriting["pictures"] = new Map();
  const files: Record<string, Uint8Array> = {};
  for (const [number, chart] of charts.entries()) {
    const drawing = drawChart(t, chart);
    const target = `${place.pictures}${number + 1}.png`;
    files[`word/${target}`] = await pictureOf(drawing);
    pictures.set(chart, { id: links.document.part("image", target), ...drawing });
  }
  const writing: DocxWriting = { t, layout, blocks, links, footnotes: [], pictures };
  const body = blocks.map((block) => docxBlock(block, writing)).join("");
  return { body, footnotes: writing.footnotes, files };
}

/** A document as DOCX (ISO/IEC 29500), with quotes' sources as footnotes. The same document is the same file, byte for byte. */
export async function writeDocx(t: Translator, document: DigestDocument) {
  const links = { document: relationships(), footnotes: relationships() };
  const whole = relationships();
  for (const part of ["styles", "numbering", "settings", "footnotes", "footer"])
    links.document.part(part, `${part}.xml`);
  const place = { layout: ownLayout, links, pictures: "media/chart" };
  const { body, footnotes, files } = await docxBody(t, document, place);
  const section = element(
    "w:sectPr",
    {},
    element("w:footerReference", {
      "w:type": "default",
      "r:id": links.document.part("footer", "footer.xml"),
    }),
    '<w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgMar w:top="1021" w:right="1134" w:bottom="1021" w:left="1134" w:header="567" w:footer="510" w:gutter="0"/>',
  );
  whole.part("officeDocument", "word/document.xml");
  return packed({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": whole.xml().replace("</Relationships>", `${coreRelationship}</Relationships>`),
    "docProps/core.xml": coreProperties(document),
    "word/document.xml": xmlFile(element("w:document", docxNamespaces, element("w:body", {}, body, section))),
    "word/styles.xml": docxStyles(document.locale),
    "word/numbering.xml": docxNumbering,
    "word/settings.xml": docxSettings,
    "word/footnotes.xml": footnotesXml(footnotes, ownLayout),
    "word/footer.xml": footerXml(document),
    "word/_rels/document.xml.rels": links.document.xml(),
    "word/_rels/footnotes.xml.rels": links.footnotes.xml(),
    ...files,
  });
}

/** The part with footnotes, and before them the two that draw the line above. */
export function footnotesXml(footnotes: string[], { style }: DocxLayout) {
  const line = (type: string, id: number, mark: string) =>
    element(
      "w:footnote",
      { "w:type": type, "w:id": id },
      paragraph(style("FootnoteText"), element("w:r", {}, element(`w:${mark}`))),
    );
  return xmlFile(
    element(
      "w:footnotes",
      docxNamespaces,
      line("separator", -1, "separator"),
      line("continuationSeparator", 0, "continuationSeparator"),
      ...footnotes,
    ),
  );
}

function footerXml({ footer }: DigestDocument) {
  const page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
  const words = `<w:r><w:t xml:space="preserve">${escapeXml(footer)}</w:t></w:r><w:r><w:tab/></w:r>`;
  return xmlFile(element("w:ftr", docxNamespaces, paragraph("Footer", words + page)));
}

/** What a document says of itself: its title and its language among that. */
export function coreProperties({ title, subject, language, at }: DigestDocument) {
  const moment = (name: string) =>
    element(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, `${at.slice(0, 19)}Z`);
  const properties = {
    "dc:title": title,
    "dc:subject": subject,
    "dc:creator": "Parley",
    "cp:lastModifiedBy": "Parley",
    "dc:language": language,
  };
  return xmlFile(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      ...Object.entries(properties).map(([name, value]) => element(name, {}, escapeXml(value))),
      moment("created"),
      moment("modified"),
    ),
  );
}

export const coreRelationship = element("Relationship", {
  Id: "core",
  Type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  Target: "docProps/core.xml",
});

export const wordType = (part: string) =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;

const contentTypes = xmlFile(
  element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Default", { Extension: "png", ContentType: "image/png" }),
    element("Override", { PartName: "/word/document.xml", ContentType: wordType("document.main") }),
    ...["styles", "numbering", "settings", "footnotes", "footer"].map((part) =>
      element("Override", { PartName: `/word/${part}.xml`, ContentType: wordType(part) }),
    ),
    element("Override", {
      PartName: "/docProps/core.xml",
      ContentType: "application/vnd.openxmlformats-package.core-properties+xml",
    }),
  ),
);
