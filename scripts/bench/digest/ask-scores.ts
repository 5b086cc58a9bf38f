import { isAsk } from "#app/digests/asks/find-asks.ts";
import { sentencesOf } from "#app/digests/passages/sentences.ts";

/** A comment of CDCP: its propositions, of which those labelled `policy` ask for something. */
export interface LabelledComment {
  id: string;
  text: string;
  prop_offsets: [number, number][];
  prop_labels: string[];
}

/** How well the sentences that ask cover what people marked: a span is right if it covers half of something marked. */
export function scoreAsks(comments: LabelledComment[]) {
  const [counts, half] = [{ spans: 0, right: 0, marked: 0, found: 0 }, 0.5];
  for (const { text, prop_offsets, prop_labels } of comments) {
    const asks = sentencesOf(text, "en").filter(({ start, end }) => isAsk(text.slice(start, end), "en"));
    const marked = prop_offsets.filter((_, at) => prop_labels[at] === "policy");
    const shared = (start: number, end: number) =>
      asks.map((ask) => Math.max(0, Math.min(end, ask.end) - Math.max(start, ask.start)));
    counts.spans += asks.length;
    counts.marked += marked.length;
    counts.right += asks.filter((_, at) =>
      marked.some(([start, end]) => (shared(start, end)[at] ?? 0) >= half * (end - start)),
    ).length;
    counts.found += marked.filter(
      ([start, end]) => shared(start, end).reduce((sum, one) => sum + one, 0) >= half * (end - start),
    ).length;
  }
  const [precision, recall] = [
    counts.right / Math.max(counts.spans, 1),
    counts.found / Math.max(counts.marked, 1),
  ];
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9) };
}
