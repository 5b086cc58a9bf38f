import type { Translator } from "#app/words/translator.ts";
import { pictureOf } from "../chart-picture.server.ts";
import { drawChart } from "../chart-shapes.server.ts";
import type { DigestDocument, DocumentChart, DocumentTable } from "../document.ts";
import { packed } from "../packed.server.ts";
import { element, escapeXml, xmlFile } from "../xml.ts";
import { type OdtWriting, odtBlock } from "./odt-blocks.ts";
import { odtNamespaces, odtOwnStyles, odtStyles } from "./odt-styles.ts";

const mediaType = "application/vnd.oasis.opendocument.text";

/** A document as ODT (ODF 1.3), with quotes' sources as footnotes. The same document is the same file, byte for byte. */
export async function writeOdt(t: Translator, document: DigestDocument) {
  const { blocks, locale, footer } = document;
  const pictures: OdtWriting["pictures"] = new Map();
  const files: Record<string, Uint8Array> = {};
  for (const chart of blocks.filter((block): block is DocumentChart => block.kind === "chart")) {
    const path = `Pictures/chart${pictures.size + 1}.png`;
    const drawing = drawChart(t, chart);
    files[path] = await pictureOf(drawing);
    pictures.set(chart, { path, width: drawing.width, height: drawing.height });
  }
  const writing = { t, blocks, languages: new Map(), counts: { footnotes: 0, tables: 0 }, pictures };
  const body = blocks.map((block) => odtBlock(block, writing)).join("");
  const tables = blocks.filter((block): block is DocumentTable => block.kind === "table");
  const widths = new Set(tables.flatMap((table) => table.widths));
  const content = element(
    "office:document-content",
    odtNamespaces,
    element("office:automatic-styles", {}, odtOwnStyles(writing.languages, widths)),
    element("office:body", {}, element("office:text", {}, body)),
  );
  return packed(
    {
      mimetype: mediaType,
      "META-INF/manifest.xml": manifest(Object.keys(files)),
      "meta.xml": meta(document),
      "styles.xml": xmlFile(odtStyles(locale, footer)),
      "content.xml": xmlFile(content),
      ...files,
    },
    ["mimetype"],
  );
}

function meta({ title, subject, language, at }: DigestDocument) {
  const moment = `${at.slice(0, 19)}Z`;
  const properties = {
    "dc:title": title,
    "dc:subject": subject,
    "dc:language": language,
    "dc:creator": "Parley",
    "meta:generator": "Parley",
    "meta:creation-date": moment,
    "dc:date": moment,
  };
  return xmlFile(
    element(
      "office:document-meta",
      odtNamespaces,
      element(
        "office:meta",
        {},
        ...Object.entries(properties).map(([name, value]) => element(name, {}, escapeXml(value))),
      ),
    ),
  );
}

function manifest(pictures: string[]) {
  const entry = (path: string, type: string) =>
    element("manifest:file-entry", {
      "manifest:full-path": path,
      "manifest:media-type": type,
      "manifest:version": path === "/" ? "1.3" : undefined,
    });
  return xmlFile(
    element(
      "manifest:manifest",
      { "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version": "1.3" },
      entry("/", mediaType),
      ...["meta.xml", "styles.xml", "content.xml"].map((path) => entry(path, "text/xml")),
      ...pictures.map((path) => entry(path, "image/png")),
    ),
  );
}
