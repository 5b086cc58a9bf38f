import type { TakenAnchors } from "./anchors.ts";
import { paragraphsIn } from "./bodies.ts";
import type { Chain, CitedLevel } from "./citation.ts";
import type { Cut, CutMeasure } from "./cut.ts";
import type { DraftingHabits } from "./habits.ts";
import type { Level } from "./nesting.ts";
import type { Ordinal } from "./ordinals.ts";

/** A measure while it is being cut. */
export interface Cutting {
  drafts: CutDraft[];
  doubts: CutMeasure["doubts"];
  taken: TakenAnchors;
  /** How articles are cited so far. */
  articles: Set<string>;
  /** The lists that each provision has of a style: the levels of each of them. */
  lists: Map<string, CitedLevel[][]>;
  headings: { level: number; at: number }[];
  stack: Level[];
  /** Of the last bare number under the heading, or, where sections have those, in the measure. */
  lastBare: Ordinal | null;
  preamble: string[];
  /** The signs of footnotes that the text has so far, without those whose notes have been found. */
  footnotes: Set<string>;
  habits: DraftingHabits;
}

/** A provision whose text is not complete yet. */
export interface CutDraft {
  cut: Omit<Cut, "label" | "path" | "markdown">;
  chain: Chain;
  /** Of a heading, which is cited by itself. */
  label: string | null;
  lines: string[];
  /** Where the article or annex stands that it is part of. */
  root: number;
  /** Which of the unnumbered paragraphs of that its list stands in. */
  paragraph: number;
}

interface NewDraft extends Pick<CutDraft, "chain" | "label" | "lines"> {
  cut: Pick<Cut, "anchor" | "kind" | "marker" | "title">;
  isRoot: boolean;
}

/** Puts a provision under another, or at the top. */
export function addDraft(cutting: Cutting, parent: number | null, { cut, isRoot, ...draft }: NewDraft) {
  const above = parent === null ? undefined : cutting.drafts[parent];
  const root = isRoot || !above ? cutting.drafts.length : above.root;
  const isDirect = above !== undefined && parent === above.root;
  const paragraph = isDirect ? paragraphsIn(above.lines) : (above?.paragraph ?? 1);
  const place = { parent_anchor: above?.cut.anchor ?? null, depth: above ? above.cut.depth + 1 : 0 };
  cutting.drafts.push({ ...draft, cut: { ...cut, ...place }, root, paragraph });
}

/** An article of a transitional part or an annex whose number another one has is cited with that part: `부칙 제1조`. */
export function ownArticle(cutting: Cutting, label: string, parent: number | null) {
  const part = parent === null ? undefined : cutting.drafts[parent];
  const isTaken = cutting.articles.has(label) && part?.cut.kind === "heading";
  const own = isTaken ? `${part.label ?? ""} ${label}`.trim() : label;
  cutting.articles.add(own);
  return own;
}

/** Unnumbered paragraphs after a list are the article's where its state writes them so. */
export function closeList({ drafts, habits }: Cutting) {
  const last = drafts.at(-1);
  const root = drafts[last?.root ?? -1];
  if (!habits.closesListsWithParagraphs || !last || !root || last === root) return;
  const end = last.lines.findIndex(
    (line, at) => line.trim() === "" && /[.]\s*$/.test(last.lines[at - 1] ?? ""),
  );
  if (end < 0 || last.lines.slice(end).every((line) => line.trim() === "")) return;
  root.lines.push("", ...last.lines.splice(end));
}
