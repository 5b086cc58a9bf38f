import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cutMeasure } from "#app/consultations/measure/cut-measure.ts";

/**
 * Made-up law in the native drafting of each state, every line a paragraph of its own; after `=>` what it is cut into: the
 * path, the way to cite and the anchor of each provision, indented by its depth.
 */
const folder = join(import.meta.dirname, "law");
const excerpts = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), "utf8")
    .split("\n====\n")
    .map((excerpt, at): [string, string, string] => [file.slice(0, 2), `${at + 1}`, excerpt]),
);

test("has law of every government", () => {
  const governments = readdirSync("content/governments").map((file) => file.slice(0, 2).toUpperCase());
  expect([...new Set(excerpts.map(([state]) => state))].sort()).toEqual(governments.sort());
});

test.each(excerpts)("law of %s is cut and cited as that state does (%s)", (government, _, excerpt) => {
  const [text = "", tree = ""] = excerpt.split("\n=>\n");
  const { provisions, doubts } = cutMeasure(text.trim().replaceAll("\n", "\n\n"), { government });

  const cut = provisions.map(
    ({ depth, kind, path, label, anchor }) =>
      `${"  ".repeat(depth)}${kind === "heading" ? "#" : "-"} ${path} | ${label} | ${anchor}`,
  );
  expect(cut).toEqual(tree.trimEnd().split("\n"));
  expect(doubts).toEqual([]);
  expect(new Set(provisions.map(({ anchor }) => anchor)).size).toBe(provisions.length);
  expect(provisions.every(({ anchor }) => /^[a-z0-9_-]+$/.test(anchor))).toBe(true);
});
