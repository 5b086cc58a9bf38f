import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/server-runtime";

const stamp = "build/.made-from";
const remix = "node_modules/@remix-run/dev/dist/cli.js";

/** Builds the pages unless the last build was made from the same files. Throws where building fails. */
export function buildIfStale() {
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return false;
  const { status, stderr, stdout } = spawnSync(process.execPath, [remix, "vite:build"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The pages could not be built.\n${stdout}\n${stderr}`);
  writeFileSync(stamp, sources);
  return true;
}

/** What buildIfStale made. */
export async function loadBuild(): Promise<ServerBuild> {
  return import(pathToFileURL("build/server/index.js").href);
}

/** Names, sizes and times of all that a build is made from. */
function fingerprint() {
  const files = globSync([
    "app/**/*",
    "db/**/*",
    "public/**/*",
    "package-lock.json",
    "remix.config.js",
    "vite.config.ts",
  ]);
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const { size, mtimeMs, isFile } = { ...statSync(file), isFile: statSync(file).isFile() };
    if (isFile) hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}
