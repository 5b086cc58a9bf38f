import { openPdf } from "#app/comments/own/pdf-page.server.ts";
import type { Translator } from "#app/words/translator.ts";
import { drawChart } from "../chart-shapes.server.ts";
import {
  type Block,
  type DigestDocument,
  type DocumentChart,
  type DocumentHeading,
  type DocumentParagraph,
  type DocumentQuote,
  headingsOf,
  type Run,
} from "../document.ts";
import { plainText } from "../runs.ts";
import { writeTable } from "./pdf-table.server.ts";
import {
  artifact,
  heightOf,
  makeRoom,
  margin,
  type PdfStyle,
  type PdfWriting,
  pageEnd,
  textParts,
  textWidth,
} from "./pdf-text.server.ts";

/**
 * A document as tagged PDF: headings, lists, tables, quotes and pictures are what they are, and words in another language say so.
 * Sources stand below their quotes. What the fonts cannot show is counted in its place. The same document is the same file.
 */
export async function writePdf(t: Translator, document: DigestDocument) {
  const { title, subject, at, blocks, footer } = document;
  const { bytes, ...opened } = openPdf(t, { title, subject, created: new Date(at) });
  const writing = { ...opened, t };
  const bookmarks = bookmarksIn(writing);
  for (const [place, block] of blocks.entries()) {
    if (isAbove(block)) makeRoom(writing, roomFrom(blocks, place));
    writeBlock(writing, block, blocks);
    if (block.kind === "heading" && block.level > 1) bookmarks(block);
  }
  return bytes((page, pages) => `${footer} · ${t("digest-files.page", { page, pages })}`);
}

const isAbove = (block: Block | undefined) =>
  block?.kind === "heading" || (block?.kind === "paragraph" && block.isAbove === true);

/** In points, for the first of what headings and the like are above, and for each of these. */
const roomOfFirst = 85;
const roomOfHeading = 35;

/** For all that stays with what follows, from there on. */
function roomFrom(blocks: Block[], place: number) {
  let others = 0;
  while (isAbove(blocks[place + others])) others += 1;
  return roomOfFirst + others * roomOfHeading;
}

function writeBlock(writing: PdfWriting, block: Block, blocks: Block[]) {
  switch (block.kind) {
    case "heading":
      return writeHeading(writing, block);
    case "paragraph":
      return writeParagraph(writing, block);
    case "list":
      return writeList(writing, block.items);
    case "quote":
      return writeQuote(writing, block);
    case "table":
      return writeTable(writing, block);
    case "chart":
      return writeChart(writing, block);
    case "contents":
      return writeContents(writing, block.title, headingsOf(blocks));
  }
}

interface PdfText {
  tag: string;
  runs: Run[];
  size: number;
  /** Space above, in points. */
  above: number;
  indent?: number;
  isBold?: boolean;
  colour?: string;
  destination?: string;
}

const grey = "#484949";
const normal = { size: 10, above: 5 };
const quiet = { size: 8.5, above: 2, indent: 12, colour: grey };

/** In points: what is higher goes on on the next page. */
const highestWhole = 80;

function writeParagraph(writing: PdfWriting, { runs, isQuiet }: DocumentParagraph) {
  const style = isQuiet ? quiet : { ...normal, indent: 0 };
  // To find how high it is takes about as long as to write it, and matters at the end of a page alone.
  if (writing.document.y + highestWhole > pageEnd(writing)) {
    const height = heightOf(writing, runs, { size: style.size, ...column(writing, style.indent) });
    makeRoom(writing, Math.min(style.above + height, highestWhole));
  }
  writeText(writing, { tag: "P", runs, ...style });
}

function writeText(writing: PdfWriting, { tag, runs, above, indent = 0, ...style }: PdfText) {
  const { document, root } = writing;
  document.y += above;
  root.add(document.struct(tag, {}, textParts(writing, runs, { ...style, ...column(writing, indent) })));
}

const column = (writing: PdfWriting, indent: number) => ({
  x: margin + indent,
  width: textWidth(writing) - indent,
});

const headings = {
  1: { size: 18, above: 0 },
  2: { size: 13, above: 15 },
  3: { size: 10.5, above: 9 },
} as const;

/** For what is said below a quote. */
const roomBelow = 30;

function writeHeading(writing: PdfWriting, { level, runs, id }: DocumentHeading) {
  writeText(writing, { tag: `H${level}`, runs, isBold: true, destination: id, ...headings[level] });
}

/** The bookmarks beside the pages: headings of the third level under those of the second. */
function bookmarksIn({ document: { outline } }: PdfWriting) {
  let section = outline;
  return ({ level, runs }: DocumentHeading) => {
    if (level === 2) section = outline.addItem(plainText(runs));
    else section.addItem(plainText(runs));
  };
}

function writeList(writing: PdfWriting, items: Run[][]) {
  const { document, root } = writing;
  const list = document.struct("L");
  root.add(list);
  for (const item of items) {
    document.y += 3;
    const style: PdfStyle = { size: 10, ...column(writing, 14) };
    makeRoom(writing, heightOf(writing, item, style));
    const { y } = document;
    const label = textParts(writing, [{ text: "•" }], { ...style, ...column(writing, 3), y });
    const body = textParts(writing, item, { ...style, y });
    list.add(
      document.struct("LI", {}, [document.struct("Lbl", {}, label), document.struct("LBody", {}, body)]),
    );
  }
  list.end();
}

function writeQuote(writing: PdfWriting, { words, language, source }: DocumentQuote) {
  const { document, root } = writing;
  const runs = [{ text: words, language }];
  const said: PdfStyle = { size: 10, ...column(writing, 12) };
  const from: PdfStyle = { size: 8, colour: grey, ...column(writing, 12) };
  document.y += 7;
  makeRoom(writing, heightOf(writing, runs, said) + heightOf(writing, source, from) + roomBelow);
  const start = { page: document.page, y: document.y };
  const quote = document.struct("BlockQuote");
  root.add(quote);
  quote.add(document.struct("P", {}, textParts(writing, runs, said)));
  quote.add(document.struct("P", {}, textParts(writing, source, from)));
  quote.end();
  if (document.page !== start.page) return;
  const height = document.y - start.y - 2;
  artifact(writing, () => document.rect(margin, start.y - 1, 2.25, height).fill("#b1b4b6"));
}

function writeChart(writing: PdfWriting, chart: DocumentChart) {
  const { document, root, t } = writing;
  const { width, height, shapes } = drawChart(t, chart);
  document.y += 6;
  makeRoom(writing, height);
  const { y } = document;
  const place = { alt: chart.alternative, bbox: [margin, y, margin + width, y + height] as const };
  const options = { ...place, bbox: [...place.bbox] as [number, number, number, number] };
  root.add(
    document.struct("Figure", options, () => {
      for (const shape of shapes) {
        document.save().translate(margin + shape.x, y + shape.y);
        document.scale(shape.scaleX, shape.scaleY).path(shape.outline).fill(shape.colour).restore();
      }
    }),
  );
  document.y = y + height + 4;
}

function writeContents(writing: PdfWriting, title: Run[], all: DocumentHeading[]) {
  const { document, root } = writing;
  writeText(writing, { tag: "P", runs: title, size: 13, above: 14, isBold: true });
  const contents = document.struct("TOC");
  root.add(contents);
  for (const { level, runs, id } of all.filter(({ level }) => level > 1)) {
    const style: PdfStyle = { size: level === 2 ? 10 : 9, ...column(writing, level === 2 ? 0 : 14) };
    const text = [{ text: plainText(runs) }];
    document.y += level === 2 ? 3 : 0;
    const height = heightOf(writing, text, style);
    makeRoom(writing, height);
    const entry = document.struct("TOCI");
    contents.add(entry);
    const link = document.struct("Link");
    entry.add(link);
    const { y } = document;
    for (const part of textParts(writing, text, style)) link.add(part);
    const leads = { structParent: link, Contents: Object(plainText(runs)) };
    document.goTo(style.x, y, style.width, height, id, leads);
    link.end();
    entry.end();
  }
  contents.end();
}
