const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const words: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** A number with the words that stood behind it, `{ value: 16, rest: "TOPS" }`; null where the text begins with none. */
export function readNumber(text: string): { value: number; rest: string } | null {
  const found = numeral.exec(text);
  if (!found?.groups) return null;
  const { sign = "", digits = "", power = "", exponent = "", alone = "" } = found.groups;
  const base = alone ? 1 : readDigits(digits);
  if (base === null) return null;
  const { factor, rest } = takeFactor(text.slice(found[0].length).trim());
  const tens = Number(plainDigits(alone || power || exponent || "0"));
  const value = Number(`${base}e${tens}`) * factor * (sign === "" || sign === "+" ? 1 : -1);
  return Number.isFinite(value) ? { value, rest } : null;
}

/** Figures that are thousands to some and decimals to others: `1,000` or `1.250`. All others are read alike everywhere. */
export const unclearFigures = /(?<![\d.,'’]|\d[ \u00a0\u2009\u202f])[1-9]\d{0,2}[.,]\d{3}(?![.,'’]?\d)/g;

/** The first of them in the text; null for none. */
export function unclearFigure(text: string) {
  return text.match(unclearFigures)?.[0] ?? null;
}

const space = "[ \\u00a0\\u2009\\u202f]";
const tens = "10(?:\\^|\\*\\*)?(?<TENS>(?<=\\^|\\*)[-−+]?\\d{1,3}|[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})";
const numeral = new RegExp(
  `^(?<sign>[-−+]?)${space}?(?:${tens.replace("TENS", "alone")}(?!\\d)|` +
    `(?<digits>\\d+(?:(?:[.,'’]|${space}(?=\\d{3}(?!\\d)))\\d+)*|[.,]\\d+)` +
    `(?:${space}*[×x*·]${space}*${tens.replace("TENS", "power")}|e(?<exponent>[-−+]?\\d{1,3})(?![\\p{L}\\d]))?)`,
  "u",
);

/**
 * Digits with separators. Where both comma and point stand, the last is the decimal sign; one that comes more than once
 * separates thousands. What unclearFigure finds is not to be read.
 */
function readDigits(text: string): number | null {
  const digits = text.replace(/[\s'’]/g, "");
  const last = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  if (last < 0) return Number(digits);
  const sign = digits.charAt(last);
  const isRepeated = digits.indexOf(sign) !== last;
  const isMixed = digits.includes(sign === "," ? "." : ",");
  if (isRepeated && isMixed) return null;
  const whole = isRepeated ? digits : digits.slice(0, last);
  if (!isGrouped(whole)) return null;
  const plain = whole.replace(/[.,]/g, "");
  return Number(isRepeated ? plain : `${plain || "0"}.${digits.slice(last + 1)}`);
}

/** Groups of three digits, or, as in India, of two with three at the end. */
function isGrouped(whole: string) {
  return /^\d*$/.test(whole) || /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(whole);
}

function takeFactor(rest: string) {
  const word = /^(?:thousand|million|billion|trillion)(?!\p{L})/iu.exec(rest)?.[0] ?? "";
  return { factor: words[word.toLowerCase()] ?? 1, rest: rest.slice(word.length).trim() };
}

function plainDigits(text: string) {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)))
    .replace(/[−⁻]/g, "-")
    .replace(/^\+/, "");
}
