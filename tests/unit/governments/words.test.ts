import { describe, expect, test } from "vitest";
import { governmentName } from "#app/governments/government-name.ts";
import { languageNames } from "#app/governments/languages.ts";
import { sinceWords } from "#app/governments/since.ts";
import { speak } from "#app/words/speak.server.ts";

const [english, french, japanese] = [speak("en"), speak("fr"), speak("ja")];

describe("a government", () => {
  const korea = { government_code: "KR", government_name: "Republic of Korea" };

  test("is called as it wishes in English, and as each other language calls its state", () => {
    expect([english, french, japanese].map((t) => governmentName(t, korea))).toEqual([
      "Republic of Korea",
      "Corée du Sud",
      "韓国",
    ]);
  });

  test("has its languages as a list", () => {
    expect(languageNames(english, '["nl"]')).toBe("Dutch");
    expect(languageNames(english, '["nl","fr"]')).toBe("Dutch and French");
    expect(languageNames(french, '["nl","fr","de"]')).toBe("néerlandais, français et allemand");
  });

  test("has subscribed on a day, or in a month where the day is not known", () => {
    expect(sinceWords(english, "2023-03-30")).toBe("30 March 2023");
    expect(sinceWords(english, "2023-04")).toBe("April 2023");
    expect(sinceWords(japanese, "2023-03-30")).toBe("2023年3月30日");
  });
});
