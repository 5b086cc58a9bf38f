/** How many rows one statement is given: both databases bound its parameters. */
export const rowsAtOnce = 500;

/**
 * Ids, so many at a time as one statement is given, for an `in`. The last is repeated up to the next power of two, so that there are few
 * numbers of them: a statement is made, and kept, for each.
 */
export function idsAtOnce(ids: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    const some = ids.slice(at, at + rowsAtOnce);
    const size = Math.min(rowsAtOnce, 2 ** Math.ceil(Math.log2(some.length)));
    parts.push(Array.from({ length: size }, (_, place) => some[place] ?? some.at(-1) ?? ""));
  }
  return parts;
}
