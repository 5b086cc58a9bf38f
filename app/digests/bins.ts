import { scaleLinear } from "d3-scale";
import type { Bin } from "#app/comments/parts/answers/answer-filter.ts";

/** The value in the middle; between the two middle ones where their number is even, and null where there is none. */
export function median(values: number[]) {
  const sorted = [...values].sort((one, other) => one - other);
  const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** Bins of equal width with round edges that hold all the values, with how many are in each. */
export function inBins(values: number[], most = 8): { bin: Bin; comments: number }[] {
  if (values.length === 0) return [];
  const edges = edgesAround(Math.min(...values), Math.max(...values), most);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? to;
    return { bin: { from, to }, comments: values.filter((value) => value >= from && value < to).length };
  });
}

/** Round numbers, the first not above the lowest and the last above the highest. */
function edgesAround(lowest: number, highest: number, most: number) {
  if (lowest === highest) return [lowest, lowest + 1];
  const ticks = scaleLinear().domain([lowest, highest]).nice(most).ticks(most);
  const [first = lowest, second = first + 1] = ticks;
  const step = second - first;
  const below = first > lowest ? [first - step] : [];
  const last = ticks.at(-1) ?? highest;
  return [...below, ...ticks, ...(last <= highest ? [last + step] : [])];
}
