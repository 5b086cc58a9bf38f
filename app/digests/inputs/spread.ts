import { textOf } from "#app/comments/inputs/input-field.ts";
import type { PublishedInput } from "#app/comments/inputs/inputs.server.ts";
import { isStated, readQuantity } from "#app/content/quantity.ts";
import { endsOf, figure } from "#app/content/quantity-words.ts";
import { byText } from "./by-text.ts";

/** How far apart the figures that inputs state are; never a sum. */
export interface Spread {
  /** Of how many inputs, those with a figure. */
  stated: PublishedInput[];
  confidential: PublishedInput[];
  lowest: number | null;
  highest: number | null;
  /** Whether some figure has an open end: it is `at least` or `at most`. */
  isOpen: boolean;
}

/** What the inputs state in that field. */
export function spreadOf(inputs: PublishedInput[], field: string): Spread {
  const read = inputs.map((input) => ({ input, quantity: readQuantity(textOf(input.fields, field)) }));
  const ends = read.flatMap(({ quantity }) => (isStated(quantity) ? [endsOf(quantity)] : []));
  const known = ends.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  return {
    stated: read.filter(({ quantity }) => isStated(quantity)).map(({ input }) => input),
    confidential: read.filter(({ quantity }) => quantity.kind === "confidential").map(({ input }) => input),
    lowest: known.reduce<number | null>((least, end) => (least === null || end < least ? end : least), null),
    highest: known.reduce<number | null>((most, end) => (most === null || end > most ? end : most), null),
    isOpen: ends.some(({ from, to }) => from === null || to === null),
  };
}

/** `10 to 20`, or one figure where all agree; with a note where an end is open. */
export function spreadWords({ lowest, highest, isOpen }: Spread, write: (value: number) => string = figure) {
  if (lowest === null || highest === null) return "";
  const words = lowest === highest ? write(lowest) : `${write(lowest)} to ${write(highest)}`;
  return isOpen ? `${words}, some without an upper or lower end` : words;
}

/** The inputs with a cost, by currency; without one they stand under the empty text. */
export function byCurrency(inputs: PublishedInput[], fields: string[]) {
  const costed = inputs.filter((input) => fields.some((field) => textOf(input.fields, field) !== ""));
  return byText(costed, ({ fields }) => textOf(fields, "currency")).map(({ key, items }) => ({
    currency: key,
    inputs: items,
  }));
}
