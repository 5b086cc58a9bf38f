import type { Passage, SourceText } from "../passages/passage.ts";

/** Passages of one language and one position, on one provision or part; empty for the whole. */
export interface Stratum<Kind extends { passage: Passage }> {
  language: string;
  position: string | null;
  provision: string[];
  passages: Kind[];
}

/** Says what is written in one language from one position apart from all else. */
export const sideKey = ({ language, position }: { language: string; position: string | null }) =>
  JSON.stringify([language, position]);

/** From so many passages on a provision has key points of its own. */
const fewestOfProvision = 30;

/**
 * Divides passages by language and position, which never mix, and by provision where it has enough of them: the others
 * go to the part that it stands in, and in the end to the whole. In the order in which the passages come.
 */
export function strataOf<Kind extends { passage: Passage }>(
  passages: Kind[],
  textOf: (id: string) => Pick<SourceText, "position" | "provision">,
): Stratum<Kind>[] {
  const kinds = groupBy(passages, ({ passage: { language, text_id } }) =>
    sideKey({ language, position: textOf(text_id).position }),
  );
  return kinds.flatMap((kind) => {
    const [first] = kind;
    if (!first) return [];
    const { position } = textOf(first.passage.text_id);
    const placed = kind.map((one) => ({ one, provision: textOf(one.passage.text_id).provision ?? [] }));
    return mergeUpwards(placed).map(({ provision, passages }) => ({
      language: first.passage.language,
      position,
      provision,
      passages,
    }));
  });
}

interface Placed<Kind> {
  one: Kind;
  provision: string[];
}

function mergeUpwards<Kind>(placed: Placed<Kind>[]) {
  let left = placed;
  const strata: { provision: string[]; passages: Kind[] }[] = [];
  const deepest = placed.reduce((most, { provision }) => Math.max(most, provision.length), 0);
  for (let depth = deepest; depth >= 0; depth--) {
    const upTo = left.map(({ one, provision }) => ({ one, provision: provision.slice(0, depth) }));
    left = [];
    for (const same of groupBy(upTo, ({ provision }) => JSON.stringify(provision))) {
      const [{ provision } = { provision: [] }] = same;
      if (depth === 0 || (provision.length === depth && same.length >= fewestOfProvision))
        strata.push({ provision, passages: same.map(({ one }) => one) });
      else left = left.concat(same);
    }
  }
  return strata;
}

export function groupBy<Kind>(all: Iterable<Kind>, keyOf: (one: Kind) => string): Kind[][] {
  const groups = new Map<string, Kind[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
