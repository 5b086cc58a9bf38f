import { describe, expect, test } from "vitest";
import { readPassages } from "#app/digests/passages/read-passages.server.ts";
import { amongOthers, type Surroundings } from "#app/digests/passages/why.server.ts";
import { knownRuns } from "#app/digests/passages/word-runs.ts";

const surroundings: Surroundings = { topic: new Set(["rule"]), quoted: null };

function whyOf(text: string, language = "en", among = surroundings) {
  const [passage] = readPassages({ id: "c", text, language, position: null });
  return passage ? amongOthers(passage, among).why : "none";
}

describe("a sentence can be no key point", () => {
  test.each([
    ["Dear Minister, I hope that you are well and read this", "en"],
    ["Thank you for your time and for reading all of this", "en"],
    ["Sehr geehrte Damen und Herren, hiermit melde ich mich", "de"],
    ["Cordialement, le bureau de notre association", "fr"],
    ["Atentamente, la junta de la asociación", "es"],
    ["Ystävällisin terveisin yhdistyksen puolesta", "fi"],
    ["よろしくお願いいたします。", "ja"],
    ["안녕하십니까 담당자님께 드립니다", "ko"],
  ])("that greets or signs: %s", (text, language) => {
    expect(whyOf(text, language)).toBe("salutation");
  });

  test.each([
    ["We welcome the opportunity to comment on licences.", "en"],
    ["See https://example.org/licences for our study.", "en"],
    ["Improving Licences and Controls for Spare Parts", "en"],
    ["Wir danken für die Gelegenheit zur Stellungnahme.", "de"],
  ])("that speaks of itself or is a heading: %s", (text, language) => {
    expect(whyOf(text, language)).toBe("meta");
  });

  test("that is too short", () => {
    expect(whyOf("Licences are slow.")).toBe("short");
  });

  test.each([
    ["I strongly oppose this terrible rule.", "en"],
    ["Ich lehne diesen Vorschlag unbedingt ab.", "de"],
    ["Je suis totalement opposé, retirez ce projet.", "fr"],
    ["この改正案に断固反対します。", "ja"],
  ])("that only takes a side: %s", (text, language) => {
    expect(whyOf(text, language)).toBe("generic");
  });

  test("that quotes the measure, or someone from end to end, or says how a law is to read", () => {
    const measure = "the exporter shall obtain a licence before any transfer of listed goods".split(" ");
    const quoted = knownRuns(measure, []);

    expect(
      whyOf("The exporter shall obtain a licence before any transfer.", "en", { ...surroundings, quoted }),
    ).toBe("quotes the measure");
    expect(whyOf("“Goods of this list shall be held until the office allows their transfer.”")).toBe(
      "quotes the measure",
    );
    expect(whyOf("À l'article 3, il est ajouté un alinéa ainsi rédigé :", "fr")).toBe("quotes the measure");
  });

  test("unless it gives a reason", () => {
    expect(whyOf("I oppose this rule because small firms cannot pay for lawyers.")).toBeNull();
    expect(whyOf("Die Bearbeitung dauert neun Monate und kostet uns Aufträge.", "de")).toBeNull();
    expect(whyOf("審査期間が長くなると顧客との契約を失います。", "ja")).toBeNull();
  });

  test("and the words of a title that is quoted within it do not count as its own", () => {
    const title = "improving licences and controls for spare parts".split(" ");
    const among = { ...surroundings, quoted: knownRuns(title, []) };

    expect(
      whyOf("I oppose the proposed rule, Improving Licences and Controls for Spare Parts.", "en", among),
    ).toBe("generic");
  });
});
