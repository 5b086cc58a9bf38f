import { digraphs } from "./alphabets.ts";
import type { HeadingRole } from "./divisions.ts";
import { type MarkerForm, type Reading, readingsOf } from "./numbering.ts";
import { circledNumeral, inAsciiSigns, insertedLatin } from "./numerals.ts";
import type { Ordinal } from "./ordinals.ts";

/** A number before a paragraph. `number` is what is cited, `readings` is empty where the number says its place itself. */
export interface Marker {
  printed: string;
  number: string;
  form: MarkerForm;
  readings: Reading[];
  /** Of an article, an annex or a division that begins a line. */
  role?: HeadingRole | null;
  /** Of a range, where it ends. */
  last?: Ordinal;
}

/** The markers at the start of a line and the words after them. */
export interface MarkedLine {
  markers: Marker[];
  rest: string;
}

const latin = [...insertedLatin, "quáter", "novies"].join("|");
const further = String.raw`[-]?[a-zа-яѓѕјљњќџ]{1,2}|[A-Z]{1,2}|[⁰¹²³⁴-⁹]+|의\d{1,2}|\.?\s?(?:${latin})(?:\s[A-Z])?|\s[a-z](?=\))`;
const digits = String.raw`\d{1,3}(?:${further})?`;
const letters = `${digraphs.join("|")}|[a-z]{1,5}|[A-Z]{1,5}|[a-zčćđšžçëñæøåäöõüāēģīķļņū]|[а-яѓѕјљњќџ]|[가-힣]`;
const inParentheses = new RegExp(
  String.raw`^\((${digits}|\d{1,3}\.\d{1,2}|[a-z]{1,4}\.\d{1,2}|${letters})\)`,
  "u",
);
const range = new RegExp(String.raw`^\((${digits}|${letters})\)\s?[-–]\s?\((${digits}|${letters})\)`, "u");
const closed = new RegExp(String.raw`^(${digits}|${letters})\)(?=\s|$)`, "u");
const dotted = new RegExp(String.raw`^(${digits}|${letters})\.(?:\s?[-–—]+(?=[\s(\p{L}])|(?=\s|$))`, "u");
const raised = /^(\d{1,3}\.[⁰¹²³⁴-⁹]+)\.?(?=\s|$)/u;
const romanInserted = new RegExp(String.raw`^([IVX]{1,6}\s(?:${latin}))\s?\.?\s?[-–—](?=\s)`);
const dottedInserted = new RegExp(String.raw`^(\d{1,3}\.(?:${latin}))(?=\s|$)`);
const dashed = /^([IVX]{1,6})\s[–—](?=\s)/;
const degrees = new RegExp(
  String.raw`^(\d{1,3})\.?\s?[°º](?:\s?(${latin}|[A-Z])(?![\p{L}]))?[.)]?(?=\s|$)`,
  "u",
);
const circled = /^([①-⑳㉑-㉟㊱-㊿])\s*/u;
const kanji = /^([一二三四五六七八九十百]{1,5}(?:の[一二三四五六七八九十]{1,3})?)[　\t ]/u;
const katakana = /^([ア-ンヰヱ])[　\t ]/u;
const piece = /^stk\.\s?(\d{1,3}(?:\s?[a-z](?=\.))?)\.(?=\s|$)/iu;
const bare = /^(\d{1,3}(?:\.\d{1,2})?[A-Z]{0,3})(?=[\t　]|\s+(?:\(|\p{Lu}|\p{Lo}|["“„«]))/u;
const decimal = /^(\d{1,3}(?:\.\d{1,3}){1,5})(\.?)(?=\s|$)/;
const entryPath = /^([a-z](?:\.\d{1,2}\.[a-z])*(?:\.\d{1,2})?)\.(?=\s|$)/;
const emphasis = /^(\*\*|__|\*|_)(\S{1,20}?)\1(?=\s|$)/;

/**
 * The markers at the start of a line, or null where it is not numbered. `(a)(1)`, `1. (a)`, `4.—(1)`, `3 (1)` and the control
 * lists' `a.1.b.` are several.
 */
export function readMarkers(line: string): MarkedLine | null {
  const source = line.trimStart().replace(emphasis, "$2");
  const text = inAsciiSigns(source);
  const path = entryPath.exec(text);
  if (path?.[1]?.includes(".")) {
    const markers = path[1].split(".").map((number) => markerOf(`${number}.`, number, "x."));
    return { markers, rest: text.slice(path[0].length).trimStart() };
  }
  const first = firstMarker(text);
  if (!first) return null;
  const printed = source.slice(0, first.marker.printed.length).replace(/\s?[—–]$/, "");
  return withInnerMarkers([{ ...first.marker, printed }], source.slice(source.length - first.rest.length));
}

/** Those that follow at once upon markers that have been read. */
export function withInnerMarkers(markers: Marker[], source: string): MarkedLine {
  let rest = source;
  const all = [...markers];
  for (let next = innerMarker(inAsciiSigns(rest.slice(0, longestInner))); next && all.length < 6; ) {
    if (next.marker.printed !== all.at(-1)?.printed) all.push(next.marker);
    rest = rest.slice(next.length).trimStart();
    next = innerMarker(inAsciiSigns(rest.slice(0, longestInner)));
  }
  return { markers: all, rest };
}

/** In characters, of a marker after another. */
const longestInner = 60;

/** The words before a first inner marker, where there are only a few: `Scope. (1) The licence …`. */
export function splitTitle(text: string): { title: string; inner: string } | null {
  const found =
    /^([^.:()\n]{1,150}(?:[.:]["”»’]?(?:\s?[—–])?|\s?[—–])[*_]{0,2})\s*(?=\((?:1|a|i|A|I)\)\s)/.exec(text);
  return found?.[1] ? { title: found[1], inner: text.slice(found[0].length) } : null;
}

/** What signs stand around the number in each form, in the order in which they are looked for. */
const forms: { form: MarkerForm; pattern: RegExp }[] = [
  { form: "stk", pattern: piece },
  { form: "x°", pattern: degrees },
  { form: "①", pattern: circled },
  { form: "一", pattern: kanji },
  { form: "イ", pattern: katakana },
  { form: "x)", pattern: closed },
  { form: "x.", pattern: dotted },
  { form: "x.", pattern: raised },
  { form: "x.", pattern: dottedInserted },
  { form: "x.", pattern: dashed },
  { form: "x.", pattern: romanInserted },
];

function firstMarker(text: string) {
  const wholeNumber = decimal.exec(text);
  if (wholeNumber?.[1] && !isBareDecimal(text, wholeNumber[0]))
    return found(text, wholeNumber[0], markerOf(wholeNumber[0], wholeNumber[1], "1.1"));
  const parenthesis = parenthesised(text);
  if (parenthesis) return parenthesis;
  for (const { form, pattern } of forms) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const number = [match[1], ...(form === "x°" && match[2] ? [match[2]] : [])].join(" ");
    const read = readable(found(text, match[0], markerOf(match[0], number, form)));
    if (read) return read;
  }
  const alone = bare.exec(text);
  return alone?.[1] ? readable(found(text, alone[0], markerOf(alone[0], alone[1], "x"))) : null;
}

/** `4.11 (1)` is a section that was inserted, `4.11.` and `4.11 Goods` go on from 4. */
function isBareDecimal(text: string, printed: string) {
  return /^\d+\.\d{1,2}$/.test(printed) && /^\s\(\d/.test(text.slice(printed.length));
}

function innerMarker(text: string) {
  const unspaced = text.replace(/^\.?[—–-]\s?(?=\()/, "");
  const round = circled.exec(unspaced);
  const inner = round?.[1]
    ? found(unspaced, round[0], markerOf(round[0], round[1], "①"))
    : parenthesised(unspaced);
  if (!inner) return null;
  return { marker: inner.marker, length: text.length - inner.rest.length };
}

function parenthesised(text: string) {
  const span = range.exec(text);
  const until = span?.[2] ? readingsOf("(x)", span[2])[0] : undefined;
  if (span?.[1] && until && readingsOf("(x)", span[1])[0]?.style === until.style) {
    const first = markerOf(span[0], `${span[1]}–${span[2]}`, "(x)", span[1]);
    return found(text, span[0], { ...first, last: until.value });
  }
  const single = inParentheses.exec(text);
  if (!single?.[1] || !/^(?:$|[\s([—–“"„«'‘§*_]|\p{Lu}|\p{Lo})/u.test(text.slice(single[0].length)))
    return null;
  return readable(found(text, single[0], markerOf(single[0], single[1], "(x)")));
}

function found(text: string, printed: string, marker: Marker) {
  return { marker, rest: text.slice(printed.length).trimStart() };
}

function readable(match: { marker: Marker; rest: string }) {
  return match.marker.readings.length > 0 ? match : null;
}

function markerOf(printed: string, number: string, form: MarkerForm, first = number): Marker {
  const cited = form === "①" ? String(circledNumeral(number)) : number.trim();
  return { printed: printed.trim(), number: cited, form, readings: readingsOf(form, first) };
}
