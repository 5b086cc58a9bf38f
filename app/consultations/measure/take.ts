import { addNumbered } from "./add-numbered.ts";
import { articleSlug, asciiSlug, claimAnchor } from "./anchors.ts";
import { furtherParagraphs, lastParagraph } from "./bodies.ts";
import { chainOfHeading } from "./citation.ts";
import { isCredible } from "./credible.ts";
import { addDraft, type Cutting, closeList, ownArticle } from "./cutting.ts";
import { definedTerm } from "./defined-term.ts";
import { footnoteSigns, isFootnote } from "./footnotes.ts";
import type { Marker } from "./markers.ts";
import { isGoneOnWith, isOpenAt, outermostIn, placeMarker } from "./nesting.ts";
import { isFirst } from "./ordinals.ts";
import type { Piece } from "./pieces.ts";

/** Takes the next piece. */
export function take(cutting: Cutting, pieces: Piece[], at: number) {
  const piece = pieces[at];
  if (!piece) return;
  closeList(cutting);
  piece.markers = piece.markers.map((marker, nth) => (nth === 0 ? asSection(cutting, marker) : marker));
  if (piece.heading) addHeading(cutting, piece.heading, piece.lines);
  else if (isNumbered(cutting, pieces, at)) addParagraph(cutting, pieces, at);
  else leave(cutting, piece);
  for (const sign of footnoteSigns(piece.lines)) cutting.footnotes.add(sign);
}

function addHeading(cutting: Cutting, heading: NonNullable<Piece["heading"]>, lines: string[]) {
  const { level, title, cited } = heading;
  while ((cutting.headings.at(-1)?.level ?? 0) >= level) cutting.headings.pop();
  const parent = cutting.headings.at(-1)?.at ?? null;
  const above = parent === null ? undefined : cutting.drafts[parent];
  const label = cited.role === "unit" ? ownArticle(cutting, cited.label, parent) : cited.label;
  const chain = chainOfHeading({ ...cited, label }, above?.chain ?? null, cutting.habits);
  const name = articleSlug(cited.label) || "section";
  const qualified = above ? `${above.cut.anchor}-${name}` : name;
  const titled = cited.number ? `${qualified}-${asciiSlug(cited.title, 40)}` : qualified;
  const isPartOfParent = cited.label.startsWith("(") && above;
  const anchor = claimAnchor(isPartOfParent ? [qualified, titled] : [name, qualified, titled], cutting.taken);
  addDraft(cutting, parent, {
    cut: { anchor, kind: "heading", marker: "", title },
    ...{ chain: chain.below, label: chain.label, lines: [...lines] },
    isRoot: chain.below.root !== above?.chain.root,
  });
  cutting.headings.push({ level, at: cutting.drafts.length - 1 });
  cutting.stack = [];
  if (!cutting.habits.hasBareSections && cited.role === "unit") cutting.lastBare = null;
}

/** `4.1` after section 4, and not under it, is a section that was put in. */
function asSection({ stack, habits, lastBare, headings, drafts }: Cutting, marker: Marker): Marker {
  const [, whole, inserted] = /^(\d{1,3})\.(\d{1,2})$/.exec(marker.number) ?? [];
  if (marker.form !== "1.1" || !whole || lastBare?.[0] !== Number(whole)) return marker;
  const heading = drafts[headings.at(-1)?.at ?? -1]?.chain.root;
  const isUnder = stack.some(({ number }) => number === whole) || heading?.number === whole;
  if (isUnder && !habits.hasBareSections) return marker;
  return {
    ...marker,
    form: "x",
    readings: [{ style: "x1", value: [Number(whole), Number(`0.${inserted}`)] }],
  };
}

function isNumbered(cutting: Cutting, pieces: Piece[], at: number) {
  const piece = pieces[at];
  const [first, second] = piece?.markers ?? [];
  if (!piece || !first) return false;
  const ahead = () => markersAhead(pieces, at, 0);
  if (piece.level !== null) return true;
  if (isFootnote(first, { signs: cutting.footnotes, stack: cutting.stack, ahead: ahead() })) {
    cutting.footnotes.delete(first.number);
    return false;
  }
  if (piece.isAfterTitle) return isListAhead(pieces, at);
  const heading = cutting.headings.at(-1);
  return isCredible(first, {
    ...{ stack: cutting.stack, ahead, habits: cutting.habits, lastBare: cutting.lastBare },
    heading: heading ? (cutting.drafts[heading.at]?.chain.root?.number ?? "") : "",
    ...{
      rest: piece.lines[0] ?? "",
      isWithinSentence: piece.isWithinSentence,
      isDoubled: second !== undefined,
    },
  });
}

/** `(a) Examples. (1) one, (2) two.` has its list within a sentence, unless a (2) follows before (b). */
function isListAhead(pieces: Piece[], at: number) {
  const [marker] = pieces[at]?.markers ?? [];
  const [outer] = pieces[at - 1]?.markers.slice(-1) ?? [];
  if (!marker || !outer) return false;
  for (const next of markersAhead(pieces, at, 0)) {
    if (isGoneOnWith(marker, [next])) return true;
    if (isGoneOnWith(outer, [next])) return false;
  }
  return false;
}

/** Gives the text back to what stands before it. */
function leave(cutting: Cutting, piece: Piece) {
  const before = cutting.drafts.at(-1);
  const lines = before?.lines ?? cutting.preamble;
  if (piece.isAfterTitle) {
    lines.push(`${lines.pop() ?? ""}${piece.typed}`, ...piece.lines.slice(1));
    return;
  }
  lines.push(piece.typed, ...piece.lines.slice(1));
  cutting.doubts.push({ anchor: before?.cut.anchor ?? null, line: piece.typed.trim().slice(0, 200) });
}

/** Japanese articles have their title on the line above their number, `（定義）`. */
function takeCaption({ drafts, preamble }: Cutting, piece: Piece) {
  const [first] = piece.markers;
  if (first?.form !== "unit" || !first.number.startsWith("第")) return;
  const lines = drafts.at(-1)?.lines ?? preamble;
  const at = lines.findLastIndex((line) => line.trim() !== "");
  const caption = lines[at]?.trim() ?? "";
  if (!/^（[^（）]{1,40}）$/.test(caption) || (at > 0 && lines[at - 1]?.trim() !== "")) return;
  lines.splice(at);
  piece.lines.unshift(caption, "");
}

function addParagraph(cutting: Cutting, pieces: Piece[], at: number) {
  const piece = pieces[at];
  if (!piece) return;
  takeCaption(cutting, piece);
  const before = cutting.drafts.at(-1);
  const isAfterParagraph = before?.cut.kind === "paragraph";
  const prose = before && isAfterParagraph ? furtherParagraphs(before.lines) : 0;
  const introduction = before ? lastParagraph(["", ...before.lines]) : "";
  piece.markers.forEach((marker, nth) => {
    const isOuter = nth < piece.markers.length - 1;
    if (isOuter && reopen(cutting, marker, nth)) return;
    const ahead = () => markersAhead(pieces, at, nth);
    const around = { indent: piece.indent, prose: nth === 0 ? prose : 0, ahead };
    const { under, reading } = placeMarker(marker, {
      ...around,
      stack: cutting.stack,
      habits: cutting.habits,
    });
    cutting.stack.length = nth === 0 ? correctedPlace(cutting, piece, under) : under;
    const parent = cutting.stack.at(-1)?.at ?? cutting.headings.at(-1)?.at ?? null;
    const isIntroduced = nth === 0 && (prose > 0 || !isAfterParagraph);
    const term = isFirst(reading.value) && isIntroduced ? definedTerm(introduction) : "";
    const isSection = isSectionNumber(cutting, piece, { marker, nth, parent });
    const lines = isOuter ? [] : [...piece.lines];
    addNumbered(cutting, parent, {
      marker,
      lines,
      style: reading.style,
      term,
      isSection,
      isNewList: isFirst(reading.value),
    });
    const last = { ...reading, value: marker.last ?? reading.value };
    if (marker.form === "x") cutting.lastBare = reading.value;
    else if (marker.form === "unit") cutting.lastBare = null;
    cutting.stack.push({
      reading: last,
      number: marker.number,
      indent: piece.indent,
      at: cutting.drafts.length - 1,
    });
  });
}

/** `3.`, `4.—(1)` and `4.11 (1)` under a heading that has no article's number are sections by themselves. */
function isSectionNumber(
  { drafts, habits, stack }: Cutting,
  piece: Piece,
  { marker, nth, parent }: { marker: Marker; nth: number; parent: number | null },
) {
  if (nth > 0 || stack.length > outermostIn(stack)) return false;
  const role = parent === null ? null : drafts[parent]?.chain.root?.role;
  const isWords = parent === null || (drafts[parent]?.chain.root?.isWords ?? true);
  if (!isWords && role !== "division") return false;
  if (marker.form === "x") return true;
  if (marker.form === "x." && /^\d/.test(marker.number))
    return habits.hasNumberedSections === true || /[-–—]\(/.test(piece.typed.trimStart().slice(0, 12));
  return false;
}

/** As many levels below the heading or article as an official has said, where there are so many above it. */
function correctedPlace({ stack }: Cutting, { level }: Piece, under: number) {
  return level === null ? under : Math.min(stack.length, outermostIn(stack) + level - 1);
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

const furthestLook = 200;

function* markersAhead(pieces: Piece[], at: number, nth: number) {
  yield* pieces[at]?.markers.slice(nth + 1) ?? [];
  for (let next = at + 1; next < Math.min(pieces.length, at + furthestLook); next++) {
    const piece = pieces[next];
    if (!piece || piece.heading) return;
    yield* piece.markers;
  }
}
