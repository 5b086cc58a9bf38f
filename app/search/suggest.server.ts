import { type Asked, queryOf } from "#app/indexing/asked.server.ts";
import { findOrdinals } from "#app/indexing/find-entries.server.ts";
import { termsOf } from "#app/indexing/terms.server.ts";
import { type FoundWord, wordsIn } from "#app/indexing/words-in.ts";
import type { Db } from "#db/schema.ts";
import { termsThere, withoutUnknown } from "#db/search-terms.server.ts";

interface Suggesting {
  asked: Asked;
  /** Terms that say where it is looked: of each list one. Nothing is offered that stands only elsewhere. */
  facets: readonly string[][];
  /** BCP 47, in which texts and readers most likely write. */
  languages: readonly string[];
}

const shortest = 4;
const longest = 24;
/** So many spellings that stand in texts are compared by how many have them. */
const mostCompared = 12;
const mostCounted = 200;
const mostWords = 3;

/** So few texts may have a word by the same mistake; the right spelling is in many times as many. */
export const fewTexts = 2;
const manyTimes = 10;

/**
 * What was typed with those words spelled otherwise that stand in no text, or in few while another spelling stands in many: the
 * nearest one that public texts have there, one letter changed, left out, put in or two exchanged. Null where there is none.
 */
export async function suggest(db: Db, typed: string, suggesting: Suggesting) {
  const { asked, facets } = suggesting;
  const changes = [];
  for (const word of asked.words.filter(isSpelled).slice(0, mostWords)) {
    const count = await countWith(db, word, { facets, limit: fewTexts + 1, language: asked.language });
    if (count > fewTexts) continue;
    const nearest = await nearestTo(db, word, suggesting);
    if (nearest !== null && nearest.count >= count * manyTimes)
      changes.push({ word: word.accented, nearest: nearest.spelling });
    else if (count === 0) return null;
  }
  if (changes.length === 0) return null;
  return changes.reduce((text, { word, nearest }) => replaced(text, word, nearest), typed);
}

function replaced(text: string, word: string, nearest: string) {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? text : text.slice(0, at) + nearest + text.slice(at + word.length);
}

const isSpelled = ({ word, isRun }: FoundWord) =>
  !isRun && word.length >= shortest && word.length <= longest && !/\p{N}/u.test(word);

async function nearestTo(db: Db, { word }: FoundWord, { asked, facets, languages }: Suggesting) {
  const { language } = asked;
  const spellings = [...nearMisses(word)].flatMap((spelling) => [...wordsIn(spelling)]);
  const termsOfSpelling = new Map(
    spellings.map((found) => [found, new Set(languages.flatMap((language) => termsOf(found, language)))]),
  );
  const all = [...new Set([...termsOfSpelling.values()].flatMap((terms) => [...terms]))];
  const beside = facets.filter((terms) => terms.length === 1).flat();
  const there = new Set(await termsThere(db, all, beside));
  const known = spellings.filter((found) =>
    [...(termsOfSpelling.get(found) ?? [])].some((term) => there.has(term)),
  );
  let best: { spelling: string; count: number } | null = null;
  for (const found of known.slice(0, mostCompared)) {
    // In just that form: what is offered are words that somebody wrote, not stems.
    const count = await countWith(db, found, {
      ...{ facets, language, limit: mostCounted },
      phrases: [` ${found.word} `],
    });
    if (count > (best?.count ?? 0)) best = { spelling: found.word, count };
  }
  return best;
}

interface SpellingScope {
  facets: readonly string[][];
  limit: number;
  /** BCP 47, of the page. */
  language: string;
  phrases?: string[];
}

async function countWith(db: Db, word: FoundWord, { facets, limit, language, phrases = [] }: SpellingScope) {
  const asked = { language, words: [word], phrases, withoutWords: [], withoutPhrases: [] };
  const query = await withoutUnknown(db, queryOf(asked, facets));
  const found = await findOrdinals(db, { query, from: null, until: null, order: "newest", limit });
  return found.length;
}

/** Letters that are exchanged, left out or taken for each other are likelier than ones that are put in. */
export function nearMisses(word: string): Set<string> {
  const letters = [...word];
  const alphabet = alphabets.find(({ script }) => script.test(word))?.letters ?? [];
  const before = (at: number) => letters.slice(0, at).join("");
  const after = (at: number) => letters.slice(at).join("");
  const places = letters.map((_, at) => at);
  return new Set([
    ...places.slice(1).map((at) => `${before(at - 1)}${letters[at]}${letters[at - 1]}${after(at + 1)}`),
    ...places.map((at) => before(at) + after(at + 1)),
    ...[...places, letters.length].flatMap((at) => alphabet.map((letter) => before(at) + letter + after(at))),
    ...places.flatMap((at) => alphabet.map((letter) => before(at) + letter + after(at + 1))),
  ]);
}

/** Folded, so without accents in Latin. */
const alphabets = [
  { script: /\p{sc=Latin}/u, letters: [..."abcdefghijklmnopqrstuvwxyz"] },
  { script: /\p{sc=Cyrillic}/u, letters: [..."абвгдежзийклмнопрстуфхцчшщъыьэюяђјљњћџѓѕќієї"] },
  { script: /\p{sc=Greek}/u, letters: [..."αβγδεζηθικλμνξοπρστυφχψω"] },
];
