import { beforeAll, describe, expect, test } from "vitest";
import { type Growth, growsStill, growthOf, placesOf, type Reading } from "#tests/support/growth.ts";
import { readerArguments } from "#tests/support/reader-arguments.ts";
import { findTextReaders, type TextReader } from "#tests/support/text-readers.ts";

const readers = findTextReaders();

describe("what reads text takes time that grows with the text alone", { timeout: 900_000 }, () => {
  // Most texts are refused by something: where it was thrown is not worth its time.
  beforeAll(() => {
    Error.stackTraceLimit = 0;
  });

  test("in every exported function that is given text", async () => {
    expect(readers.length).toBeGreaterThan(300);
    const suspects: { name: string; read: Reading; growth: Growth }[] = [];
    const untried: string[] = [];
    for (const reader of readers) {
      const read = await readingOf(reader);
      if (read === "untried") untried.push(`${reader.name}: ${whatToDo}`);
      if (typeof read !== "function") continue;
      const isList = reader.parameters.some((making) => making?.isList);
      const growth = growthOf(read, isList);
      if (growth) suspects.push({ name: reader.name, read, growth });
    }
    const slow = suspects.filter(({ read, growth }) => growsStill(read, growth));
    expect({ slow: slow.map(({ name, growth }) => ({ name, ...growth })), untried }).toEqual({
      slow: [],
      untried: [],
    });
  });

  test("and none is named in the table of arguments that is not there", () => {
    const names = new Set(readers.map(({ name }) => name));
    expect(Object.keys(readerArguments).filter((name) => !names.has(name))).toEqual([]);
  });

  test("and notices a new one that cannot be tried", async () => {
    const file = "app/content/slug.ts";
    expect(await readingOf({ name: "app/new.ts read", file, exported: "slug", parameters: [null] })).toBe(
      "untried",
    );
  });

  test.each<[string, Reading]>([
    [
      "looks from each place to the end",
      ({ text }) =>
        () =>
          [...text].map((_, at) => text.indexOf("aa[", at)),
    ],
    [
      "compares all with all",
      ({ text }) =>
        () =>
          [...text].filter((a) => [...text].some((b) => a + b === "no")),
    ],
    [
      "takes lists apart from the front",
      ({ text }) =>
        () =>
          takenApart([...text]),
    ],
    [
      "has a quantifier that nothing anchors",
      ({ text }) =>
        () =>
          text.replace(/[|\s]+$/, ""),
    ],
    [
      "has nested quantifiers",
      ({ text }) =>
        () =>
          /^(?:§+\s*)+\d/.test(text),
    ],
    [
      "tries both ways at each place",
      ({ text }) =>
        () =>
          bothWays(text, 0),
    ],
  ])("and the test finds one that %s", (_, read) => {
    const isFound = () => {
      const growth = growthOf(read, false, ["a", "|", "§"].map(placesOf));
      return growth !== null && growsStill(read, growth);
    };
    // A busy machine can hide how a time grows, as it can feign that.
    expect([isFound, isFound, isFound].some((look) => look())).toBe(true);
  });

  test("and blames none that goes through the text once", () => {
    const once: Reading =
      ({ text }) =>
      () =>
        text
          .split(/[\s,]/)
          .map((word) => word.trim().toLowerCase())
          .join(" ");
    expect(growthOf(once)).toBeNull();
  });
});

const whatToDo =
  "say in tests/support/reader-arguments.ts with what it is called, as it returned for nothing that was tried, or why it need not be";

/** How a function is called with a text; null where the table says why it is not. */
async function readingOf({ name, file, exported, parameters }: TextReader) {
  const told = readerArguments[name];
  if (typeof told === "string") return null;
  const module = await import(/* @vite-ignore */ `../../${file}`);
  const read: Reading = (given) => {
    const values = told?.(given) ?? parameters.map((making) => making?.make(given));
    return () => module[exported](...values);
  };
  const isTried = told || (!parameters.includes(null) && plainTexts.some((text) => returns(read, text)));
  return isTried ? read : "untried";
}

const plainTexts = ["", "a", "1", "2026-06-01T12:00:00.000Z", "Some words."];

function returns(read: Reading, text: string) {
  try {
    const result = read({ text, pieces: [text] })();
    if (!(result instanceof Promise)) return true;
    result.catch(() => undefined);
    return false;
  } catch {
    return false;
  }
}

function takenApart(letters: string[]) {
  while (letters.length > 0) letters.splice(0, 1);
}

function bothWays(text: string, at: number): boolean {
  if (at >= text.length) return false;
  return text[at] === "\u0000" || bothWays(text, at + 1) || bothWays(text, at + 1);
}
