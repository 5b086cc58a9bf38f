import { describe, expect, test } from "vitest";
import { readAsked } from "#app/indexing/asked.server.ts";
import { snippetOf } from "#app/search/snippet.server.ts";

const marked = (text: string, q: string, language = "en") => {
  const { pieces, ...rest } = snippetOf(text, { asked: readAsked(q, "en"), language });
  return { ...rest, text: pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("") };
};

describe("a snippet", () => {
  test("marks the words in every form", () => {
    expect(marked("All *exports* need a licence.", "export licences").text).toBe(
      "All [exports] need a [licence].",
    );
  });

  test("marks part of what is written without spaces", () => {
    expect(marked("輸出管理の改正案", "管理", "ja").text).toBe("輸出[管理]の改正案");
  });

  test("begins near the place where most of the words stand", () => {
    const text = `${"A licence is good. ".repeat(40)}A licence for surveillance. ${"More words. ".repeat(40)}`;
    const { text: shown, isCut, score } = marked(text, "licence surveillance");
    expect(shown).toContain("[licence] for [surveillance]");
    expect({ isCut, score }).toEqual({ isCut: { before: true, after: true }, score: 2 });
  });

  test("begins where words in a row stand so, rather than apart", () => {
    const text = `The end is of no use. ${"More words. ".repeat(40)}Its end-use is known.`;
    const { text: shown } = marked(text, '"end use"');
    expect(shown).toContain("Its [end-use] is known.");
    expect(shown).not.toContain("no use");
    expect(marked("End use, and the end.", '"end use"').text).toBe("[End use], and the [end].");
  });

  test("cuts no character in two", () => {
    const family = "👨‍👩‍👧";
    const { text } = marked(`${family.repeat(60)}管理${family.repeat(60)}`, "管理", "ja");
    expect(text.replaceAll(family, "").replaceAll("[管理]", "")).toBe("");
  });
});

describe("what is asked", () => {
  test("has words, words in a row, and words that are not to be there", () => {
    const { words, phrases, withoutWords, withoutPhrases } = readAsked(
      'licence “dual use” -drone -"end user"',
      "en",
    );
    expect(words.map(({ word }) => word)).toEqual(["licence", "dual", "use"]);
    expect(phrases).toEqual([" dual use "]);
    expect(withoutWords.map(({ word }) => word)).toEqual(["drone"]);
    expect(withoutPhrases).toEqual([" end user "]);
  });

  test.each(['"', "-", '"" - -', "\\", "%", "'; drop table", "(((", "a".repeat(5000)])(
    "may be anything: %s",
    (typed) => {
      expect(() => readAsked(typed, "en")).not.toThrow();
    },
  );

  test("has a hyphen within a word for no sign", () => {
    expect(readAsked("end-use", "en").withoutWords).toEqual([]);
  });
});
