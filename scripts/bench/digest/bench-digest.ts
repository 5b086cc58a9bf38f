import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreAsks } from "./ask-scores.ts";
import { type KeyPointScores, scoreKeyPoints } from "./key-point-scores.ts";
import { readLabelledArguments } from "./labelled-arguments.ts";
import { sentencesIn } from "./made-letters.ts";
import { measureSize } from "./measure-sizes.ts";
import { scoreNearDuplicates } from "./near-duplicates.ts";

/** Scores on the labelled data in a folder, as far as it is there, line by line. */
export async function* scoreDigest({ data, part, draws }: { data: string; part: string; draws: number }) {
  const argkp = join(data, "argkp");
  if (existsSync(join(argkp, `arguments_${part}.csv`))) {
    const { whole, drawn } = await scoreKeyPoints(readLabelledArguments(argkp, part), draws);
    yield `key points, 8 a side   ${inWords(whole)}`;
    if (drawn) yield `  ${draws} draws of 75 %      ${inWords(drawn)}`;
  }
  const labelled = join(data, `cdcp-${part}.json`);
  if (!existsSync(labelled)) return;
  const comments = JSON.parse(readFileSync(labelled, "utf8"));
  const asks = scoreAsks(comments);
  yield `asks, by spans         precision ${three(asks.precision)}  recall ${three(asks.recall)}  F1 ${three(asks.f1)}`;
  const near = scoreNearDuplicates(comments.map(({ text }: { text: string }) => text));
  yield `near-duplicates, pairs precision ${three(near.precision)}  recall ${three(near.recall)}`;
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
