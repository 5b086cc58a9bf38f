import { strToU8, zipSync } from "fflate";

const types = "application/vnd.openxmlformats-officedocument";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export type Parts = Record<string, string | Uint8Array>;

export function zipOf(parts: Parts, level: 0 | 6 = 6) {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level }));
}

interface Rel {
  id: string;
  type: string;
  target: string;
  external?: boolean;
}

export function rels(links: Rel[]) {
  const items = links.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(main: string, others: string[] = []) {
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${main}${others.join("")}</Types>`;
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with the body and, over those it needs, the parts given. */
export function docxParts(
  body = "<w:p><w:r><w:t>Threshold of 5 kg</w:t></w:r></w:p>",
  extra: Parts = {},
): Parts {
  return {
    "[Content_Types].xml": contentTypes(
      `<Override PartName="/word/document.xml" ContentType="${types}.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
    ),
    "_rels/.rels": rels([
      { id: "rId1", type: "officeDocument", target: "word/document.xml" },
      { id: "rId2", type: "core-properties", target: "docProps/core.xml" },
    ]),
    "docProps/core.xml": `${head}<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Grace Author</dc:creator></p>`,
    "word/document.xml": `${head}<w:document ${w} xmlns:r="${office}" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...extra,
  };
}

export const aDocx = (body?: string, extra?: Parts) => zipOf(docxParts(body, extra));

export function anXlsx(extra: Parts = {}) {
  const s = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zipOf({
    "[Content_Types].xml": contentTypes(
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.spreadsheetml.sheet.main+xml"/>`,
    ),
    "_rels/.rels": rels([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": `${head}<workbook ${s} xmlns:r="${office}"><sheets><sheet name="Costs" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId2", type: "sharedStrings", target: "sharedStrings.xml" },
    ]),
    "xl/sharedStrings.xml": `${head}<sst ${s}><si><t>Licences</t></si><si><r><t>per </t></r><r><t>year</t></r></si></sst>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet ${s}><sheetData><row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row r="2"><c><v>250</v></c><c><f>[1]Sheet1!A1*2</f><v>500</v></c></row></sheetData></worksheet>`,
    ...extra,
  });
}

const odf = "urn:oasis:names:tc:opendocument:xmlns";

export function anOdt(body = "<text:p>Threshold of 5 kg</text:p>", extra: Parts = {}) {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "META-INF/manifest.xml": `${head}<m:manifest xmlns:m="${odf}:manifest:1.0"><m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.text"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/><m:file-entry m:full-path="meta.xml" m:media-type="text/xml"/></m:manifest>`,
    "content.xml": `${head}<office:document-content xmlns:office="${odf}:office:1.0" xmlns:text="${odf}:text:1.0" xmlns:draw="${odf}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "meta.xml": `${head}<office:document-meta xmlns:office="${odf}:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Grace Author</dc:creator></office:document-meta>`,
    "Thumbnails/thumbnail.png": new Uint8Array([1, 2, 3]),
    ...extra,
  });
}
