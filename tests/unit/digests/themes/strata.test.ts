import { describe, expect, test } from "vitest";
import { centred } from "#app/digests/joining/centred.ts";
import { readPassages } from "#app/digests/passages/read-passages.server.ts";
import { isTimeToExtend } from "#app/digests/themes/extend.ts";
import { foldPassages } from "#app/digests/themes/fold.ts";
import { joinLanguages } from "#app/digests/themes/join-languages.ts";
import type { KeyPoint } from "#app/digests/themes/key-point.ts";
import { sampleCampaigns } from "#app/digests/themes/sample.ts";
import { strataOf } from "#app/digests/themes/strata.ts";

describe("strata", () => {
  const at = (count: number, provision: string[]) =>
    Array.from({ length: count }, (_, n) => ({ id: `${provision.join("-")}.${n}`, provision }));

  test("are provisions with thirty passages; what has fewer goes to the part, and then to the whole", () => {
    const texts = [
      ...at(30, ["one", "a"]),
      ...at(20, ["one", "b"]),
      ...at(12, ["one", "c"]),
      ...at(5, ["two", "d"]),
      ...at(2, []),
    ];
    const of = new Map(texts.map((text) => [text.id, text]));
    const strata = strataOf(
      texts.map(({ id }) => ({ passage: { ...empty, text_id: id } })),
      (id) => ({ position: null, provision: of.get(id)?.provision ?? [] }),
    );

    expect(strata.map(({ provision, passages }) => [provision.join("/"), passages.length])).toEqual([
      ["one/a", 30],
      ["one", 32],
      ["", 7],
    ]);
  });
});

const empty = { id: "", start: 0, end: 0, language: "en", words: [], stems: [], why: null };

describe("folding", () => {
  const read = (id: string, text: string) =>
    [id, readPassages({ id, text, language: "en", position: null }, { asOne: false })] as const;
  const letter =
    "Licences for cameras take nine months and ruin small firms in our valley. Journalists were followed with such cameras last spring in three cities.";

  test("takes a member's sentence with a word changed for the letter's, but not one with another figure or a not", () => {
    const folded = foldPassages(
      new Map([
        read("a", `${letter} Nobody asked us. Fees rise.`),
        read("b", letter.replace("ruin", "destroy")),
        read("c", letter.replace("nine", "9")),
        read("d", letter.replace("were followed", "were not followed")),
      ]),
      [["a", "b", "c", "d"]],
    );
    const texts = (word: string) =>
      folded.filter(({ passage }) => passage.words.includes(word)).map(({ texts }) => texts);

    expect(texts("licences")[0]).toEqual(["a", "b", "d"]);
    expect(texts("9")).toEqual([["c"]]);
    expect(texts("not")).toEqual([["d"]]);
  });
});

describe("a sample of campaigns", () => {
  const campaigns = Array.from({ length: 1000 }, (_, n) => [`${n % 10 === 0 ? "s" : "o"}${n}`]);
  const kindOf = (id: string) => id.charAt(0);

  test("is the same each time, has each kind by its share, and keeps the order", () => {
    const sample = sampleCampaigns(campaigns, { kindOf, most: 400 });

    expect(sample).toEqual(sampleCampaigns(campaigns, { kindOf, most: 400 }));
    expect(sample.filter(([id = ""]) => kindOf(id) === "s")).toHaveLength(100);
    expect(sample.filter(([id = ""]) => kindOf(id) === "o")).toHaveLength(360);
    expect(sample).toEqual(campaigns.filter((one) => sample.includes(one)));
  });

  test("is all of them where they are few", () => {
    expect(sampleCampaigns(campaigns, { kindOf })).toEqual(campaigns);
  });
});

describe("further key points", () => {
  test("are looked for from 50 pending passages, and from 5 % of very many", () => {
    expect(isTimeToExtend(49, 100)).toBe(false);
    expect(isTimeToExtend(50, 1000)).toBe(true);
    expect(isTimeToExtend(50, 1001)).toBe(false);
  });
});

describe("key points of several languages", () => {
  const sentences = new Map([
    ["en", "The ministry lists 5A992 and 2021/821 at Zurich."],
    ["fr", "La liste 5A992 du règlement 2021/821 ne suffit pas."],
    ["de", "Die Frist von drei Wochen ist zu kurz."],
  ]);
  const keyPoint = (language: string, more: Partial<KeyPoint> = {}): KeyPoint => {
    const sentence = sentences.get(language) ?? "";
    const span = { text_id: language, start: 0, end: sentence.length };
    const making = { ...span, passage_id: language, similarity: 1, texts: [language], campaigns: [language] };
    return {
      id: language,
      language,
      position: "oppose",
      provision: [],
      quote: span,
      weights: new Map([[language, 1]]),
      passages: [making],
      ...more,
    };
  };
  const textOf = (id: string) => sentences.get(id) ?? "";

  test("are joined by figures and entries that both write", () => {
    expect(joinLanguages([keyPoint("en"), keyPoint("fr"), keyPoint("de")], { textOf }).joined).toEqual([
      ["en", "fr"],
    ]);
  });

  test("are not joined across positions or provisions", () => {
    const joined = (one: Partial<KeyPoint>, other: Partial<KeyPoint>) =>
      joinLanguages([keyPoint("en", one), keyPoint("fr", other)], { textOf }).joined;

    expect(joined({}, { position: "support" })).toEqual([]);
    expect(joined({ provision: ["a"] }, { provision: ["b"] })).toEqual([]);
  });

  test("are joined by a dictionary, and it is said for which languages there was one", () => {
    const dictionary = (_: unknown, from: string, to: string) =>
      from === "en" && to === "de" ? new Map([["de", 1]]) : null;

    expect(joinLanguages([keyPoint("en"), keyPoint("de")], { textOf, dictionary })).toEqual({
      joined: [["de", "en"]],
      compared: [{ languages: ["en", "de"], by: "dictionary" }],
    });
  });

  test("are joined by what a model makes of them, without what a language has in common", () => {
    const points = [keyPoint("de"), keyPoint("en"), { ...keyPoint("en"), id: "other" }];
    const vectors = new Map([
      ["de", Float32Array.from([0.4, 0.8, 0.6])],
      ["en", Float32Array.from([0.1, 0.8, 0.6])],
      ["other", Float32Array.from([0.1, -0.8, 0.6])],
    ]);

    const { joined, compared } = joinLanguages(centred(points, vectors), { textOf: () => "" });

    expect(joined).toEqual([["de", "en"]]);
    expect(compared).toEqual([{ languages: ["en", "de"], by: "model" }]);
  });
});
