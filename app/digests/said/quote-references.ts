import type { Quote } from "./quote.ts";

/** What is read back each time that a quote is shown, so that nothing of it is kept once it is not public any more. */
const readBack = [
  "words",
  "organisation",
  "author_name",
  "attribution",
  "stakeholder_group",
  "country",
  "translation",
] as const;
type ReadBack = (typeof readBack)[number];

/** Where the words of a quote stand, with their hash, and without the words and without who wrote them. */
export type QuoteReference = Omit<Quote, ReadBack>;

/** A value in which each quote is a reference. */
export type Referenced<Value> = Value extends Quote
  ? Omit<Value, ReadBack>
  : Value extends (infer Item)[]
    ? Referenced<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Referenced<Value[Key]> }
      : Value;

/** Takes the words and names out of all quotes in a value. */
export function withoutWords<Value>(value: Value): Referenced<Value> {
  return changed(value, (object) =>
    isReference(object)
      ? Object.fromEntries(Object.entries(object).filter(([key]) => !readBack.some((one) => one === key)))
      : object,
  ) as Referenced<Value>;
}

/** All references in a value, in their order. */
export function referencesIn(value: unknown): QuoteReference[] {
  const found: QuoteReference[] = [];
  changed(value, (object) => {
    if (isReference(object)) found.push(object);
    return object;
  });
  return found;
}

/**
 * Puts words and names back. A quote of which none are there is left out, and so is a key point or a voice of which no
 * quote is left; `gone` says how many quotes those were.
 */
export function withWords<Value>(
  value: Referenced<Value>,
  words: Map<string, Pick<Quote, ReadBack>>,
): { value: Value; gone: number } {
  let gone = 0;
  const back = changed(value, (object) => {
    if (isReference(object)) {
      const own = words.get(object.passage_id);
      if (!own) gone++;
      return own ? { ...object, ...own } : null;
    }
    return isWithoutQuotes(object) ? null : object;
  });
  return { value: back as Value, gone };
}

const isReference = (object: object): object is QuoteReference =>
  "passage_id" in object && "starts_at" in object && "hash" in object;

const isWithoutQuotes = (object: object) =>
  "quotes" in object && Array.isArray(object.quotes) && object.quotes.length === 0;

/** Changes objects from the innermost outwards; of a list, what becomes null is left out. */
function changed(value: unknown, change: (object: object) => unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const own = changed(item, change);
      return own === null && item !== null ? [] : [own];
    });
  return change(
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key, changed(member, change)])),
  );
}
