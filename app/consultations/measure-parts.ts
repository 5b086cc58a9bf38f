/** A provision without its text, enough to find one's way in a measure. */
export interface OutlineEntry {
  anchor: string;
  parent_anchor: string | null;
  kind: "heading" | "paragraph";
  label: string;
  /** A heading's words; empty for a paragraph. */
  title: string;
  depth: number;
  /** How many characters of HTML it has. */
  length: number;
}

/** What a part of a measure is called by: the labels of the divisions that it begins and ends with. */
export interface PartLabels {
  first: string;
  /** Null where it is one. */
  last: string | null;
}

/** A run of provisions that are shown on one page: from `start` up to, not including, `end`. */
export interface MeasurePart extends PartLabels {
  start: number;
  end: number;
}

interface PartLimits {
  provisions: number;
  characters: number;
}

/** A page stays readable, and below 300 kB with everything around the text. */
const pageLimits: PartLimits = { provisions: 250, characters: 170_000 };
/** What stands around the text of a provision on the page: its anchor, label and links. */
const aroundProvision = 450;

/**
 * Divides a measure into parts that fit on a page: the highest divisions that fit, with small neighbours of one kind
 * together. Most measures are one part.
 */
export function divideMeasure(outline: OutlineEntry[], limits = pageLimits): MeasurePart[] {
  const ends = subtreeEnds(outline);
  const sizes = runningSizes(outline);
  const fits = (start: number, end: number) =>
    end - start <= limits.provisions && (sizes[end] ?? 0) - (sizes[start] ?? 0) <= limits.characters;
  const parts: (MeasurePart & { under: string | null })[] = [];

  for (let at = 0; at < outline.length; ) {
    const entry = outline[at];
    if (!entry) break;
    const whole = ends[at] ?? at + 1;
    const isTooLarge = !fits(at, whole);
    const end = isTooLarge ? at + 1 : whole;
    const last = parts.at(-1);
    // What is too large for a page begins one, and its first pieces join it there.
    const joins =
      last && (isAlone(last, outline, entry) || (last.under === entry.parent_anchor && !isTooLarge));
    if (joins && fits(last.start, end)) {
      last.end = end;
      last.last = entry.label;
      last.under = entry.parent_anchor;
    } else parts.push({ start: at, end, first: entry.label, last: null, under: entry.parent_anchor });
    at = end;
  }
  return parts.map(({ under, ...part }) => part);
}

function isAlone({ end }: MeasurePart, outline: OutlineEntry[], { parent_anchor }: OutlineEntry) {
  return parent_anchor !== null && outline[end - 1]?.anchor === parent_anchor;
}

function runningSizes(outline: OutlineEntry[]) {
  const sizes = [0];
  for (const { length } of outline) sizes.push((sizes.at(-1) ?? 0) + length + aroundProvision);
  return sizes;
}

/** For each provision, where what stands under it ends. */
function subtreeEnds(outline: OutlineEntry[]) {
  const ends = outline.map(() => outline.length);
  const open: number[] = [];
  outline.forEach(({ depth }, at) => {
    while (open.length > 0 && (outline[open.at(-1) ?? 0]?.depth ?? 0) >= depth) ends[open.pop() ?? 0] = at;
    open.push(at);
  });
  return ends;
}

/** The part that has the provision with that anchor; the first where there is none. */
export function partWith(parts: MeasurePart[], outline: OutlineEntry[], anchor: string | null) {
  const at = outline.findIndex((entry) => entry.anchor === anchor);
  const found = parts.findIndex(({ start, end }) => start <= at && at < end);
  return Math.max(0, found);
}

const longestContents = 120;

/**
 * The headings that a contents list shows: all, or where they are too many the upper ranks and those of the part that
 * is shown. A measure without headings is listed by its uppermost paragraphs.
 */
export function contentsOf(outline: OutlineEntry[], shown: Pick<MeasurePart, "start" | "end">) {
  const headings = outline.map((entry, at) => ({ ...entry, isShown: shown.start <= at && at < shown.end }));
  const listed = headings.filter(({ kind }) => kind === "heading");
  if (listed.length === 0) return headings.filter(({ depth }) => depth === 0).slice(0, longestContents);
  if (listed.length <= longestContents) return listed;
  const atDepth = (depth: number) => listed.filter((entry) => entry.depth <= depth);
  let deepest = 0;
  while (atDepth(deepest + 1).length <= longestContents) deepest++;
  const kept = listed.filter(({ depth, isShown }) => depth <= deepest || isShown);
  return kept.length <= 2 * longestContents ? kept : kept.filter(({ isShown }) => isShown);
}

const shortestContents = 4;
const mostAtOnce = 30;

/** The uppermost headings of a measure, down to where there are a few. */
export function topContents(outline: OutlineEntry[]) {
  const headings = outline.filter(({ kind }) => kind === "heading");
  const listed = headings.length > 0 ? headings : outline;
  const atDepth = (depth: number) => listed.filter((entry) => entry.depth <= depth);
  let depth = 0;
  while (atDepth(depth).length < Math.min(shortestContents, listed.length)) depth++;
  return atDepth(depth).slice(0, mostAtOnce);
}
