import { type Message, message } from "#app/words/message.ts";
import type { Translator } from "#app/words/translator.ts";
import type { StatedQuantity } from "./quantity.ts";

/** The figures in words: `10 to 20`, `less than 5`, `at least 1,000`; with the unit where it is given: `10 to 20 mm`. */
export function sayQuantity(t: Translator, quantity: StatedQuantity, unit = "") {
  return sayWith(t, quantity, (value, isLast) => {
    const figure = sayFigure(t, value);
    return isLast && unit ? t("quantities.with-unit", { figure, unit }) : figure;
  });
}

/** The same with digits alone, without signs between thousands, for what programs read: `1000 to 2000`. */
export function sayInDigits(t: Translator, quantity: StatedQuantity) {
  return sayWith(t, quantity, String);
}

type WriteFigure = (value: number, isLast: boolean) => string;

function sayWith(t: Translator, quantity: StatedQuantity, write: WriteFigure) {
  if (quantity.kind === "number") return write(quantity.value, true);
  const { from, to, excluded } = quantity;
  if (from !== null && to !== null)
    return t("quantities.range", { from: write(from, false), to: write(to, true) });
  if (from !== null)
    return t(excluded.from ? "quantities.more-than" : "quantities.at-least", { figure: write(from, true) });
  return t(excluded.to ? "quantities.less-than" : "quantities.at-most", { figure: write(to ?? 0, true) });
}

/** As digits; very large and very small numbers as powers of ten. */
export function sayFigure(t: Translator, value: number) {
  const size = Math.abs(value);
  if (size === 0 || (size < 1e15 && size >= 1e-6)) return t.number(value, { maximumFractionDigits: 12 });
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return t("quantities.power-of-ten", {
    digits: t.number(Number(digits), { maximumFractionDigits: 20 }),
    exponent: String(Number(exponent)),
  });
}

/** Why a figure such as `1,500` is sent back, and how to write it: 1500 or 1.5. */
export function unclearMessage(figure: string): Message {
  const { whole, decimal } = bothReadings(figure);
  const [units = "", fraction = ""] = decimal.split(".");
  return message("quantities.unclear", {
    figure,
    whole,
    decimal: fraction ? message("quantities.decimal", { whole: units, fraction }) : units,
  });
}

/** The ends of what is stated, an open one being null. */
export function endsOf(quantity: StatedQuantity): { from: number | null; to: number | null } {
  if (quantity.kind === "number") return { from: quantity.value, to: quantity.value };
  return { from: quantity.from, to: quantity.to };
}

/** `1,500` as a figure in thousands, and as a decimal: 1500 and 1.5. */
function bothReadings(figure: string) {
  const short = figure.replace(",", ".").replace(/\.0+$|(?<![.0])0+$/, "");
  // Three digits after the point would be as unclear as before.
  const decimal = /\.\d{3}$/.test(short) ? `${short}0` : short;
  return { whole: figure.replace(/[.,]/, ""), decimal };
}
