import { asciiSlug, claimAnchor, numberSlug, type TakenAnchors } from "./anchors.ts";
import { bodyOf, furtherParagraphs, lastParagraph, paragraphsIn } from "./bodies.ts";
import {
  type Chain,
  type CitedLevel,
  chainOfHeading,
  chainOfParagraph,
  isOutermost,
  labelOf,
  pathOf,
} from "./citation.ts";
import { isCredible } from "./credible.ts";
import type { Cut, CutMeasure } from "./cut.ts";
import { definedTerm } from "./defined-term.ts";
import type { DraftingHabits } from "./habits.ts";
import type { Marker } from "./markers.ts";
import { isGoneOnWith, isOpenAt, type Level, outermostIn, placeMarker } from "./nesting.ts";
import { isFirst, type Ordinal } from "./ordinals.ts";
import type { Piece } from "./pieces.ts";
import type { WayToCite } from "./ways-to-cite.ts";

/** A measure while it is being cut. */
export interface Cutting {
  drafts: CutDraft[];
  doubts: CutMeasure["doubts"];
  taken: TakenAnchors;
  /** The lists that each provision has of a style: the levels of each of them. */
  lists: Map<string, CitedLevel[][]>;
  headings: { level: number; at: number }[];
  stack: Level[];
  lastBare: Ordinal | null;
  preamble: string[];
  habits: DraftingHabits;
}

interface CutDraft {
  cut: Omit<Cut, "label" | "path" | "markdown">;
  chain: Chain;
  /** Of a heading, which is cited by itself. */
  label: string | null;
  lines: string[];
  /** The article or annex that it is part of. */
  root: number;
  /** Which of the unnumbered paragraphs of that its list stands in. */
  paragraph: number;
}

/** Takes the next piece. */
export function take(cutting: Cutting, pieces: Piece[], at: number) {
  const piece = pieces[at];
  if (!piece) return;
  closeList(cutting);
  piece.markers = piece.markers.map((marker, nth) => (nth === 0 ? asSection(cutting, marker) : marker));
  if (piece.heading) addHeading(cutting, piece.heading, piece.lines);
  else if (isNumbered(cutting, pieces, at)) addParagraph(cutting, pieces, at);
  else leave(cutting, piece);
}

/** Cites what has been cut. */
export function finish(cutting: Cutting, way: WayToCite | null): Cut[] {
  closeList(cutting);
  for (const lists of cutting.lists.values())
    if (lists.length === 1) for (const level of lists[0] ?? []) level.term = "";
  const { drafts } = cutting;
  const withFurther = new Set(
    drafts
      .filter(({ chain }) => chain.levels.length === 1 && chain.levels.every(isOutermost))
      .map(({ root }) => root),
  );
  const labels = new Set<string>();
  return drafts.map(({ cut, chain, label, lines, root, paragraph }) => {
    const several = cutting.habits.closesListsWithParagraphs && paragraphsIn(drafts[root]?.lines ?? []) > 1;
    const facts = { paragraph: several ? paragraph : null, hasFurtherParagraphs: withFurther.has(root) };
    const markdown = bodyOf(lines);
    const cited = unique(label ?? labelOf(chain, way, facts), markdown, {
      labels,
      isHeading: label !== null,
    });
    return { ...cut, label: cited, path: pathOf(chain, facts) || cited, markdown };
  });
}

/** Two lists in one paragraph are told apart by their first words where nothing else does. */
function unique(
  label: string,
  text: string,
  { labels, isHeading }: { labels: Set<string>; isHeading: boolean },
) {
  if (isHeading) return label;
  const words = text
    .replace(/[*_`\n]/g, " ")
    .slice(0, 200)
    .split(/\s+/)
    .slice(0, 4)
    .join(" ");
  const cited = labels.has(label) && words !== "" ? `${label} “${words}”` : label;
  labels.add(cited);
  return cited;
}

function addHeading(cutting: Cutting, heading: NonNullable<Piece["heading"]>, lines: string[]) {
  const { level, title, cited } = heading;
  while ((cutting.headings.at(-1)?.level ?? 0) >= level) cutting.headings.pop();
  const parent = cutting.headings.at(-1)?.at ?? null;
  const above = parent === null ? undefined : cutting.drafts[parent];
  const { label, below } = chainOfHeading(cited, above?.chain ?? null, cutting.habits);
  const name = asciiSlug(cited.label.replace(/(?<=\d) (?=[a-z]$)/, "")) || "section";
  const qualified = above ? `${above.cut.anchor}-${name}` : name;
  const titled = cited.number ? `${qualified}-${asciiSlug(cited.title, 40)}` : qualified;
  const isPartOfParent = cited.label.startsWith("(") && above;
  const anchor = claimAnchor(isPartOfParent ? [qualified, titled] : [name, qualified, titled], cutting.taken);
  add(cutting, parent, {
    ...{ cut: { anchor, kind: "heading", marker: "", title }, chain: below, label, lines: [...lines] },
    isRoot: true,
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

function addParagraph(cutting: Cutting, pieces: Piece[], at: number) {
  const piece = pieces[at];
  if (!piece) return;
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
    cutting.stack.length = under;
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

interface PlacedMarker {
  marker: Marker;
  lines: string[];
  style: string;
  term: string;
  isSection: boolean;
  isNewList: boolean;
}

function addNumbered(
  cutting: Cutting,
  parent: number | null,
  { marker, lines, isNewList, ...placed }: PlacedMarker,
) {
  const above = parent === null ? undefined : cutting.drafts[parent];
  const lists = listsOf(cutting, parent, placed.style);
  const term = isNewList ? placed.term : (lists.at(-1)?.[0]?.term ?? "");
  const chain = chainOfParagraph(marker, above?.chain ?? null, { ...placed, term });
  const isRoot = chain.levels.length === 0;
  const own = chain.levels.at(-1);
  if (own && (isNewList || lists.length === 0)) lists.push([own]);
  else if (own) lists.at(-1)?.push(own);
  const number = isRoot
    ? asciiSlug(marker.number.replace(/(?<=\d) (?=[a-z]$)/, ""))
    : numberSlug(continued(marker, above));
  const prefix = isRoot && !isContinued(marker, above) ? "" : (above?.cut.anchor ?? "");
  const anchor = [
    prefix,
    asciiSlug(term, 30),
    isRoot && prefix ? numberSlug(continued(marker, above)) : number,
  ]
    .filter(Boolean)
    .join("-");
  const words = asciiSlug((lines[0] ?? "").slice(0, 200), 40);
  const qualified = isRoot && above ? `${above.cut.anchor}-${number}` : `${anchor}-${words}`;
  add(cutting, parent, {
    cut: {
      anchor: claimAnchor([anchor, qualified, `${anchor}-${words}`], cutting.taken),
      ...{ kind: "paragraph", marker: marker.printed, title: "" },
    },
    ...{ chain, label: null, lines, isRoot },
  });
}

/** 1.1 under 1 adds its last number to the address of 1. */
function isContinued(marker: Marker, above: CutDraft | undefined) {
  const number = above?.chain.levels.at(-1)?.number ?? above?.chain.root?.number ?? "";
  return marker.form === "1.1" && number !== "" && marker.number.startsWith(`${number}.`);
}

function continued(marker: Marker, above: CutDraft | undefined) {
  if (marker.form !== "1.1") return marker.number;
  if (!isContinued(marker, above)) return marker.number.replaceAll(".", "-");
  const number = above?.chain.levels.at(-1)?.number ?? above?.chain.root?.number ?? "";
  return marker.number.slice(number.length + 1);
}

function listsOf(cutting: Cutting, parent: number | null, style: string) {
  const key = `${parent} ${style}`;
  const lists = cutting.lists.get(key) ?? [];
  cutting.lists.set(key, lists);
  return lists;
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

/** Unnumbered paragraphs after a list are the article's where its state writes them so. */
function closeList({ drafts, habits }: Cutting) {
  const last = drafts.at(-1);
  const root = drafts[last?.root ?? -1];
  if (!habits.closesListsWithParagraphs || !last || !root || last === root) return;
  const end = last.lines.findIndex(
    (line, at) => line.trim() === "" && /[.]\s*$/.test(last.lines[at - 1] ?? ""),
  );
  if (end < 0 || last.lines.slice(end).every((line) => line.trim() === "")) return;
  root.lines.push("", ...last.lines.splice(end));
}

interface NewDraft extends Pick<CutDraft, "chain" | "label" | "lines"> {
  cut: Pick<Cut, "anchor" | "kind" | "marker" | "title">;
  isRoot: boolean;
}

function add(cutting: Cutting, parent: number | null, { cut, isRoot, ...draft }: NewDraft) {
  const above = parent === null ? undefined : cutting.drafts[parent];
  const root = isRoot || !above ? cutting.drafts.length : above.root;
  const isDirect = above !== undefined && parent === above.root;
  const paragraph = isDirect ? paragraphsIn(above.lines) : (above?.paragraph ?? 1);
  const place = { parent_anchor: above?.cut.anchor ?? null, depth: above ? above.cut.depth + 1 : 0 };
  cutting.drafts.push({ ...draft, cut: { ...cut, ...place }, root, paragraph });
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
