import { describe, expect, test } from "vitest";
import { excerpt, matchProvisions } from "#app/consultations/find-provisions.ts";

const provision = (label: string, text = "") => ({ anchor: label, label, text });
const provisions = [
  provision("Article 3", "Article 3 — Licence requirement"),
  provision("Article 3(1)", "The export of an item listed in Annex II is prohibited without a licence."),
  provision("§ 740.2(a)", "Restrictions on all licence exceptions"),
  provision("Article 30", "Entrée en vigueur"),
];
const found = (asked: string) => matchProvisions(provisions, asked).found.map(({ label }) => label);

describe("finding a provision", () => {
  test("goes by its label first, however it is spaced", () => {
    expect(found("article 3")).toEqual(["Article 3", "Article 3(1)", "Article 30"]);
    expect(found("article3(1)")).toEqual(["Article 3(1)"]);
    expect(found("740.2(a)")).toEqual(["§ 740.2(a)"]);
  });

  test("goes by words too, all of them, in any order, without accents", () => {
    expect(found("licence prohibited")).toEqual(["Article 3(1)"]);
    expect(found("entree")).toEqual(["Article 30"]);
    expect(found("no such words")).toEqual([]);
  });

  test.each([
    ["Art. 3", "Article 3"],
    ["art 3 (1)", "Article 3(1)"],
    ["article 3 paragraph 1", "Article 3(1)"],
    ["Artículo 3", undefined],
    ["740.2 a", "§ 740.2(a)"],
    ["Art. 3 licence", undefined],
  ])("takes %s as a citation of %s", (asked, label) => {
    expect(found(asked)[0]).toBe(label);
  });

  test("takes a citation in German, and what lies within it", () => {
    const german = [
      provision("§ 8"),
      provision("§ 8 Abs. 1"),
      provision("§ 8 Abs. 1 Nr. 2 Buchst. a"),
      provision("§ 18 Abs. 1"),
    ];
    const cited = (asked: string) => matchProvisions(german, asked).found.map(({ label }) => label);

    expect(cited("§ 8 Absatz 1")).toEqual(["§ 8 Abs. 1", "§ 8 Abs. 1 Nr. 2 Buchst. a"]);
    expect(cited("§8 Abs 1 Nr 2")).toEqual(["§ 8 Abs. 1 Nr. 2 Buchst. a"]);
    expect(cited("8 (1)")).toEqual(["§ 8 Abs. 1", "§ 8 Abs. 1 Nr. 2 Buchst. a"]);
  });

  test("asks for something, and shows the first of many", () => {
    expect(matchProvisions(provisions, "   ")).toEqual({ total: 0, found: [] });
    const many = Array.from({ length: 100 }, (_, at) => provision(`Item ${at}`, "licence"));
    const { total, found } = matchProvisions(many, "licence");
    expect([total, found.length]).toEqual([100, 40]);
  });
});

describe("finding words as programs and keyboards write them", () => {
  const texts = [
    "L\u2019e\u0301tude pre\u0301alable",
    "Ex\u00adport con\u00adtrols",
    "A non\u2011transfer under\u00adtaking",
    "Große Brücke, Gdańsk, Wrocław",
    "수출통제 대상 장비",
    "수송 장비",
    "カメラ ガラス ｶﾞｽ",
    "ＡＢＣ１２３",
  ].map((text, at) => provision(`${at + 1}`, text));
  const places = (asked: string) => matchProvisions(texts, asked).found.map(({ label }) => Number(label));

  test.each([
    ["l'étude", [1]],
    ["prealable", [1]],
    ["export controls", [2]],
    ["non-transfer", [3]],
    ["grosse gdansk wroclaw", [4]],
    ["수출", [5]],
    ["수출".normalize("NFD"), [5]],
    ["수", [5, 6]],
    ["ガス", [7]],
    ["カス", []],
    ["abc123", [8]],
  ])("%s finds %j", (asked, expected) => expect(places(asked)).toEqual(expected));

  test("and shows them, wherever accents moved them to", () => {
    const text = `${"E\u0301te\u0301 ".repeat(60)}the\u0301orie ${"fin ".repeat(60)}`;
    expect(excerpt(text, "theorie")).toContain("théorie");
  });
});

test("an excerpt shows the words that were asked for", () => {
  const text = `${"Before. ".repeat(40)}The prohibited export. ${"After. ".repeat(40)}`;

  expect(excerpt(text, "prohibited")).toContain("prohibited");
  expect(excerpt("Short", "licence")).toBe("Short");
});
