import { type Cited, citeHeading, citeParagraph, type TakenAnchors } from "./citation.ts";
import { type Piece, readPieces } from "./measure-pieces.ts";
import { isOpenAt, type Level, placeMarker } from "./nesting.ts";
import type { Marker } from "./paragraph-markers.ts";

/** A provision as cut from a measure; the columns of the provision table, with Markdown where those have HTML. */
export type Cut = {
  /** Unique within the measure, made from the labels above it: `article-3-1-a`. */
  anchor: string;
  parent_anchor: string | null;
  kind: "heading" | "paragraph";
  /** How it is cited: `Article 3(1)(a)`; a heading without a number by its words. */
  label: string;
  /** The number as printed before a paragraph, `(a)`; empty for a heading. */
  marker: string;
  /** 0 for a top heading; otherwise one more than what it stands under. */
  depth: number;
  /** A heading as it was written, with its number, without the hashes; empty for a paragraph. */
  title: string;
  /** The text of a paragraph, or the unnumbered text under a heading; may be empty. */
  markdown: string;
};

export type CutMeasure = { preamble: string; provisions: Cut[] };

/**
 * Cuts a measure into provisions, in reading order: its headings and its numbered paragraphs. Unnumbered text belongs
 * to the provision before it, and before the first one to the preamble. Anchors come from the labels alone, so that
 * editing one provision leaves the others' as they were. An official who wants no provision writes `1\.` for `1.`.
 */
export function cutMeasure(markdown: string): CutMeasure {
  const [preamble, ...pieces] = readPieces(markdown);
  const cutting: Cutting = { provisions: [], cited: [], taken: new Map(), headings: [], stack: [] };
  pieces.forEach((piece, at) => {
    if (piece.heading) addHeading(cutting, piece);
    else addParagraph(cutting, pieces, at);
  });
  return { preamble: bodyOf(preamble?.lines ?? []), provisions: cutting.provisions };
}

type Cutting = {
  provisions: Cut[];
  /** What each provision is cited under, in the same order. */
  cited: Cited[];
  taken: TakenAnchors;
  headings: { level: number; at: number }[];
  stack: Level[];
};

function addHeading(cutting: Cutting, piece: Piece) {
  if (!piece.heading) return;
  const { level, title, cited } = piece.heading;
  while ((cutting.headings.at(-1)?.level ?? 0) >= level) cutting.headings.pop();
  const parent = cutting.headings.at(-1)?.at ?? null;
  const own = citeHeading(cited, parent === null ? null : (cutting.cited[parent] ?? null), cutting.taken);
  add(cutting, { own, parent, cut: { kind: "heading", marker: "", title, markdown: bodyOf(piece.lines) } });
  cutting.headings.push({ level, at: cutting.provisions.length - 1 });
  cutting.stack = [];
}

function addParagraph(cutting: Cutting, pieces: Piece[], at: number) {
  const piece = pieces[at];
  if (!piece) return;
  const before = pieces[at - 1];
  const prose = before && before.markers.length > 0 ? unnumberedParagraphs(before) : 0;
  const text = bodyOf(piece.lines);
  piece.markers.forEach((marker, nth) => {
    const isOuter = nth < piece.markers.length - 1;
    if (isOuter && reopen(cutting, marker, nth)) return;
    const ahead = markersAhead(pieces, at, nth);
    const around = { stack: cutting.stack, indent: piece.indent, prose: nth === 0 ? prose : 0, ahead };
    const { under, reading } = placeMarker(marker, around);
    cutting.stack.length = under;
    const parent = cutting.stack.at(-1)?.at ?? cutting.headings.at(-1)?.at ?? null;
    const above = parent === null ? null : (cutting.cited[parent] ?? null);
    const own = citeParagraph(marker, above, { text, taken: cutting.taken });
    const markdown = isOuter ? "" : text;
    add(cutting, { own, parent, cut: { kind: "paragraph", marker: marker.printed, title: "", markdown } });
    const last = { ...reading, value: marker.last ?? reading.value };
    cutting.stack.push({
      reading: last,
      number: marker.number,
      indent: piece.indent,
      at: cutting.provisions.length - 1,
    });
  });
}

/** `(b)(2)` after `(b)(1)` stands under the same (b). */
function reopen(cutting: Cutting, marker: Marker, nth: number) {
  const level =
    nth === 0
      ? cutting.stack.findIndex((open) => isOpenAt(open, marker))
      : isOpenAt(cutting.stack[nth], marker)
        ? nth
        : -1;
  if (level < 0) return false;
  cutting.stack.length = level + 1;
  return true;
}

function add(
  cutting: Cutting,
  {
    own,
    parent,
    cut,
  }: { own: Cited; parent: number | null; cut: Pick<Cut, "kind" | "marker" | "title" | "markdown"> },
) {
  const above = parent === null ? undefined : cutting.provisions[parent];
  const place = { parent_anchor: above?.anchor ?? null, depth: above ? above.depth + 1 : 0 };
  cutting.provisions.push({ anchor: own.anchor, label: own.label, ...place, ...cut });
  cutting.cited.push(own);
}

const furthestLook = 200;

function* markersAhead(pieces: Piece[], at: number, nth: number) {
  yield* pieces[at]?.markers.slice(nth + 1) ?? [];
  for (let next = at + 1; next < Math.min(pieces.length, at + furthestLook); next++) {
    const piece = pieces[next];
    if (!piece || piece.heading) return;
    yield* piece.markers;
  }
}

function unnumberedParagraphs(piece: Piece) {
  return piece.lines.filter((line, at) => at > 0 && line.trim() !== "" && piece.lines[at - 1]?.trim() === "")
    .length;
}

/** Lines without the indentation that they share; `* * *` stays the mark of an omission and draws no line. */
function bodyOf(lines: string[]) {
  const [first = "", ...more] = lines;
  const filled = (first.startsWith(" ") ? lines : more).filter((line) => line.trim() !== "");
  const shared = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), 80);
  return lines
    .map((line) => line.slice(Math.min(shared, line.length - line.trimStart().length)))
    .map((line) => (/^\s*\*(?: +\*){2,}\s*$/.test(line) ? line.replaceAll("*", "\\*") : line))
    .join("\n")
    .trim();
}
