import { describe, expect, test } from "vitest";
import { wordsOf } from "#app/content/words-of.ts";

const plain = wordsOf("don't require the café licence");

describe("the words of a text are the same", () => {
  test.each([
    ["in capitals", "DON'T REQUIRE THE CAFÉ LICENCE"],
    ["with soft hyphens", "don't re\u00adquire the ca\u00adfé li\u00adcence"],
    ["broken at soft hyphens", "don't re\u00ad\nquire the ca\u00ad fé li\u00ad\tcence"],
    ["with accents composed or not", "don't require the cafe\u0301 licence"],
    ["with accents and an invisible mark between", "don't require the cafe\u200d\u0301 licence"],
    ["in full width", "ｄｏｎ＇ｔ　ｒｅｑｕｉｒｅ ｔｈｅ ｃａｆé ｌｉｃｅｎｃｅ"],
    ["with marks of no width", "\ufeffdon't re\u200bquire the\u2060 ca\u200dfé li\u200ccence\u034f"],
    [
      "with marks of direction",
      "\u202adon't\u202c \u202arequire\u202c \u2067the\u2069 café\u200e licence\u061c",
    ],
    ["with variation selectors", "don't require the café\ufe0f licence\u{e0101}"],
    ["with the quotes of a word processor", "“don’t require – the ‘café’ licence…”"],
    ["with other apostrophes", "donʼt require the café licence"],
    ["with an accent for an apostrophe", "don´t require the café licence"],
    ["with spaces of all kinds", "don't\u00a0require\u2003the\u202fcafé\u3000licence"],
  ])("%s", (_, text) => {
    expect(wordsOf(text)).toEqual(plain);
  });

  test("in capitals of which one small letter is two", () => {
    expect(wordsOf("STRASSE ﬁne ΟΔΟΣ")).toEqual(wordsOf("Straße fine οδος"));
    expect(wordsOf("J\u030c")).toEqual(wordsOf("\u01f0"));
  });

  test("in scripts without spaces, with half-width kana, and with the selectors of a variant", () => {
    expect(wordsOf("ｶﾞｽ輸出")).toEqual(["ガ", "ス", "輸", "出"]);
    expect(wordsOf("葛\u{e0100}飾区")).toEqual(["葛", "飾", "区"]);
  });

  test("in Arabic, however long its words are drawn", () => {
    expect(wordsOf("الرقـــابة")).toEqual(wordsOf("الرقابة"));
  });

  test("and others where a letter is another", () => {
    expect(wordsOf("dont require the cafe licence")).not.toEqual(plain);
  });
});
