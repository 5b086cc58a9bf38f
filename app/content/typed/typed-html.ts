import { escapeHtml } from "../escape-html.ts";
import { type TypedBlock, type TypedItem, typedBlocks } from "./typed-blocks.ts";
import { typedWords } from "./typed-words.ts";

/** HTML that shows what was typed, not yet sanitised. */
export function typedHtml(text: string) {
  return typedBlocks(text).map(htmlOf).join("");
}

/** The same with nothing read out of it: each line as it is. */
export function plainHtml(text: string) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return paragraphs.map((paragraph) => paragraphOf(paragraph.split("\n"), escapeHtml)).join("");
}

function htmlOf(block: TypedBlock) {
  if (block.kind === "lines") return paragraphOf(block.lines, typedWords);
  if (block.kind === "quotation")
    return `<blockquote>\n${paragraphOf(block.lines, typedWords)}</blockquote>\n`;
  return block.kind === "list" ? listOf(block.items) : tableOf(block);
}

/** Blanks in front, several in a row and tabs stay only where a style says so. */
const spaced = /^[^\S\n]|[^\S\n]{2}|\t/m;

function paragraphOf(lines: string[], htmlOfLine: (line: string) => string) {
  const kept = lines.map((line) => line.trimEnd());
  const style = spaced.test(kept.join("\n")) ? ' class="app-spaced"' : "";
  return `<p${style}>${kept.map(htmlOfLine).join("<br />")}</p>\n`;
}

const deepest = 8;

/** An item that stands further in than the one before belongs to it. */
function listOf(items: TypedItem[]) {
  const indents: number[] = [];
  let html = "";
  for (const { indent, lines } of items) {
    const before = indents.length;
    while (indents.length > 1 && indent < (indents.at(-1) ?? 0)) indents.pop();
    const closed = before - indents.length;
    const isDeeper =
      indents.length === 0 || (closed === 0 && indent > (indents.at(-1) ?? 0) + 1 && before < deepest);
    if (isDeeper) indents.push(indent);
    html += isDeeper ? "<ul>\n" : `${"</li>\n</ul>\n".repeat(closed)}</li>\n`;
    html += `<li>${lines.map((line) => typedWords(line.trimEnd())).join("<br />")}`;
  }
  return `${html}${"</li>\n</ul>\n".repeat(indents.length)}`;
}

/** A group rather than a region: several tables on a page must not become landmarks of the same name. */
function tableOf({ head, rows }: Extract<TypedBlock, { kind: "table" }>) {
  const row = (cells: string[]) => `<tr>${cells.map(cellOf).join("")}</tr>\n`;
  const headHtml = head ? `<thead><tr>${head.map(headOf).join("")}</tr>\n</thead>` : "";
  const body = `<tbody>${rows.map(row).join("")}</tbody>`;
  return `<div class="app-scroll" tabindex="0" role="group" aria-label="Table"><table>${headHtml}${body}</table></div>\n`;
}

const cellOf = (cell: string) => `<td>${typedWords(cell.trim())}</td>`;
const headOf = (cell: string) => (cell ? `<th scope="col">${typedWords(cell)}</th>` : "<td></td>");
