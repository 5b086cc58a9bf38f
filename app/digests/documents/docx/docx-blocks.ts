import type { Translator } from "#app/words/translator.ts";
import { runsFromRight } from "../direction.ts";
import {
  type Block,
  type DocumentChart,
  type DocumentHeading,
  type DocumentQuote,
  type DocumentTable,
  headingsOf,
  isOfNumbers,
} from "../document.ts";
import { plainText } from "../runs.ts";
import { element } from "../xml.ts";
import { bookmark, docxRuns } from "./docx-runs.ts";
import type { Relationships } from "./relationships.ts";

/** What the blocks of a document have in common while they are written. */
export interface DocxWriting {
  t: Translator;
  blocks: Block[];
  /** Of the document itself, and of its footnotes. */
  links: { document: Relationships; footnotes: Relationships };
  /** Those that are written so far. */
  footnotes: string[];
  /** By chart, its picture: the id under which the document names it, its size in points. */
  pictures: Map<DocumentChart, { id: string; width: number; height: number }>;
}

/** A block as WordprocessingML. */
export function docxBlock(block: Block, writing: DocxWriting): string {
  const { document: links } = writing.links;
  switch (block.kind) {
    case "heading":
      return headingXml(block, writing);
    case "paragraph":
      return paragraph(
        block.isQuiet ? "Quiet" : "Normal",
        docxRuns(block.runs, links),
        block.isAbove ? "<w:keepNext/>" : "",
      );
    case "list":
      return block.items.map((item) => paragraph("ListBullet", docxRuns(item, links))).join("");
    case "quote":
      return quoteXml(block, writing);
    case "table":
      return tableXml(block, writing);
    case "chart":
      return chartXml(block, writing);
    case "contents":
      return contentsXml(block.title, writing);
  }
}

export function paragraph(style: string, content: string, more = "") {
  return element("w:p", {}, element("w:pPr", {}, element("w:pStyle", { "w:val": style }), more), content);
}

function headingXml(heading: DocumentHeading, { blocks, links }: DocxWriting) {
  const { level, runs, id } = heading;
  const mark = headingsOf(blocks).indexOf(heading);
  return paragraph(
    `Heading${level}`,
    element("w:bookmarkStart", { "w:id": mark, "w:name": bookmark(id) }) +
      docxRuns(runs, links.document) +
      element("w:bookmarkEnd", { "w:id": mark }),
  );
}

function quoteXml({ words, language, source }: DocumentQuote, { links, footnotes }: DocxWriting) {
  const number = footnotes.length + 1;
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  footnotes.push(
    element(
      "w:footnote",
      { "w:id": number },
      paragraph("FootnoteText", mark + docxRuns([{ text: " " }, ...source], links.footnotes)),
    ),
  );
  const reference = element(
    "w:r",
    {},
    '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>',
    element("w:footnoteReference", { "w:id": number }),
  );
  const direction = runsFromRight(words) ? "<w:bidi/>" : "";
  return paragraph("Quote", docxRuns([{ text: words, language }], links.document) + reference, direction);
}

/** Between the margins, in twentieths of a point. */
const textWidth = 9638;

function tableXml(table: DocumentTable, { t, links }: DocxWriting) {
  const { caption, head, rows, widths } = table;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((width / all) * textWidth));
  const cell = (place: number, content: string) =>
    element(
      "w:tc",
      {},
      element("w:tcPr", {}, element("w:tcW", { "w:w": columns[place], "w:type": "dxa" })),
      content,
    );
  const isNumbers = (place: number) => isOfNumbers(table, place);
  const first = element(
    "w:tr",
    {},
    "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
    ...head.map((text, place) =>
      cell(
        place,
        paragraph(isNumbers(place) ? "TableHeadNumber" : "TableHead", docxRuns([{ text }], links.document)),
      ),
    ),
  );
  const others = rows.map((row) =>
    element(
      "w:tr",
      {},
      "<w:trPr><w:cantSplit/></w:trPr>",
      ...row.map((content, place) =>
        cell(
          place,
          paragraph(
            isNumbers(place) ? "TableNumber" : "TableText",
            docxRuns(typeof content === "number" ? [{ text: t.number(content) }] : content, links.document),
          ),
        ),
      ),
    ),
  );
  const properties = element(
    "w:tblPr",
    {},
    element("w:tblStyle", { "w:val": "Figures" }),
    element("w:tblW", { "w:w": textWidth, "w:type": "dxa" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", { "w:val": "0020", "w:firstRow": 1, "w:noHBand": 1, "w:noVBand": 1 }),
    element("w:tblCaption", { "w:val": caption }),
  );
  const grid = element("w:tblGrid", {}, ...columns.map((width) => element("w:gridCol", { "w:w": width })));
  return (
    paragraph("Caption", docxRuns([{ text: caption }], links.document)) +
    element("w:tbl", {}, properties, grid, first, ...others) +
    paragraph("AfterTable", "")
  );
}

/** English Metric Units, in which drawings are measured. */
const unitsPerPoint = 12700;

function chartXml(chart: DocumentChart, { pictures }: DocxWriting) {
  const picture = pictures.get(chart);
  if (!picture) return "";
  const { id, width, height } = picture;
  const [cx, cy] = [width, height].map((points) => Math.round(points * unitsPerPoint));
  const number = [...pictures.keys()].indexOf(chart) + 1;
  const named = { id: number, name: chart.title, descr: chart.alternative };
  const drawing = element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", { cx, cy }),
    element("wp:docPr", named),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: "http://schemas.openxmlformats.org/drawingml/2006/picture" },
        element(
          "pic:pic",
          {},
          element("pic:nvPicPr", {}, element("pic:cNvPr", named), "<pic:cNvPicPr/>"),
          element(
            "pic:blipFill",
            {},
            element("a:blip", { "r:embed": id }),
            "<a:stretch><a:fillRect/></a:stretch>",
          ),
          element(
            "pic:spPr",
            {},
            element("a:xfrm", {}, '<a:off x="0" y="0"/>', element("a:ext", { cx, cy })),
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
          ),
        ),
      ),
    ),
  );
  return paragraph("Normal", element("w:r", {}, element("w:drawing", {}, drawing)), "<w:keepLines/>");
}

/** A table of contents that Word can bring up to date; until then its entries are links without pages. */
function contentsXml(title: Parameters<typeof docxRuns>[0], { blocks, links }: DocxWriting) {
  const headings = headingsOf(blocks).filter(({ level }) => level > 1);
  const field = (type: string) => element("w:r", {}, element("w:fldChar", { "w:fldCharType": type }));
  const instruction = '<w:r><w:instrText xml:space="preserve"> TOC \\o "2-3" \\h </w:instrText></w:r>';
  const entries = headings.map(({ level, runs, id }, place) => {
    const link = docxRuns([{ text: plainText(runs), href: `#${id}` }], links.document);
    const before = place === 0 ? field("begin") + instruction + field("separate") : "";
    const after = place === headings.length - 1 ? field("end") : "";
    return paragraph(`TOC${level - 1}`, before + link + after);
  });
  return paragraph("TOCHeading", docxRuns(title, links.document)) + entries.join("");
}
