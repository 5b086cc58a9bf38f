import { alphabets } from "./alphabets.ts";
import { circledNumeral, kanjiNumeral, latinPlace, romanNumeral, superscriptNumeral } from "./numerals.ts";
import type { Ordinal } from "./ordinals.ts";

/** The signs around a number before a paragraph; `一` and `x` have none but the space after them. */
export type MarkerForm = "(x)" | "x)" | "x." | "x°" | "x" | "①" | "一" | "イ" | "stk" | "1.1" | "unit";

/**
 * One way to understand a marker: `(i)` is the first Roman numeral or the ninth letter, `aa)` the first double letter or an
 * insertion after `a)`. A style is the numbering system with its signs.
 */
export interface Reading {
  style: string;
  value: Ordinal;
  /** It can only go on from a list that is open, never begin one. */
  isOnlyContinued?: boolean;
}

type NumberingSystem = (number: string) => Omit<Reading, "style"> | null;

/** The systems by the name that they give to a style; each reads a number into its place, or null. */
const systems: [name: string, read: NumberingSystem][] = [
  ["1", readDigits],
  ["①", (number) => placed(circledNumeral(number))],
  ["一", readKanji],
  ["aa", (number) => repeated(number, 2)],
  ["aaa", (number) => repeated(number, 3)],
  ...alphabets.map(({ name, places }): [string, NumberingSystem] => [
    name,
    (number) => placed(places.get(number) ?? 0),
  ]),
  ["i", readRoman],
  ["a", goneOnAfterZ],
  ["a", insertedAfterLetter],
  ["a", insertedBeforeFirst],
];

/** How a number may be understood, likeliest first; empty where it is none. Upper and lower case are systems of their own. */
export function readingsOf(form: MarkerForm, number: string): Reading[] {
  if (form === "1.1" || form === "unit") return [];
  const isUpper = /^\p{Lu}/u.test(number);
  const read = isUpper ? number.toLowerCase() : number;
  if (isUpper && read.toUpperCase() !== number && !/^[IVX]+ [a-z]+$/.test(number)) return [];
  return systems.flatMap(([name, system]) => {
    const found = system(read);
    return found ? [{ style: `${form}${isUpper ? name.toUpperCase() : name}`, ...found }] : [];
  });
}

/** The place of an inserted or compound number of an article or paragraph, `12a`, `5 bis A`, `2¹`, `4의2`, `1.01`; null where it is none. */
export function digitsOrdinal(number: string): Ordinal | null {
  const [, digits, inserted = ""] = /^(\d{1,4})(.*)$/su.exec(number) ?? [];
  if (!digits) return null;
  if (inserted === "") return [Number(digits)];
  const further = insertedOrdinal(inserted);
  return further ? [Number(digits), ...further] : null;
}

function insertedOrdinal(inserted: string): Ordinal | null {
  const decimal = /^\.(\d{1,3})$/.exec(inserted);
  if (decimal) return [Number(`0.${decimal[1]}`)];
  const raised = /^\.?([⁰¹²³⁴-⁹]+)$/u.exec(inserted);
  if (raised?.[1]) return [superscriptNumeral(raised[1])];
  const eastern = /^[의の]([\d一二三四五六七八九十]+)$/u.exec(inserted);
  if (eastern?.[1]) return [(Number(eastern[1]) || kanjiNumeral(eastern[1])) - 1];
  const slashed = /^[-/](\d{1,2})$/.exec(inserted);
  if (slashed) return [Number(slashed[1])];
  const named = /^\.?\s?([a-zá]{3,13})(?:\s([A-Z]))?$/.exec(inserted);
  const latin = latinPlace(named?.[1] ?? "");
  if (latin > 0) return named?.[2] ? [latin, letterPlace(named[2])] : [latin];
  const letters = /^[-\s/]?(\p{L}{1,3})$/u.exec(inserted)?.[1];
  return letters ? lettersOrdinal(letters) : null;
}

/** A is [1], AB is [1, 2]; ZA was put before A. */
function lettersOrdinal(letters: string): Ordinal | null {
  const places = [...letters].map(letterPlace);
  if (places.includes(0)) return null;
  return letters.length > 1 && /^z/i.test(letters) ? [0.5, ...places.slice(1)] : places;
}

function letterPlace(letter: string) {
  const lower = letter.toLowerCase();
  return alphabets.map(({ places }) => places.get(lower) ?? 0).find((place) => place > 0) ?? 0;
}

function placed(place: number) {
  return place > 0 ? { value: [place] } : null;
}

function readDigits(number: string) {
  const value = digitsOrdinal(number);
  return value ? { value } : null;
}

function readKanji(number: string) {
  const [whole = "", inserted] = number.split("の");
  const value = [kanjiNumeral(whole), ...(inserted ? [kanjiNumeral(inserted) - 1] : [])];
  return value.some(Number.isNaN) ? null : { value };
}

/** `I bis` was put in after `I`, `(i.1)` after `(i)`. */
function readRoman(number: string) {
  const [, whole = "", latin, decimal] = /^([ivxl]+)(?:\s([a-z]{3,}))?(?:\.(\d{1,2}))?$/.exec(number) ?? [];
  const place = romanNumeral(whole);
  const further = latin ? latinPlace(latin) : decimal ? Number(`0.${decimal}`) : null;
  if (place === 0 || further === 0) return null;
  return further === null ? { value: [place] } : { value: [place, further], isOnlyContinued: true };
}

/** aa, bb and cc stand under a letter, aaa and bbb under those. */
function repeated(number: string, times: number) {
  const [letter = ""] = number;
  return number === letter.repeat(times) ? placed(letterPlace(letter)) : null;
}

/** After z comes aa, and then bb in some states, ab in others. */
function goneOnAfterZ(number: string) {
  const isPair = /^[a-z]{2}$/.test(number);
  if (!isPair || (number[0] !== "a" && number[0] !== number[1])) return null;
  const place = number[0] === number[1] ? letterPlace(number[0] ?? "") : letterPlace(number[1] ?? "");
  return { value: [26 + place], isOnlyContinued: true };
}

/** (aa) was put after (a), (ab) after that; (c.1) after (c). */
function insertedAfterLetter(number: string) {
  const found = /^(\p{L})(?:(\p{L})|\.(\d{1,2}))$/u.exec(number);
  if (!found?.[1] || romanNumeral(number) > 0 || /^(?:vv|ll)$/.test(number)) return null;
  const inserted = found[2] ? letterPlace(found[2]) : Number(`0.${found[3]}`);
  const value = [letterPlace(found[1]), inserted];
  return value.includes(0) ? null : { value, isOnlyContinued: true };
}

/** (za) was put before (a). */
function insertedBeforeFirst(number: string) {
  const [, letter] = /^z([a-y])$/.exec(number) ?? [];
  return letter ? { value: [0.5, letterPlace(letter)] } : null;
}
