import { ownText } from "../own-text.server.ts";
import type { ChangedProvision } from "./measure-version.ts";
import { withoutNumber } from "./words-of-cuts.ts";

type ComparedWords = Pick<ComparedText, "kind" | "text" | "html">;

interface ComparedText {
  id: string;
  anchor: string;
  label: string;
  kind: "heading" | "paragraph";
  /** A heading's own words with its number, or a paragraph's text. */
  text: string;
  html: string;
}

/**
 * What is not the same in the later version, in its order; a provision that was taken out stands behind the one that it
 * followed. A provision that has another number only is renumbered.
 */
export function compareProvisions(
  before: readonly ComparedText[],
  after: readonly ComparedText[],
): ChangedProvision[] {
  const earlier = new Map(before.map((provision) => [provision.id, provision]));
  const later = new Set(after.map(({ id }) => id));
  const removedAfter = runsOfRemoved(before, later);
  const changed = [...(removedAfter.get(null) ?? [])];
  for (const provision of after) {
    const was = earlier.get(provision.id);
    const change = changeOf(was, provision);
    if (change) changed.push(change);
    changed.push(...(removedAfter.get(provision.id) ?? []));
  }
  return changed;
}

/** Whether it says something else; another number of a heading is no change of what it says. */
export function isChanged(was: ComparedWords, is: ComparedWords) {
  return saidBy(was) !== saidBy(is);
}

const saidBy = (one: ComparedWords) => ownText({ ...one, text: withoutNumber(one) });

function changeOf(was: ComparedText | undefined, provision: ComparedText): ChangedProvision | null {
  const { anchor, label } = provision;
  const after = ownText(provision);
  if (!was) return { anchor, change: "added", label, earlierLabel: null, before: "", after };
  const earlierLabel = was.label === label ? null : was.label;
  const texts = { before: ownText(was), after };
  if (isChanged(was, provision)) return { anchor, change: "changed", label, earlierLabel, ...texts };
  return earlierLabel === null ? null : { anchor, change: "renumbered", label, earlierLabel, ...texts };
}

/** By the provision that stands before them and is still there, those that are not; null for those at the beginning. */
function runsOfRemoved(before: readonly ComparedText[], later: ReadonlySet<string>) {
  const runs = new Map<string | null, ChangedProvision[]>();
  let last: string | null = null;
  for (const provision of before) {
    const { id, anchor, label } = provision;
    if (later.has(id)) last = id;
    else
      runs.set(last, [
        ...(runs.get(last) ?? []),
        { anchor, change: "removed", label, earlierLabel: null, before: ownText(provision), after: "" },
      ]);
  }
  return runs;
}
