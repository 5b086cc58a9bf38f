import { escapeXml } from "#app/digests/documents/xml.ts";
import { docxParts, type Parts, rels, zipOf } from "./office-files.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const wp = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** A paragraph of those pieces, each a run. */
export const wordRuns = (pieces: readonly string[]) =>
  `<w:body ${w}><w:p>${pieces.map((text) => `<w:r><w:t>${escapeXml(text)}</w:t></w:r>`).join("")}</w:p></w:body>`;

/** The same as spans of an OpenDocument text. */
export const odtSpans = (pieces: readonly string[]) =>
  `<o xmlns:text="t"><text:p>${pieces.map((text) => `<text:span>${escapeXml(text)}</text:span>`).join("")}</text:p></o>`;

/** The paragraph in which a digest is to stand, cut into runs as Word does. */
export const digestPlace =
  '<w:p><w:r><w:t>{dig</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:rPr><w:b/></w:rPr><w:t>est}</w:t></w:r></w:p>';

const style = (id: string, name: string, more = "", type = "paragraph") =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === "Standard" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${more}</w:style>`;

/** Styles as a Word in German has them; the id of one is that of a style of ours which it is not. */
export const germanStyles = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style("Standard", "Normal"),
  style("berschrift1", "heading 1"),
  style("berschrift2", "heading 2"),
  style("Brieftext", "Letter Text"),
  style("Funotentext", "footnote text"),
  style("Funotenzeichen", "footnote reference", "", "character"),
  style("Quote", "Letterhead"),
].join("")}</w:styles>`;

const mark =
  '<w:bookmarkStart w:id="4" w:name="to_in_short"/><w:bookmarkEnd w:id="4"/><w:bookmarkStart w:id="5" w:name="cover"/><w:bookmarkEnd w:id="5"/>';
const picture = `<w:r><w:drawing><wp:inline ${wp}><wp:docPr id="41" name="Arms" descr="Arms of the state"/></wp:inline></w:drawing></w:r>`;

/** A Word document with a letterhead, a cover, footnotes of its own, and a place for the digest. */
export function aMinistrysDocx({ body = "", header = "" } = {}) {
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const base = docxParts();
  const own =
    body ||
    [
      `<w:p>${mark}${picture}<w:r><w:t>Cover of {title}</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>`,
      digestPlace.replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="Brieftext"/></w:pPr>'),
      "<w:p><w:r><w:t>Signed for the ministry</w:t></w:r></w:p>",
    ].join("");
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId8"/><w:footerReference w:type="default" r:id="rId9"/><w:pgSz w:w="10000" w:h="14000"/><w:pgMar w:left="1000" w:right="3000" w:top="800" w:bottom="800"/></w:sectPr>';
  const parts: Parts = {
    ...base,
    "[Content_Types].xml": String(base["[Content_Types].xml"]).replace(
      "</Types>",
      `<Default Extension="png" ContentType="image/png"/>${[
        "styles",
        "settings",
        "footnotes",
        "header",
        "footer",
      ]
        .map(
          (kind) =>
            `<Override PartName="/word/${kind}${/er$/.test(kind) ? 1 : ""}.xml" ContentType="${types}.${kind}+xml"/>`,
        )
        .join("")}</Types>`,
    ),
    "word/document.xml": `<w:document ${w} ${r}><w:body>${own}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": rels([
      { id: "rId5", type: "styles", target: "styles.xml" },
      { id: "rId6", type: "settings", target: "settings.xml" },
      { id: "rId7", type: "footnotes", target: "footnotes.xml" },
      { id: "rId8", type: "header", target: "header1.xml" },
      { id: "rId9", type: "footer", target: "footer1.xml" },
    ]),
    "word/styles.xml": germanStyles,
    "word/settings.xml": `<w:settings ${w} ${r}><w:attachedTemplate r:id="rId1"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`,
    "word/_rels/settings.xml.rels": rels([
      { id: "rId1", type: "attachedTemplate", target: "file:///C:/letter.dotx", external: true },
    ]),
    "word/footnotes.xml": `<w:footnotes ${w}><w:footnote w:type="separator" w:id="-1"/><w:footnote w:type="continuationSeparator" w:id="0"/><w:footnote w:id="7"><w:p><w:r><w:t>Of {authority}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    "word/header1.xml": `<w:hdr ${w} ${r} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r><w:r><w:t>Letterhead {refe</w:t></w:r><w:r><w:t>rence}${header}</w:t></w:r></w:p></w:hdr>`,
    "word/_rels/header1.xml.rels": rels([{ id: "rId1", type: "image", target: "media/arms.png" }]),
    "word/footer1.xml": `<w:ftr ${w}><w:p><w:r><w:t>As of {date}</w:t></w:r></w:p></w:ftr>`,
    "word/media/arms.png": "arms",
    "word/media/parley-chart1.png": "theirs",
  };
  return zipOf(parts);
}

const odf = "urn:oasis:names:tc:opendocument:xmlns";
const names = ["office", "style", "text", "table"].map((name) => `xmlns:${name}="${odf}:${name}:1.0"`);
const odtNames = `${names.join(" ")} xmlns:draw="${odf}:drawing:1.0" xmlns:fo="${odf}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"`;

/** The paragraph in which a digest is to stand, cut as LibreOffice does where one letter is bold. */
export const odtPlace =
  '<text:p text:style-name="P1">{<text:span text:style-name="T1">dig</text:span>est}</text:p>';

const odtStyle = (name: string, more = "", family = "paragraph") =>
  `<style:style style:name="${name}" style:display-name="${name.replaceAll("_20_", " ")}" style:family="${family}" ${more}/>`;

/** An OpenDocument text with a letterhead, a cover, and a place for the digest that begins a page. */
export function aMinistrysOdt({ body = "", header = "" } = {}) {
  const own =
    body ||
    `<text:p text:style-name="Letter"><text:bookmark text:name="in-short"/>Cover of {ti<text:span text:style-name="T1">tle</text:span>}</text:p>${odtPlace}<text:p>Signed for the ministry</text:p>`;
  const styles = [
    odtStyle("Standard"),
    odtStyle("Letter", 'style:parent-style-name="Standard"'),
    odtStyle("Heading"),
    odtStyle("Heading_20_1", 'style:default-outline-level="1"'),
    odtStyle("berschrift2", 'style:default-outline-level="2"'),
    odtStyle("Quotations"),
    odtStyle("Caption"),
    odtStyle("Bold", "", "graphic"),
    '<text:list-style style:name="Quiet"/>',
  ].join("");
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "META-INF/manifest.xml": `<m:manifest xmlns:m="${odf}:manifest:1.0" xmlns:manifest="${odf}:manifest:1.0"><m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.text"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/><m:file-entry m:full-path="Thumbnails/thumbnail.png" m:media-type="image/png"/></m:manifest>`,
    "content.xml": `<office:document-content ${odtNames}><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Letter"><style:paragraph-properties fo:break-before="page"/></style:style><style:style style:name="T1" style:family="text"/></office:automatic-styles><office:body><office:text>${own}</office:text></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${odtNames}><office:styles>${styles}</office:styles><office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="20cm" fo:margin-left="3cm" fo:margin-right="70mm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p><draw:frame><draw:image xlink:href="Pictures/arms.png"/></draw:frame>Letterhead {refe<text:span>rence</text:span>}${header}</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`,
    "meta.xml": `<office:document-meta xmlns:office="${odf}:office:1.0" xmlns:meta="${odf}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:creator>Grace Author</dc:creator><meta:user-defined meta:name="Unit">IV B 2</meta:user-defined></office:meta></office:document-meta>`,
    "Pictures/arms.png": "arms",
    "Thumbnails/thumbnail.png": "old",
  });
}
