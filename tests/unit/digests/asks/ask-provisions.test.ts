import { describe, expect, test } from "vitest";
import { provisionFinder } from "#app/digests/asks/ask-provisions.ts";

const find = (labels: string[], language: string, sentence: string) =>
  provisionFinder(labels.map((label) => ({ label, anchor: label })))({ sentence, language, point: null });

describe("the provision that an ask is about", () => {
  test.each([
    ["en", "Article 4(2) should be deleted.", "Article 4(2)"],
    ["en", "Please delete Art. 4, paragraph 2.", "Article 4(2)"],
    ["en", "Please delete paragraph 2 of Article 4.", "Article 4(2)"],
    ["en", "The text of article 4 (2) (a) must be clearer.", "Article 4(2)"],
    ["de", "Art. 4 Abs. 2 sollte gestrichen werden.", "Article 4(2)"],
    ["de", "Artikel 4 Absatz 2 Satz 1 ist unklar.", "Article 4(2)"],
    ["de", "Absatz 2 des Artikels 4 sollte entfallen.", "Article 4(2)"],
    ["fr", "L’article 4, alinéa 2, devrait être supprimé.", "Article 4(2)"],
    ["fr", "Supprimer l'alinéa 2 de l'article 4.", "Article 4(2)"],
    ["es", "Eliminar el apartado 2 del artículo 4.", "Article 4(2)"],
    ["nl", "Artikel 4, lid 2, moet worden geschrapt.", "Article 4(2)"],
    ["cs", "Navrhujeme vypustit čl. 4 odst. 2.", "Article 4(2)"],
    ["sk", "Navrhujeme vypustiť článok 4 ods. 2.", "Article 4(2)"],
    ["hr", "Predlažemo brisanje članka 4. stavka 2.", "Article 4(2)"],
    ["bg", "Предлагаме чл. 4, ал. 2 да отпадне.", "Article 4(2)"],
    ["mk", "Предлагаме член 4 став 2 да се избрише.", "Article 4(2)"],
    ["lv", "Lūdzam svītrot 4. panta 2. daļu.", "Article 4(2)"],
    ["sq", "Propozojmë që neni 4 të hiqet.", "Article 4"],
    ["ja", "第四条第二項を削除すべきである。", "Article 4(2)"],
    ["ja", "第４条第２項を削除すべきである。", "Article 4(2)"],
    ["ko", "제4조제2항을 삭제해 주시기 바랍니다.", "Article 4(2)"],
  ])("is found as %s cites it: %s", (language, sentence, label) => {
    expect(find(["Article 4", "Article 4(1)", "Article 4(2)", "Article 5"], language, sentence)).toEqual([
      label,
    ]);
  });

  test.each([
    ["en", "§ 744.21(b) should be withdrawn.", "§ 744.21(b)"],
    ["en", "15 CFR § 744.21(b)(1) should be withdrawn.", "§ 744.21(b)"],
    ["en", "Section 744.21(b) needs to be clearer.", "§ 744.21(b)"],
    ["de", "§ 7 Abs. 2 muss entfallen.", "§ 7(2)"],
    ["de", "Paragraph 7 Absatz 2 muss entfallen.", "§ 7(2)"],
    ["da", "§ 7, stk. 2, bør udgå.", "§ 7(2)"],
    ["no", "§ 7 bør strykes.", "§ 7"],
    ["et", "§ 7 lg 2 tuleks välja jätta.", "§ 7(2)"],
    ["fi", "7 §:n 2 momentti tulisi poistaa.", "§ 7(2)"],
    ["sv", "7 § bör strykas.", "§ 7"],
  ])("is found where it is a section, in %s: %s", (language, sentence, label) => {
    expect(find(["§ 744.21", "§ 744.21(b)", "§ 7", "§ 7(2)", "§ 8"], language, sentence)).toEqual([label]);
  });

  test("is found by labels in the measure's own script and form", () => {
    expect(find(["第四条", "第四条(2)", "第五条"], "en", "Article 4(2) should go.")).toEqual(["第四条(2)"]);
    expect(find(["제4조", "제4조(2)"], "ko", "제4조 제2항을 삭제하십시오.")).toEqual(["제4조(2)"]);
    expect(find(["7 §", "8 §"], "fi", "7 § tulisi poistaa.")).toEqual(["7 §"]);
    expect(find(["4A003", "4A003.a.1"], "en", "Remove 4A003.a.1 from the list.")).toEqual(["4A003.a.1"]);
    expect(find(["4", "4(2)"], "en", "Regulation 4(2) should be deleted.")).toEqual(["4(2)"]);
    expect(find(["Article 4.2", "Article 4"], "en", "Delete Article 4(2).")).toEqual(["Article 4.2"]);
    expect(find(["Annex II", "Annex I"], "en", "Annex II should be shorter.")).toEqual(["Annex II"]);
  });

  test("is another one where it was put between", () => {
    expect(find(["Article 4", "Article 4 bis"], "fr", "L'article 4 bis est à supprimer.")).toEqual([
      "Article 4 bis",
    ]);
    expect(find(["Article 4"], "fr", "L'article 4 bis est à supprimer.")).toEqual([]);
    expect(find(["Article 1er"], "fr", "L’article 1er est à supprimer.")).toEqual(["Article 1er"]);
  });

  test("are several where several are named", () => {
    expect(find(["Article 4", "Article 5", "Article 7(1)"], "en", "Delete Articles 4, 5 and 7(1).")).toEqual([
      "Article 4",
      "Article 5",
      "Article 7(1)",
    ]);
  });

  test("is one where a number follows that is none of a provision", () => {
    expect(find(["Article 4", "Article 5"], "en", "Article 4, 5 years after it, should end.")).toEqual([
      "Article 4",
    ]);
  });

  test("is the provision of the point where there is one, whatever the sentence names", () => {
    const finder = provisionFinder([{ label: "Article 4", anchor: "article-4" }]);
    const asked = { sentence: "Delete Article 4.", language: "en", point: "article-9" };
    expect(finder(asked)).toEqual(["article-9"]);
  });

  test.each([
    ["en", "Please extend the period by 4 weeks."],
    ["en", "Article 9 should be deleted."],
    ["en", "It must comply with Article 4 of Regulation (EU) 2021/821."],
    ["en", "It must respect Article 4 of the Universal Declaration."],
    ["en", "It must respect GDPR Article 4."],
    ["en", "5 U.S.C. § 7 must be followed."],
    ["de", "§ 7 AWG sollte gelten."],
    ["de", "Das muss Artikel 4 des Grundgesetzes achten."],
    ["fr", "Il faut respecter l'article 4 de la loi de 1978."],
  ])("is not guessed, in %s: %s", (language, sentence) => {
    expect(find(["Article 4", "Article 5", "§ 7"], language, sentence)).toEqual([]);
  });

  test("is none where two are cited alike", () => {
    expect(find(["Article 4", "Article 4"], "en", "Article 4 should be deleted.")).toEqual([]);
  });

  test("is one of the proposal's own where the sentence says so", () => {
    expect(find(["Article 4"], "en", "Article 4 of the proposed Regulation should be deleted.")).toEqual([
      "Article 4",
    ]);
    expect(find(["§ 7"], "de", "§ 7 des Gesetzentwurfs sollte entfallen.")).toEqual(["§ 7"]);
  });
});
