import { describe, expect, test } from "vitest";
import {
  hasMarks,
  isSameButForMarks,
  longestMarked,
  problemWithMarking,
} from "#app/comments/parts/attachments/marking.ts";
import { publicWordsName } from "#app/comments/parts/attachments/public-words-name.server.ts";
import { english } from "#tests/support/english.tsx";

describe("marking what is confidential in a file", () => {
  const words = "Yields\n2025: 73.4 %\nSee [1] and [a [b]].\n";

  test.each([
    ["with brackets around a figure", "Yields\n2025: [[73.4 %]]\nSee [1] and [a [b]].\n"],
    ["with full-width brackets", "Yields\n2025: ［［73.4 %］］\nSee [1] and [a [b]].\n"],
    ["beside single brackets", "Yields\n2025: 73.4 %\nSee [[[1]]] and [a [b]].\n"],
    ["with white space as a browser sends it", "Yields\r\n2025: [[73.4 %]]  See [1] and [a [b]]."],
  ])("leaves the words the same %s", (_, marked) => {
    expect(isSameButForMarks(marked, words)).toBe(true);
    expect(problemWithMarking(marked, words)).toBeNull();
  });

  test.each([
    ["a word was added", "Yields\n2025: [[73.4 %]] or so\nSee [1] and [a [b]].\n"],
    ["a figure was changed", "Yields\n2025: [[73.5 %]]\nSee [1] and [a [b]].\n"],
    ["a line was taken out", "Yields\n[[See [1]]] and [a [b]].\n"],
    ["a single bracket was taken out", "Yields\n2025: [[73.4 %]]\nSee 1] and [a [b]].\n"],
  ])("is refused where %s", (_, marked) => {
    expect(english.say(problemWithMarking(marked, words) ?? "")).toContain(
      "Add nothing to them but double brackets",
    );
  });

  test("may take away double brackets that the file came with", () => {
    expect(isSameButForMarks("matrix ((1)) [[secret]]", "matrix ((1)) [[secret]]")).toBe(true);
    expect(isSameButForMarks("matrix 1 [[secret]]", "matrix [[1]] secret")).toBe(true);
  });

  test("asks for something marked", () => {
    for (const marked of ["", words, "Yields [[ ]]"])
      expect(english.say(problemWithMarking(marked, words) ?? "")).toContain(
        "Mark what only officials may read",
      );
  });

  test("is not possible without words, nor in too many", () => {
    expect(english.say(problemWithMarking("", " \n") ?? "")).toContain("finds no words in the file");
    const long = "a".repeat(longestMarked + 1);
    expect(english.say(problemWithMarking(`[[${long}]]`, long) ?? "")).toContain(
      "more than 200,000 characters",
    );
    expect(problemWithMarking(`[[${long.slice(1)}]]`, long.slice(1))).toBeNull();
  });

  test("takes double brackets for marks only where something stands in them", () => {
    expect(hasMarks("one [[two]]")).toBe(true);
    expect(hasMarks("one [[two")).toBe(true);
    expect(hasMarks("one [[ ]] [two] [a [b]]")).toBe(false);
  });

  test("names the plain text after the file", () => {
    expect(publicWordsName("Costs 2025.v2.docx")).toBe("Costs 2025.v2 (public text).txt");
  });
});
