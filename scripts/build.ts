import { buildIfStale, isBuilt } from "#app/http/build.ts";
import { run } from "#app/http/run.ts";

/** With --ask it builds nothing, and ends with 3 where something would have to be built. */
await run(async () => {
  if (process.argv[2] !== "--ask") console.log(buildIfStale() ? "Built the pages." : "The pages are built.");
  else if (!isBuilt()) process.exitCode = 3;
});
