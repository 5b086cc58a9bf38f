import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreAsks } from "./ask-scores.ts";
import { type KeyPointScores, scoreKeyPoints } from "./key-point-scores.ts";
import { type LabelledArguments, readLabelledArguments } from "./labelled-arguments.ts";
import { labelledSide } from "./labelled-sides.ts";
import { fitPrior } from "./learning-prior.ts";
import { orders, scoreLearning, scoreMostFrequent } from "./learning-scores.ts";
import { sentencesIn } from "./made-letters.ts";
import { measureSize } from "./measure-sizes.ts";
import { scoreNearDuplicates } from "./near-duplicates.ts";

/** Scores on the labelled data in a folder, as far as it is there, line by line. */
export async function* scoreDigest({ data, part, draws }: { data: string; part: string; draws: number }) {
  const argkp = join(data, "argkp");
  if (existsSync(join(argkp, `arguments_${part}.csv`))) {
    const groups = readLabelledArguments(argkp, part);
    const { whole, drawn } = await scoreKeyPoints(groups, draws);
    yield `key points, 8 a side   ${inWords(whole)}`;
    if (drawn) yield `  ${draws} draws of 75 %      ${inWords(drawn)}`;
    yield* learningScores(groups);
  }
  const labelled = join(data, `cdcp-${part}.json`);
  if (!existsSync(labelled)) return;
  const comments = JSON.parse(readFileSync(labelled, "utf8"));
  const asks = scoreAsks(comments);
  yield `asks, by spans         precision ${three(asks.precision)}  recall ${three(asks.recall)}  F1 ${three(asks.f1)}`;
  const near = scoreNearDuplicates(comments.map(({ text }: { text: string }) => text));
  yield `near-duplicates, pairs precision ${three(near.precision)}  recall ${three(near.recall)}`;
}

/** How right the assignment is of passages that no official was asked about, after corrections of others. */
function* learningScores(groups: LabelledArguments[]) {
  for (const order of orders) {
    yield `assignment, asked ${order}`;
    yield "  corrections   precision   recall      F1   likelier half   surely assigned   of these right";
    for (const { corrections, ...scores } of scoreLearning(groups, order)) {
      const figures = [scores.precision, scores.recall, scores.f1, scores.likelierHalf];
      const sure = corrections > 0 ? [scores.sure, scores.surelyRight] : [];
      const widths = [12, 9, 8, 16, 18, 17];
      const columns = [...figures, ...sure].map((figure, at) => three(figure).padStart(widths[at] ?? 0));
      yield [String(corrections).padStart(13), ...columns].join("");
    }
  }
  const { precision, recall, f1 } = scoreMostFrequent(groups);
  yield `  all to the most frequent precision ${three(precision)}  recall ${three(recall)}  F1 ${three(f1)}`;
  const weights = fitPrior(groups.map(labelledSide)).map((weight) => weight.toFixed(2));
  yield `  weights before any     ${weights.join("  ")}`;
}

/** Time and memory for so many comments, line by line. */
export function* measureDigest({ data, part, sizes }: { data: string; part: string; sizes: number[] }) {
  const labelled = join(data, `cdcp-${part}.json`);
  const texts: { text: string }[] = existsSync(labelled) ? JSON.parse(readFileSync(labelled, "utf8")) : [];
  const sentences = sentencesIn(texts.map(({ text }) => text));
  if (sentences.length === 0) return;
  // The first time, code is being compiled.
  measureSize(200, sentences);
  yield "  comments   choose CPU s   assign CPU s   peak MB   key points   themes   sentences assigned / waiting";
  for (const size of sizes) {
    const { build, assign, memory, key_points, themes, made, pending } = measureSize(size, sentences);
    const columns = [
      String(size).padStart(10),
      build.toFixed(1).padStart(11),
      assign.toFixed(1).padStart(11),
    ];
    columns.push(memory.toFixed(0).padStart(10), String(key_points).padStart(13), String(themes).padStart(9));
    yield `${columns.join("")}   ${made} / ${pending}`;
  }
}

const three = (value: number) => value.toFixed(3);
const inWords = ({ covered, arguments: made, precision }: KeyPointScores) =>
  `covered ${three(covered)}  arguments ${three(made)}  precision ${three(precision)}`;
