import type { KeyPoint } from "./key-point.ts";

/** What a rebuild would change; nothing moves until officials accept it. */
export interface Proposal {
  /** As they would be, with the ids of those that they continue. */
  key_points: KeyPoint[];
  /** Ids of those that would go. */
  gone: string[];
  /** Ids of those that no former one continues in. */
  added: string[];
  /** Passages that would change from one key point to another, of those that both have. */
  moved: number;
}

/** So much of what a former key point has must be in a new one for that to continue it. */
const leastOverlap = 0.5;

/** Carries ids over from former key points to new ones, by the greatest overlap of their passages first. */
export function proposeRebuild(former: KeyPoint[], rebuilt: KeyPoint[]): Proposal {
  const ids = continued(former, rebuilt);
  const key_points = rebuilt.map((one) => ({ ...one, id: ids.get(one) ?? freshId(one, former) }));
  const kept = new Set(ids.values());
  const before = keyPointOfPassage(former);
  const after = keyPointOfPassage(key_points);
  return {
    key_points,
    gone: former.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    added: key_points.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    moved: [...after].filter(([passage, id]) => (before.get(passage) ?? id) !== id).length,
  };
}

function continued(former: KeyPoint[], rebuilt: KeyPoint[]) {
  const overlaps = former.flatMap((one) => {
    const had = new Set(one.passages.map(({ passage_id }) => passage_id));
    return rebuilt
      .filter(({ language, position }) => language === one.language && position === one.position)
      .map((other) => {
        const shared = other.passages.filter(({ passage_id }) => had.has(passage_id)).length;
        return { one, other, part: shared / Math.max(had.size, 1) };
      });
  });
  const ids = new Map<KeyPoint, string>();
  const taken = new Set<string>();
  const best = overlaps.filter(({ part }) => part >= leastOverlap).sort(greatestFirst);
  for (const { one, other } of best) {
    if (ids.has(other) || taken.has(one.id)) continue;
    ids.set(other, one.id);
    taken.add(one.id);
  }
  return ids;
}

interface Overlap {
  one: KeyPoint;
  other: KeyPoint;
  part: number;
}

function greatestFirst(a: Overlap, b: Overlap) {
  return (
    b.part - a.part || (a.one.id < b.one.id ? -1 : a.one.id > b.one.id ? 1 : a.other.id < b.other.id ? -1 : 1)
  );
}

/** Its own, unless a former one that it does not continue has it. */
function freshId({ id }: KeyPoint, former: KeyPoint[]) {
  return former.some((one) => one.id === id) ? `${id}:again` : id;
}

function keyPointOfPassage(keyPoints: KeyPoint[]) {
  return new Map(
    keyPoints.flatMap(({ id, passages }) => passages.map(({ passage_id }) => [passage_id, id] as const)),
  );
}
