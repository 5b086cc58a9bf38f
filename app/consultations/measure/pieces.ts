import { readCorrection, withSplits } from "./corrections.ts";
import { roleBefore } from "./divisions.ts";
import { type HeadingNumber, headingNumber } from "./heading-number.ts";
import { type MarkedLine, type Marker, readMarkers, splitTitle, withInnerMarkers } from "./markers.ts";
import { beginsWithDate } from "./months.ts";
import { readUnitLine } from "./unit-line.ts";

/** A heading or a numbered paragraph with the lines that belong to it; the first piece of a measure is neither. */
export interface Piece {
  heading: { level: number; title: string; cited: HeadingNumber } | null;
  markers: Marker[];
  indent: number;
  lines: string[];
  /** The line as it was typed, for where its number turns out to be none. */
  typed: string;
  /** Where an official has put it: how far below its heading. */
  level: number | null;
  /** Whether the text before it has not come to an end. */
  isWithinSentence: boolean;
  /** `(a) Scope. (1) …` on one line, which is two paragraphs only where a (2) follows. */
  isAfterTitle: boolean;
  /** Whether a blank line stands behind the first of them. */
  hasBlankLine: boolean;
}

/**
 * Reads a measure line by line. Fences hide what is in them; indentation never makes code. A number counts at the
 * start of a paragraph, or on a line of its own where the line before has come to an end.
 */
export function readPieces(markdown: string): Piece[] {
  const lines = withSplits(markdown.replace(/\r\n?/g, "\n")).split("\n");
  const pieces: Piece[] = [newPiece()];
  let fence = "";
  let title = "";
  let lastWords = "";

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    fence = fenceAfter(fence, line);
    const current = pieces.at(-1) ?? newPiece();
    const previous = lines[at - 1] ?? "";
    const heading = fence ? null : headingAt(lines, at);
    if (heading) {
      const cited = headingNumber(heading.title);
      const words = title || heading.title;
      if (isCaptionOf(current, { level: heading.level, cited })) addCaption(current, words);
      else pieces.push(newPiece({ heading: { level: heading.level, title: words, cited } }));
      [title, lastWords] = ["", ""];
      at += heading.lines - 1;
    } else if (!fence && isTitleOfNextHeading(lines, at)) {
      title = line.replace(/\s+/g, " ").trim();
    } else {
      const corrected = readCorrection(line);
      const isWithinSentence = /[\p{L}\p{N}]$/u.test(lastWords);
      const isText = fence !== "" || line.trim() === "" || corrected.isJoined;
      const read = isText ? null : readNumbered(corrected.line, isWithinSentence);
      if (read && (endsParagraph(previous, line) || isListItem(pieces, read.markers)))
        pieces.push(...numberedPieces(corrected.line, { ...read, isWithinSentence, level: corrected.level }));
      else addLine(current, fence ? line : corrected.line);
      if (line.trim() !== "") lastWords = line.trim().slice(-40);
    }
  }
  return pieces;
}

function newPiece(piece: Partial<Piece> = {}): Piece {
  const empty = { heading: null, markers: [], indent: 0, lines: [], typed: "", level: null };
  return { ...empty, isWithinSentence: false, isAfterTitle: false, hasBlankLine: false, ...piece };
}

function addLine(piece: Piece, line: string) {
  piece.hasBlankLine ||= piece.lines.length > 0 && line.trim() === "";
  piece.lines.push(line);
}

/** A heading without number right after one that is only an article's number is that one's title. */
function isCaptionOf(before: Piece, { level, cited }: { level: number; cited: HeadingNumber }) {
  const above = before.heading;
  if (!above || cited.number !== "" || above.cited.number === "" || above.cited.title !== "") return false;
  if (before.lines.some((line) => line.trim() !== "")) return false;
  if (roleBefore(cited.label.split(/[\s.]/)[0] ?? "")) return false;
  return above.cited.role === "unit" || above.level === level;
}

function addCaption(piece: Piece, caption: string) {
  if (!piece.heading) return;
  piece.heading.title += ` ${caption}`;
  piece.heading.cited = { ...piece.heading.cited, title: caption };
}

/** A line with what begins after an article's own title on it, `제2조(정의) ① …`. */
interface NumberedLine extends MarkedLine {
  next?: string;
}

function readNumbered(line: string, isWithinSentence: boolean): NumberedLine | null {
  if (beginsWithDate(line, isWithinSentence)) return null;
  const unit = readUnitLine(line);
  if (!unit) return readMarkers(line);
  const { cited, printed, rest } = unit;
  const marker: Marker = { printed, number: cited.label, form: "unit", readings: [], role: cited.role };
  const captioned = /^([(（][^()（）]{1,60}[)）])\s*(?=[①-⑳])/u.exec(rest);
  if (captioned?.[1]) return { markers: [marker], rest: captioned[1], next: rest.slice(captioned[0].length) };
  const inner = firstOfList(rest);
  if (inner) return { markers: [marker, ...inner.markers], rest: inner.rest };
  return withInnerMarkers([marker], rest);
}

/** `Art. 5. - I. - Il`, `Artículo 3. 1. Los`: the first of a list may stand beside the article's number. */
function firstOfList(rest: string) {
  const read = readMarkers(rest);
  const [first] = read?.markers ?? [];
  if (!first || first.form === "(x)" || first.form === "x") return null;
  return first.readings.some(({ value }) => value.length === 1 && value[0] === 1) ? read : null;
}

function numberedPieces(
  line: string,
  { markers, rest, next, ...found }: NumberedLine & Pick<Piece, "isWithinSentence" | "level">,
): Piece[] {
  const indent = indentOf(line);
  const whole = { indent, typed: line, ...found };
  const after = next ? readMarkers(next) : null;
  if (next && after)
    return [
      newPiece({ ...whole, markers, lines: [rest] }),
      newPiece({ indent, typed: next, markers: after.markers, lines: [after.rest] }),
    ];
  const titled = splitTitle(rest);
  const inner = titled && readMarkers(titled.inner);
  const style = markers.at(-1)?.readings[0]?.style;
  if (!titled || !inner || inner.markers[0]?.readings.some((reading) => reading.style === style))
    return [newPiece({ ...whole, markers, lines: [rest] })];
  const typed = rest.slice(titled.title.length);
  return [
    newPiece({ ...whole, markers, lines: [titled.title] }),
    newPiece({ indent, typed, isAfterTitle: true, markers: inner.markers, lines: [inner.rest] }),
  ];
}
function indentOf(line: string) {
  return line.length - line.trimStart().length;
}

function fenceAfter(open: string, line: string) {
  const marks = /^\s*(`{3,}|~{3,})(.*)/s.exec(line);
  if (!marks?.[1]) return open === "closing" ? "" : open;
  if (open === "" || open === "closing") return marks[1];
  return marks[1].startsWith(open) && marks[2]?.trim() === "" ? "closing" : open;
}

function headingAt(lines: string[], at: number) {
  const line = lines[at] ?? "";
  const atx = /^\s*(#{1,6})(?=\s)(.*)$/.exec(line);
  if (atx?.[1] && atx[2] !== undefined) {
    const title = atx[2]
      .trim()
      .replace(/(^|\s)#+$/, "")
      .trim();
    return title ? { level: atx[1].length, title, lines: 1 } : null;
  }
  const underline = /^ {0,3}(=|-)\1+\s*$/.exec(lines[at + 1] ?? "");
  const startsParagraph = (lines[at - 1] ?? "").trim() === "" || /^\s*#/.test(lines[at - 1] ?? "");
  if (!underline || !startsParagraph || !/^\s*[^\s|>#*+=-]/.test(line)) return null;
  if (underline[1] === "-" && readMarkers(line)) return null;
  return { level: underline[1] === "=" ? 1 : 2, title: line.trim(), lines: 2 };
}

/** `§ 745.1 Notification` on the line above a heading that is only `§ 745.1` is that heading's title. */
function isTitleOfNextHeading(lines: string[], at: number) {
  const line = lines[at] ?? "";
  if (line.trim() === "") return false;
  const next = lines[at + 1]?.trim() === "" ? at + 2 : at + 1;
  const bare = /^\s*#{1,6}\s+(\S.{0,60})$/.exec(lines[next] ?? "")?.[1];
  if (!bare || headingNumber(bare).title !== "" || headingNumber(bare).number === "") return false;
  const key = (text: string) => text.replace(/[§\s]+/g, "").toLowerCase();
  const rest = key(line).startsWith(key(bare)) ? key(line).slice(key(bare).length) : "";
  return /^[^\d.]/.test(rest) || /^\.\D/.test(rest);
}

function endsParagraph(previous: string, line: string) {
  const before = previous.trimEnd();
  if (before === "" || /^\s*(?:#{1,6}\s|={2,}$|-{2,}$|```|~~~)/.test(before)) return true;
  if (previous.endsWith("  ") || before.endsWith("\\")) return true;
  return (
    indentOf(line) > indentOf(previous) + 1 ||
    /(?:[.:;,—–!?)\]”"»]|\b(?:and|or|und|oder|et|ou|y|o|e))$/u.test(before)
  );
}

/** Lists as Markdown writes them, `1.` or `a)` line under line, need no blank line between. */
function isListItem(pieces: Piece[], markers: Marker[]) {
  const form = markers[0]?.form;
  if (form === "(x)") return false;
  for (const piece of pieces.slice(-longestUnbrokenList).reverse()) {
    if (piece.hasBlankLine) return false;
    if (piece.markers.some((marker) => marker.form === form)) return true;
  }
  return false;
}

const longestUnbrokenList = 100;
