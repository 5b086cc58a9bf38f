const kanji = "〇一二三四五六七八九";
const number = String.raw`[\d〇一二三四五六七八九十百]{1,6}`;
const japanese = new RegExp(String.raw`第\s?(${number})\s?([条條章編部項号])(?:の(${number}))?`, "g");
const korean = /제\s?(\d{1,4})\s?([조장편항호])(?:의\s?(\d{1,3}))?/g;

const commonWords: Record<string, string> = {
  条: "article",
  條: "article",
  조: "article",
  章: "chapter",
  장: "chapter",
  編: "part",
  部: "part",
  편: "part",
};

/** `第四条第二項` and `제4조제2항` as the other languages cite them, ` article 4(2)`; other text stays as it is. */
export function inCommonForm(text: string) {
  return text
    .replace(japanese, rewritten)
    .replace(korean, rewritten)
    .replace(bracketedKanji, (_, inside: string) => `(${numberIn(inside)})`);
}

const bracketedKanji = /[(（]([一二三四五六七八九十]{1,3})[)）]/g;

/** An article between others, `第四条の二`, is `4-2`. */
function rewritten(_: string, first: string, unit: string, branch?: string) {
  const value = `${numberIn(first)}${branch ? `-${numberIn(branch)}` : ""}`;
  const word = commonWords[unit];
  return word ? ` ${word} ${value}` : `(${value})`;
}

/** Up to 999, written with digits, by place or digit by digit: 十二, 一二 and 12. */
function numberIn(written: string) {
  if (/^\d+$/.test(written)) return Number(written);
  if (!/[十百]/.test(written))
    return Number([...written].map((sign) => (/\d/.test(sign) ? sign : kanji.indexOf(sign))).join(""));
  let [sum, last] = [0, 0];
  for (const sign of written) {
    if (sign === "十" || sign === "百") {
      sum += (last || 1) * (sign === "十" ? 10 : 100);
      last = 0;
    } else last = kanji.indexOf(sign);
  }
  return sum + last;
}
