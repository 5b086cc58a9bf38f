import { describe, expect, test } from "vitest";
import { analysedWords } from "#app/digests/passages/analysed-words.ts";
import { readPassages } from "#app/digests/passages/read-passages.server.ts";
import { sentencesOf } from "#app/digests/passages/sentences.ts";

const cut = (text: string, language = "en") =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe("the sentences of a comment", () => {
  test("stand where they stand in the text, in UTF-16 units", () => {
    const text = "🛰️ Satellites are covered. So are 𝒹rones.";

    expect(cut(text)).toEqual(["🛰️ Satellites are covered.", "So are 𝒹rones."]);
    expect(sentencesOf(text, "en")[1]).toEqual({ start: 28, end: text.length });
  });

  test("are not cut behind abbreviations and places in laws", () => {
    expect(cut("Under Sec. 5 of the Act, U.S. firms must wait. Dr. Lund disagrees.")).toEqual([
      "Under Sec. 5 of the Act, U.S. firms must wait.",
      "Dr. Lund disagrees.",
    ]);
    expect(
      cut("Gemäß § 4 Abs. 2 Nr. 3 AWV ist das z. B. bei Ersatzteilen nötig. Das ist zu viel.", "de"),
    ).toEqual(["Gemäß § 4 Abs. 2 Nr. 3 AWV ist das z. B. bei Ersatzteilen nötig.", "Das ist zu viel."]);
    expect(cut("L'art. 12 al. 3 suffit. M. Durand le dit.", "fr")).toEqual([
      "L'art. 12 al. 3 suffit.",
      "M. Durand le dit.",
    ]);
    expect(cut("Podle čl. 4 odst. 2 to není nutné. Nesouhlasím.", "cs")).toEqual([
      "Podle čl. 4 odst. 2 to není nutné.",
      "Nesouhlasím.",
    ]);
  });

  test("go on over the wrapped lines of a PDF, and end with a paragraph or an item", () => {
    const wrapped = "The licence for spare\nparts takes nine months.\n\nWe lost two customers";

    expect(cut(wrapped)).toEqual([
      "The licence for spare\nparts takes nine months.",
      "We lost two customers",
    ]);
    expect(cut("• Licences are slow\n• Fees are high")).toEqual(["Licences are slow", "Fees are high"]);
  });

  test("keep soft hyphens and marks of direction within, and lose them at the ends", () => {
    const text = "\u202aThe li\u00adcence\u202c is slow.\u202c \u202aFees rise.\u202c";

    expect(cut(text)).toEqual(["The li\u00adcence\u202c is slow.", "Fees rise."]);
  });

  test("are found in Japanese, where no blank parts them", () => {
    expect(cut("手続きが複雑です。審査は長すぎます。", "ja")).toEqual([
      "手続きが複雑です。",
      "審査は長すぎます。",
    ]);
  });
});

describe("the words of a sentence", () => {
  test("are alike whatever their width, invisible marks, quotes and case", () => {
    const plain = analysedWords("Don't licence spare parts", "en");

    expect(plain).toEqual(["don't", "licence", "spare", "parts"]);
    expect(analysedWords("\u202aDON’T\u202c li\u00adcence\u200b ｓｐａｒｅ parts!", "en")).toEqual(plain);
  });

  test("are found by ICU where they are written without blanks", () => {
    expect(analysedWords("輸出許可が必要です", "ja")).toContain("許可");
  });
});

describe("the passages of a comment", () => {
  test("give what was written, marks and all", () => {
    const text =
      "Dear Sir,\nThe li\u00adcence takes nine months and costs us orders. It should take one.\nThanks";
    const passages = readPassages({ id: "c1", text, language: "en", position: null });

    for (const { start, end } of passages) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(passages.map(({ why }) => why)).toEqual(["salutation", null, null, "salutation"]);
    expect(passages[1]?.id).toBe("c1:10");
    expect(text.slice(passages[1]?.start, passages[1]?.end)).toBe(
      "The li\u00adcence takes nine months and costs us orders.",
    );
  });

  test("are one where a comment is two short sentences", () => {
    const text = "Spare parts need no licence. They are twenty years old and sold everywhere.";

    expect(readPassages({ id: "c", text, language: "en", position: null })).toHaveLength(1);
  });
});
