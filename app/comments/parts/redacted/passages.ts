/** The text with double brackets around each of these passages wherever it stands; blanks and line breaks make no difference. */
export function markAll(text: string, passages: readonly string[]) {
  const folded = withoutBlanks(text);
  const places = passages.flatMap((passage) => placesOf(passage, folded));
  return replacePlaces(text, places, (standing) => `[[${standing}]]`);
}

/** Whether that passage stands in the text. */
export function standsIn(text: string, passage: string) {
  return placesOf(passage, withoutBlanks(text)).length > 0;
}

/** Where the passage stands in the text. */
export function findPassage(text: string, passage: string): MarkedPlace[] {
  return placesOf(passage, withoutBlanks(text));
}

/**
 * The text with something else in all of these places, put there at once: what overlaps is one place, for which the first of
 * them stands, the longest of several there.
 */
export function replacePlaces<Place extends MarkedPlace>(
  text: string,
  places: readonly Place[],
  replaced: (standing: string, first: Place) => string,
) {
  let left = "";
  let at = 0;
  for (const place of outermost(places)) {
    left += text.slice(at, place.from) + replaced(text.slice(place.from, place.to), place);
    at = place.to;
  }
  return left + text.slice(at);
}

/** More places than a passage stands in; each is as dear as the passage is long. */
const mostTries = 2_000;

export interface MarkedPlace {
  from: number;
  to: number;
}

interface TextWithoutBlanks {
  text: string;
  /** Without its blanks. */
  folded: string;
  /** Where each of its characters stood in the text. */
  origins: number[];
}

/** Where the passage stands, in the text with its blanks, and is not only part of a word or a number. */
function placesOf(passage: string, { text, folded, origins }: TextWithoutBlanks): MarkedPlace[] {
  const wanted = withoutBlanks(passage).folded;
  const places: MarkedPlace[] = [];
  if (wanted === "") return [];
  let at = folded.indexOf(wanted);
  for (let tries = 1; at !== -1 && tries <= mostTries; tries++) {
    const from = origins[at] ?? 0;
    const to = (origins[at + wanted.length - 1] ?? 0) + 1;
    const stands = isEdge(text, from) && isEdge(text, to);
    if (stands) places.push({ from, to });
    at = folded.indexOf(wanted, at + (stands ? wanted.length : 1));
  }
  return places;
}

/** Of scripts that put blanks between words. */
const spacedLetter = /[\p{N}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

function isEdge(text: string, at: number) {
  return !(spacedLetter.test(text[at - 1] ?? "") && spacedLetter.test(text[at] ?? ""));
}

/** In their order; what overlaps is one. */
function outermost<Place extends MarkedPlace>(places: readonly Place[]): Place[] {
  const sorted = places.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const joined: Place[] = [];
  for (const place of sorted) {
    const last = joined.at(-1);
    if (last && place.from < last.to) last.to = Math.max(last.to, place.to);
    else joined.push({ ...place });
  }
  return joined;
}

function withoutBlanks(text: string): TextWithoutBlanks {
  let folded = "";
  const origins: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character.trim() === "") continue;
    folded += character;
    origins.push(at);
  }
  return { text, folded, origins };
}
