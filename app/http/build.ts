import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/server-runtime";
import { Refused } from "#app/requests/refusals.ts";
import { alone } from "./alone.js";
import { isOfBuild } from "./entries.ts";
import { compiledFolder } from "./keep-compiled.js";
import { packClient } from "./pack-client.ts";

const stamp = "build/.made-from";
const lock = ".cache/building";
const remix = "node_modules/@remix-run/dev/dist/cli.js";

/** Builds the pages unless the last build was made from the same files. Throws where building fails. */
export function buildIfStale() {
  if (isBuilt()) return false;
  return alone(lock, () => {
    // Another process may have built them while this one waited.
    const sources = fingerprint();
    if (isBuilt(sources)) return false;
    if (!existsSync(remix))
      throw new Refused("The pages have to be built, and what builds them is not installed. Run npm start.");
    rmSync(stamp, { force: true });
    rmSync(compiledFolder, { recursive: true, force: true });
    const { status, stderr, stdout } = spawnSync(process.execPath, [remix, "vite:build"], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`The pages could not be built.\n${stdout}\n${stderr}`);
    packClient();
    writeFileSync(stamp, sources);
    return true;
  });
}

/** Whether the last build was made from the files as they are. */
export function isBuilt(sources = fingerprint()) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
}

/** From what files this process was built; null where it runs the sources. */
export function builtFrom() {
  return isOfBuild && existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
}

/** The portal itself as buildIfStale made it, pages and all. */
export async function builtPortal(): Promise<typeof import("./start-portal.ts")> {
  return import(pathToFileURL("build/server/start-portal.js").href);
}

/** The pages that buildIfStale made. */
export async function loadBuild(): Promise<ServerBuild> {
  return import(pathToFileURL("build/server/index.js").href);
}

/** Names, sizes and times of all that a build is made from. Each start asks for it: by folders, since patterns take twice as long. */
function fingerprint() {
  const files = ["app", "db", "public"].flatMap((folder) =>
    readdirSync(folder, { encoding: "utf8", recursive: true }).map((name) => join(folder, name)),
  );
  files.push("package-lock.json", "remix.config.js", "vite.config.ts");
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const found = statSync(file);
    if (found.isFile()) hash.update(`${file} ${found.size} ${found.mtimeMs}\n`);
  }
  return hash.digest("hex");
}
