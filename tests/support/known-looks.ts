import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

const file = () => join(inject("databaseFolder"), "looks");

/** The looks in which nothing wrong was found in this run. In a file, since several processes look at pages. */
export function knownLooks() {
  return existsSync(file()) ? readFileSync(file(), "utf8").trimEnd().split("\n") : [];
}

export function noteLooks(looks: string[]) {
  appendFileSync(file(), looks.map((look) => `${look}\n`).join(""));
}
