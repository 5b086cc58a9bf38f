import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { releaseIn } from "#app/http/release.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aRelease() {
  const folder = mkdtempSync(join(tmpdir(), "parley-release-"));
  folders.push(folder);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const files = ["build/server/index.js", "build/client/assets/site.css", "content/pages/privacy.md"];
  for (const file of [...files, "public/icon.svg", "package-lock.json"]) write(file, "as it was");
  return { folder, write };
}

test.each([
  "build/server/index.js",
  "build/client/assets/site.css",
  "content/pages/privacy.md",
  "content/pages/new.md",
  "public/icon.svg",
  "package-lock.json",
])("a release is another where %s is", (file) => {
  const { folder, write } = aRelease();
  const before = releaseIn(folder);
  write(file, "as it is");
  expect(releaseIn(folder)).not.toBe(before);
});

test("a release is the same at other times and in another folder, whatever else lies there", () => {
  const { folder, write } = aRelease();
  const before = releaseIn(folder);
  utimesSync(join(folder, "build/server/index.js"), 1, 1);
  write("build/.made-from", "another time");
  write("data/parley.db", "rows");
  expect(releaseIn(folder)).toBe(before);
  expect(releaseIn(aRelease().folder)).toBe(before);
});
