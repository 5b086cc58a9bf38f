import { describe, expect, test } from "vitest";
import { keptQuantity, shownQuantity, typedQuantity } from "#app/content/figures/kept-quantity.ts";
import { isStated, readQuantity } from "#app/content/figures/quantity.ts";
import { sayQuantity } from "#app/content/figures/quantity-words.ts";
import { speak } from "#app/words/speak.server.ts";
import { english } from "#tests/support/english.tsx";

/** How what is typed on a page in that language is read once it is kept, in English words. */
function readOn(language: string, typed: string) {
  const quantity = readQuantity(keptQuantity(speak(language), typed));
  return isStated(quantity) ? sayQuantity(english, quantity, quantity.unit) : quantity.kind;
}

describe("a figure that is a thousand to some and a decimal to others", () => {
  test.each([
    ["1,234", "1,234", "1.234", "1,234"],
    ["1.234", "1.234", "unclear", "1.234"],
    ["1,500-2,500 mm", "1,500 to 2,500 mm", "1.5 to 2.5 mm", "1,500 to 2,500 mm"],
    ["-1,234", "-1,234", "-1.234", "-1,234"],
    ["€ 12,500", "12,500 €", "12.5 €", "12,500 €"],
    ["１，２３４", "1,234", "1.234", "1,234"],
  ])("%s is read by the signs of the page's language", (typed, onEnglish, onFrench, onJapanese) => {
    expect([readOn("en", typed), readOn("fr", typed), readOn("ja", typed)]).toEqual([
      onEnglish,
      onFrench,
      onJapanese,
    ]);
  });

  test("is sent back where a language has its sign for neither, and stays as it was typed", () => {
    expect(keptQuantity({ language: "de-CH", formats: "de-CH" }, "1,234")).toBe("1,234");
    expect(readQuantity("1,234", { language: "de-CH", formats: "de-CH" })).toEqual({
      kind: "unclear",
      figure: "1,234",
    });
  });

  test("is read in German as Germans write it", () => {
    const german = { language: "de", formats: "de" };
    expect(keptQuantity(german, "1.234")).toBe("1234");
    expect(keptQuantity(german, "1,234")).toBe("1.2340");
  });
});

test.each([
  "1,5",
  "1.5",
  "1,234.5",
  "1.234,5",
  "1 234,567",
  "0,125",
  "1.234.567",
  "2.5 million",
  "at least 5",
])("what is read alike everywhere is kept as it was typed: %s", (typed) => {
  for (const language of ["en", "fr", "ja"]) expect(keptQuantity(speak(language), typed)).toBe(typed);
});

describe("words for ranges and large numbers", () => {
  test.each([
    ["entre 5 et 10 mm", "5 to 10 mm"],
    ["de 5 à 10", "5 to 10"],
    ["5 à 10 h", "5 to 10 h"],
    ["jusqu’à 1,234 mm", "at most 1.234 mm"],
    ["au moins 3", "at least 3"],
    ["3 ou plus", "at least 3"],
    ["plus de 1 000", "more than 1,000"],
    ["moins de 2,5", "less than 2.5"],
    ["supérieur à 3,125", "more than 3.125"],
    ["3 maximum", "at most 3"],
    ["2 millions", "2,000,000"],
    ["2 milliards d’euros", "2,000,000,000 d’euros"],
    ["between 5 and 10", "5 to 10"],
    ["5 heures et demie", "5 heures et demie"],
  ])("are read in French: %s", (typed, words) => {
    expect(readOn("fr", typed)).toBe(words);
  });

  test("mean what they mean in the page's language: a French billion is a thousand English ones", () => {
    expect([readOn("en", "2 billion"), readOn("fr", "2 billions")]).toEqual([
      "2,000,000,000",
      "2,000,000,000,000",
    ]);
  });

  test.each([
    ["5以上", "at least 5"],
    ["5以上10以下", "5 to 10"],
    ["5mm未満", "less than 5 mm"],
    ["5を超える", "more than 5"],
    ["最大3", "at most 3"],
    ["5～10", "5 to 10"],
    ["5から10まで", "5 to 10"],
    ["3か月から6か月", "3 to 6 か月"],
    ["5万円", "50,000 円"],
    ["1.2億円", "120,000,000 円"],
    ["3千", "3,000"],
    ["1億2000万", "unreadable"],
  ])("are read in Japanese: %s", (typed, words) => {
    expect(readOn("ja", typed)).toBe(words);
  });

  test("do not make five out of fifty thousand on a page in another language", () => {
    expect(readOn("en", "5万円")).toBe("unreadable");
  });
});

describe("what is kept", () => {
  test("says that it is about that much", () => {
    expect(keptQuantity(speak("fr"), "environ 20")).toBe("≈ 20");
    expect(shownQuantity(speak("ja"), "≈ 20.5")).toBe("≈ 20.5");
  });

  test("is shown in the words of whoever reads it", () => {
    const kept = keptQuantity(speak("fr"), "jusqu’à 1,234 mm");
    expect(["en", "fr", "ja"].map((language) => shownQuantity(speak(language), kept))).toEqual([
      "at most 1.234 mm",
      "au plus 1,234\u00a0mm",
      "1.234 mm以下",
    ]);
  });

  test.each([
    ["en", "1.234 mm"],
    ["fr", "1,234-2,5"],
    ["fr", "environ 20,125"],
    ["ja", "1,234以上"],
    ["de", "-1.500"],
  ])(
    "in %s stays the same when its form is sent again from a page in any language: %s",
    (language, typed) => {
      const kept = keptQuantity({ ...speak(language), formats: language, language }, typed);
      for (const other of ["en", "fr", "ja"])
        expect(keptQuantity(speak(other), typedQuantity(speak(other), kept))).toBe(kept);
    },
  );
});
