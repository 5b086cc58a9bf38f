import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { alone } from "#app/http/alone.js";

const folder = mkdtempSync(join(tmpdir(), "parley-alone-"));
afterAll(() => rmSync(folder, { recursive: true }));
const gone = spawnSync(process.execPath, ["--version"]).pid;

test("what is done alone holds the lock in its name, and leaves none behind even where it fails", () => {
  const lock = join(folder, "below", "lock");

  const holder = alone(lock, () => readFileSync(lock, "utf8"));
  const failing = () =>
    alone(lock, () => {
      throw new Error("Not this time");
    });

  expect(holder).toBe(String(process.pid));
  expect(failing).toThrow("Not this time");
  expect(existsSync(lock)).toBe(false);
});

test.each([
  ["a process that has ended", String(gone), 0],
  ["a process of the same number as this one, before it", String(process.pid), 0],
  ["a process that was killed before it wrote its number", "", 10],
  ["a process whose number another has since been given", "1", 30 * 60],
])("is not kept waiting by the lock of %s", (_, holder, ageInSeconds) => {
  const lock = join(folder, "left");
  writeFileSync(lock, holder);
  const then = Date.now() / 1000 - ageInSeconds;
  utimesSync(lock, then, then);

  expect(alone(lock, () => "done")).toBe("done");
});
