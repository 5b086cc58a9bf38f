import { describe, expect, test } from "vitest";
import { slowText } from "#tests/support/pumping.ts";
import {
  constructedBy,
  constructionsIn,
  type Expression,
  faultsOf,
  literalsIn,
} from "#tests/support/regular-expressions.ts";
import { parse, sourceFiles } from "#tests/support/sources.ts";

const sources = sourceFiles()
  .filter((file) => !file.startsWith("tests/"))
  .map((file) => parse(file));

const faults = (expressions: Expression[]) =>
  expressions.flatMap(({ where, ...expression }) => {
    const fault = faultsOf(expression)[0] ?? slowText(expression);
    return fault ? [{ where, ...expression, fault }] : [];
  });

/** There is no list of exceptions: an expression that is found here is to be written anew. */
describe("regular expressions take time that grows with the text alone", { timeout: 120_000 }, () => {
  test("where they are written out", () => {
    const literals = sources.flatMap(literalsIn);
    expect(literals.length).toBeGreaterThan(300);
    expect(faults(literals)).toEqual([]);
  });

  test("where they are put together, which is done once for each, outside all functions, so that it can be seen here", async () => {
    const constructions = sources.flatMap((source) => constructionsIn(source));
    expect(constructions.filter(({ isAtTop }) => !isAtTop)).toEqual([]);

    for (const source of sources) {
      const count = constructionsIn(source).length;
      if (count === 0) continue;
      const made = await constructedBy(source.fileName);
      expect(made.length, source.fileName).toBeGreaterThanOrEqual(count);
      expect(faults(made)).toEqual([]);
    }
  });

  test.each([
    ["nested quantifiers", "^(?:§+\\s*)+\\d"],
    ["two quantifiers for the same characters", "[-:| \\t]*\\|[-:| \\t]*$"],
    ["a quantifier that nothing anchors", "\\s+$"],
    ["a quantifier looked ahead for from each place", ",(?![^[\\]]*\\])"],
  ])("and the check finds %s", (_, source) => {
    expect(faultsOf({ source, flags: "" })).not.toEqual([]);
  });

  test.each([
    ["alternatives that overlap, repeated", "^(?:a|ab|b)*$"],
    ["a word of several characters that nothing anchors", "(?:ab)+c"],
    ["a word between two repetitions", "^[^]*ab[^]*c$"],
    ["what is looked behind for from each place", "(?<=a.*)b"],
  ])("and where the analysis is blind, measuring finds %s", (_, source) => {
    expect(slowText({ source, flags: "" })).not.toBeNull();
  });
});
