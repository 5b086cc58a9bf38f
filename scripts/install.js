// Runs under any Node from 20 on, before there is anything in node_modules; the other scripts run under Node 24.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";

const wanted = "package-lock.json";
const installed = "node_modules/.installed-lock.json";

if (!existsSync(installed) || readFileSync(wanted, "utf8") !== readFileSync(installed, "utf8")) {
  console.log("Installing what Parley needs …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(
    npm,
    ["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(wanted, installed);
}
