import { type Seen, seenBy } from "./hint.ts";

/** A house in a street, as it is written in the languages of the subscribing states, or a place with its postal code. */
const forms = [
  // English: 12 Long Lane
  /(?<![\p{L}\p{N}.,-])\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Court|Terrace|Crescent|Close)\b/gu,
  // A United States ZIP code after a state: Irvine, CA 92612
  /\p{Lu}[\p{L}. ]{1,25}, ?[A-Z]{2} \d{5}(?:-\d{4})?(?![\p{L}\p{N}-])/gu,
  // A British postal code
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  // German, Dutch, Danish, Swedish: Lange Straße 12
  /(?<!\p{L})\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|gasse|allee|straat|laan|gracht|gade|gatan|vej|vägen| (?:Straße|Strasse|Weg|Allee|Platz)) \d{1,4}(?: ?[a-d])?(?![\p{L}\p{N}.,:]\p{N}|[\p{L}\p{N}])/gu,
  // A Dutch postal code before its place: 2511 CW Den Haag
  /(?<![\p{L}\p{N}])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2} \p{Lu}\p{L}{2,20}/gu,
  // French, Spanish, Italian, Portuguese: 12, rue Longue
  /(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|impasse|allée|chemin|quai|place) (?:(?:de|du|des|la|le|les|de la) )?\p{Lu}[\p{L}'’-]{1,25}/gu,
  /(?<!\p{L})(?:Calle|Avenida|Via|Rua|Viale|Corso) (?:(?:de|del|della|da|do|dos) )?(?:\p{Lu}[\p{L}'’.-]{1,20} ){0,3}\p{Lu}[\p{L}'’-]{1,20},? (?:n[.º°] ?)?\d{1,4}(?![\p{L}\p{N}])/gu,
  // Polish, Czech, Bulgarian: ul. Długa 12
  /(?<!\p{L})(?:ul|ул|бул)\. (?:\p{L}[\p{L}.-]{1,20} ){0,2}\p{L}[\p{L}-]{1,20},? \d{1,4}(?![\p{L}\p{N}])/gu,
  // Japanese and Korean
  /〒 ?\d{3}-?\d{4}/gu,
  /\d{1,3}丁目\d{1,4}(?:番地?|-)\d{0,4}/gu,
  /[가-힣]{1,10}(?:로|길) ?\d{1,4}(?:-\d{1,3})?(?=[ ,(]|$)/gu,
];

export function postalAddresses(text: string): Seen[] {
  return forms.flatMap((expression) => seenBy(expression, { text, kind: "postal address" }));
}
