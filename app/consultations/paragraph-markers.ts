/** One way to understand a marker: `(i)` is the first Roman numeral or the ninth letter. */
export type Reading = { style: string; value: number };

/** A number before a paragraph. `number` is what is cited, `readings` is empty where the number says its place itself. */
export type Marker = {
  printed: string;
  number: string;
  form: MarkerForm;
  readings: Reading[];
  last?: number;
};
export type MarkerForm = "(x)" | "x)" | "x." | "1.1" | "§";

const letters = "[a-z]{1,5}|[A-Z]{1,5}";
const numbered = String.raw`\d{1,3}[a-z]?(?:\s?(?:bis|ter|quater))?`;
const inParentheses = new RegExp(String.raw`^\((${numbered}|${letters})\)`);
const range = new RegExp(String.raw`^\((${numbered}|${letters})\)\s?[-–]\s?\((${numbered}|${letters})\)`);
const closed = new RegExp(String.raw`^(${numbered}|${letters})\)(?=\s|$)`);
const dotted = new RegExp(String.raw`^(${numbered}|${letters})\.(?=\s|$)`);
const decimal = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?(?=\s|$)/;
const section = /^§[§\s]*(\d+[a-z]?(?:\.\d+)*[a-z]?)\.?(?=\s|$)/;
const entryPath = /^([a-z](?:\.(?:\d{1,2}|[a-z]))+)\.(?=\s|$)/;
const emphasis = /^(\*\*|__|\*|_)(\S{1,20}?)\1(?=\s|$)/;

/**
 * The markers at the start of a line and the words after them, or null where it is not numbered. `(a)(1)`, `1. (a)`
 * and the control lists' `a.1.b.` are several; so is `(a) Scope. (1)`, where the first paragraph is only a title.
 */
export function readMarkers(line: string): { markers: Marker[]; rest: string } | null {
  const text = line.trimStart().replace(emphasis, "$2");
  const path = entryPath.exec(text);
  if (path?.[1]) {
    const markers = path[1].split(".").map((number) => marker(`${number}.`, number, "x."));
    return { markers, rest: text.slice(path[0].length).trimStart() };
  }
  const first = firstMarker(text);
  if (!first) return null;
  const markers = [first.marker];
  let rest = first.rest;
  for (let next = innerMarker(rest); next && markers.length < 6; next = innerMarker(rest)) {
    if (next.marker.printed !== markers.at(-1)?.printed) markers.push(next.marker);
    rest = next.rest;
  }
  return { markers, rest };
}

/** The words before a first inner marker, where there are only a few: `Scope. (1) The licence …`. */
export function splitTitle(text: string): { title: string; inner: string } | null {
  const found = /^([^.:()\n]{1,150}(?:[.:]|\s?[—–])[*_]{0,2})\s*(?=\((?:1|a|i|A|I)\)\s)/.exec(text);
  return found?.[1] ? { title: found[1], inner: text.slice(found[0].length) } : null;
}

function firstMarker(text: string) {
  const sectionNumber = section.exec(text);
  if (sectionNumber?.[1])
    return found(text, sectionNumber[0], marker(`§ ${sectionNumber[1]}`, sectionNumber[1], "§"));
  const decimalNumber = decimal.exec(text);
  if (decimalNumber?.[1])
    return found(text, decimalNumber[0], marker(decimalNumber[0], decimalNumber[1], "1.1"));
  const parenthesis = parenthesised(text);
  if (parenthesis) return parenthesis;
  const close = closed.exec(text);
  if (close?.[1]) return readable(found(text, close[0], marker(close[0], close[1], "x)")));
  const dot = dotted.exec(text);
  return dot?.[1] ? readable(found(text, dot[0], marker(dot[0], dot[1], "x."))) : null;
}

function innerMarker(text: string) {
  return parenthesised(text.replace(/^[—–]\s?(?=\()/, ""));
}

function parenthesised(text: string) {
  const span = range.exec(text);
  const until = span?.[2] ? readingsOf("(x)", span[2])[0] : undefined;
  if (span?.[1] && until && readingsOf("(x)", span[1])[0]?.style === until.style) {
    const first = marker(span[0], `${span[1]}–${span[2]}`, "(x)", span[1]);
    return found(text, span[0], { ...first, last: until.value });
  }
  const single = inParentheses.exec(text);
  if (!single?.[1] || !/^(?:$|[\s([—–“"'‘§*_]|\p{Lu})/u.test(text.slice(single[0].length))) return null;
  return readable(found(text, single[0], marker(single[0], single[1], "(x)")));
}

function found(text: string, printed: string, marker: Marker) {
  return { marker, rest: text.slice(printed.length).trimStart() };
}

function readable(match: { marker: Marker; rest: string }) {
  return match.marker.readings.length > 0 ? match : null;
}

function marker(printed: string, number: string, form: MarkerForm, first = number): Marker {
  return {
    printed: printed.trim(),
    number: number.replace(/\s/g, ""),
    form,
    readings: readingsOf(form, first),
  };
}

function readingsOf(form: MarkerForm, number: string): Reading[] {
  if (form === "§" || form === "1.1") return [];
  const digits = /^(\d+)\s?(bis|ter|quater|[a-z])?$/.exec(number);
  if (digits) return [{ style: `${form}1`, value: Number(digits[1]) + suffixValue(digits[2]) }];
  const upper = number === number.toUpperCase();
  const alphabetic = letterValue(number.toLowerCase());
  const roman = romanValue(number.toLowerCase());
  return [
    ...(alphabetic ? [{ style: `${form}${upper ? "A" : "a"}`, value: alphabetic }] : []),
    ...(roman ? [{ style: `${form}${upper ? "I" : "i"}`, value: roman }] : []),
  ];
}

function suffixValue(suffix = "") {
  const latin = ["bis", "ter", "quater"].indexOf(suffix) + 1;
  return (latin || letterValue(suffix)) / 100;
}

/** a is 1, z is 26, aa is 27. */
function letterValue(word: string) {
  const isDoubled = word.length === 2 && word[0] === word[1];
  if (word.length !== 1 && !isDoubled) return 0;
  return word.charCodeAt(0) - 96 + (isDoubled ? 26 : 0);
}

/** Up to lxxxix; c, d and m alone are letters in every real text. */
function romanValue(word: string) {
  const parts = /^(xl|l?x{0,3})(ix|iv|v?i{0,3})$/.exec(word);
  if (!parts || word === "") return 0;
  const units: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  const values = [...word].map((letter) => units[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
