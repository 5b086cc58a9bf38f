import { rightToLeft } from "#app/words/marks.ts";

/** Whether a text is written from right to left, as its first letter tells. */
export function runsFromRight(text: string) {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return rightToLeft.test(letter);
}
