import {
  type Heading,
  type Paragraph,
  type StyledText,
  type Table,
  type TextPiece,
  wordsOf,
} from "./block.ts";
import type { LeavingOut } from "./left-out.ts";
import { raised } from "./raised-signs.ts";

/** Writes the pieces of a text as Markdown, each a paragraph of its own with the number typed before it. */
export function writeMarkdown(blocks: readonly TextPiece[], leftOut: LeavingOut): string {
  let depth = 0;
  let alone = "";
  const written: string[] = [];
  blocks.forEach((block, at) => {
    if (block.kind === "heading") depth = Math.min(6, block.level);
    if (isNumberAlone(block, blocks[at + 1])) {
      alone += `${block.number} `;
      return;
    }
    const text = `${alone}${textOfBlock(block, depth, leftOut)}`;
    alone = "";
    if (text.trim() !== "") written.push(text);
  });
  return written.length === 0 ? "" : `${written.join("\n\n")}\n`;
}

/** `3` on a line of its own above `(1) The exporter …` is `3 (1)`. */
function isNumberAlone(block: TextPiece, next: TextPiece | undefined): block is Paragraph {
  if (block.kind !== "paragraph" || block.number === "" || wordsOf(block.spans).trim() !== "") return false;
  return next?.kind === "paragraph" && next.number !== "" && !isDivision(block.number);
}

function textOfBlock(block: TextPiece, depth: number, leftOut: LeavingOut) {
  if (block.kind === "quotation") return quoted(writeMarkdown(block.blocks, leftOut));
  return block.kind === "table" ? tableOf(block, leftOut) : pieceOf(block, depth, leftOut);
}

/** A number within a quotation begins no provision. */
function quoted(markdown: string) {
  return markdown.trim() === "" ? "" : markdown.trimEnd().replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

/** In characters; a longer heading is a paragraph that only looks like one. */
const longestHeading = 250;

function pieceOf(block: Heading | Paragraph, depth: number, leftOut: LeavingOut) {
  const text = inline(block.spans, leftOut, block.number !== "");
  const isShort = wordsOf(block.spans).length <= longestHeading;
  if (block.kind === "heading" && isShort) {
    const words = [block.number, text.replace(/\\?\n/g, " ")].filter((part) => part.trim() !== "").join(" ");
    return words.trim() === "" ? "" : `${"#".repeat(Math.min(6, block.level))} ${words}`;
  }
  if (isDivision(block.number)) return dividedPiece(block.number, text, { depth, isShort });
  const number = block.number === "" ? "" : `${block.number} `;
  const safe = number === "" ? withoutBlockMarks(text) : text;
  return safe.trim() === "" && number === "" ? "" : `${number}${safe}`.trimEnd();
}

/** `Article 3` as a number that a program has made. */
function isDivision(number: string) {
  return /^\p{L}{3,20}\.?\s?\S{0,20}[\p{N}IVXLC]/u.test(number);
}

/** An article whose number was made is a heading, and its text stands below unless that is its title. */
function dividedPiece(number: string, text: string, { depth, isShort }: { depth: number; isShort: boolean }) {
  const marks = "#".repeat(Math.min(6, depth + 1));
  const isTitle = isShort && !text.includes("\n") && !/[.;:]\s*$/.test(text);
  return isTitle
    ? `${marks} ${number} ${text}`.trimEnd()
    : `${marks} ${number}\n\n${withoutBlockMarks(text)}`;
}

/** Pipes part the cells, so that a cell is one line. */
function tableOf({ rows }: Table, leftOut: LeavingOut) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return "";
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, at) =>
      inline(row[at] ?? [], leftOut, true)
        .replace(/\\?\n/g, " ")
        .replaceAll("|", "\\|")
        .trim(),
    );
    return `| ${cells.join(" | ")} |`;
  });
  const [head = "", ...body] = lines;
  return [head, `|${" --- |".repeat(width)}`, ...body].join("\n");
}

/** What would be a heading, a quotation, a list or a rule at the start of a line stays what was typed. */
function withoutBlockMarks(text: string) {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[=-]+\s*$|~{3,})/, "$1\\$2")
        .replace(/^(\s*)(\[[^\]]*\]:)/, "$1\\$2"),
    )
    .join("\n");
}

function inline(spans: readonly StyledText[], leftOut: LeavingOut, isNumbered: boolean) {
  const joined = joinAlike(spans.map((span) => withRaisedSigns(span, leftOut)));
  const filled = joined.filter(({ text }) => text.trim() !== "");
  const isAll = (look: "isBold" | "isItalic") => filled.every((span) => span[look]);
  const [isBold, isItalic] = [!isAll("isBold"), !isAll("isItalic")];
  let written = "";
  joined.forEach((span, at) => {
    const shown = { ...span, isBold: isBold && span.isBold, isItalic: isItalic && span.isItalic };
    const isFirst = !isNumbered && written.trim() === "";
    const isPlain = isFirst && beginsWithNumber.test(span.text);
    const after = joined[at + 1]?.text ?? "";
    written += isPlain ? escaped(span.text) : marked(shown, { before: written, after });
  });
  const lines = written.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\\\n");
}

/** The look of a number is left out, so that it is read as one. */
const beginsWithNumber = /^\s*(?:[(（§\p{N}]|\p{L}{1,14}\.?\s?[\p{N}§]|\p{L}{1,5}[.)])/u;

function withRaisedSigns(span: StyledText, leftOut: LeavingOut): StyledText {
  const text = span.text.replace(/[\t\u2028]/g, " ");
  if (!span.isRaised && !span.isLowered) return { ...span, text };
  const signs = raised(text, span.isLowered);
  // Ordinals as in 1er are read alike without.
  if (signs === null && !/^\s*\p{L}{1,4}\.?\s*$/u.test(text)) leftOut.add("raised");
  return { ...span, text: signs ?? text, isRaised: false, isLowered: false };
}

function joinAlike(spans: StyledText[]) {
  const joined: StyledText[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && lookOf(last) === lookOf(span)) last.text += span.text;
    else if (span.text !== "") joined.push({ ...span });
  }
  return joined;
}

const lookOf = ({ text: _, ...look }: StyledText) =>
  `${Boolean(look.isBold)} ${Boolean(look.isItalic)} ${Boolean(look.isStruck)} ${look.href ?? ""}`;

function marked(span: StyledText, { before, after }: { before: string; after: string }) {
  const words = span.text.trim();
  const lead = span.text.slice(0, span.text.length - span.text.trimStart().length);
  const tail = span.text.slice(lead.length + words.length);
  if (words === "") return span.text;
  const text = escaped(words);
  if (words.includes("\n")) return `${lead}${text}${tail}`;
  const signs = `${span.isBold ? "**" : ""}${span.isItalic ? "*" : ""}${span.isStruck ? "~~" : ""}`;
  const isClear = signs === "" || isFlanked({ before: `${before}${lead}`, words, after: `${tail}${after}` });
  const looked = isClear ? `${signs}${text}${[...signs].reverse().join("")}` : text;
  return `${lead}${linked(looked, span.href)}${tail}`;
}

/** Whether signs of emphasis are read as such between these: not where they touch other such signs, nor between words and quotation marks. */
function isFlanked({ before, words, after }: { before: string; words: string; after: string }) {
  const isApart = (sign: string | undefined) => sign === undefined || /[\s\p{P}\p{S}]/u.test(sign);
  const [previous, next] = [lastSign(before), firstSign(after)];
  const [first = "", last = ""] = [firstSign(words), lastSign(words)];
  const isOpen = !/[\p{P}\p{S}]/u.test(first) || isApart(previous);
  const isClosed = !/[\p{P}\p{S}]/u.test(last) || isApart(next);
  return isOpen && isClosed && !/[*~_]$/.test(before) && !/^[*~_]/.test(after);
}

const firstSign = (text: string) => [...text.slice(0, 2)][0];
const lastSign = (text: string) => [...text.slice(-2)].at(-1);

function linked(text: string, href: string | undefined) {
  if (!href || !/^https?:\/\/[^\s<>()]+$/i.test(href)) return text;
  return /^https?:/i.test(text) ? text : `[${text}](${href})`;
}

/** Text that Markdown, and the marks by which officials correct how a measure is cut, leave as it is. */
function escaped(text: string) {
  return text
    .replace(/[\\`*]|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w{1,31};)|\](?=\()/gu, "\\$&")
    .replace(/\{(join|split|level\s[1-9])\}/g, "{$1\\}");
}
