const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const kanji = "〇一二三四五六七八九";

/** The Latin ordinals that are put after the number of an inserted provision, in their order. */
export const insertedLatin = [
  ...["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies"],
  ...["undecies", "duodecies", "terdecies", "quaterdecies", "quindecies"],
];

/** `quáter` is `quater`. */
export function latinPlace(word: string) {
  return insertedLatin.indexOf(word.normalize("NFD").replace(/\p{M}/gu, "").replace("novies", "nonies")) + 1;
}

/** Signs that stand for ASCII ones, each in the place of one: `（１）` is `(1)`. */
export function inAsciiSigns(text: string) {
  return text.replace(/[（）０-９．ａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Up to lxxxix; c, d and m alone are letters in every real text. 0 where it is none. */
export function romanNumeral(word: string) {
  const parts = /^(xl|l?x{0,3})(ix|iv|v?i{0,3})$/.exec(word);
  if (!parts || word === "") return 0;
  const units: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  const values = [...word].map((letter) => units[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** 一 to 九百九十九; NaN where it is none. */
export function kanjiNumeral(word: string) {
  const parts = /^(?:([二三四五六七八九]?)百)?(?:([二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(
    word,
  );
  if (!parts || word === "") return Number.NaN;
  const times = (sign: string | undefined) => (sign ? kanji.indexOf(sign) : 1);
  return (
    (word.includes("百") ? 100 * times(parts[1]) : 0) +
    (word.includes("十") ? 10 * times(parts[2]) : 0) +
    (parts[3] ? kanji.indexOf(parts[3]) : 0)
  );
}

/** ① to ㊿; 0 where it is none. */
export function circledNumeral(sign: string) {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x32b1 + 36;
  return 0;
}

/** ¹² is 12. */
export function superscriptNumeral(signs: string) {
  return Number([...signs].map((sign) => superscripts.indexOf(sign)).join(""));
}

/** `<sup>1</sup>` as ¹, which Markdown shows as it is. */
export function withSuperscripts(text: string) {
  return text.replace(/<sup>\s?(\d{1,3})\s?<\/sup>/gi, (_, digits: string) =>
    [...digits].map((digit) => superscripts[Number(digit)]).join(""),
  );
}
