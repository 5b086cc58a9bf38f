import { attributeOf, childrenOf, type MarkupElement } from "./element.server.ts";
import { type LevelCounter, newLevelCounter } from "./level-counter.ts";
import { circledSigns, formatted, type NumberFormat, numberLetters } from "./number-format.ts";

/** How OpenDocument numbers one level of a list. */
interface OdtLevel {
  format: NumberFormat;
  prefix: string;
  suffix: string;
  /** `%1%.%2%` where it is written so; else the levels shown, parted by dots. */
  pattern: string;
  shown: number;
  start: number;
}

export type OdtLevels = Map<number, OdtLevel>;

/** The styles of lists, by name, and that of headings under the name "". */
export function readListStyles(roots: readonly MarkupElement[]) {
  const styles = new Map<string, OdtLevels>();
  for (const root of roots)
    for (const holder of childrenOf(root))
      for (const style of childrenOf(holder)) {
        if (style.local === "list-style") styles.set(attributeOf(style, "name"), levelsOf(style));
        if (style.local === "outline-style") styles.set("", levelsOf(style));
      }
  return styles;
}

function levelsOf(style: MarkupElement): OdtLevels {
  return new Map(
    childrenOf(style)
      .filter(({ local }) => /^(?:list-level-style-|outline-level-style)/.test(local))
      .map((level) => [Number(attributeOf(level, "level")) - 1, readLevel(level)]),
  );
}

function readLevel(level: MarkupElement): OdtLevel {
  const name = attributeOf(level, "num-format");
  const isBullet = level.local === "list-level-style-bullet";
  const format = isBullet
    ? { kind: "bullet" as const }
    : formatNamed(name, attributeOf(level, "num-letter-sync"));
  return {
    format,
    prefix: attributeOf(level, "num-prefix"),
    suffix: attributeOf(level, "num-suffix"),
    pattern: attributeOf(level, "num-list-format"),
    shown: Math.min(10, wholeOf(attributeOf(level, "display-levels"), 1)),
    start: wholeOf(attributeOf(level, "start-value"), 1),
  };
}

function wholeOf(text: string, otherwise: number) {
  return /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}

const letters = (letters: string, isDoubled: boolean): NumberFormat => ({
  kind: "letters",
  letters,
  isDoubled,
});

/** By the sign that stands for it, or the first of those that are listed, as LibreOffice does: `ア, イ, ウ, ...`. */
function formatNamed(name: string, isDoubled: string): NumberFormat {
  const [first = "", second = ""] = name.split(/,\s?/);
  const doubled = isDoubled === "true";
  if (name === "") return { kind: "none" };
  if (first === "i" || first === "I") return { kind: "roman", isUpper: first === "I" };
  if (first === "a") return letters(numberLetters.latin, doubled);
  if (first === "A") return letters(numberLetters.upperLatin, doubled);
  if (/^[аА]$/.test(first)) return cyrillic(name, first === "А");
  if (first === "가") return letters(numberLetters.hangul, true);
  if (first === "ㄱ") return letters(numberLetters.jamo, true);
  if (first === "イ") return letters(numberLetters.iroha, true);
  if (first === "ア") return letters(numberLetters.aiueo, true);
  if (first === "①") return { kind: "signs", signs: circledSigns };
  if (first === "１") return { kind: "fullwidth" };
  if (first === "一" && second === "二") return { kind: "kanji" };
  return { kind: "figures" };
}

function cyrillic(name: string, isUpper: boolean) {
  const alphabet = /\(ru\)/.test(name) ? numberLetters.russian : numberLetters.bulgarian;
  return letters(isUpper ? alphabet.toUpperCase() : alphabet, true);
}

/** A list as far as it has been counted. */
export interface OdtList {
  levels: OdtLevels;
  counter: LevelCounter;
}

export function newOdtList(levels: OdtLevels | undefined): OdtList {
  return { levels: levels ?? new Map(), counter: newLevelCounter() };
}

/** Counts a paragraph at that level, from 0, and gives its number; `start` where it says its own. */
export function nextNumber({ levels, counter }: OdtList, at: number, start: string) {
  const level = levels.get(at);
  if (!level) return "";
  if (start !== "") counter.restart(at, wholeOf(start, 1));
  counter.next(at, level.start);
  return level.format.kind === "bullet" ? "-" : written(levels, counter, at).trim();
}

function written(levels: OdtLevels, counter: LevelCounter, at: number) {
  const level = levels.get(at);
  if (!level || level.format.kind === "none") return level ? `${level.prefix}${level.suffix}` : "";
  const valueAt = (of: number) => {
    const found = levels.get(of);
    return found ? formatted(counter.valueAt(of, found.start), found.format) : "";
  };
  if (level.pattern !== "")
    return level.pattern.replace(/%(\d{1,2})%/g, (_, digits: string) => valueAt(Number(digits) - 1));
  const shown = Array.from({ length: at + 1 }, (_, of) => of).filter((of) => of > at - level.shown);
  const numbers = shown.map(valueAt).filter((number) => number !== "");
  return `${level.prefix}${numbers.join(".")}${level.suffix}`;
}
