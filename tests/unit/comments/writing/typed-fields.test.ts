import { describe, expect, test } from "vitest";
import { chosenWords, typedLabel } from "#app/comments/writing/form/typed-fields.ts";
import { speak } from "#app/words/speak.server.ts";

describe("what a field is called where its page is not there", () => {
  test("is in words, whatever the field is named", () => {
    const names = ["remarks", "answer-how-many", "constructor", "toString", "__proto__"];
    expect(names.map(typedLabel)).toEqual([
      "What you wrote",
      "Your answer (how many)",
      "What you typed",
      "What you typed",
      "What you typed",
    ]);
  });

  test("is the same word by word for what was chosen, in the language of the page", () => {
    const t = speak("fr");
    expect(chosenWords(t, "stakeholder_group", "civil society")).toBe(t("terms.group civil society"));
    expect(chosenWords(t, "attribution", "withheld")).toBe(t("signature.attribution withheld"));
    expect(chosenWords(t, "country", "NL")).toBe("Pays-Bas");
    expect(chosenWords(t, "position", "oppose")).toBe(t("terms.position oppose"));
  });

  test("is nothing where nobody typed it", () => {
    expect(typedLabel("revision")).toBeNull();
  });
});
