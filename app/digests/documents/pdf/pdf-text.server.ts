import { coveredText, fontFiles } from "#app/comments/own/covered-text.server.ts";
import { lineGaps, type openPdf } from "#app/comments/own/pdf-page.server.ts";
import type { Translator } from "#app/words/translator.ts";
import type { Run } from "../document.ts";
import { plainText } from "../runs.ts";

/** A PDF that is being written, and the language in which it is. */
export interface PdfWriting extends Pick<ReturnType<typeof openPdf>, "document" | "root"> {
  t: Translator;
}

/** Where text stands and how it looks; all in points. */
export interface PdfStyle {
  size: number;
  x: number;
  width: number;
  isBold?: boolean;
  colour?: string;
  align?: "left" | "right";
  /** What links of the document call this place. */
  destination?: string;
}

export const margin = 56;
export const ink = "#0b0c0c";
const blue = "#1d5a83";

export const textWidth = ({ document }: PdfWriting) => document.page.width - 2 * margin;
/** Where the text of a page ends. */
export const pageEnd = ({ document }: PdfWriting) => document.page.height - 64;

/** The parts of a text for the tree of structure: written from where the document is, or from `y`, once they stand in it. */
export function textParts(
  { t, document }: PdfWriting,
  runs: Run[],
  { y, ...style }: PdfStyle & { y?: number },
) {
  const said = runs.filter(({ text }) => text !== "");
  return said.map(({ text, language, href, isBold }, place) => {
    const { shown, family } = breakable(coveredText(t, text));
    const isOutside = href !== undefined && !href.startsWith("#");
    const options = {
      ...{ width: style.width, align: style.align ?? "left", lineGap: lineGaps[family] },
      ...{ continued: place < said.length - 1, link: isOutside ? href : null, underline: isOutside },
      ...(place === 0 && style.destination && { destination: style.destination }),
    };
    return document.struct(isOutside ? "Link" : "Span", language ? { lang: language } : {}, () => {
      document.font(fontFiles[family][style.isBold || isBold ? "bold" : "text"]).fontSize(style.size);
      document.fillColor(isOutside ? blue : (style.colour ?? ink));
      if (place === 0) document.text(shown, style.x, y ?? document.y, options);
      else document.text(shown, options);
    });
  });
}

/** A line can end within what is much longer than a word: it would not fit, and to find where takes ever longer. */
function breakable({ shown, family }: ReturnType<typeof coveredText>) {
  return { shown: shown.replace(/[!-\u2e7f]{60}/g, "$&\u200b"), family };
}

/** How high a text will be. */
export function heightOf({ t, document }: PdfWriting, runs: Run[], { size, width, isBold }: PdfStyle) {
  const { shown, family } = breakable(coveredText(t, plainText(runs)));
  document.font(fontFiles[family][isBold ? "bold" : "text"]).fontSize(size);
  return document.heightOfString(shown, { width, lineGap: lineGaps[family] });
}

/** On the next page where so much does not fit on this one, and would on an empty one. */
export function makeRoom(writing: PdfWriting, needed: number) {
  const { document } = writing;
  const fits = document.y + needed <= pageEnd(writing);
  if (!fits && needed <= pageEnd(writing) - margin) document.addPage();
}

/** What readers' tools pass over: rules, and what is repeated from page to page. */
export function artifact({ document }: PdfWriting, draw: () => void) {
  document.markContent("Artifact", { type: "Layout" });
  draw();
  document.endMarkedContent();
}
