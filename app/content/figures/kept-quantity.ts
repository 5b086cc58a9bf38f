import type { Translator } from "#app/words/translator.ts";
import type { FigurePage } from "./page-figures.ts";
import { isAbout, isStated, type Quantity, readQuantity, type StatedQuantity } from "./quantity.ts";
import { sayQuantity } from "./quantity-words.ts";

/**
 * What is typed on that page as it is kept: as it was typed where it is read alike on every page, else in figures and
 * signs that are, such as `1.5 mm`, `≤ 3` or `≈ 20`. What cannot be read stays as it is.
 */
export function keptQuantity(page: FigurePage, typed: string) {
  const quantity = readQuantity(typed, page);
  if (!isStated(quantity) || isSame(quantity, readQuantity(typed))) return typed;
  return (isAbout(typed, page) ? about : "") + inSigns(quantity, plainFigure);
}

/** What is kept as a form in that language has it: as it was typed, or with the decimal sign of the language. */
export function typedQuantity(t: Translator, kept: string) {
  const { sign, quantity } = readSigns(kept);
  if (quantity === null) return kept;
  const own = sign + inSigns(quantity, (value) => typedNumber(t, value));
  return isSame(readQuantity(own, t), quantity) ? own : kept;
}

/** A number as a form in that language has it: digits, with the language's decimal sign. */
export function typedNumber(t: Translator, value: number) {
  const figure = String(value);
  return figure.includes("e") ? figure : t.number(value, { useGrouping: false, maximumFractionDigits: 20 });
}

/** In the words of that language where it is kept in figures and signs; else as it was typed. */
export function shownQuantity(t: Translator, kept: string) {
  const { sign, quantity } = readSigns(kept);
  return quantity === null ? kept : sign + sayQuantity(t, quantity, quantity.unit);
}

const about = "≈ ";

/** What is kept in figures and signs alone; null for what is kept as it was typed. */
function readSigns(kept: string) {
  const text = kept.trim();
  const sign = text.startsWith(about) ? about : "";
  const quantity = readQuantity(text);
  const isInSigns = isStated(quantity) && sign + inSigns(quantity, plainFigure) === text;
  return { sign, quantity: isInSigns ? quantity : null };
}

function inSigns(quantity: StatedQuantity, write: (value: number) => string) {
  const figures = figuresOf(quantity, write);
  return quantity.unit ? `${figures} ${quantity.unit}` : figures;
}

function figuresOf(quantity: StatedQuantity, write: (value: number) => string) {
  if (quantity.kind === "number") return write(quantity.value);
  const { from, to, excluded } = quantity;
  if (from !== null && to !== null) return `${write(from)} – ${write(to)}`;
  if (from !== null) return `${excluded.from ? ">" : "≥"} ${write(from)}`;
  return `${excluded.to ? "<" : "≤"} ${write(to ?? 0)}`;
}

/** With a point, and a zero behind three decimals, since `1.234` is more than a thousand to some. */
function plainFigure(value: number) {
  const figure = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(figure) ? `${figure}0` : figure;
}

function isSame(one: Quantity, other: Quantity) {
  return JSON.stringify(one) === JSON.stringify(other);
}
