import type { ChangedProvision } from "./measure-version.ts";

interface ProvisionWords {
  id: string;
  anchor: string;
  label: string;
  /** Its own words as plain text. */
  words: string;
}

/**
 * What is not the same in the later version, in its order; a provision that was taken out stands behind the one that it
 * followed. A provision that has another number only is renumbered.
 */
export function compareProvisions(
  before: readonly ProvisionWords[],
  after: readonly ProvisionWords[],
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

function changeOf(was: ProvisionWords | undefined, provision: ProvisionWords): ChangedProvision | null {
  const { anchor, label, words } = provision;
  if (!was) return { anchor, change: "added", label, earlierLabel: null, before: "", after: words };
  const earlierLabel = was.label === label ? null : was.label;
  const texts = { before: was.words, after: words };
  if (was.words !== words) return { anchor, change: "changed", label, earlierLabel, ...texts };
  return earlierLabel === null ? null : { anchor, change: "renumbered", label, earlierLabel, ...texts };
}

/** By the provision that stands before them and is still there, those that are not; null for those at the beginning. */
function runsOfRemoved(before: readonly ProvisionWords[], later: ReadonlySet<string>) {
  const runs = new Map<string | null, ChangedProvision[]>();
  let last: string | null = null;
  for (const { id, anchor, label, words } of before) {
    if (later.has(id)) last = id;
    else
      runs.set(last, [
        ...(runs.get(last) ?? []),
        { anchor, change: "removed", label, earlierLabel: null, before: words, after: "" },
      ]);
  }
  return runs;
}
