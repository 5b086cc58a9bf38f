/** A key point with what makes it, as far as two choices of key points are compared by that. */
export interface MatchedPoint {
  id: string;
  /** See sideKey: nothing continues on another side. */
  side: string;
  /** The passage that names it; null where it has its name from no single one. */
  quote: string | null;
  /** Ids of the passages that make it, or of sets of passages that are never apart. */
  passages: string[];
}

interface ComparedWith {
  rebuilt: MatchedPoint[];
  /** These stay whatever is chosen: passages may go to them. */
  standing?: MatchedPoint[];
  /** How many passages an id stands for; one each without it. */
  countOf?: (id: string) => number;
}

/** What becomes of a key point where they are chosen anew. */
export type Fate = "kept" | "renamed" | "split" | "merged" | "gone";

export interface FormerFate {
  id: string;
  fate: Fate;
  /** How many passages it had. */
  passages: number;
  /** Where most of those go that still make a key point, the most first; of what is split, each of its parts. */
  into: { id: string; passages: number }[];
}

export interface ComparedRebuild {
  fates: FormerFate[];
  /** By new key point, the former one that it continues. */
  continued: Map<string, string>;
}

/** So much of what a former key point has must be in another one for that to continue it, or to have taken it in. */
const mostOfIt = 0.5;
/** So much of it, and no single passage, is a part of its own. */
const partOfIt = 0.25;
const fewestOfPart = 2;

/**
 * What becomes of each former key point. A new one that is named by the same passage continues it, and bears its id; of the others that
 * which takes most of its passages over.
 */
export function compareRebuild(
  former: MatchedPoint[],
  { rebuilt, standing = [], countOf = () => 1 }: ComparedWith,
): ComparedRebuild {
  const had = new Map(former.map(({ id, passages }) => [id, sumOf(passages, countOf)]));
  const flows = flowsFrom(former, [...rebuilt, ...standing], countOf);
  const continued = continuedAmong(former, { rebuilt, flows, had });
  const finalId = (id: string) => continued.get(id) ?? id;
  const quotes = new Map(rebuilt.map(({ id, quote }) => [finalId(id), quote]));
  const fates = former.map((one): FormerFate => {
    const into = (flows.get(one.id) ?? []).map(({ id, passages }) => ({ id: finalId(id), passages }));
    const all = had.get(one.id) ?? 0;
    const parts = into.filter(({ passages }) => passages >= Math.max(fewestOfPart, partOfIt * all));
    const facts = { id: one.id, passages: all };
    if (parts.length > 1) return { ...facts, fate: "split", into: parts };
    if (quotes.has(one.id))
      return { ...facts, fate: quotes.get(one.id) === one.quote ? "kept" : "renamed", into: [] };
    const [most] = into;
    const isMerged = most !== undefined && most.passages >= mostOfIt * all;
    return {
      ...facts,
      fate: isMerged ? "merged" : "gone",
      into: isMerged ? [most] : into.slice(0, shownFlows),
    };
  });
  return { fates, continued };
}

/** Of what is gone, it is said where most of its passages went. */
const shownFlows = 3;

interface Flow {
  id: string;
  passages: number;
}

const sumOf = (ids: string[], countOf: (id: string) => number) =>
  ids.reduce((sum, id) => sum + countOf(id), 0);

/** By former key point, to which ones its passages go, the most first. */
function flowsFrom(former: MatchedPoint[], others: MatchedPoint[], countOf: (id: string) => number) {
  const having = new Map<string, string[]>();
  for (const { id, passages } of others)
    for (const passage of passages) {
      const known = having.get(passage);
      if (known) known.push(id);
      else having.set(passage, [id]);
    }
  const flowsOf = (passages: string[]) => {
    const counts = new Map<string, number>();
    for (const one of passages)
      for (const id of having.get(one) ?? []) counts.set(id, (counts.get(id) ?? 0) + countOf(one));
    return mostFirst(counts);
  };
  return new Map(former.map(({ id, passages }) => [id, flowsOf(passages)]));
}

function mostFirst(counts: Map<string, number>): Flow[] {
  return [...counts]
    .map(([id, passages]) => ({ id, passages }))
    .sort((one, other) => other.passages - one.passages || (one.id < other.id ? -1 : 1));
}

interface Continuing {
  rebuilt: MatchedPoint[];
  flows: Map<string, Flow[]>;
  /** By former key point, how many passages it has. */
  had: Map<string, number>;
}

function continuedAmong(former: MatchedPoint[], { rebuilt, flows, had }: Continuing) {
  const newOnes = new Map(rebuilt.map((one) => [one.id, one]));
  const named = Map.groupBy(rebuilt, ({ quote }) => quote);
  const candidates = former.flatMap((one) =>
    (one.quote === null ? [] : (named.get(one.quote) ?? []))
      .filter(({ side }) => side === one.side)
      .map(({ id }) => ({ from: one.id, to: id, passages: Number.POSITIVE_INFINITY })),
  );
  for (const { id: from, side } of former)
    for (const { id: to, passages } of flows.get(from) ?? [])
      if (newOnes.get(to)?.side === side && passages >= mostOfIt * (had.get(from) ?? 0))
        candidates.push({ from, to, passages });
  candidates.sort(
    (one, other) =>
      (one.passages === other.passages ? 0 : other.passages - one.passages) ||
      (one.from < other.from ? -1 : 1) ||
      (one.to < other.to ? -1 : 1),
  );
  const continued = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (taken.has(from) || continued.has(to)) continue;
    continued.set(to, from);
    taken.add(from);
  }
  return continued;
}
