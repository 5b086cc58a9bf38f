import { createWriteStream, rmSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { findConsultationToImport, importComments } from "#app/comments/importing/import-comments.server.ts";
import { readRows } from "#app/comments/importing/read-rows.server.ts";
import { onDatabase } from "../databases.ts";
import { oneMore } from "../one-more.ts";
import { textOf } from "../text.ts";
import { openConsultation } from "../writers.ts";
import { sizesOf } from "./sizes-of.ts";

const timesMore = 100;

/** What it takes to bring in so many comments of 1,500 characters, 60 % of them letters of one campaign, from a file. */
export async function measureImport(comments: number) {
  return onDatabase("SQLite", async ({ db, folder }) => {
    const { reference } = await openConsultation(db);
    const consultation = await findConsultationToImport(db, reference);
    const file = join(folder, "comments.json");
    await pipeline(rowsOf(comments), createWriteStream(file));
    const quarters: string[] = [];
    const took = await timed(() =>
      importComments(db, consultation, {
        rows: readRows(file),
        threads: availableParallelism(),
        onProgress: (done) => {
          if (done >= ((quarters.length + 1) * comments) / 4) quarters.push(megabytes());
        },
      }),
    );
    if (took.result.imported < comments) throw new Error(`Only ${took.result.imported} comments went in`);
    rmSync(file);
    const more = await timed(async () => {
      for (let nth = 0; nth < timesMore; nth++) await oneMore(db, reference);
    });
    const perComment = (milliseconds: number) => (milliseconds / comments).toFixed(2);
    return [
      `${comments} comments: ${((comments / took.clock) * 1000).toFixed(0)} a second by the clock, load ${loadavg()[0]?.toFixed(1)}`,
      `processor: ${perComment(took.processor)} ms a comment, of it ${perComment(took.writing)} in the thread that writes`,
      `memory after each quarter: ${quarters.join(", ")} MB, at most ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`,
      `one more: ${(more.processor / timesMore).toFixed(1)} ms of a processor, ${(more.clock / timesMore).toFixed(1)} by the clock`,
      ...(await sizesOf(db, comments)),
    ].join("\n");
  });
}

async function timed<Result>(act: () => Promise<Result>) {
  const [began, ofAll, ofThis] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
  const result = await act();
  return {
    result,
    clock: performance.now() - began,
    processor: milliseconds(process.cpuUsage(ofAll)),
    writing: milliseconds(process.threadCpuUsage(ofThis)),
  };
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

const megabytes = () => (process.memoryUsage.rss() / 1e6).toFixed(0);

function* rowsOf(comments: number) {
  const begins = Date.parse("2026-01-05T09:00:00Z");
  const letter = textOf(1500);
  for (let index = 0; index < comments; index++) {
    const at = new Date(begins + index * 15_000).toISOString();
    const row = {
      ...{ id: `bench-${index}`, receivedDate: at, postedDate: at, submitter: `Writer ${index}` },
      comment: index % 5 < 3 ? `${letter} ${index}` : textOf(1500),
      country: ["US", "DE", "NL", "JP", "BR"][index % 5],
    };
    yield `${index === 0 ? "[" : ",\n"}${JSON.stringify(row)}`;
  }
  yield "]";
}
