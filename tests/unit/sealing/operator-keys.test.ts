import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import {
  addOperatorKey,
  BadKeyFile,
  makeFirstKey,
  readOperatorKeys,
} from "#app/sealing/operator-keys.server.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));
const now = new Date("2026-02-01T10:00:00.000Z");

test("where there is no file there is no key", () => {
  const keys = readOperatorKeys(join(folder, "none"));

  expect(keys.current).toBeNull();
  expect(keys.byId.size).toBe(0);
});

test("a new key stands in front of the earlier ones, in a file that only its owner reads", async () => {
  const path = join(folder, "new", "parley.key");

  const first = await addOperatorKey(path, now);
  const second = await addOperatorKey(path, now);

  const keys = readOperatorKeys(path);
  expect(keys.current?.id).toBe(second);
  expect([...keys.byId.keys()]).toEqual([second, first]);
  expect(keys.current?.key).toHaveLength(32);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("keys that are added at once are all kept", async () => {
  const path = join(folder, "at-once.key");

  const added = await Promise.all([1, 2, 3, 4].map(() => addOperatorKey(path, now)));

  expect([...readOperatorKeys(path).byId.keys()].sort()).toEqual(added.sort());
});

test("of several that make the first key at once, one does", async () => {
  const path = join(folder, "first.key");

  await Promise.all([1, 2, 3, 4].map(() => makeFirstKey(path, now)));

  expect(readOperatorKeys(path).byId.size).toBe(1);
});

test("a file that a killed process has left half-made keeps nobody from adding a key", async () => {
  const path = join(folder, "left.key");
  writeFileSync(`${path}.new`, "half");
  utimesSync(`${path}.new`, 0, 0);

  const id = await addOperatorKey(path, now);

  expect([...readOperatorKeys(path).byId.keys()]).toEqual([id]);
});

test("notes and empty lines in the file are left alone", async () => {
  const path = join(folder, "noted.key");
  const id = await addOperatorKey(path, now);
  writeFileSync(path, `# In the safe too.\n\n${readFileSync(path, "utf8")}\n`);

  expect(readOperatorKeys(path).current?.id).toBe(id);
});

test.each([
  ["a key that is too short", `k1 ${Buffer.alloc(31).toString("base64")}`],
  ["a key that is too long", `k1 ${Buffer.alloc(33).toString("base64")}`],
  ["a name without a key", "k1"],
  ["more than a name and a key", `k1 ${Buffer.alloc(32).toString("base64")} more`],
])("refuses %s, and names the file but not the key", (_, line) => {
  const path = join(folder, "bad.key");
  writeFileSync(path, `${line}\n`);

  expect(() => readOperatorKeys(path)).toThrow(BadKeyFile);
  expect(() => readOperatorKeys(path)).toThrow(path);
  expect(() => readOperatorKeys(path)).not.toThrow("AAAA");
});
