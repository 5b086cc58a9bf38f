// No TypeScript itself: Node would load the compiler for it, and keep it as long as the portal runs.
import { spawnSync } from "node:child_process";
import cluster from "node:cluster";
import { keepCompiled } from "../app/http/keep-compiled.js";

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
