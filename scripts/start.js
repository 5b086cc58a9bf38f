// No TypeScript itself: Node would load the compiler for it, and keep it as long as the portal runs.
import { spawnSync } from "node:child_process";
import cluster from "node:cluster";
import { keepCompiled } from "../app/http/keep-compiled.js";

// The C library keeps what each thread lets go of for that thread alone: for these, 10 MB that nobody uses. It reads this at its start.
if (process.platform === "linux" && process.env.MALLOC_ARENA_MAX === undefined && !process.send)
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    ...process.env,
    MALLOC_ARENA_MAX: "2",
  });

process.env.NODE_ENV ??= "production";
keepCompiled();
// Only what is loaded after that is kept.
const { builtPortal, isBuilt } = await import("#app/http/build.ts");
// One of several processes runs what the others run, whatever has become of the sources since.
if (!cluster.isWorker && !isBuilt()) {
  const { status } = spawnSync(process.execPath, ["scripts/build.ts"], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
const { start } = await builtPortal();
await start();
