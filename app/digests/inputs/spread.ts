import { textOf } from "#app/comments/parts/inputs/input-field.ts";
import type { PublishedInput, Source } from "#app/comments/parts/inputs/published-inputs.server.ts";
import { figureOf } from "#app/comments/parts/inputs/technical/figure-units.ts";
import type { StatedQuantity } from "#app/content/figures/quantity.ts";
import { endsOf, sayQuantity } from "#app/content/figures/quantity-words.ts";
import type { Translator } from "#app/words/translator.ts";
import { byText } from "./by-text.ts";
import { sourceOf } from "./source.ts";

/** How far apart the figures that inputs state are; never a sum. */
export interface Spread {
  /** Of how many inputs, those with a figure. */
  stated: Source[];
  confidential: Source[];
  /** Those with a figure in another unit or currency, which is not counted. */
  apart: Source[];
  quantities: StatedQuantity[];
  lowest: number | null;
  highest: number | null;
  /** Whether some figure has an open end: it is `at least` or `at most`. */
  isOpen: boolean;
}

/** What the inputs state in that field. */
export function spreadOf(inputs: PublishedInput[], field: string): Spread {
  const read = inputs.map((input) => ({ input, figure: figureOf(input, field) }));
  const of = (...kinds: string[]) =>
    read.filter(({ figure }) => kinds.includes(figure.kind)).map(({ input }) => sourceOf(input));
  const quantities = read.flatMap(({ figure }) =>
    figure.kind === "number" || figure.kind === "range" ? [figure] : [],
  );
  const ends = quantities.map(endsOf);
  const known = ends.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  return {
    stated: of("number", "range"),
    confidential: of("confidential"),
    apart: of("apart"),
    quantities,
    lowest: known.reduce<number | null>((least, end) => (least === null || end < least ? end : least), null),
    highest: known.reduce<number | null>((most, end) => (most === null || end > most ? end : most), null),
    isOpen: ends.some(({ from, to }) => from === null || to === null),
  };
}

/** `10 to 20`, or what all say where they agree, as `at least 10`; with a note where an end is open. */
export function spreadWords(
  t: Translator,
  { quantities, lowest, highest, isOpen }: Spread,
  say: (t: Translator, quantity: StatedQuantity) => string = sayQuantity,
) {
  const [first = "", ...others] = new Set(quantities.map((quantity) => say(t, quantity)));
  if (lowest === null || highest === null || others.length === 0) return first;
  const range = say(t, fromTo(lowest, highest));
  return isOpen ? t("digest-inputs.range-with-open-end", { range }) : range;
}

function fromTo(from: number, to: number): StatedQuantity {
  if (from === to) return { kind: "number", value: from, unit: "" };
  return { kind: "range", from, to, excluded: { from: false, to: false }, unit: "" };
}

/** The inputs with a cost, by currency; without one they stand under the empty text. */
export function byCurrency(inputs: PublishedInput[], fields: string[]) {
  const costed = inputs.filter((input) => fields.some((field) => textOf(input.fields, field) !== ""));
  return byText(costed, ({ fields }) => textOf(fields, "currency")).map(({ key, items }) => ({
    currency: key,
    inputs: items,
  }));
}
