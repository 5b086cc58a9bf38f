import { withPlainDigits } from "../digits.ts";
import { readNumber, unclearFigure } from "./number.ts";
import { type FigurePage, settled } from "./page-figures.ts";

/** What is typed where a number or a range is asked for. An end that is null is open; an excluded end is not in it. */
export type Quantity =
  | { kind: "empty" }
  | { kind: "number"; value: number; unit: string }
  | {
      kind: "range";
      from: number | null;
      to: number | null;
      excluded: { from: boolean; to: boolean };
      unit: string;
    }
  /** No figure is to be off by a thousand: what could be is sent back. */
  | { kind: "unclear"; figure: string }
  | { kind: "unreadable" };

/** A quantity with figures in it. */
export type StatedQuantity = Extract<Quantity, { kind: "number" | "range" }>;

/**
 * Reads `16`, `1 000`, `1,000.5`, `1.000,5`, `4 × 10^6`, `2.5 million`, `10-20`, `10 to 20 mm`, `< 5`, `at least 5`, `5 or more`.
 * Words behind the figures are the unit; a currency may stand in front, and is then its beginning. With the page on which
 * it is typed, `1,500` and the words of its language are read; without, as it is kept, which means the same on every page.
 */
export function readQuantity(typed: string, page?: FigurePage): Quantity {
  if (typed.length > longestTyped) return { kind: "unreadable" };
  const plain = withPlainDigits(typed).trim().replace(/\s+/g, " ");
  if (plain === "") return { kind: "empty" };
  if (plain.length > longestQuantity) return { kind: "unreadable" };
  return readPlain(page ? settled(plain, page) : plain);
}

function readPlain(text: string): Quantity {
  const figure = unclearFigure(text);
  if (figure !== null) return { kind: "unclear", figure };
  const plain = text.replace(about, "");
  return readOpen(plain) ?? readClosed(plain) ?? readOne(plain) ?? { kind: "unreadable" };
}

export const longestQuantity = 100;
/** Blanks between the figures are not counted, but nobody types so many. */
const longestTyped = longestQuantity * 4;

const about = /^(?:about|around|approximately|approx\.?|roughly|ca\.?|c\.|circa|~|≈)\s*/i;

/** Whether what is typed is said to be about that much. */
export function isAbout(typed: string, page?: FigurePage) {
  const plain = withPlainDigits(typed.slice(0, longestTyped)).trim().replace(/\s+/g, " ");
  return about.test(page ? settled(plain, page) : plain);
}

/** Whether it can be counted with: an unreadable or empty one cannot. */
export function isStated(quantity: Quantity): quantity is StatedQuantity {
  return quantity.kind === "number" || quantity.kind === "range";
}

const lower =
  /^(?:≥|=>|>=|at least|no less than|not less than|no fewer than|minimum(?: of)?|min\.?|from)\s*(?=\S)/i;
const above = /^(?:>|more than|greater than|over|above|exceeding)\s*(?=\S)/i;
const upper = /^(?:≤|=<|<=|at most|up to|no more than|not more than|maximum(?: of)?|max\.?)\s*(?=\S)/i;
const below = /^(?:<|less than|fewer than|under|below)\s*(?=\S)/i;
const orMore = /(?<!\s)\s*(?:\+|or more|or above|or greater|or higher|and above)$/i;
const orLess = /(?<!\s)\s*(?:or less|or fewer|or below|or lower|and below)$/i;

function readOpen(text: string): Quantity | null {
  for (const [words, end, excluded] of openings) {
    const one = words.test(text) ? readOne(text.replace(words, "")) : null;
    if (one) return openRange(one, end, excluded);
  }
  return null;
}

const openings = [
  [lower, "from", false],
  [above, "from", true],
  [upper, "to", false],
  [below, "to", true],
  [orMore, "from", false],
  [orLess, "to", false],
] as const;

function openRange({ value, unit }: One, end: "from" | "to", isExcluded: boolean): Quantity {
  const none = { from: null, to: null, excluded: { from: false, to: false } };
  return {
    kind: "range",
    ...none,
    [end]: value,
    excluded: { ...none.excluded, [end]: isExcluded },
    unit,
  };
}

function readClosed(text: string): Quantity | null {
  const plain = text.replace(/^(?:between|from)\s+/i, "");
  for (const words of between) {
    const found = words.exec(plain);
    if (!found) continue;
    const from = readOne(plain.slice(0, found.index).trim());
    const to = readOne(plain.slice(found.index + found[0].length).trim());
    if (!from || !to || (from.unit && to.unit && from.unit !== to.unit) || from.value > to.value) continue;
    const unit = to.unit || from.unit;
    return { kind: "range", from: from.value, to: to.value, excluded: { from: false, to: false }, unit };
  }
  return null;
}

const between = [
  / (?:to|and|through|until) /i,
  /(?<!\s)\s*(?:\.\.\.?|…)\s*/,
  /(?<!\s)\s*[–—]\s*/,
  /(?<=[^\s^e*⁻])\s*[-−]\s*/i,
];

type One = Extract<Quantity, { kind: "number" }>;

/** One number with its unit. A unit has no figures that could be a second number: `16 10` is none, nor is `5万`. */
function readOne(text: string): One | null {
  const before = currency.exec(text)?.[0] ?? "";
  const found = readNumber(text.slice(before.length));
  if (!found || !isUnit(found.rest)) return null;
  return { kind: "number", value: found.value, unit: [before.trim(), found.rest].filter(Boolean).join(" ") };
}

const currency = /^(?:\p{Sc}|[A-Z]{2}\p{Sc}|[A-Z]{3}) ?(?=[\d.,])/u;

function isUnit(rest: string) {
  return (
    rest.length <= longestUnit &&
    !/^[-–—.,<>≤≥=+百千万億兆]|^(?:to|or|and|x|×)(?!\p{L})|(?:^|\s)[-−+]?\d|[<>≤≥=[\]]/iu.test(rest)
  );
}

const longestUnit = 60;
