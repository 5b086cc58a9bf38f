import type { Translator } from "#app/words/translator.ts";
import { pictureOf } from "../chart-picture.server.ts";
import { drawChart } from "../chart-shapes.server.ts";
import type { DigestDocument, DocumentChart, DocumentTable } from "../document.ts";
import { packed } from "../packed.server.ts";
import { element, escapeXml, xmlFile } from "../xml.ts";
import { type OdtWriting, odtBlock } from "./odt-blocks.ts";
import { type OdtLayout, ownLayout } from "./odt-layout.ts";
import { odtNamespaces, odtOwnStyles, odtStyles } from "./odt-styles.ts";

export const odtMediaType = "application/vnd.oasis.opendocument.text";

/** The blocks of a document as ODF, with the styles that they alone need, and the pictures by the parts that they are. */
export async function odtBody(
  t: Translator,
  { blocks }: DigestDocument,
  { layout, folder }: { layout: OdtLayout; folder: string },
) {
  const pictures: OdtWriting["pictures"] = new Map();
  const files: Record<string, Uint8Array> = {};
  for (const chart of blocks.filter((block): block is DocumentChart => block.kind === "chart")) {
    const path = `${folder}${pictures.size + 1}.png`;
    const drawing = drawChart(t, chart);
    files[path] = await pictureOf(drawing);
    pictures.set(chart, { path, width: drawing.width, height: drawing.height });
  }
  const counts = { footnotes: 0, tables: 0 };
  const writing: OdtWriting = { t, layout, blocks, languages: new Map(), counts, pictures };
  const body = blocks.map((block) => odtBlock(block, writing)).join("");
  const tables = blocks.filter((block): block is DocumentTable => block.kind === "table");
  const widths = new Set(tables.flatMap((table) => table.widths));
  return { body, styles: odtOwnStyles({ layout, languages: writing.languages, widths }), files };
}

/** A document as ODT (ODF 1.3), with quotes' sources as footnotes. The same document is the same file, byte for byte. */
export async function writeOdt(t: Translator, document: DigestDocument) {
  const place = { layout: ownLayout, folder: "Pictures/chart" };
  const { body, styles, files } = await odtBody(t, document, place);
  const content = element(
    "office:document-content",
    odtNamespaces,
    element("office:automatic-styles", {}, styles),
    element("office:body", {}, element("office:text", {}, body)),
  );
  return packed(
    {
      mimetype: odtMediaType,
      "META-INF/manifest.xml": manifest(Object.keys(files)),
      "meta.xml": odtMeta(document),
      "styles.xml": xmlFile(odtStyles(document.locale, document.footer)),
      "content.xml": xmlFile(content),
      ...files,
    },
    ["mimetype"],
  );
}

/** What a document says of itself: its title and its language among that; `more` is what else stands there. */
export function odtMeta({ title, subject, language, at }: DigestDocument, more = "") {
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
        more,
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
      entry("/", odtMediaType),
      ...["meta.xml", "styles.xml", "content.xml"].map((path) => entry(path, "text/xml")),
      ...pictures.map((path) => entry(path, "image/png")),
    ),
  );
}
