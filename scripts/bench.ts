import { parseArgs } from "node:util";
import { buildIfStale } from "#app/http/build.ts";
import { run } from "#app/http/run.ts";
import { Refused } from "#app/requests/refusals.ts";
import { onDatabase } from "./bench/databases.ts";
import { measureHolds, tableOfHolds } from "./bench/holds/measure-holds.ts";
import { measureAll } from "./bench/measure-all.ts";
import { measurePages } from "./bench/pages/measure-pages.ts";
import { tableOf } from "./bench/table.ts";
import { measureBesideWork } from "./bench/work/beside-work.ts";

await run(async () => {
  const { json, holds, work, against, ...effort } = readArguments();
  buildIfStale();
  if (against) return console.log(await measurePages({ against, ...effort }));
  if (work) return console.log(await onDatabase("SQLite", measureBesideWork));
  if (holds)
    return console.log(tableOfHolds(await onDatabase("SQLite", (on) => measureHolds(on, effort.comments))));
  const report = await measureAll(effort);
  console.log(json ? JSON.stringify(report, null, 2) : tableOf(report));
});

function readArguments() {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      holds: { type: "boolean", default: false },
      work: { type: "boolean", default: false },
      against: { type: "string" },
      comments: { type: "string" },
      rounds: { type: "string", default: "3" },
    },
  });
  const { json, holds, work, against, rounds, comments = holds ? "20000" : "500" } = values;
  const effort = { comments: Number(comments), rounds: Number(rounds) };
  if (!(effort.comments > 0 && effort.rounds > 0))
    throw new Refused("Say how much to measure: npm run bench -- --comments 500 --rounds 3 --json");
  return { json, holds, work, against, ...effort };
}
