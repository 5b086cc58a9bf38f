import { bodyOf, paragraphsIn } from "./bodies.ts";
import { type Chain, type CitedLevel, isOutermost, labelOf, pathOf } from "./citation.ts";
import type { Cut } from "./cut.ts";
import { type Cutting, closeList } from "./cutting.ts";
import type { WayToCite } from "./ways-to-cite.ts";

/** Cites what has been cut, once all of it is known. */
export function finish(cutting: Cutting, way: WayToCite | null): Cut[] {
  closeList(cutting);
  for (const lists of cutting.lists.values())
    if (lists.length === 1) for (const level of lists[0] ?? []) level.term = "";
  const { drafts, habits } = cutting;
  const further = furtherParagraphsOf(cutting);
  const labels = new Map<string, number>();
  return drafts.map(({ cut, chain, label, lines, root, paragraph }) => {
    const hasSeveral = habits.closesListsWithParagraphs && paragraphsIn(drafts[root]?.lines ?? []) > 1;
    const facts = {
      paragraph: hasSeveral ? paragraph : null,
      hasFurtherParagraphs: hasFurther(further.get(root), chain),
    };
    const markdown = bodyOf(lines);
    if (label !== null) return { ...cut, label, path: label, markdown };
    const cited = unique(labelOf(chain, way, facts), markdown, labels);
    return { ...cut, label: cited, path: pathOf(chain, facts), markdown };
  });
}

/** By article: the style of the numbered paragraphs that follow a first one without number, `(2)` after the points of that. */
function furtherParagraphsOf({ drafts }: Cutting) {
  const first = new Map<number, CitedLevel>();
  const further = new Map<number, string>();
  for (const { chain, root } of drafts) {
    const [level, ...below] = chain.levels;
    if (!level || below.length > 0) continue;
    const begun = first.get(root) ?? level;
    first.set(root, begun);
    const isSecond = begun.style !== level.style && level.number === "2" && /^[1aа]$/.test(begun.number);
    if (isOutermost(level) || (isSecond && !further.has(root))) further.set(root, level.style);
  }
  return further;
}

function hasFurther(style: string | undefined, { levels }: Chain) {
  return style !== undefined && style !== levels[0]?.style;
}

/** Two lists in one paragraph are told apart by their first words where nothing else does. */
function unique(label: string, text: string, labels: Map<string, number>) {
  const words = text
    .replace(/[*_`\n]/g, " ")
    .slice(0, 200)
    .split(/\s+/)
    .slice(0, 4)
    .join(" ");
  const worded = words === "" ? label : `${label} “${words}”`;
  const cited = labels.has(label) ? worded : label;
  const nth = (labels.get(cited) ?? 0) + 1;
  labels.set(cited, nth);
  return nth === 1 ? cited : `${cited} [${nth}]`;
}
