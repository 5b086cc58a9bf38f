import { describe, expect, test } from "vitest";
import { additionsTo } from "#app/digests/additions.ts";

const letter = `Dear Minister,
We ask you to require a licence for every export of facial recognition. It has been used against
journalists in three countries. Please keep the threshold at 500 cameras.
Yours faithfully`;

const additions = additionsTo(letter);

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

    expect(japanese("顔認証の輸出には許可が必要です。兄は記者でした。")).toEqual([
      { kind: "added", sentence: "兄は記者でした。" },
    ]);
  });

  test("is everything where the first text has no words", () => {
    expect(additionsTo("")("We oppose this.")).toEqual([{ kind: "added", sentence: "We oppose this." }]);
  });
});
