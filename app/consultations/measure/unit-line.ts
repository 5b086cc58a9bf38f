import { roleBefore } from "./divisions.ts";
import { type HeadingNumber, headingNumber } from "./heading-number.ts";

/** An article that begins a line without being marked as a heading: `Чл. 16. (1) …`, `§ 1 a. …`, `第四条　…`. */
export interface UnitLine {
  cited: HeadingNumber;
  /** As it is printed, with the sign after it. */
  printed: string;
  rest: string;
}

const emphasised = /^(\*\*|__)([^*_]{1,120})\1/;
const longestRead = 160;
/** A sentence that cites an article goes on with these. */
const cites =
  /^(?:Abs|Absatz|Absätze|Absätzen|Satz|Nr|Nummer|Buchst|odst|ods|písm|stk|ledd|lg|lõi|mom|par|Para|Unterabsatz)(?![\p{Lu}])/u;

/** Reads a line that begins with an article's number; null where its words only cite one. */
export function readUnitLine(line: string): UnitLine | null {
  const text = line.trimStart().replace(emphasised, "$2");
  const start = text.slice(0, longestRead);
  if (!mayBeUnit(start)) return null;
  const cited = headingNumber(start);
  if (!cited.role || (cited.role !== "unit" && !isPartAlone(text, cited))) return null;
  const printed = printedOf(start, cited);
  if (printed === null) return null;
  const after = text.slice(printed.length);
  const sign =
    cited.role === "unit" ? signAfter(after, cited) : (/^\s?[.:—–](?=\s|$)/.exec(after)?.[0] ?? "");
  return sign === null
    ? null
    : {
        cited,
        printed: `${printed}${/^\s?[.:]/.exec(sign)?.[0] ?? ""}`,
        rest: after.slice(sign.length).trimStart(),
      };
}

/** Most lines are not read further. */
function mayBeUnit(start: string) {
  const [word] = /^\p{L}+/u.exec(start) ?? [];
  if (word === undefined) return /^(?:§|\d{1,4}.{0,6}(?:§|pants))/u.test(start);
  return (
    roleBefore(word) !== null || /^(?:disposici|transitori|[第제附別부별])|^[IVXLC]{1,7}\s/iu.test(start)
  );
}

/** A chapter or an annex on a line of its own, which is no sentence: `Приложение № 1 към чл. 3`, `제1장 총칙`. */
function isPartAlone(text: string, { label, title }: HeadingNumber) {
  if (text.length > longestRead || text.includes("\n") || /^(?:Section|Paragraph|Title|\P{L})/u.test(label))
    return false;
  return (
    title === "" ||
    /^(?:[\p{Lu}\p{Lo}（(„“«"]|(?:към|k|ku|zu|to|bij|du|de|del|od|till|til|к|кон)\s)(?!.*[.;,:]$)/u.test(
      title,
    )
  );
}

/** The beginning of the line that the number was read from. */
function printedOf(start: string, { label, number }: HeadingNumber) {
  const at = start.indexOf(number);
  if (at < 0) return null;
  const end = start.startsWith(label) ? label.length : at + number.length;
  return start.slice(0, end);
}

/** What parts the number from the text; null where nothing does. */
function signAfter(after: string, { label }: HeadingNumber) {
  if (/^\s*(?:\n|$)/.test(after)) return "";
  const stop = /^\s?(?:\.(?:\s?[-–—]+)?|[:–—]|-(?=\s))(?=[\s　]|$|\p{L}|\()/u.exec(after);
  if (stop) return stop[0];
  if (/^[第제別별]/.test(label)) return /^(?:[　\s]|[(（①])/.test(after) ? "" : null;
  if (!/[§]|pants/.test(label)) return null;
  return /^\s+(?:\p{Lu}|\()/u.test(after) && !cites.test(after.trimStart()) ? "" : null;
}
