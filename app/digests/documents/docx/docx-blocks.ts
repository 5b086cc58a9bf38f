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
  type Run,
} from "../document.ts";
import { plainText } from "../runs.ts";
import { element } from "../xml.ts";
import type { DocxLayout } from "./docx-layout.ts";
import { bookmark, docxRuns } from "./docx-runs.ts";
import type { Relationships } from "./relationships.ts";

/** What the blocks of a document have in common while they are written. */
export interface DocxWriting {
  t: Translator;
  layout: DocxLayout;
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
  switch (block.kind) {
    case "heading":
      return headingXml(block, writing);
    case "paragraph":
      return styled(writing, block.isQuiet ? "Quiet" : "Normal", block.runs, {
        more: block.isAbove ? "<w:keepNext/>" : "",
      });
    case "list":
      return block.items.map((item) => styled(writing, "ListBullet", item)).join("");
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

/** Words as a paragraph in one of our styles, as it is called in that document. */
function styled(
  writing: DocxWriting,
  style: string,
  runs: Run[],
  { more = "", before = "", after = "" } = {},
) {
  const { layout, links } = writing;
  return paragraph(layout.style(style), before + docxRuns(runs, links.document, layout) + after, more);
}

export function paragraph(style: string, content: string, more = "") {
  return element("w:p", {}, element("w:pPr", {}, element("w:pStyle", { "w:val": style }), more), content);
}

function headingXml(heading: DocumentHeading, writing: DocxWriting) {
  const { level, runs, id } = heading;
  const mark = writing.layout.first.mark + headingsOf(writing.blocks).indexOf(heading);
  return styled(writing, `Heading${level}`, runs, {
    before: element("w:bookmarkStart", { "w:id": mark, "w:name": bookmark(id) }),
    after: element("w:bookmarkEnd", { "w:id": mark }),
  });
}

function quoteXml({ words, language, source }: DocumentQuote, writing: DocxWriting) {
  const { layout, links, footnotes } = writing;
  const number = layout.first.footnote + footnotes.length;
  const raised = element("w:rPr", {}, element("w:rStyle", { "w:val": layout.style("FootnoteReference") }));
  const mark = element("w:r", {}, raised, "<w:footnoteRef/>");
  footnotes.push(
    element(
      "w:footnote",
      { "w:id": number },
      paragraph(
        layout.style("FootnoteText"),
        mark + docxRuns([{ text: " " }, ...source], links.footnotes, layout),
      ),
    ),
  );
  return styled(writing, "Quote", [{ text: words, language }], {
    after: element("w:r", {}, raised, element("w:footnoteReference", { "w:id": number })),
    more: runsFromRight(words) ? "<w:bidi/>" : "",
  });
}

function tableXml(table: DocumentTable, writing: DocxWriting) {
  const { t, layout } = writing;
  const { textWidth } = layout;
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
      cell(place, styled(writing, isNumbers(place) ? "TableHeadNumber" : "TableHead", [{ text }])),
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
          styled(
            writing,
            isNumbers(place) ? "TableNumber" : "TableText",
            typeof content === "number" ? [{ text: t.number(content) }] : content,
          ),
        ),
      ),
    ),
  );
  const properties = element(
    "w:tblPr",
    {},
    element("w:tblStyle", { "w:val": layout.style("Figures") }),
    element("w:tblW", { "w:w": textWidth, "w:type": "dxa" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblLook", { "w:val": "0020", "w:firstRow": 1, "w:noHBand": 1, "w:noVBand": 1 }),
    element("w:tblCaption", { "w:val": caption }),
  );
  const grid = element("w:tblGrid", {}, ...columns.map((width) => element("w:gridCol", { "w:w": width })));
  return (
    styled(writing, "Caption", [{ text: caption }], { more: "<w:keepNext/>" }) +
    element("w:tbl", {}, properties, grid, first, ...others) +
    styled(writing, "AfterTable", [])
  );
}

/** English Metric Units, in which drawings are measured. */
const unitsPerPoint = 12700;

function chartXml(chart: DocumentChart, { layout, pictures }: DocxWriting) {
  const picture = pictures.get(chart);
  if (!picture) return "";
  const { id, width, height } = picture;
  const scale = Math.min(1, layout.textWidth / 20 / width) * unitsPerPoint;
  const [cx, cy] = [width, height].map((points) => Math.round(points * scale));
  const number = layout.first.picture + [...pictures.keys()].indexOf(chart);
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
  return paragraph(
    layout.style("Normal"),
    element("w:r", {}, element("w:drawing", {}, drawing)),
    "<w:keepLines/>",
  );
}

/** A table of contents that Word can bring up to date; until then its entries are links without pages. */
function contentsXml(title: Run[], writing: DocxWriting) {
  const headings = headingsOf(writing.blocks).filter(({ level }) => level > 1);
  const field = (type: string) => element("w:r", {}, element("w:fldChar", { "w:fldCharType": type }));
  const instruction = '<w:r><w:instrText xml:space="preserve"> TOC \\o "2-3" \\h </w:instrText></w:r>';
  const entries = headings.map(({ level, runs, id }, place) =>
    styled(writing, `TOC${level - 1}`, [{ text: plainText(runs), href: `#${id}` }], {
      before: place === 0 ? field("begin") + instruction + field("separate") : "",
      after: place === headings.length - 1 ? field("end") : "",
    }),
  );
  return styled(writing, "TOCHeading", title) + entries.join("");
}
