import { formats } from "#app/words/formats.ts";
import type { Translator } from "#app/words/translator.ts";
import { unclearFigures } from "./number.ts";
import { plainWords } from "./plain-words.ts";

/** The page on which something is typed: its language says how a figure such as `1,500` is meant. */
export type FigurePage = Pick<Translator, "language" | "formats">;

/**
 * A quantity that was typed on that page as readQuantity reads it of any: figures that some languages read in thousands and
 * others as decimals are settled by the page's own signs, and its words for ranges and large numbers are replaced.
 */
export function settled(text: string, { language, formats: tag }: FigurePage) {
  const { decimal, group } = signsOf(tag);
  return plainWords(language, text).replace(unclearFigures, (figure) => {
    if (figure.includes(decimal)) return `${figure.replace(decimal, ".")}0`;
    return figure.includes(group) ? figure.replace(group, "") : figure;
  });
}

/** `,` and `.` in French become `{ decimal: ",", group: " " }`. */
function signsOf(tag: string) {
  const parts = formats.getNumberFormat(tag).formatToParts(1_234_567.5);
  const sign = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return { decimal: sign("decimal"), group: sign("group") };
}
