import { type HeadingNumber, headingNumber } from "./citation.ts";
import { type Marker, readMarkers, splitTitle } from "./paragraph-markers.ts";

/** A heading or a numbered paragraph with the lines that belong to it; the first piece of a measure is neither. */
export type Piece = {
  heading: { level: number; title: string; cited: HeadingNumber } | null;
  markers: Marker[];
  indent: number;
  lines: string[];
  /** Whether a blank line stands behind the first of them. */
  hasBlankLine: boolean;
};

/**
 * Reads a measure line by line. Fences hide what is in them; indentation never makes code. A number counts at the
 * start of a paragraph, or on a line of its own where the line before has come to an end.
 */
export function readPieces(markdown: string): Piece[] {
  const lines = markdown.replace(/\r\n?/g, "\n").split("\n");
  const pieces: Piece[] = [newPiece()];
  const credible = credibility();
  let fence = "";
  let title = "";

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    fence = fenceAfter(fence, line);
    const current = pieces.at(-1) ?? newPiece();
    const previous = lines[at - 1] ?? "";
    const heading = fence ? null : headingAt(lines, at);
    if (heading) {
      const cited = headingNumber(heading.title);
      pieces.push(newPiece({ heading: { level: heading.level, title: title || heading.title, cited } }));
      credible.note(cited.number);
      title = "";
      at += heading.lines - 1;
    } else if (!fence && isTitleOfNextHeading(lines, at)) {
      title = line.replace(/\s+/g, " ").trim();
    } else {
      const read = fence || line.trimStart() === "" ? null : readMarkers(line);
      const starts = read && (endsParagraph(previous, line) || isListItem(pieces, read.markers));
      if (read && starts && credible.accepts(read.markers)) pieces.push(...numberedPieces(line, read));
      else addLine(current, line);
    }
  }
  return pieces;
}

function newPiece(piece: Partial<Piece> = {}): Piece {
  return { heading: null, markers: [], indent: 0, lines: [], hasBlankLine: false, ...piece };
}

function addLine(piece: Piece, line: string) {
  piece.hasBlankLine ||= piece.lines.length > 0 && line.trim() === "";
  piece.lines.push(line);
}

function numberedPieces(line: string, read: { markers: Marker[]; rest: string }) {
  const indent = indentOf(line);
  const titled = splitTitle(read.rest);
  const inner = titled && readMarkers(titled.inner);
  const style = read.markers.at(-1)?.readings[0]?.style;
  if (!titled || !inner || inner.markers[0]?.readings.some((reading) => reading.style === style))
    return [newPiece({ markers: read.markers, indent, lines: [read.rest] })];
  return [
    newPiece({ markers: read.markers, indent, lines: [titled.title] }),
    newPiece({ markers: inner.markers, indent, lines: [inner.rest] }),
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

/** Keeps `E. coli` and `3.5 million` from being taken for numbers: such forms count only in a sequence. */
function credibility() {
  const seen = new Set<string>();
  const follows = (marker: Marker) => {
    if (marker.form === "1.1") {
      const [, prefix = "", last = ""] = /^(.*)\.(\d+)$/.exec(marker.number) ?? [];
      return (
        last === "1" ||
        marker.printed.endsWith(".") ||
        seen.has(prefix) ||
        seen.has(`${prefix}.${Number(last) - 1}`)
      );
    }
    const isLetterAndDot = marker.form === "x." && !/\d/.test(marker.number);
    return (
      !isLetterAndDot ||
      marker.readings.some(({ style, value }) => value === 1 || seen.has(`${style}${value - 1}`))
    );
  };
  const note = (marker: Marker) => {
    seen.add(marker.number);
    for (const { style, value } of marker.readings) seen.add(`${style}${value}`);
  };
  return {
    note: (number: string) => seen.add(number),
    accepts(markers: Marker[]) {
      if (!markers.slice(0, 1).every(follows)) return false;
      markers.forEach(note);
      return true;
    },
  };
}
