import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readCatalogue } from "#app/words/catalogue.server.ts";
import { keptCatalogue } from "#app/words/kept-catalogue.server.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-words-"));
afterAll(() => rmSync(folder, { recursive: true }));
const kept = join(folder, "kept");

test("messages that are kept are those of the files, and those of the new files once these are others", () => {
  const file = join(folder, "en", "some.yaml");
  mkdirSync(join(folder, "en"));
  writeFileSync(file, "greeting: Good\n  morning\n");

  expect(keptCatalogue("en", folder, kept)).toEqual(new Map([["some.greeting", "Good morning"]]));
  expect(keptCatalogue("en", folder, kept)).toEqual(readCatalogue("en", folder));
  expect(readdirSync(kept)).toEqual(["en.json"]);

  writeFileSync(file, "greeting: Good\n  evening\n");
  utimesSync(file, new Date(), new Date(Date.now() + 5_000));
  expect(keptCatalogue("en", folder, kept)).toEqual(new Map([["some.greeting", "Good evening"]]));
});

test("messages are read anew where what was kept is not whole, and where nothing can be kept", () => {
  writeFileSync(join(kept, "en.json"), '{"stamp":');
  expect(keptCatalogue("en", folder, kept)).toEqual(readCatalogue("en", folder));
  expect(keptCatalogue("en", folder, join(folder, "en", "some.yaml"))).toEqual(readCatalogue("en", folder));
});
