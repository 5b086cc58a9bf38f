import { type DocumentTable, isOfNumbers, type Run } from "../document.ts";
import {
  artifact,
  heightOf,
  ink,
  makeRoom,
  margin,
  type PdfStyle,
  type PdfWriting,
  pageEnd,
  textParts,
  textWidth,
} from "./pdf-text.server.ts";

const size = 9;
const padding = 3;
const gap = 8;

/** A table whose header is said once and stands again on top of each page. */
export function writeTable(writing: PdfWriting, table: DocumentTable) {
  const { document, root } = writing;
  const places = placesOf(writing, table);
  const head = table.head.map((text): Run[] => [{ text }]);
  const caption: PdfStyle = { size: 9.5, x: margin, width: textWidth(writing), isBold: true };
  document.y += 8;
  makeRoom(writing, 70);
  const struct = document.struct("Table");
  root.add(struct);
  struct.add(document.struct("Caption", {}, textParts(writing, [{ text: table.caption }], caption)));
  const headStyles = places.map((place): PdfStyle => ({ ...place, isBold: true }));
  addRow(writing, struct, { cells: head, styles: headStyles, tag: "TH" });
  for (const row of table.rows) {
    const cells = row.map((cell) => (typeof cell === "number" ? [{ text: writing.t.number(cell) }] : cell));
    if (!hasRoom(writing, cells, places)) {
      document.addPage();
      artifact(writing, () => drawAgain(writing, head, headStyles));
    }
    addRow(writing, struct, { cells, styles: places, tag: "TD" });
  }
  struct.end();
  document.y += 8;
}

function placesOf(writing: PdfWriting, table: DocumentTable): PdfStyle[] {
  const { widths } = table;
  const all = widths.reduce((sum, width) => sum + width, 0);
  let x = margin;
  return widths.map((part, column) => {
    const width = (part / all) * textWidth(writing);
    const place: PdfStyle = {
      size,
      x,
      width: width - gap,
      align: isOfNumbers(table, column) ? "right" : "left",
    };
    x += width;
    return place;
  });
}

const rowHeight = (writing: PdfWriting, cells: Run[][], styles: PdfStyle[]) =>
  Math.max(...cells.map((cell, column) => heightOf(writing, cell, styles[column] ?? whole(writing)))) +
  2 * padding;

const whole = (writing: PdfWriting): PdfStyle => ({ size, x: margin, width: textWidth(writing) });

/** A row that no page has room for begins where it is, and goes on. */
function hasRoom(writing: PdfWriting, cells: Run[][], styles: PdfStyle[]) {
  const height = rowHeight(writing, cells, styles);
  return writing.document.y + height <= pageEnd(writing) || isTooHigh(writing, height);
}

const isTooHigh = (writing: PdfWriting, height: number) => height > pageEnd(writing) - margin - 40;

interface PdfRow {
  cells: Run[][];
  styles: PdfStyle[];
  tag: "TH" | "TD";
}

function addRow(writing: PdfWriting, table: PDFKit.PDFStructureElement, { cells, styles, tag }: PdfRow) {
  const { document } = writing;
  const height = rowHeight(writing, cells, styles);
  // Cells that no page has room for stand one below the other.
  const y = isTooHigh(writing, height) ? undefined : document.y + padding;
  const row = document.struct("TR");
  table.add(row);
  for (const [column, cell] of cells.entries()) {
    const style = y === undefined ? whole(writing) : (styles[column] ?? whole(writing));
    const options: Parameters<typeof document.struct>[1] & { scope?: string } =
      tag === "TH" ? { scope: "Column" } : {};
    row.add(
      document.struct(tag, options, textParts(writing, cell, { ...style, ...(y !== undefined && { y }) })),
    );
  }
  row.end();
  if (y !== undefined) document.y = y + height - padding;
  rule(writing);
}

function rule(writing: PdfWriting) {
  const { document } = writing;
  artifact(writing, () => {
    document.moveTo(margin, document.y).lineTo(margin + textWidth(writing), document.y);
    document.lineWidth(0.5).strokeColor("#b1b4b6").stroke();
  });
}

function drawAgain(writing: PdfWriting, cells: Run[][], styles: PdfStyle[]) {
  const { document } = writing;
  const y = document.y + padding;
  const height = rowHeight(writing, cells, styles);
  for (const [column, cell] of cells.entries()) {
    const style = styles[column] ?? whole(writing);
    heightOf(writing, cell, style);
    document.fillColor(ink).text(cell.map(({ text }) => text).join(""), style.x, y, {
      width: style.width,
      align: style.align ?? "left",
    });
  }
  document.y = y + height - padding;
}
