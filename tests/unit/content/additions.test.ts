import { describe, expect, test } from "vitest";
import { type Addition, additionsTo, letterAmong } from "#app/content/additions.ts";

const letter = `Dear Minister,
We ask you to require a licence for every export of facial recognition. It has been used against
journalists in three countries. Please keep the threshold at 500 cameras.
Yours faithfully`;

const additions = (variant: string) => additionsTo(letter)(variant).map(said);

describe("what a variant of a letter adds", () => {
  test("is nothing where only case, spacing and punctuation differ", () => {
    const variant = letter.toUpperCase().replaceAll(",", " – ").replaceAll("\n", "\n\n");

    expect(additions(variant)).toEqual([]);
  });

  test("is nothing where sentences are left out or moved", () => {
    expect(additions("Please keep the threshold at 500 cameras.\nDear Minister")).toEqual([]);
  });

  test("is a sentence of its own, as it was written", () => {
    const variant = letter.replace(
      "Yours",
      "My brother, a reporter in Tirana, was followed for a year!\nYours",
    );

    expect(additions(variant)).toEqual([
      { kind: "added", sentence: "My brother, a reporter in Tirana, was followed for a year!" },
    ]);
  });

  test("is shown as changed where a sentence says another figure or the contrary", () => {
    const variant = letter.replace("500", "50").replace("We ask you to", "We ask you not to");

    expect(additions(variant)).toEqual([
      {
        kind: "changed",
        sentence: "We ask you not to require a licence for every export of facial recognition.",
      },
      { kind: "changed", sentence: "Please keep the threshold at 50 cameras." },
    ]);
  });

  test("is found in scripts without spaces between words", () => {
    const japanese = additionsTo("顔認証の輸出には許可が必要です。");

    expect(japanese("顔認証の輸出には許可が必要です。兄は記者でした。").map(said)).toEqual([
      { kind: "added", sentence: "兄は記者でした。" },
    ]);
  });

  test("is everything where the first text has no words", () => {
    expect(additionsTo("")("We oppose this.").map(said)).toEqual([
      { kind: "added", sentence: "We oppose this." },
    ]);
  });

  test("is each sentence of a long text of one's own that the letter was pasted into, and where it stands", () => {
    const own = ["I have repaired cameras for twenty years.", "Nobody asked me what they were for."];
    const variant = `${own[0]}\n\n${letter.replaceAll("\n", " ")}\n\n  ${own[1]}\n`;

    const added = additionsTo(letter)(variant);

    expect(added.map(({ sentence }) => sentence)).toEqual(own);
    expect(added.map(({ start, end }) => variant.slice(start, end))).toEqual(own);
  });

  test("is nothing where the letter's words only have other accents, widths and quotes", () => {
    const accented = "Require a licence for “café” cameras in Tirana.";
    const variant = 'Require a li\u00adcence for "cafe\u0301" ｃａｍｅｒａｓ in Tirana.';

    expect(additionsTo(accented)(variant)).toEqual([]);
  });
});

describe("the letter of a campaign", () => {
  const added = `${letter}\nI have repaired cameras for twenty years. Nobody asked me what they were for.`;

  test("is what most of them say, whichever comes first", () => {
    expect(letterAmong([added, letter, letter.toUpperCase()])).toBe(1);
    expect(letterAmong([letter, added, `${added} Please answer.`])).toBe(1);
    expect(letterAmong([letter, "Please keep the threshold at 500 cameras.", letter])).toBe(0);
  });

  test("is of two the shorter, and of two that are as long the earlier", () => {
    expect(letterAmong([added, letter])).toBe(1);
    expect(letterAmong([letter, letter])).toBe(0);
  });

  test("is the only one there is", () => {
    expect(letterAmong([""])).toBe(0);
  });
});

const said = ({ kind, sentence }: Addition) => ({ kind, sentence });
