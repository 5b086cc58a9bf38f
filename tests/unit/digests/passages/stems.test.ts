import { describe, expect, test } from "vitest";
import { stemsOf } from "#app/digests/passages/stems.server.ts";

describe("stems", () => {
  test.each([
    ["en", "licences", "licence"],
    ["de", "genehmigungen", "genehmigung"],
    ["fr", "exportations", "exportation"],
    ["es", "licencias", "licencia"],
    ["nl", "vergunningen", "vergunning"],
    ["fi", "luvat", "luvan"],
    ["cs", "licencemi", "licence"],
    ["sk", "povolenia", "povolenie"],
    ["lv", "atļauju", "atļaujas"],
    ["et", "lubadega", "lubade"],
    ["bg", "лицензии", "лицензия"],
    ["mk", "лиценците", "лиценци"],
    ["hr", "dozvolama", "dozvola"],
    ["sr", "дозволама", "дозвола"],
  ])("of two forms of a word are one in %s", (language, one, other) => {
    const [first] = stemsOf([one], language);

    expect(first).toBeTruthy();
    expect(stemsOf([other], language)).toEqual([first]);
  });

  test("leave out small words, in each language by its own list", () => {
    expect(stemsOf(["the", "licence", "will", "not", "don't"], "en")).toEqual(["licenc"]);
    expect(stemsOf(["die", "genehmigung"], "de")).toEqual(["genehm"]);
    expect(stemsOf(["l'exportation"], "fr")).toEqual(stemsOf(["exportation"], "fr"));
    expect(stemsOf(["は", "許可"], "ja")).toEqual(["許可"]);
  });

  test("keep words that a consultation is about", () => {
    expect(stemsOf(["state", "necessary", "help"], "en")).toHaveLength(3);
  });
});
