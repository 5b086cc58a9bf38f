import { isCommonWord } from "./common-words.ts";
import { distinctivePieces, isPlainNumber } from "./distinctive.ts";
import { cut, type FoldedText } from "./folded-text.ts";
import { foldedWords } from "./word-runs.ts";

/** Something to look for, and the secret that it gives away. */
export interface Needle {
  letters: string;
  secret: number;
  isWhole: boolean;
  /** Its author may say that it may stand. */
  mayStand: boolean;
  beside: string;
  isName: boolean;
}

export interface Hit {
  needle: Needle;
  from: number;
  to: number;
}

export interface NeedleIndex {
  /** Found only where a word begins and ends. */
  anchored: Anchored;
  /** By the hash of their first letters: found inside words too. */
  anywhere: Map<number, Needle[]>;
  filter: Uint8Array;
}

/** Short ones in the order of their letters; for the few long ones a search each costs less than comparing at each word. */
interface Anchored {
  short: Alike[];
  long: Alike[];
}

const longestShort = 64;

/** The needles of the same letters. */
interface Alike {
  letters: string;
  needles: Needle[];
  /** The longest other letters that these begin with. */
  shorter: Alike | null;
}

interface Secret {
  text: string;
  folded: FoldedText;
}

/** Letters from which on a whole secret is found inside other words too; a shorter one would be found in many by chance. */
const longEnough = 8;

/** The secrets as a whole and their distinctive pieces, without pieces that what everyone knows contains. */
export function indexNeedles(secrets: Secret[], known: FoldedText): NeedleIndex {
  const anywhere: NeedleIndex["anywhere"] = new Map();
  const anchored = new Map<string, Needle[]>();
  const filter = new Uint8Array(filterSize);
  const needles = secrets.flatMap(needlesOf);
  const everyones = standingIn(known, needles);
  for (const needle of needles) {
    if (!needle.isWhole && everyones.has(needle.letters)) continue;
    if (needle.isWhole) needle.mayStand ||= everyones.has(needle.letters);
    if (needle.isWhole && needle.letters.length >= longEnough) {
      const hash = hashOf(needle.letters);
      filter[hash & (filterSize - 1)] = 1;
      addTo(anywhere, hash, needle);
    } else {
      addTo(anchored, needle.letters, needle);
    }
  }
  return { anchored: inOrder(anchored), anywhere, filter };
}

function inOrder(anchored: Map<string, Needle[]>): Anchored {
  const short: Alike[] = [];
  const long: Alike[] = [];
  for (const [letters, needles] of anchored)
    (letters.length > longestShort ? long : short).push({ letters, needles, shorter: null });
  short.sort((one, other) => (one.letters < other.letters ? -1 : 1));
  let before: Alike | null = null;
  for (const alike of short) {
    while (before && !alike.letters.startsWith(before.letters)) before = before.shorter;
    alike.shorter = before;
    before = alike;
  }
  return { short, long };
}

function addTo<Key>(needles: Map<Key, Needle[]>, key: Key, needle: Needle) {
  const alike = needles.get(key);
  if (alike) alike.push(needle);
  else needles.set(key, [needle]);
}

/** Where any of them stands in a text. */
export function findNeedles(index: NeedleIndex, text: FoldedText): Hit[] {
  return [...findAnywhere(index, text), ...findAnchored(index, text)];
}

function needlesOf({ text, folded }: Secret, secret: number): Needle[] {
  const { letters } = folded;
  if (!letters) return [];
  const whole = {
    letters,
    secret,
    isWhole: true,
    mayStand: isIndistinct(text, folded),
    beside: "",
    isName: false,
  };
  const pieces = distinctivePieces(text)
    .map((piece): Needle => ({ ...piece, secret, isWhole: false, mayStand: true }))
    .filter((piece) => piece.letters !== letters);
  return [whole, ...pieces];
}

/** It would be found in any text: common words or a small number. So would words of the measure itself in any on it. */
function isIndistinct(text: string, folded: FoldedText) {
  const { letters } = folded;
  if (letters.length < 3 || (isPlainNumber(letters) && /^[\d\s.,'’]+$/.test(text.trim()))) return true;
  return foldedWords(folded).every((word) => isCommonWord(word) || isPlainNumber(word));
}

/** The letters of those that stand between words of what everyone knows. */
function standingIn(known: FoldedText, needles: Needle[]) {
  const standing = new Set<string>();
  const byLetters = new Map<string, Needle[]>();
  for (const needle of needles) addTo(byLetters, needle.letters, needle);
  atEachWord(inOrder(byLetters), known, ({ letters }) => {
    standing.add(letters);
    return "enough";
  });
  return standing;
}

function findAnchored({ anchored }: NeedleIndex, text: FoldedText) {
  const hits: Hit[] = [];
  const counts = new Map<Needle, number>();
  atEachWord(anchored, text, ({ letters, needles }, at) => {
    for (const needle of needles) {
      const count = counts.get(needle) ?? 0;
      if (count >= mostHits) continue;
      counts.set(needle, count + 1);
      hits.push({ needle, from: at, to: at + letters.length });
    }
    return needles.every((needle) => (counts.get(needle) ?? 0) >= mostHits) ? "enough" : "more";
  });
  return hits;
}

/** Each needle's letters wherever they stand between words: of the short ones, however many, in one pass. */
function atEachWord(
  { short, long }: Anchored,
  text: FoldedText,
  found: (alike: Alike, at: number) => "enough" | "more",
) {
  const { letters, cuts } = text;
  for (const alike of long) {
    let at = letters.indexOf(alike.letters);
    while (at >= 0 && !(isBounded(alike, text, at) && found(alike, at) === "enough"))
      at = letters.indexOf(alike.letters, at + 1);
  }
  for (let at = 0; at < letters.length && short.length > 0; at++) {
    if (cuts[at] === cut.none) continue;
    const rest = letters.slice(at, at + longestShort);
    for (let alike = lastUpTo(short, rest); alike; alike = alike.shorter)
      if (rest.startsWith(alike.letters) && isBounded(alike, text, at)) found(alike, at);
  }
}

/** What begins a text comes last before it in the order, or is what that begins with. */
function lastUpTo(short: Alike[], text: string) {
  let [from, to] = [0, short.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((short[middle]?.letters ?? "") <= text) from = middle + 1;
    else to = middle;
  }
  return short[from - 1] ?? null;
}

/** Words are cut at both ends; a longer number is found between letters too, as in `12500EUR`. */
function isBounded({ letters }: Alike, { cuts }: FoldedText, at: number) {
  const before = cuts[at] ?? cut.hard;
  const after = cuts[at + letters.length] ?? cut.hard;
  if (before === cut.hard && after === cut.hard) return true;
  if (before === cut.none || after === cut.none || !/^[\d.]+$/.test(letters)) return false;
  return letters.length >= 4 || (letters.length === 3 && before === cut.hard);
}

const base = 0x01000193;
const filterSize = 1 << 16;
/** What the letter that leaves the window weighs in its hash. */
const leaving = Array.from({ length: longEnough - 1 }).reduce<number>((power) => Math.imul(power, base), 1);

function hashOf(letters: string) {
  let hash = 0;
  for (let at = 0; at < longEnough; at++) hash = (Math.imul(hash, base) + letters.charCodeAt(at)) | 0;
  return hash;
}

/** A hash that rolls over the text meets each secret's beginning in one pass, however many secrets there are. */
function findAnywhere({ anywhere, filter }: NeedleIndex, { letters }: FoldedText) {
  const hits: Hit[] = [];
  if (anywhere.size === 0 || letters.length < longEnough) return hits;
  const searches = new Map<number, Search[]>();
  let hash = hashOf(letters);
  for (let at = 0; ; at++) {
    if (filter[hash & (filterSize - 1)] === 1) {
      const here = searches.get(hash) ?? (anywhere.get(hash) ?? []).map(newSearch);
      for (const search of here)
        if (isAt(search, letters, at))
          hits.push({ needle: search.needle, from: at, to: at + search.needle.letters.length });
      searches.set(hash, here.some(isDone) ? here.filter((search) => !isDone(search)) : here);
    }
    if (at + longEnough >= letters.length) return hits;
    hash = (hash - Math.imul(letters.charCodeAt(at), leaving)) | 0;
    hash = (Math.imul(hash, base) + letters.charCodeAt(at + longEnough)) | 0;
  }
}

interface Search {
  needle: Needle;
  next: number;
  misses: number;
  hits: number;
}

const newSearch = (needle: Needle): Search => ({ needle, next: 0, misses: 0, hits: 0 });
const isDone = ({ next, hits }: Search) => hits >= mostHits || next === Number.POSITIVE_INFINITY;

/** Beginnings that are all alike would be compared again and again: then the text is searched for the next whole. */
function isAt(search: Search, letters: string, at: number) {
  const secret = search.needle.letters;
  if (at < search.next) return false;
  if (letters.startsWith(secret, at)) {
    search.hits += 1;
    search.next = at + secret.length;
    return true;
  }
  search.misses += 1;
  if (search.misses > mostMisses) search.next = nextOf(secret, letters, at + 1);
  return false;
}

function nextOf(secret: string, letters: string, from: number) {
  const next = letters.indexOf(secret, from);
  return next < 0 ? Number.POSITIVE_INFINITY : next;
}

/** Of the same in one place; more of them would say no more. */
const mostHits = 50;
const mostMisses = 500;
