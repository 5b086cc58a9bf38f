import { articleSlug, asciiSlug, claimAnchor, numberSlug } from "./anchors.ts";
import { chainOfParagraph, isOutermost } from "./citation.ts";
import { addDraft, type CutDraft, type Cutting, ownArticle } from "./cutting.ts";
import type { Marker } from "./markers.ts";

/** A number whose place has been found. */
export interface PlacedMarker {
  marker: Marker;
  lines: string[];
  style: string;
  /** The defined term that introduces its list. */
  term: string;
  /** Whether it is an article by itself. */
  isSection: boolean;
  isNewList: boolean;
}

/** Adds a numbered paragraph; its address adds its number to that of what it stands under, then its first words. */
export function addNumbered(cutting: Cutting, parent: number | null, placed: PlacedMarker) {
  const { marker, lines, isNewList, style, isSection } = placed;
  const above = parent === null ? undefined : cutting.drafts[parent];
  const lists = listsOf(cutting, `${parent} ${style}`);
  const term = isNewList ? placed.term : (lists.at(-1)?.[0]?.term ?? "");
  const chain = chainOfParagraph(marker, above?.chain ?? null, { style, term, isSection });
  const isRoot = chain.levels.length === 0;
  if (isRoot && chain.root && marker.form === "unit")
    chain.root.label = ownArticle(cutting, chain.root.label, parent);
  const own = chain.levels.at(-1);
  if (own && (isNewList || lists.length === 0)) lists.push([own]);
  else if (own) lists.at(-1)?.push(own);
  const isArticle = isRoot && !isContinued(marker, above);
  const number = isArticle ? articleSlug(marker.number) : numberSlug(continued(marker, above));
  const prefix = isArticle
    ? ""
    : prefixOf(cutting, above, chain.levels.length === 1 && own && !isOutermost(own));
  const anchor = [prefix, asciiSlug(term, 30), number].filter(Boolean).join("-");
  const worded = `${anchor}-${asciiSlug((lines[0] ?? "").slice(0, 200), 40)}`;
  const candidates =
    isArticle && above ? [anchor, `${above.cut.anchor}-${number}`, worded] : [anchor, worded];
  addDraft(cutting, parent, {
    cut: {
      anchor: claimAnchor(candidates, cutting.taken),
      kind: "paragraph",
      marker: marker.printed,
      title: "",
    },
    ...{ chain, label: null, lines, isRoot },
  });
}

/** In an annex that annex, whatever divides it. Points of a first paragraph without number have that in their address. */
function prefixOf({ drafts, habits }: Cutting, above: CutDraft | undefined, isPoint: boolean | undefined) {
  if (!above) return "";
  const root = drafts[above.root];
  const from = above.cut.kind === "heading" && root ? root : above;
  return habits.hasUnnumberedFirst && isPoint ? `${from.cut.anchor}-1` : from.cut.anchor;
}

/** 1.1 under 1 adds its last number to the address of 1. */
function isContinued(marker: Marker, above: CutDraft | undefined) {
  return continued(marker, above) !== marker.number && numberOf(above) !== "";
}

function continued(marker: Marker, above: CutDraft | undefined) {
  const number = numberOf(above);
  const isUnder = number !== "" && marker.number.startsWith(`${number}.`);
  return marker.form === "1.1" && isUnder ? marker.number.slice(number.length + 1) : marker.number;
}

function numberOf(above: CutDraft | undefined) {
  return above?.chain.levels.at(-1)?.number ?? above?.chain.root?.number ?? "";
}

function listsOf({ lists }: Cutting, key: string) {
  const found = lists.get(key) ?? [];
  lists.set(key, found);
  return found;
}
