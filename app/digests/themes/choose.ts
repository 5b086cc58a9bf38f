import { Heap } from "./heap.ts";
import { type Features, similaritiesAmong } from "./similarity.ts";

/** A passage that may be chosen, with how good a quote it is and how much it counts among those that are to be covered. */
export interface Candidate extends Features {
  quality: number;
  /** 1 / √ of the passages of its text: a long letter must not outvote ten short ones. */
  mass: number;
}

/**
 * The places of at most `most` candidates that together are near as many others as may be (facility location): each
 * time the one whose quality times what it comes nearer to than those before is greatest. Lazy greedy: what a candidate
 * adds only falls from round to round, so one that still leads when counted anew is the best. `covered` are others that
 * stand already. Deterministic: of equals the earlier one.
 */
export function chooseKeyPoints(
  candidates: Candidate[],
  { most, covered = [] }: { most: number; covered?: Features[] },
): number[] {
  const near = nearnessAmong(candidates);
  const reached = new Float32Array(candidates.length);
  const cover = ({ places, values }: Nearness) => {
    for (const [at, place] of places.entries())
      reached[place] = Math.max(reached[place] ?? 0, values[at] ?? 0);
  };
  for (const standing of covered) cover(near.to(standing));

  const chosen: number[] = [];
  const heap = heapOf(candidates, (place) => near.gain(place, reached));
  while (chosen.length < most) {
    const best = heap.pop();
    if (!best) break;
    if ((reached[best.place] ?? 0) > mostAlike) continue;
    if (best.round < chosen.length) {
      heap.push({ ...best, worth: near.gain(best.place, reached), round: chosen.length });
      continue;
    }
    if (best.worth <= 0) break;
    chosen.push(best.place);
    cover(near.of(best.place));
  }
  return chosen;
}

/** Two key points that are nearer than this say the same. */
const mostAlike = 0.3;
/** What is less near is not near. */
const leastNear = 0.1;
/** Among more, only the best quotes are looked at. */
const mostCandidates = 3_000;
function heapOf(candidates: Candidate[], gain: (place: number) => number) {
  const heap = new Heap();
  const best = candidates
    .map(({ quality }, place) => ({ quality, place }))
    .sort((one, other) => other.quality - one.quality || one.place - other.place)
    .slice(0, mostCandidates);
  for (const { place } of best) heap.push({ place, worth: gain(place), round: 0 });
  return heap;
}

/** The places of what is near, with how near. */
interface Nearness {
  places: Uint32Array;
  values: Float32Array;
}

function nearnessAmong(candidates: Candidate[]) {
  const similarities = similaritiesAmong(candidates);
  // Of thousands, most are looked at once. What was looked at twice leads, and is looked at again and again.
  const rows = new Map<number, Nearness>();
  const lookedAt = new Set<number>();
  const to = (one: Features) => nearOf(similarities(one));
  const of = (place: number) => {
    const row = rows.get(place) ?? to(candidates[place] ?? { weights: new Map() });
    if (lookedAt.has(place)) rows.set(place, row);
    lookedAt.add(place);
    return row;
  };
  const gain = (place: number, reached: Float32Array) => {
    const { places, values } = of(place);
    let sum = 0;
    for (let at = 0; at < places.length; at++) {
      const other = places[at] ?? 0;
      const further = (values[at] ?? 0) - (reached[other] ?? 0);
      if (further > 0) sum += further * (candidates[other]?.mass ?? 0);
    }
    return sum * (candidates[place]?.quality ?? 0);
  };
  return { to, of, gain };
}

function nearOf(similarities: Float32Array): Nearness {
  const places = new Uint32Array(similarities.length);
  let count = 0;
  for (let place = 0; place < similarities.length; place++)
    if ((similarities[place] ?? 0) >= leastNear) places[count++] = place;
  const near = places.slice(0, count);
  return { places: near, values: Float32Array.from(near, (place) => similarities[place] ?? 0) };
}
