import type { Passage } from "../passages/passage.ts";
import type { Frequencies } from "./weights.ts";

/**
 * Counts stems over passages. Topic words are those of more than 30 % of the texts or 12 % of the passages, at most 15;
 * where a text is a single argument, those of more than 40 %. The stems of the measure's title are topic words too.
 */
export function countStems(passages: Passage[], title: string[] = []): Frequencies {
  const counts = countDistinct(passages.map(({ stems }) => stems));
  const ofTexts = countDistinct(stemsByText(passages));
  const texts = new Set(passages.map(({ text_id }) => text_id)).size;
  const areArguments = isOfArguments(passages);
  const isTopic = ([stem, count]: [string, number]) =>
    areArguments
      ? count > inArguments * passages.length
      : count > inPassages * passages.length || (ofTexts.get(stem) ?? 0) > inTexts * texts;
  const common =
    texts < fewestTexts ? [] : [...counts].filter(isTopic).sort(mostFirst).slice(0, mostTopicWords);
  return { passages: passages.length, counts, topic: new Set([...title, ...common.map(([stem]) => stem)]) };
}

/** Whether most texts are one argument each, not letters of many sentences. */
export function isOfArguments(passages: Passage[]) {
  return passages.length < 1.5 * new Set(passages.map(({ text_id }) => text_id)).size;
}

const inTexts = 0.3;
const inPassages = 0.12;
const inArguments = 0.4;
const mostTopicWords = 15;
/** Among fewer, what three of ten say is no topic word. */
const fewestTexts = 20;

function countDistinct(lists: Iterable<Iterable<string>>) {
  const counts = new Map<string, number>();
  for (const list of lists) for (const stem of new Set(list)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function stemsByText(passages: Passage[]) {
  const byText = new Map<string, Set<string>>();
  for (const { text_id, stems } of passages) {
    const known = byText.get(text_id) ?? new Set();
    for (const stem of stems) known.add(stem);
    byText.set(text_id, known);
  }
  return byText.values();
}

function mostFirst([stem, count]: [string, number], [other, otherCount]: [string, number]) {
  return otherCount - count || (stem < other ? -1 : 1);
}
