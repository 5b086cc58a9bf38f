import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { isSet } from "./is-set.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser for the journeys; null where there is none, and the journeys are skipped. */
    chromium: string | null;
  }
}

// The first is the browser without windows, menus and their processes: the same pages in half the time.
const names = [
  "chromium-headless-shell",
  "chromium",
  "google-chrome",
  "google-chrome-stable",
  "chromium-browser",
];

/** Each run gets a fresh profile; nothing but the portal is asked for anything. */
export const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Looks for a browser once for the whole run. Where there is none it says so; where CI is set the run fails. */
export default async function findBrowser(project: TestProject) {
  const found = await firstThatStarts();
  if (found === null) {
    const advice =
      "The browser journeys need Chromium, and none starts here: install it (apt-get install chromium-headless-shell), or name it in CHROMIUM_PATH.";
    if (isSet(process.env.CI)) throw new Error(advice);
    console.warn(`${advice} They are skipped.`);
  }
  project.provide("chromium", found);
}

async function firstThatStarts() {
  const given = process.env.CHROMIUM_PATH;
  const candidates = given ? [given] : installed();
  for (const path of candidates) if (await starts(path)) return path;
  if (given) throw new Error(`CHROMIUM_PATH names ${given}, which does not start.`);
  const packaged = await fromPackage();
  return packaged !== null && (await starts(packaged)) ? packaged : null;
}

function installed() {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  return [...new Set(names.flatMap((name) => folders.map((folder) => join(folder, name))))].filter(
    isExecutable,
  );
}

/** The Chromium that comes with an npm package, unpacked into the system's temporary folder; null where it cannot be. */
async function fromPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return await packaged.executablePath();
  } catch (error) {
    console.warn("The Chromium from npm cannot be unpacked:", error);
    return null;
  }
}

async function starts(executablePath: string) {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArguments, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
