import { type HeadingRole, roleAfter, roleBefore } from "./divisions.ts";
import { insertedLatin, withSuperscripts } from "./numerals.ts";

/** A heading taken apart: `Article 3 — Licence requirement` is cited `Article 3`, numbered `3`. */
export interface HeadingNumber {
  label: string;
  number: string;
  title: string;
  /** Null for one that is cited by its words, or of which only the number is known. */
  role: HeadingRole | null;
}

const latin = [...insertedLatin, "quáter", "novies"].join("|");
const ordinalWords = [
  "първа втора трета четвърта пета шеста седма осма девета десета прва четврта петта",
  "první druhá třetí čtvrtá pátá šestá sedmá osmá prvá tretia štvrtá piata prva treća četvrta peta",
  "primera segunda tercera cuarta quinta sexta séptima octava novena décima única primero segundo tercero único",
  "premier première deuxième troisième unique",
]
  .join(" ")
  .replaceAll(" ", "|");
const romanOrLetter = "[IVXLCDM]+|[A-Z]";
/** Inserted with a letter that stands apart, `§ 1-2 a`, where no sentence goes on with it. */
const apart = String.raw`\s[a-z](?=\.?\s*$|\.?\s+[\p{Lu}(]|\s*[—–:]|\s§)|\s[A-Z](?=\.?\s*$|\.\s|\s*[—–:])`;
const attached = String.raw`er|re|[a-zа-яѓѕјљњќџ]{1,2}|[A-Z]{1,3}|-[a-zA-Zа-яѓѕјљњќџ](?!\p{L})|\.?[⁰¹²³⁴-⁹]+|\.?[º°ª]|\.[a-zA-Z](?![\p{L}.])|/(?:\d{1,2}|[a-z])(?!\d)`;
const bis = String.raw`(?:\s(?:${latin})(?!\p{L})(?:\s[A-Z](?![\p{L}]))?)?`;
const arabic = String.raw`(?:(?:LO|[LRDA])\.?\s?\*{0,2}\s?)?\d+(?:[-–‑.:]\d+)*(?:${attached})?(?:[-–‑]\d+)*`;
const number = String.raw`(?:${arabic}${bis}(?:${apart})?|(?:${romanOrLetter})(?:\d{1,2})?${bis})`;

const named = new RegExp(
  String.raw`^((\p{L}+)\.?)[\s ]+((?:N[or]\.?º?|№|nr\.?|n\.º|č\.)\s?)?(${number})(?![\p{L}\d/])(.*)`,
  "su",
);
/** `Част първа`, `ČÁST PRVNÍ`, `Article premier`, `Disposición adicional primera`. */
const inWords = new RegExp(
  String.raw`^(((?:disposici[oó]n\s)?\p{L}+)\s(?:${ordinalWords}|[IVX]+(?=\.|\s?$)))(?!\p{L})(.*)`,
  "isu",
);
const numberedFirst = /^((?:\d{1,4}(?:\s?[a-z])?|[IVXLC]+)\.?[⁰¹²³⁴-⁹]*\.?)\s(\p{L}+)(.*)/su;
const eastern =
  /^((?:第|제)\s*[\d０-９一二三四五六七八九十百千]+\s*([条條章節款部編조장절편관])(?:[의の]\s?[\d一二三四五六七八九十]+)*|(?:別表|별표)(?:第)?\s?[\d一二三四五六七八九十]*(?:[의の][\d一二三四五六七八九十]+)?|附[　 ]*則|부\s?칙)(.*)/su;

const forms: { pattern: RegExp; label: (number: string) => string; role: HeadingRole | null }[] = [
  {
    pattern: new RegExp(String.raw`^§[§\s]*(${arabic}${bis}(?:${apart})?)(?![\d/])\.?(.*)`, "su"),
    label: (number) => `§ ${number}`,
    role: "unit",
  },
  {
    pattern: /^(\d+(?:\s?[a-z])?)\s?§(?![:\p{L}])(.*)/su,
    label: (number) => `${number} §`,
    role: "unit",
  },
  { pattern: /^(\d[A-E]\d{3})(?=[\s.:—–-]|$)(.*)/s, label: (number) => number, role: null },
  {
    pattern: /^(\d{1,3}[A-Z]{0,3}[a-z]?(?:\.\d{1,3})*)(?=[.):]|\s*[—–-]\s|\s+\p{Lu}|$)(.*)/su,
    label: (number) => number,
    role: null,
  },
  { pattern: /^([IVXLC]+)(?=[.):]\s)(.*)/s, label: (number) => number, role: "division" },
  { pattern: /^([A-Z])(?=[.):]\s)(.*)/s, label: (number) => number, role: null },
  {
    pattern: /^\(([a-z]{1,4}|[A-Z]{1,4}|\d{1,3}[a-z]?)\)(.*)/s,
    label: (number) => `(${number})`,
    role: null,
  },
];

/** In characters: what is read of a heading for its number. */
const longestRead = 2_000;

/** Finds the number that a heading is cited by; without one the heading is cited by its words. */
export function headingNumber(heading: string): HeadingNumber {
  const text = withSuperscripts(heading)
    .replace(/[*`]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, "")
    .trim();
  const start = text.slice(0, longestRead);
  const found = readInWords(start) ?? readNamed(start) ?? readNumberedFirst(start) ?? readEastern(start);
  if (found) return found;
  for (const { pattern, label, role } of forms) {
    const match = pattern.exec(start);
    if (match?.[1]) return { label: label(match[1]), number: match[1], title: afterNumber(match[2]), role };
  }
  return { label: shortened(text), number: "", title: text, role: null };
}

function readNamed(text: string): HeadingNumber | null {
  const [, printed, word, sign = "", number, rest = ""] = named.exec(text) ?? [];
  if (!printed || !word || !number) return null;
  const role = roleBefore(word);
  if (!role && !/^(?:\s*[.:—–]|\s+-\s|\s*$)/.test(rest)) return null;
  return { label: `${printed} ${sign}${number}`, number, title: afterNumber(rest), role };
}

function readInWords(text: string): HeadingNumber | null {
  const [, label, word = "", rest] = inWords.exec(text) ?? [];
  const isProvision = /^disposici[oó]n\s|^transitorio$/i.test(word);
  const role = isProvision ? "unit" : roleBefore(word);
  if (!label || !role || (!isProvision && /[IVX]$/.test(label))) return null;
  return { label, number: label, title: afterNumber(rest), role };
}

function readNumberedFirst(text: string): HeadingNumber | null {
  const [, printed, word, rest] = numberedFirst.exec(text) ?? [];
  const role = roleAfter(word ?? "");
  if (!printed || !word || !role) return null;
  return {
    label: `${printed} ${word}`,
    number: printed.replace(/\.$/, ""),
    title: afterNumber(rest),
    role,
  };
}

function readEastern(text: string): HeadingNumber | null {
  const [, label, unit, rest] = eastern.exec(text) ?? [];
  if (!label) return null;
  const role = unit === undefined ? "annex" : /[条條조]/.test(unit) ? "unit" : "division";
  return { label, number: label, title: afterNumber(rest), role };
}

function afterNumber(rest = "") {
  return rest.replace(/^[\s.):—–-]+/, "").trim();
}

function shortened(text: string) {
  return text.length <= 80 ? text : `${text.slice(0, 80).replace(/(?<!\s)\s+\S*$/, "")}…`;
}
