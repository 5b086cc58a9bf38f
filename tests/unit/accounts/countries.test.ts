import { describe, expect, test } from "vitest";
import { countryName, countryOptions } from "#app/accounts/countries.ts";
import { speak } from "#app/words/speak.server.ts";

describe("countries", () => {
  test.each([
    ["en", "Germany", "Kosovo"],
    ["fr", "Allemagne", "Kosovo"],
    ["ja", "ドイツ", "コソボ"],
  ])("are named in the language of the page (%s)", (language, germany, kosovo) => {
    const t = speak(language);
    expect([countryName(t, "DE"), countryName(t, "XK"), countryName(t, "ZZ")]).toEqual([
      germany,
      kosovo,
      "ZZ",
    ]);
  });

  test("stand in the order of that language: É beside E, not behind Z", () => {
    const names = countryOptions(speak("fr")).map(({ text }) => text);
    expect(names.indexOf("Égypte")).toBeLessThan(names.indexOf("France"));
    expect(names.indexOf("Égypte")).toBeGreaterThan(names.indexOf("Dominique"));
    expect(countryOptions(speak("ja"))).toHaveLength(names.length);
  });
});
