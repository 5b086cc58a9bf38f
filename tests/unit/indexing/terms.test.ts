import { describe, expect, test } from "vitest";
import { folded } from "#app/content/folded.ts";
import { stemmedLanguages } from "#app/content/stemmers.server.ts";
import { termsOf, wantedTerms } from "#app/indexing/terms.server.ts";
import { wordsIn } from "#app/indexing/words-in.ts";

const words = (text: string) => [...wordsIn(text)].map(({ word }) => word);
/** Whether a text in that language has all that is looked for. */
function isFound(asked: string, text: string, language: string, askedIn = language) {
  const terms = new Set([...wordsIn(text)].flatMap((found) => termsOf(found, language)));
  return [...wordsIn(asked)]
    .flatMap((word) => wantedTerms(word, askedIn))
    .every((any) => any.some((term) => terms.has(term)));
}

describe("the words of a text", () => {
  test("have numbers, entries and citations as a whole", () => {
    expect(words("Entry 5A002.a.1, and 3A090; Art. 4(2)(a) or § 740.2(a): 1,000 or 3.5.")).toEqual([
      ...["entry", "5a002.a.1", "and", "3a090", "art", "4(2)(a)", "or", "740.2(a)", "1,000", "or", "3.5"],
    ]);
  });

  test("have abbreviations of three letters and more as a whole, and no shorter ones", () => {
    expect(words("5 U.S.C. 7511(b), C.F.R.7, the U.S. and N.A.T.O.; É.U.A. Plan B.")).toEqual([
      ...["5", "usc", "7511(b)", "cfr", "7", "the", "u", "s", "and", "nato", "eua", "plan", "b"],
    ]);
    const text = "under 15 C.F.R. 740";
    expect([...wordsIn(text)].map(({ start, end }) => text.slice(start, end))).toContain("C.F.R");
  });

  test("stand where they are in the text, whatever is folded in them", () => {
    const text = "Die Straße, co\u00adntrôle; ＦＵＬＬ";
    expect([...wordsIn(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
      ...["Die", "Straße", "co\u00adntrôle", "ＦＵＬＬ"],
    ]);
    expect(words(text)).toEqual(["die", "strasse", "controle", "full"]);
  });

  test("are the same where they have been seen before", () => {
    const text = "Art. 5A002.a on 暗号 software; software5 (software)2 and café5a ｶﾞｽ art.a (a)";
    const first = [...wordsIn(text)];
    expect([...wordsIn(text)]).toEqual(first);
    expect(first.map(({ word }) => word)).toContain("software5");
    const terms = first.map((found) => termsOf(found, "en"));
    expect([...wordsIn(text)].map((found) => termsOf(found, "en"))).toEqual(terms);
  });

  test("end with a sentence", () => {
    expect(words("In 2021. The rule (2021) ended.")).toEqual(["in", "2021", "the", "rule", "2021", "ended"]);
  });
});

describe("a word", () => {
  test.each([
    ["export", "Exports of software", "en"],
    ["exports", "to export software", "en"],
    ["controle", "le contrôle des exportations", "fr"],
    ["contrôles", "le controle", "fr"],
    ["Ausfuhrgenehmigung", "alle Ausfuhrgenehmigungen", "de"],
    ["strasse", "die Straße", "de"],
    ["end use", "the end‑use statement", "en"],
    ["usage", "l’usage final", "fr"],
    ["5A002", "entry 5A002.a.1", "en"],
    ["5a002.a", "entry 5A002.a.1", "en"],
    ["Art. 4(2)", "under Article 4(2)(a)", "en"],
    ["5 USC 7511", "under 5 U.S.C. 7511(b)", "en"],
    ["15 C.F.R.", "15 CFR 740.2", "en"],
    ["управление", "управление експорта", "bg"],
    ["管理", "輸出管理の改正案", "ja"],
    ["輸出管理", "輸出管理の改正案", "ja"],
    ["条", "第4条", "ja"],
    ["통제", "수출통제를 강화", "ko"],
    ["ｶﾞ", "ガス", "ja"],
    ["using", "they use it", "en"],
    ["Ausfuhren", "der Ausfuhr", "de", "en"],
    ["export", "les exports", "fr", "en"],
    ["еще", "ещё раз", "ru"],
    ["ΕΛΕΓΧΟΣ", "ο έλεγχος εξαγωγών", "el"],
  ])("%s is found in %s", (asked, text, language, askedIn = language) => {
    expect(isFound(asked, text, language, askedIn)).toBe(true);
  });

  test.each([
    ["sonar", "Los operadores son extranjeros", "es", "en"],
    ["using", "us et coutumes", "fr", "en"],
    ["port", "to export software", "en"],
    ["contrat", "contre la loi", "fr"],
    ["5A002.b", "entry 5A002.a.1", "en"],
    ["4(3)", "Article 4(2)", "en"],
    ["管輸", "輸出管理", "ja"],
  ])("%s is not found in %s", (asked, text, language, askedIn = language) => {
    expect(isFound(asked, text, language, askedIn)).toBe(false);
  });
});

describe("a word without its accents", () => {
  test.each([
    ...["données", "contrôlées", "autorités", "régulière", "à", "dépassé"].map((word) => [word, "fr"]),
    ...["Ausfuhrlöschung", "Länder", "prüfen"].map((word) => [word, "de"]),
    ...["exportación", "tecnología", "exportará"].map((word) => [word, "es"]),
    ...["exportação", "exportações", "possível"].map((word) => [word, "pt"]),
    ...["attività", "esportò"].map((word) => [word, "it"]),
    ...["informaţie", "informație", "autorităţi"].map((word) => [word, "ro"]),
    ...["kontroly vývozních", "českého"].map((word) => [word, "cs"]),
    ...["engedélyből", "szabályként"].map((word) => [word, "hu"]),
    ...["ihracatı", "ürünü"].map((word) => [word, "tr"]),
    ...["yhtiössä", "käyttäjät"].map((word) => [word, "fi"]),
    ...["åtgärd", "företagslöst"].map((word) => [word, "sv"]),
    ...["rettsløst", "håndtering"].map((word) => [word, "no"]),
    ...["človeček", "našče"].map((word) => [word, "sl"]),
    ...["gníomhaíocht"].map((word) => [word, "ga"]),
    ...["ещё"].map((word) => [word, "ru"]),
  ])("finds what %s finds (%s)", (typed = "", askedIn = "") => {
    const wanted = (text: string) => [...wordsIn(text)].map((word) => wantedTerms(word, askedIn));

    expect(wanted(folded(typed))).toEqual(wanted(typed));
    expect(isFound(folded(typed), typed, askedIn)).toBe(true);
    for (const language of stemmedLanguages) expect(isFound(typed, folded(typed), language)).toBe(true);
  });

  test.each([
    ["donnees", "elle donne la donnée", "fr"],
    ["publie", "les règles publiées", "fr"],
    ["activite", "des activités", "fr"],
    ["exportacion", "las exportaciones", "es"],
    ["tecnologia", "las tecnologías", "es"],
    ["exportacoes", "a exportação", "pt"],
    ["possibilita", "le possibilità", "it"],
    ["informatii", "o informație", "ro"],
    ["vyvoznich", "vývozní", "cs"],
    ["engedelybol", "az engedély", "hu"],
    ["ihracati", "ihracat", "tr"],
    ["lander", "das Land", "de"],
  ])("%s is found in %s (%s)", (asked, text, language) => {
    expect(isFound(asked, text, language)).toBe(true);
  });
});
