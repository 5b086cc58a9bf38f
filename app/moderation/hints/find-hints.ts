import type { Seen } from "./hint.ts";
import { identityNumbers } from "./identity-numbers.ts";
import { listedWords } from "./listed-words.ts";
import { emailAddresses, links } from "./online-addresses.ts";
import { postalAddresses } from "./postal-addresses.ts";
import { telephoneNumbers } from "./telephone-numbers.ts";

/** All that is seen in a text, in its order; where two kinds would see the same, the first of these. */
export function findHints(text: string, listed: readonly string[] = []): Seen[] {
  const taken: Seen[] = [];
  const found = [
    ...links(text),
    ...emailAddresses(text),
    ...identityNumbers(text),
    ...telephoneNumbers(text),
    ...postalAddresses(text),
  ].map((seen, rank) => ({ seen, rank }));
  found.sort((one, other) => one.seen.start - other.seen.start || one.rank - other.rank);
  let end = 0;
  for (const { seen } of found)
    if (seen.start >= end) {
      taken.push(seen);
      end = seen.end;
    }
  return [...taken, ...listedWords(text, listed)].sort((one, other) => one.start - other.start);
}
