/** A theme's phrases as its name: "Scientific research, NIH, grants". A theme without a phrase fit to print is of other points. */
export function nameInWords(phrases: string[]) {
  const [first = "Other points", ...others] = phrases;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(", ");
}
