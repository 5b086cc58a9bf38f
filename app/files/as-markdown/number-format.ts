/** How the numbers of a list look. */
export type NumberFormat =
  | { kind: "figures"; width?: number }
  | { kind: "roman"; isUpper: boolean }
  /** After the last letter they are doubled, `aa`, `bb`, or go on like figures, `aa`, `ab`. */
  | { kind: "letters"; letters: string; isDoubled: boolean }
  | { kind: "signs"; signs: string }
  | { kind: "kanji" }
  | { kind: "fullwidth" }
  | { kind: "bullet" }
  | { kind: "none" };

const latin = "abcdefghijklmnopqrstuvwxyz";

/** The alphabets that numbers are made of. */
export const numberLetters = {
  latin,
  upperLatin: latin.toUpperCase(),
  /** Without the letters that Russian lists leave out. */
  russian: "абвгдежзиклмнопрстуфхцчшщэюя",
  bulgarian: "абвгдежзийклмнопрстуфхцчшщъьюя",
  hangul: "가나다라마바사아자차카타파하",
  jamo: "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
  iroha: "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス",
  aiueo: "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
};

/** ① to ⑳, and no further: Word goes on in figures. */
export const circledSigns = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** The largest number that is written in anything but figures. */
const largest = 780;

/** A number as its list writes it, without the signs around it. */
export function formatted(value: number, format: NumberFormat): string {
  if (format.kind === "none" || format.kind === "bullet") return "";
  if (format.kind === "fullwidth") return [...String(value)].map(widened).join("");
  if (format.kind === "figures" || value < 1 || value > largest)
    return String(value).padStart(format.kind === "figures" ? (format.width ?? 1) : 1, "0");
  if (format.kind === "roman") return format.isUpper ? roman(value) : roman(value).toLowerCase();
  if (format.kind === "kanji") return kanji(value);
  if (format.kind === "signs") return [...format.signs][value - 1] ?? String(value);
  return lettered(value, format);
}

function lettered(value: number, { letters, isDoubled }: { letters: string; isDoubled: boolean }) {
  const signs = [...letters];
  const last = signs[(value - 1) % signs.length] ?? "";
  const rounds = Math.floor((value - 1) / signs.length);
  if (rounds === 0) return last;
  return isDoubled ? last.repeat(rounds + 1) : `${signs[(rounds - 1) % signs.length] ?? ""}${last}`;
}

const romanSigns: [number, string][] = [
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number) {
  let rest = value;
  let written = "";
  for (const [worth, sign] of romanSigns) for (; rest >= worth; rest -= worth) written += sign;
  return written;
}

function kanji(value: number) {
  const one = (digit: number) => [..."〇一二三四五六七八九"][digit] ?? "";
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const times = (digit: number, sign: string) =>
    digit === 0 ? "" : `${digit === 1 ? "" : one(digit)}${sign}`;
  return `${times(hundreds, "百")}${times(tens, "十")}${ones === 0 ? "" : one(ones)}`;
}

function widened(digit: string) {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}
