import { buildIfStale } from "#app/http/build.ts";
import { run } from "#app/http/run.ts";
import { onDatabase } from "./bench/databases.ts";
import { measureHolds, tableOfHolds } from "./bench/holds/measure-holds.ts";
import { measureImport } from "./bench/importing/measure-import.ts";
import { measureAll } from "./bench/measure-all.ts";
import { measurePages } from "./bench/pages/measure-pages.ts";
import { readArguments } from "./bench/read-arguments.ts";
import { measureScale } from "./bench/scale/measure-scale.ts";
import { measureSearch } from "./bench/search/measure-search.ts";
import { tableOf } from "./bench/table.ts";
import { measureBesideWork } from "./bench/work/beside-work.ts";

await run(async () => {
  const { json, holds, work, search, scale, imported, against, ...effort } = readArguments();
  if (search) return measureSearch(effort.comments);
  if (scale) return measureScale(scale);
  if (imported) return console.log(await measureImport(imported));
  buildIfStale();
  if (against) return console.log(await measurePages({ against, ...effort }));
  if (work) return console.log(await onDatabase("SQLite", measureBesideWork));
  if (holds)
    return console.log(tableOfHolds(await onDatabase("SQLite", (on) => measureHolds(on, effort.comments))));
  const report = await measureAll(effort);
  console.log(json ? JSON.stringify(report, null, 2) : tableOf(report));
});
