import { findSides } from "#app/digests/themes/argued.server.ts";
import { textAssigner } from "#app/digests/themes/assign-text.server.ts";
import { findThemes } from "#app/digests/themes/find-themes.server.ts";
import { sampleStream } from "#app/digests/themes/sample.ts";
import { madeLetters } from "./made-letters.ts";

export interface SizeMeasured {
  comments: number;
  /** Sentences that were assigned to a key point, and those that wait for one. */
  made: number;
  pending: number;
  key_points: number;
  themes: number;
  /** Seconds of processor time in which key points were chosen, and in which all comments were read and assigned. */
  build: number;
  assign: number;
  /** Megabytes of the process at its largest while it assigned. */
  memory: number;
}

/** The digest of so many made comments, which pass one by one: nothing of them is kept but the sample. */
export function measureSize(comments: number, sentences: string[]): SizeMeasured {
  const sample = sampleStream(madeLetters(comments, sentences));
  const began = cpuTime();
  const sides = findSides(sample, { campaigns: sample.map(({ id }) => [id]) });
  const themes = findThemes(sides);
  const built = cpuTime();
  const assign = textAssigner(
    sides.map(({ language, position, reading, key_points }) => ({ language, position, reading, key_points })),
  );
  const counts = { made: 0, pending: 0, memory: 0, making: 0 };
  let before = cpuTime();
  let seen = 0;
  for (const text of madeLetters(comments, sentences)) {
    // Making the comments is none of the digest's time.
    counts.making += cpuTime() - before;
    const { made, pending } = assign(text);
    counts.made += made.length;
    counts.pending += pending.length;
    if (seen++ % 1000 === 0) counts.memory = Math.max(counts.memory, process.memoryUsage.rss() / 2 ** 20);
    before = cpuTime();
  }
  const seconds = (milliseconds: number) => milliseconds / 1000;
  return {
    comments,
    made: counts.made,
    pending: counts.pending,
    key_points: sides.flatMap(({ key_points }) => key_points).length,
    themes: themes.length,
    build: seconds(built - began),
    assign: seconds(cpuTime() - built - counts.making),
    memory: counts.memory,
  };
}

/** Milliseconds of processor time of this process: what else the machine does makes no difference. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
