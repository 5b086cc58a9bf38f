import { parseArgs } from "node:util";
import { buildIfStale } from "#app/http/build.ts";
import { run } from "#app/http/run.ts";
import { onDatabase } from "./bench/databases.ts";
import { measureMemory } from "./bench/memory/measure-memory.ts";
import { tableOfMemory } from "./bench/memory/table-of-memory.ts";

/** Takes the time of pages from memory, beside Node alone. */
await run(async () => {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "3" },
      seconds: { type: "string", default: "2" },
      postgresql: { type: "boolean", default: false },
    },
  });
  buildIfStale();
  const effort = { rounds: Number(values.rounds), during: Number(values.seconds) * 1000 };
  const database = values.postgresql ? "PostgreSQL" : "SQLite";
  console.log(tableOfMemory(await onDatabase(database, (on) => measureMemory(on, effort))));
});
