import { attributeOf, childOf, childrenOf, descendantsOf, type MarkupElement } from "./element.server.ts";
import { type LevelCounter, newLevelCounter } from "./level-counter.ts";
import { circledSigns, formatted, type NumberFormat, numberLetters } from "./number-format.ts";

/** How Word numbers one level of a list. */
interface WordLevel {
  format: NumberFormat;
  /** `%1.%2` stands for the numbers of the first and second level. */
  pattern: string;
  start: number;
  /** Begins anew after a level above this one; null where after any, 0 where never. */
  restart: number | null;
  /** Whether all its numbers are figures. */
  isLegal: boolean;
  /** The paragraph style that it belongs to, or empty. */
  style: string;
  isKnown: boolean;
}

interface WordList {
  levels: Map<number, WordLevel>;
  counter: LevelCounter;
  /** A style whose list it is instead. */
  link: string;
}

/** A paragraph's number as Word shows it. */
export interface WordNumber {
  text: string;
  /** Whether the form of its numbers is one that the portal writes. */
  isKnown: boolean;
}

/** What numbering.xml says: how each paragraph of a list is numbered, asked in reading order. */
export function readNumbering(root: MarkupElement, listOfStyle: (style: string) => string) {
  const lists = new Map<string, WordList>();
  for (const abstract of childrenOf(root, "abstractNum"))
    lists.set(attributeOf(abstract, "abstractNumId"), {
      levels: new Map(childrenOf(abstract, "lvl").map((level) => [levelOf(level), readLevel(level)])),
      counter: newLevelCounter(),
      link: attributeOf(childOf(abstract, "numStyleLink"), "val"),
    });
  const numbers = new Map(childrenOf(root, "num").map((num) => [attributeOf(num, "numId"), readNumber(num)]));
  const begun = new Set<string>();

  function find(numId: string, hops = 0): { own: ReturnType<typeof readNumber>; list: WordList } | null {
    const own = numbers.get(numId);
    const list = own && lists.get(own.abstract);
    if (!own || !list) return null;
    if (list.link === "" || hops > 3) return { own, list };
    return find(listOfStyle(list.link), hops + 1) ?? { own, list };
  }

  return {
    /** The level of the list that belongs to the nearest of these paragraph styles, from 0. */
    levelOfStyle(numId: string, styles: string[]) {
      const levels = [...(find(numId)?.list.levels ?? [])];
      const found = styles.map((style) => levels.find(([, level]) => level.style === style)?.[0]);
      return found.find((level) => level !== undefined) ?? 0;
    },
    /** Counts a paragraph; null where it has no number. */
    next(numId: string, at: number): WordNumber | null {
      const found = find(numId);
      if (!found) return null;
      const { own, list } = found;
      const levelAt = (level: number) => own.levels.get(level) ?? list.levels.get(level);
      const level = levelAt(at);
      if (!level) return null;
      for (const [overridden, start] of own.starts) {
        const key = `${numId} ${overridden}`;
        if (overridden <= at && !begun.has(key)) list.counter.restart(overridden, start);
        if (overridden <= at) begun.add(key);
      }
      const goesOn = (below: number) => {
        const restart = levelAt(below)?.restart ?? null;
        return restart !== null && (restart === 0 || at >= restart);
      };
      list.counter.next(at, level.start, goesOn);
      if (level.format.kind === "bullet") return { text: "-", isKnown: true };
      const text = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
        const written = levelAt(Number(digit) - 1);
        const value = list.counter.valueAt(Number(digit) - 1, written?.start ?? 1);
        if (!written || level.isLegal) return String(value);
        return formatted(value, written.format);
      });
      return { text: text.trim(), isKnown: level.isKnown };
    },
  };
}

export type WordNumbering = ReturnType<typeof readNumbering>;

function readNumber(num: MarkupElement) {
  const overrides = childrenOf(num, "lvlOverride");
  return {
    abstract: attributeOf(childOf(num, "abstractNumId"), "val"),
    levels: new Map(
      overrides.flatMap((override) =>
        childrenOf(override, "lvl").map((level): [number, WordLevel] => [
          levelOf(override),
          readLevel(level),
        ]),
      ),
    ),
    starts: new Map(
      overrides.flatMap((override) => {
        const start = childOf(override, "startOverride");
        return start ? [[levelOf(override), wholeOf(attributeOf(start, "val"), 1)] as const] : [];
      }),
    ),
  };
}

const levelOf = (element: MarkupElement) => wholeOf(attributeOf(element, "ilvl"), 0);

function wholeOf(text: string, otherwise: number) {
  return /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}

function readLevel(level: MarkupElement): WordLevel {
  const restart = childOf(level, "lvlRestart");
  // A form of a newer Word stands beside one for older ones.
  const named = [...descendantsOf(level)].find(({ local }) => local === "numFmt");
  const name = named ? attributeOf(named, "val") : "decimal";
  const legal = childOf(level, "isLgl");
  return {
    format: formats[name] ?? { kind: "figures" },
    isKnown: name in formats,
    pattern: attributeOf(childOf(level, "lvlText"), "val"),
    start: wholeOf(attributeOf(childOf(level, "start"), "val"), 0),
    restart: restart ? wholeOf(attributeOf(restart, "val"), 0) : null,
    isLegal: legal !== undefined && !/^(?:0|false|off)$/.test(attributeOf(legal, "val")),
    style: attributeOf(childOf(level, "pStyle"), "val"),
  };
}

const letters = (letters: string, isDoubled = true): NumberFormat => ({
  kind: "letters",
  letters,
  isDoubled,
});

/** By the names that Word's file format gives them. */
const formats: Record<string, NumberFormat> = {
  ...{ none: { kind: "none" }, bullet: { kind: "bullet" }, decimal: { kind: "figures" } },
  ...{ decimalZero: { kind: "figures", width: 2 }, numberInDash: { kind: "figures" } },
  ...{ decimalHalfWidth: { kind: "figures" }, decimalFullWidth: { kind: "fullwidth" } },
  decimalFullWidth2: { kind: "fullwidth" },
  ...{ lowerRoman: { kind: "roman", isUpper: false }, upperRoman: { kind: "roman", isUpper: true } },
  ...{ lowerLetter: letters(numberLetters.latin), upperLetter: letters(numberLetters.upperLatin) },
  russianLower: letters(numberLetters.russian),
  russianUpper: letters(numberLetters.russian.toUpperCase()),
  ...{ ganada: letters(numberLetters.hangul), chosung: letters(numberLetters.jamo) },
  ...{ iroha: letters(numberLetters.iroha), irohaFullWidth: letters(numberLetters.iroha) },
  ...{ aiueo: letters(numberLetters.aiueo), aiueoFullWidth: letters(numberLetters.aiueo) },
  ...{ decimalEnclosedCircle: { kind: "signs", signs: circledSigns } },
  decimalEnclosedCircleChinese: { kind: "signs", signs: circledSigns },
  ...{ japaneseCounting: { kind: "kanji" }, ideographDigital: { kind: "kanji" } },
  ...{ chineseCounting: { kind: "kanji" }, chineseCountingThousand: { kind: "kanji" } },
  japaneseDigitalTenThousand: { kind: "kanji" },
  taiwaneseCountingThousand: { kind: "kanji" },
};
