import { slug } from "#app/content/slug.ts";
import type { Marker } from "./paragraph-markers.ts";

/** A heading taken apart: `Article 3 — Licence requirement` is cited `Article 3`, numbered `3`. */
export type HeadingNumber = { label: string; number: string; title: string };

/** What a provision is cited and addressed under. */
export type Cited = { label: string; anchor: string; number: string };

/** The anchors given so far, each with the last ordinal that was added to it. */
export type TakenAnchors = Map<string, number>;

const divisions =
  /^(?:art(?:icle|ikel|icolo|igo|ículo|icol|icle)?|artículo|článek|článok|čl|članak|člen|neni|член|чл|paragraph|paragraf|section|sect|sec|sección|abschnitt|afdeling|part|parte|partie|teil|deel|del|chapter|subchapter|chapitre|capítulo|kapitel|kapitola|kapittel|hoofdstuk|title|titre|titel|título|annex|annexe|anexo|anlage|anhang|bijlage|bilaga|appendix|schedule|supplement|rule|regulation|clause|item|entry|eccn)$/iu;
const romanOrLetter = "[IVXLCDM]+|[A-Z]";
const division = new RegExp(
  String.raw`^(\p{L}+)\.?\s+(\d+[a-z]?(?:[.–-]\d+)*[a-z]?(?:\s(?:bis|ter|quater)\b)?|${romanOrLetter})(?![\p{L}\d/])(.*)`,
  "su",
);

const forms: { pattern: RegExp; label: (number: string) => string }[] = [
  { pattern: /^§[§\s]*(\d+[a-z]?(?:[.–-]\d+)*[a-z]?)(?![\d/])\.?(.*)/s, label: (number) => `§ ${number}` },
  { pattern: /^(\d+[a-z]?)\s?§(.*)/s, label: (number) => `${number} §` },
  {
    pattern: /^((?:第|제)\s*[\d一二三四五六七八九十百]+\s*[条條章節部編조장절편](?:의\s?\d+)?)(.*)/su,
    label: (number) => number,
  },
  { pattern: /^(\d[A-E]\d{3})(?=[\s.:—–-]|$)(.*)/s, label: (number) => number },
  {
    pattern: /^(\d{1,3}[a-z]?(?:\.\d{1,3})*)(?=[.):]|\s*[—–-]\s|\s+\p{Lu}|$)(.*)/su,
    label: (number) => number,
  },
  { pattern: new RegExp(`^(${romanOrLetter})(?=[.):]\\s)(.*)`, "s"), label: (number) => number },
  { pattern: /^\(([a-z]{1,4}|[A-Z]{1,4}|\d{1,3}[a-z]?)\)(.*)/s, label: (number) => `(${number})` },
];

/** Finds the number that a heading is cited by; without one the heading is cited by its words. */
export function headingNumber(heading: string): HeadingNumber {
  const text = heading.replace(/[*`]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, "").trim();
  const named = division.exec(text);
  if (
    named?.[1] &&
    named[2] &&
    (divisions.test(named[1]) || /^(?:\s*[.:—–]|\s+-\s|\s*$)/.test(named[3] ?? ""))
  )
    return { label: `${named[1]} ${named[2]}`, number: named[2], title: afterNumber(named[3]) };
  for (const { pattern, label } of forms) {
    const found = pattern.exec(text);
    if (found?.[1]) return { label: label(found[1]), number: found[1], title: afterNumber(found[2]) };
  }
  return { label: shortened(text), number: "", title: text };
}

/** Cites a heading, and addresses it by its number or its words, qualified by its parent where that is taken. */
export function citeHeading(heading: HeadingNumber, parent: Cited | null, taken: TakenAnchors): Cited {
  const name = slug(heading.label) || "section";
  const isPartOfParent = heading.label.startsWith("(") && parent;
  const label = isPartOfParent ? `${parent.label}${heading.label}` : heading.label;
  const qualified = parent ? `${parent.anchor}-${name}` : name;
  const titled = heading.number ? `${qualified}-${slug(heading.title, 40)}` : qualified;
  const candidates = isPartOfParent ? [qualified, titled] : [name, qualified, titled];
  return { label, anchor: claim(candidates, taken), number: heading.number };
}

/** Cites a numbered paragraph, `Article 3(1)(a)`; its address adds its number to its parent's, then its first words. */
export function citeParagraph(
  marker: Marker,
  parent: Cited | null,
  { text, taken }: { text: string; taken: TakenAnchors },
): Cited {
  const under = parent && marker.form !== "§" ? parent : null;
  const prefix = under?.number ?? "";
  const isContinued = marker.form === "1.1" && prefix !== "" && marker.number.startsWith(`${prefix}.`);
  const number = isContinued ? marker.number.slice(prefix.length + 1) : marker.number;
  const anchor = [under?.anchor, slug(number)].filter(Boolean).join("-");
  const candidates = [anchor, `${anchor}-${slug(text.slice(0, 200), 40)}`];
  return {
    label: labelOf(marker, under, isContinued),
    anchor: claim(candidates, taken),
    number: marker.number,
  };
}

function labelOf(marker: Marker, parent: Cited | null, isContinued: boolean) {
  if (marker.form === "§") return marker.printed;
  if (!parent) return marker.form === "1.1" ? marker.number : inParentheses(marker.number);
  if (isContinued && parent.label.endsWith(parent.number))
    return `${parent.label.slice(0, parent.label.length - parent.number.length)}${marker.number}`;
  if (marker.form === "1.1") return `${parent.label}, ${marker.number}`;
  if (/^\d[A-E]\d{3}/.test(parent.label)) return `${parent.label}.${marker.number}`;
  return `${parent.label}${parent.number ? "" : " "}${inParentheses(marker.number)}`;
}

/** 9–11 is cited (9)–(11). */
function inParentheses(number: string) {
  return `(${number.split("–").join(")–(")})`;
}

function afterNumber(rest = "") {
  return rest.replace(/^[\s.):—–-]+/, "").trim();
}

function shortened(text: string) {
  return text.length <= 80 ? text : `${text.slice(0, 80).replace(/(?<!\s)\s+\S*$/, "")}…`;
}

function claim(candidates: string[], taken: TakenAnchors) {
  const names = candidates.map((candidate) => candidate.replace(/-$/, ""));
  let anchor = names.find((name) => !taken.has(name));
  const last = names.at(-1) ?? "";
  for (let ordinal = (taken.get(last) ?? 1) + 1; anchor === undefined; ordinal++) {
    if (!taken.has(`${last}-${ordinal}`)) anchor = `${last}-${ordinal}`;
    taken.set(last, ordinal);
  }
  taken.set(anchor, 1);
  return anchor;
}
