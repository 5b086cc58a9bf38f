import { bodyOf, paragraphsIn } from "./bodies.ts";
import { isOutermost, labelOf, pathOf } from "./citation.ts";
import type { Cut } from "./cut.ts";
import { type Cutting, closeList } from "./cutting.ts";
import type { WayToCite } from "./ways-to-cite.ts";

/** Cites what has been cut, once all of it is known. */
export function finish(cutting: Cutting, way: WayToCite | null): Cut[] {
  closeList(cutting);
  for (const lists of cutting.lists.values())
    if (lists.length === 1) for (const level of lists[0] ?? []) level.term = "";
  const { drafts, habits } = cutting;
  const withFurther = articlesWithFurtherParagraphs(cutting);
  const labels = new Map<string, number>();
  return drafts.map(({ cut, chain, label, lines, root, paragraph }) => {
    const hasSeveral = habits.closesListsWithParagraphs && paragraphsIn(drafts[root]?.lines ?? []) > 1;
    const facts = { paragraph: hasSeveral ? paragraph : null, hasFurtherParagraphs: withFurther.has(root) };
    const markdown = bodyOf(lines);
    if (label !== null) return { ...cut, label, path: label, markdown };
    const cited = unique(labelOf(chain, way, facts), markdown, labels);
    return { ...cut, label: cited, path: pathOf(chain, facts), markdown };
  });
}

function articlesWithFurtherParagraphs({ drafts }: Cutting) {
  return new Set(
    drafts
      .filter(({ chain: { levels } }) => levels.length === 1 && levels.every(isOutermost))
      .map(({ root }) => root),
  );
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
