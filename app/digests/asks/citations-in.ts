import { withPlainDigits } from "#app/content/digits.ts";
import { inCommonForm } from "./east-asian-citations.ts";
import {
  isAbbreviation,
  isOf,
  isPlural,
  isSubdivision,
  kindOf,
  namesAnotherText,
  type ProvisionKind,
} from "./provision-words.ts";

/** `Article 4(2)(b)`: its kind, then its numbers from above to below, `4`, `2`, `b`. An entry of a control list has no kind. */
export interface Citation {
  kind: ProvisionKind | "entry" | "bare";
  numbers: string[];
}

/** In characters: nobody names a provision after that. */
const longestRead = 4_000;

const pieces =
  /\d[A-E]\d{3}(?:\.(?:[a-z]|\d{1,2}))*(?![\p{L}\d])|\d{1,5}(?:er|[a-z])?(?:[.–-]\d{1,4})*[a-z]?(?![\p{L}\d])(?:\s(?:bis|ter|quater)(?!\p{L}))?|\((?:\d{1,4}[a-z]?|\p{L}{1,5})\)|§+|(?:\p{L}\.){2,5}|\p{L}+\.?|[,;/:]/gu;

/** The provisions that a sentence cites, in the ways of its language; those of other laws are left out. */
export function citationsIn(sentence: string, language: string): Citation[] {
  const words = inCommonForm(withPlainDigits(sentence.slice(0, longestRead))).match(pieces) ?? [];
  const found: Citation[] = [];
  for (let at = 0; at < words.length; ) {
    const read =
      readEntry(words, at) ?? readBelowFirst(words, at, language) ?? readCited(words, at, language);
    if (read && !isOfAnother(words, { ...read, at, language })) found.push(...read.citations);
    at = read?.end ?? at + 1;
  }
  return found;
}

interface ReadCitations {
  citations: Citation[];
  end: number;
}

function readEntry(words: string[], at: number): ReadCitations | null {
  const word = words[at] ?? "";
  if (!/^\d[A-E]\d{3}/.test(word)) return null;
  return { citations: [{ kind: "entry", numbers: word.toLowerCase().split(".") }], end: at + 1 };
}

/** `Article 4, paragraph 2`, `§ 7 Abs. 2`, `4 §`, `4. pants`. */
function readCited(words: string[], at: number, language: string): ReadCitations | null {
  const [word = "", next = ""] = words.slice(at, at + 2);
  const kind = kindOf(word, language);
  if (kind && isNumber(next, kind)) {
    const first = readBelow(words, at + 2);
    const citation = { kind, numbers: [plain(next), ...first.numbers] };
    const others = isPlural(word) ? readOthers(words, first.end, kind) : { citations: [], end: first.end };
    return { citations: [citation, ...others.citations], end: others.end };
  }
  const kindAfter = /^\d/.test(word) ? kindOf(next, language) : null;
  if (!kindAfter || (kindAfter !== "section" && kindAfter !== "article")) return null;
  // `4 §:n 2 momentti`: the ending of the case stands for itself.
  const after = at + 2;
  const below = words[after] === ":" ? after + 2 : after;
  const { numbers, end } = readBelow(words, below);
  return isNumber(words[after] ?? "", kindAfter) && below === after && numbers.length === 0
    ? null
    : { citations: [{ kind: kindAfter, numbers: [plain(word), ...numbers] }], end };
}

/** `paragraph 2 of Article 4`, `l'alinéa 2 de l'article 4`. */
function readBelowFirst(words: string[], at: number, language: string): ReadCitations | null {
  if (!isSubdivision(words[at] ?? "")) return null;
  const { numbers, end } = readBelow(words, at);
  let next = end;
  while (next < end + 3 && isOf(words[next] ?? "")) next++;
  if (numbers.length === 0 || next === end) return null;
  const above = readCited(words, next, language);
  const [citation] = above?.citations ?? [];
  if (!above || !citation) return null;
  return { citations: [{ ...citation, numbers: [...citation.numbers, ...numbers] }], end: above.end };
}

/** The numbers that go on from a provision to what stands below it: `(2)(b)`, `Abs. 2 Nr. 3`, `, point b`, `2 momentti`. */
function readBelow(words: string[], start: number) {
  const numbers: string[] = [];
  let end = start;
  for (let at = start; numbers.length < 5; ) {
    if (words[at] === ",") at++;
    const [word = "", next = "", last = ""] = words.slice(at, at + 3);
    const isDirect = word.startsWith("(") && at === end;
    const isNamed = isSubdivision(word) && isBelow(next);
    const isNamedAfter = /^\d/.test(word) && isSubdivision(next) && !isBelow(last);
    if (!isDirect && !isNamed && !isNamedAfter) break;
    numbers.push(plain(isNamed ? next : word));
    at += isDirect ? 1 : 2;
    end = at;
  }
  return { numbers, end };
}

function readOthers(words: string[], start: number, kind: ProvisionKind): ReadCitations {
  const citations: Citation[] = [];
  let end = start;
  while (isAnd(words[end] ?? "") && isNumber(words[end + 1] ?? "", kind) && citations.length < 20) {
    const { numbers, end: after } = readBelow(words, end + 2);
    citations.push({ kind, numbers: [plain(words[end + 1] ?? ""), ...numbers] });
    end = after;
  }
  return { citations, end };
}

function isOfAnother(words: string[], { at, end, language }: { at: number; end: number; language: string }) {
  const before = words[at - 1] ?? "";
  if (isAbbreviation(before, language)) return true;
  return namesAnotherText(words.slice(end, end + 5), language);
}

function isNumber(word: string, kind: ProvisionKind) {
  if (/^\d/.test(word) && !/^\d[A-E]\d{3}/.test(word)) return true;
  const isLettered = kind !== "article" && kind !== "section";
  return isLettered && /^(?:[IVXLC]{1,6}|[A-Z])\.?$/.test(word);
}

function isBelow(word: string) {
  return /^(?:\d|\()/.test(word) || /^\p{L}\.?$/u.test(word);
}

function isAnd(word: string) {
  return /^(?:,|and|or|und|oder|et|ou|y|o|en|of|og|och|to|bis)$/i.test(word);
}

function plain(number: string) {
  return number
    .replace(/[()]/g, "")
    .replace(/\.$|(?<=\d)er$/, "")
    .toLowerCase();
}
