import type { Passage } from "../passages/passage.ts";
import { runsOf } from "../passages/word-runs.ts";

/** Runs of words in so large a part of the texts are quoted: the measure's title, or a form letter's phrase. */
const partOfTexts = 0.03;
const fewestTexts = 5;

/** The runs of four words that many texts have alike, whatever those are about. */
export function commonRuns(passages: Passage[]): string[] {
  const texts = new Map<string, number>();
  const last = new Map<string, string>();
  let count = 0;
  let before = "";
  for (const { text_id, words } of passages) {
    if (text_id !== before) count++;
    before = text_id;
    for (const run of runsOf(words)) {
      if (last.get(run) === text_id) continue;
      last.set(run, text_id);
      texts.set(run, (texts.get(run) ?? 0) + 1);
    }
  }
  const least = Math.max(fewestTexts, partOfTexts * count);
  return [...texts].filter(([, having]) => having >= least).map(([run]) => run);
}
