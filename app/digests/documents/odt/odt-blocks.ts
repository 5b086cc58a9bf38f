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
import type { OdtLayout } from "./odt-layout.ts";
import { type OdtWords, odtRuns, quoteStyle } from "./odt-runs.ts";

/** What the blocks of a document have in common while they are written. */
export interface OdtWriting extends OdtWords {
  t: Translator;
  blocks: Block[];
  /** Footnotes and tables that are written so far. */
  counts: { footnotes: number; tables: number };
  /** By chart, where its picture is and its size in points. */
  pictures: Map<DocumentChart, { path: string; width: number; height: number }>;
}

/** A block as ODF. */
export function odtBlock(block: Block, writing: OdtWriting): string {
  const { layout } = writing;
  switch (block.kind) {
    case "heading": {
      const { level, id, runs } = block;
      return element(
        "text:h",
        { "text:style-name": layout.style(`Heading_20_${level}`), "text:outline-level": level },
        element("text:bookmark", { "text:name": id }),
        odtRuns(runs, writing),
      );
    }
    case "paragraph":
      return styled(
        layout,
        `${block.isQuiet ? "Quiet" : "Standard"}${block.isAbove ? "Above" : ""}`,
        odtRuns(block.runs, writing),
      );
    case "list":
      return element(
        "text:list",
        { "text:style-name": layout.style("Bullets") },
        ...block.items.map((item) =>
          element("text:list-item", {}, styled(layout, "ListBullet", odtRuns(item, writing))),
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

const styled = ({ style }: OdtLayout, ours: string, content: string) =>
  element("text:p", { "text:style-name": style(ours) }, content);

function quoteXml({ words, language, source }: DocumentQuote, writing: OdtWriting) {
  const { layout, counts } = writing;
  counts.footnotes += 1;
  const note = element(
    "text:note",
    { "text:id": layout.own(`ftn${counts.footnotes}`), "text:note-class": "footnote" },
    element("text:note-citation", {}, String(counts.footnotes)),
    element("text:note-body", {}, styled(layout, "Footnote", `<text:s/>${odtRuns(source, writing)}`)),
  );
  return styled(layout, quoteStyle(words), odtRuns([{ text: words, language }], writing) + note);
}

function tableXml(table: DocumentTable, writing: OdtWriting) {
  const { t, layout, counts } = writing;
  const { caption, head, rows, widths } = table;
  counts.tables += 1;
  const cell = (style: string, content: string) =>
    element(
      "table:table-cell",
      { "table:style-name": layout.own("Cell"), "office:value-type": "string" },
      styled(layout, style, content),
    );
  const isNumbers = (place: number) => isOfNumbers(table, place);
  return (
    styled(layout, "Caption", odtRuns([{ text: caption }], writing)) +
    element(
      "table:table",
      { "table:name": layout.own(`Table${counts.tables}`), "table:style-name": layout.own("Figures") },
      element("table:title", {}, escapeXml(caption)),
      ...widths.map((width) =>
        element("table:table-column", { "table:style-name": layout.own(columnStyle(width)) }),
      ),
      element(
        "table:table-header-rows",
        {},
        element(
          "table:table-row",
          { "table:style-name": layout.own("Row") },
          ...head.map((text, place) =>
            cell(isNumbers(place) ? "TableHeadNumber" : "TableHead", odtRuns([{ text }], writing)),
          ),
        ),
      ),
      ...rows.map((row) =>
        element(
          "table:table-row",
          { "table:style-name": layout.own("Row") },
          ...row.map((content, place) =>
            cell(
              isNumbers(place) ? "TableNumber" : "TableText",
              odtRuns(typeof content === "number" ? [{ text: t.number(content) }] : content, writing),
            ),
          ),
        ),
      ),
    ) +
    styled(layout, "AfterTable", "")
  );
}

export const columnStyle = (width: number) => `Column_${String(width).replace(".", "_")}`;

function chartXml(chart: DocumentChart, { layout, pictures }: OdtWriting) {
  const picture = pictures.get(chart);
  if (!picture) return "";
  const { path, width, height } = picture;
  const scale = Math.min(1, layout.textWidth / width);
  const points = (length: number) => `${Math.round(length * scale * 100) / 100}pt`;
  const frame = element(
    "draw:frame",
    {
      "draw:name": path,
      "draw:style-name": layout.style("Picture"),
      "text:anchor-type": "as-char",
      "svg:width": points(width),
      "svg:height": points(height),
    },
    element("draw:image", { "xlink:href": path, "xlink:type": "simple", "xlink:show": "embed" }),
    element("svg:title", {}, escapeXml(chart.title)),
    element("svg:desc", {}, escapeXml(chart.alternative)),
  );
  return styled(layout, "Standard", frame);
}

/** A table of contents that LibreOffice can bring up to date; until then its entries are links without pages. */
function contentsXml(title: Run[], writing: OdtWriting) {
  const { layout, blocks } = writing;
  const entries = headingsOf(blocks)
    .filter(({ level }) => level > 1)
    .map(({ level, runs, id }) =>
      styled(layout, `Contents${level - 1}`, odtRuns([{ text: plainText(runs), href: `#${id}` }], writing)),
    );
  return element(
    "text:table-of-content",
    { "text:name": layout.own("Contents"), "text:protected": "true" },
    element("text:table-of-content-source", { "text:outline-level": 3 }),
    element(
      "text:index-body",
      {},
      element(
        "text:index-title",
        { "text:name": layout.own("Contents_Head") },
        styled(layout, "ContentsHeading", odtRuns(title, writing)),
      ),
      ...entries,
    ),
  );
}
