import { isCommonWord } from "./common-words.ts";
import { folded } from "./folded-text.ts";

export interface Distinctive {
  /** Folded, as it is looked for. */
  letters: string;
  /** One of these characters must stand beside it; empty where none need. */
  beside: string;
  /** Told from a word like any other only by its capital. */
  isName: boolean;
}

/**
 * What alone would give a text away: addresses, part numbers, numbers with a unit or with three digits that are
 * not mere noughts, names. Years, ordinals, list entries such as 3A090 and citations of law are known to everyone.
 */
export function distinctivePieces(text: string): Distinctive[] {
  const bare = [...addresses(text), ...partNumbers(text), ...numbers(text)];
  const pieces = [
    ...bare.map((piece) => ({ letters: folded(piece), beside: "", isName: false })),
    ...besideSymbols(text),
    ...names(text).map((name) => ({ letters: folded(name), beside: "", isName: true })),
  ].filter(({ letters }) => letters.length > 0);
  return [...new Map(pieces.map((piece) => [`${piece.letters} ${piece.beside}`, piece])).values()];
}

/** A number alone that any text may contain: of one or two digits, round, or a year. */
export function isPlainNumber(text: string) {
  return /^\d+$/.test(text) && (significantDigits(text) < 3 || isYear(text));
}

function addresses(text: string) {
  const found =
    text.match(
      /(?<![^\s@<>()[\]"“”])[^\s@<>()[\]"“”]+@[^\s@<>()[\]"“”]{1,100}\.\w+|(?:https?:\/\/|www\.)[^\s<>()[\]"“”]{1,500}/gi,
    ) ?? [];
  return found.map((address) => address.replace(/^(?:https?:\/\/)?(?:www\.)?/i, ""));
}

function partNumbers(text: string) {
  const joined = text.match(/(?<![\p{L}\p{N}@./_-])[\p{L}\p{N}]+(?:[-_/.][\p{L}\p{N}]+)*/gu) ?? [];
  const apart = text.match(/\b\p{Lu}{2,5} \d{2,}\b/gu) ?? [];
  return [...joined.filter(isPartNumber), ...apart].filter((code) => !isCitation(code));
}

function isPartNumber(word: string) {
  if (!/\p{N}/u.test(word) || !/\p{Lu}/u.test(word) || folded(word).length < 4) return false;
  // `COVID-19` and `GS-15` are words with a number; `AB-123` is not.
  return (
    (word.match(/\p{N}/gu)?.length ?? 0) > 2 ||
    (word.match(/\p{N}/gu)?.length === 2 && !/^\p{L}+-\d+$/u.test(word))
  );
}

function isCitation(code: string) {
  return /^(?:CFR|FR|USC|EO|PL|EU|EC|ISO|IEC|EN|RIN|AD|GS|AT|OF)\b/.test(code) || /^\d[A-E]\d{3}/.test(code);
}

const number = /(?<![\p{L}\p{N}])\d{1,30}(?:[.,'’]\d{1,30}|[ \u00a0\u202f]\d{3}(?!\d)){0,8}/gu;
const units =
  "km|cm|mm|[µμu]m|nm|kg|mg|[kmgt]?hz|[kmgt]wh?|k?v|[kmgtp]b(?:it|ps)?|bits?|[tpge]?flops?|t?ops|dbm?|[km]?pa|rpm|fps|eur|usd|gbp|chf|jpy|euros?|dollars?|million|billion|millions|milliards?|mio|mrd";
const numberWithUnit = new RegExp(`${number.source}[ \\u00a0\\u202f]?(?:${units})(?![\\p{L}\\p{N}])`, "giu");
const beforeSymbol = new RegExp(`(${number.source})\\s?([%‰°])`, "gu");
const behindCurrency = new RegExp(`([$€£¥])\\s?(${number.source.replace("(?<![\\p{L}\\p{N}])", "")})`, "gu");

function numbers(text: string) {
  const withoutCitations = text.replace(
    /(?:CFR|FR|U\.?S\.?C\.?|(?<!§)§+|Art(?:icle|\.)|Sections?|Part|RIN)\s*\d[\d.,-]*/g,
    " ",
  );
  const telling = (withoutCitations.match(number) ?? []).filter((found) => {
    const digits = folded(found);
    return significantDigits(digits) >= 3 && !isYear(digits);
  });
  return [...telling, ...(text.match(numberWithUnit) ?? [])];
}

function besideSymbols(text: string): Distinctive[] {
  const percent = [...text.matchAll(beforeSymbol)];
  const money = [...text.matchAll(behindCurrency)];
  return [
    ...percent.map(([, digits = "", beside = ""]) => ({ letters: folded(digits), beside, isName: false })),
    ...money.map(([, beside = "", digits = ""]) => ({ letters: folded(digits), beside, isName: false })),
  ];
}

function significantDigits(digits: string) {
  return digits.replaceAll(".", "").replace(/^0+|(?<!0)0+$/g, "").length;
}

function isYear(digits: string) {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Words that begin with a capital where the grammar does not ask for one. */
function names(text: string) {
  const found = [...text.matchAll(/\p{Lu}[\p{L}\p{M}]{3,}/gu)].filter(({ 0: word, index }) => {
    const before = text.slice(Math.max(0, index - 3), index);
    const isInside = /[\p{L}\p{N}]$/u.test(before);
    const opensSentence = isEndOfSentence(before);
    return (
      !isInside &&
      !isCommonWord(folded(word)) &&
      (!opensSentence || isFollowedByName(text, index + word.length))
    );
  });
  return found.map(([word]) => word);
}

function isEndOfSentence(before: string) {
  const words = before.trimEnd();
  return words === "" || before.includes("\n", words.length) || /[.!?:;•“"(]$/u.test(words);
}

function isFollowedByName(text: string, at: number) {
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(at, at + 3));
}
