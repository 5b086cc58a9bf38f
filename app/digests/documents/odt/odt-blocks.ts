import type { Translator } from "#app/words/translator.ts";
import {
  type Block,
  type DocumentChart,
  type DocumentQuote,
  type DocumentTable,
  headingsOf,
  isOfNumbers,
  type Run,
} from "../document.ts";
import { plainText } from "../runs.ts";
import { element, escapeXml } from "../xml.ts";
import { type OdtLanguages, odtRuns, quoteStyle } from "./odt-runs.ts";

/** What the blocks of a document have in common while they are written. */
export interface OdtWriting {
  t: Translator;
  blocks: Block[];
  languages: OdtLanguages;
  /** Footnotes and tables that are written so far. */
  counts: { footnotes: number; tables: number };
  /** By chart, where its picture is and its size in points. */
  pictures: Map<DocumentChart, { path: string; width: number; height: number }>;
}

/** A block as ODF. */
export function odtBlock(block: Block, writing: OdtWriting): string {
  const { languages } = writing;
  switch (block.kind) {
    case "heading": {
      const { level, id, runs } = block;
      return element(
        "text:h",
        { "text:style-name": `Heading_20_${level}`, "text:outline-level": level },
        element("text:bookmark", { "text:name": id }),
        odtRuns(runs, languages),
      );
    }
    case "paragraph":
      return paragraph(
        `${block.isQuiet ? "Quiet" : "Standard"}${block.isAbove ? "Above" : ""}`,
        odtRuns(block.runs, languages),
      );
    case "list":
      return element(
        "text:list",
        { "text:style-name": "Bullets" },
        ...block.items.map((item) =>
          element("text:list-item", {}, paragraph("ListBullet", odtRuns(item, languages))),
        ),
      );
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

const paragraph = (style: string, content: string) =>
  element("text:p", { "text:style-name": style }, content);

function quoteXml({ words, language, source }: DocumentQuote, { languages, counts }: OdtWriting) {
  counts.footnotes += 1;
  const note = element(
    "text:note",
    { "text:id": `ftn${counts.footnotes}`, "text:note-class": "footnote" },
    element("text:note-citation", {}, String(counts.footnotes)),
    element("text:note-body", {}, paragraph("Footnote", `<text:s/>${odtRuns(source, languages)}`)),
  );
  return paragraph(quoteStyle(words), odtRuns([{ text: words, language }], languages) + note);
}

function tableXml(table: DocumentTable, { t, languages, counts }: OdtWriting) {
  const { caption, head, rows, widths } = table;
  counts.tables += 1;
  const cell = (style: string, content: string) =>
    element(
      "table:table-cell",
      { "table:style-name": "Cell", "office:value-type": "string" },
      paragraph(style, content),
    );
  const isNumbers = (place: number) => isOfNumbers(table, place);
  return (
    paragraph("Caption", escapeXml(caption)) +
    element(
      "table:table",
      { "table:name": `Table${counts.tables}`, "table:style-name": "Figures" },
      element("table:title", {}, escapeXml(caption)),
      ...widths.map((width) =>
        element("table:table-column", { "table:style-name": `Column_${String(width).replace(".", "_")}` }),
      ),
      element(
        "table:table-header-rows",
        {},
        element(
          "table:table-row",
          { "table:style-name": "Row" },
          ...head.map((text, place) =>
            cell(isNumbers(place) ? "TableHeadNumber" : "TableHead", escapeXml(text)),
          ),
        ),
      ),
      ...rows.map((row) =>
        element(
          "table:table-row",
          { "table:style-name": "Row" },
          ...row.map((content, place) =>
            cell(
              isNumbers(place) ? "TableNumber" : "TableText",
              typeof content === "number" ? escapeXml(t.number(content)) : odtRuns(content, languages),
            ),
          ),
        ),
      ),
    ) +
    paragraph("AfterTable", "")
  );
}

function chartXml(chart: DocumentChart, { pictures }: OdtWriting) {
  const picture = pictures.get(chart);
  if (!picture) return "";
  const { path, width, height } = picture;
  const frame = element(
    "draw:frame",
    {
      "draw:name": path,
      "draw:style-name": "Picture",
      "text:anchor-type": "as-char",
      "svg:width": `${width}pt`,
      "svg:height": `${height}pt`,
    },
    element("draw:image", { "xlink:href": path, "xlink:type": "simple", "xlink:show": "embed" }),
    element("svg:title", {}, escapeXml(chart.title)),
    element("svg:desc", {}, escapeXml(chart.alternative)),
  );
  return paragraph("Standard", frame);
}

/** A table of contents that LibreOffice can bring up to date; until then its entries are links without pages. */
function contentsXml(title: Run[], { blocks, languages }: OdtWriting) {
  const entries = headingsOf(blocks)
    .filter(({ level }) => level > 1)
    .map(({ level, runs, id }) =>
      paragraph(`Contents${level - 1}`, odtRuns([{ text: plainText(runs), href: `#${id}` }], languages)),
    );
  return element(
    "text:table-of-content",
    { "text:name": "Contents", "text:protected": "true" },
    element("text:table-of-content-source", { "text:outline-level": 3 }),
    element(
      "text:index-body",
      {},
      element(
        "text:index-title",
        { "text:name": "Contents_Head" },
        paragraph("ContentsHeading", odtRuns(title, languages)),
      ),
      ...entries,
    ),
  );
}
