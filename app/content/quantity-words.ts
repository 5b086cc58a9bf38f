import type { StatedQuantity } from "./quantity.ts";

/** The figures in words, without the unit: `10 to 20`, `less than 5`, `at least 1,000`. */
export function quantityWords(quantity: StatedQuantity, write: (value: number) => string = figure) {
  if (quantity.kind === "number") return write(quantity.value);
  const { from, to, excluded } = quantity;
  if (from !== null && to !== null) return `${write(from)} to ${write(to)}`;
  if (from !== null) return `${excluded.from ? "more than" : "at least"} ${write(from)}`;
  return `${excluded.to ? "less than" : "at most"} ${write(to ?? 0)}`;
}

/** As digits in the English manner; very large and very small numbers as powers of ten. */
export function figure(value: number) {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
    const [digits = "", exponent = ""] = value.toExponential().split("e");
    return `${digits} × 10^${Number(exponent)}`;
  }
  return value.toLocaleString("en-GB", { maximumFractionDigits: 12 });
}

/** The ends of what is stated, an open one being null. */
export function endsOf(quantity: StatedQuantity): { from: number | null; to: number | null } {
  if (quantity.kind === "number") return { from: quantity.value, to: quantity.value };
  return { from: quantity.from, to: quantity.to };
}

/** Why a figure such as `1,500` is sent back, and how to write it: 1500 or 1.5. */
export function unclearWords(figure: string) {
  const whole = figure.replace(/[.,]/, "");
  const short = figure.replace(",", ".").replace(/\.0+$|(?<![.0])0+$/, "");
  // Three digits after the point would be as unclear as before.
  const decimal = /\.\d{3}$/.test(short) ? `${short}0` : short;
  return `It is not clear whether “${figure}” is in thousands. Write ${whole} if it is, or ${decimal} if it is not`;
}
