import { type Seen, seenBy } from "./hint.ts";

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const link = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"'）」]{3,2000}/giu;

export function emailAddresses(text: string): Seen[] {
  return seenBy(email, { text, kind: "e-mail address" });
}

/** Addresses of pages; what ends a sentence after one is no part of it. */
export function links(text: string): Seen[] {
  return seenBy(link, { text, kind: "link" }).map((seen) => {
    const found = text.slice(seen.start, seen.end);
    return { ...seen, end: seen.start + withoutEnd(found).length };
  });
}

function withoutEnd(found: string) {
  let end = found.length;
  while (end > 0 && ".,;:!?)]".includes(found.charAt(end - 1))) end -= 1;
  return found.slice(0, end);
}
