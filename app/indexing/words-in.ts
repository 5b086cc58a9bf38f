import { folded } from "#app/content/folded.ts";

/** A word where it stands in a text, in UTF-16 code units. */
export interface FoundWord {
  start: number;
  end: number;
  /** Folded, as it is compared. */
  word: string;
  /** In small letters and with its accents, as stemmers want it. */
  accented: string;
  /** Of a script that has no spaces between words, or hangs particles on them: a run of letters, of which any part is a word. */
  isRun: boolean;
}

/**
 * The words of a text in their order. Numbers, entries of control lists and citations are words as a whole: `5A002.a`,
 * `740.2(a)`, `1,000`. Hyphens and apostrophes divide words, so that `end-use` is found by `end use`; full stops within an
 * abbreviation of three letters or more do not, so that `U.S.C.` is found by `USC`.
 */
export function* wordsIn(text: string): Generator<FoundWord> {
  let taken = 0;
  for (const { 0: word, index } of text.matchAll(letters)) {
    // A letter by itself may begin an abbreviation.
    const known = index < taken || word.length === 1 ? undefined : spellings.get(word);
    if (known?.isWhole) {
      taken = index + word.length;
      yield { start: index, end: taken, word: known.word, accented: known.accented, isRun: false };
      continue;
    }
    for (const { 0: run, index: within } of word.matchAll(sameScript)) {
      const start = index + within;
      // What is a further part of a number or an abbreviation.
      if (start < taken) continue;
      const isRun = dense.test(run);
      const end = isRun ? start + run.length : endOfWhole(text, start, run);
      taken = end;
      const found = spellingOf(text.slice(start, end));
      if (found !== null) yield { start, end, word: found.word, accented: found.accented, isRun };
    }
  }
}

interface Spelling extends Pick<FoundWord, "word" | "accented"> {
  /** Without numbers and runs: wherever its letters stand between others than letters, they are this one word. */
  isWhole: boolean;
}

/** Null for what has no letters. Words come again and again: they are kept, without which it takes several times as long. */
function spellingOf(typed: string): Spelling | null {
  const known = spellings.get(typed);
  if (known !== undefined) return known;
  const whole = isAbbreviation.test(typed) ? typed.replace(/[.．]/g, "") : typed;
  const word = folded(whole).replace(/\s+/g, "");
  const accented = whole.replace(unseen, "").normalize("NFKC").toLowerCase();
  const made = hasLetters.test(word) ? { word, accented, isWhole: !inParts.test(typed) } : null;
  if (spellings.size >= mostKept) spellings.clear();
  if (typed.length <= longestKept) spellings.set(typed, made);
  return made;
}

const spellings = new Map<string, Spelling | null>();
const mostKept = 50_000;
/** In characters; what is longer is no word that comes again. */
const longestKept = 40;

/** Where an abbreviation, a number, an entry or a citation ends that begins there; the end of the word itself where it is none. */
function endOfWhole(text: string, start: number, run: string) {
  let end = start + run.length;
  if (run.length === 1) {
    abbreviation.lastIndex = start;
    end = start + (abbreviation.exec(text)?.[0].length ?? 1);
  }
  if (!/\p{N}/u.test(run)) return end;
  for (;;) {
    further.lastIndex = end;
    const more = further.exec(text)?.[0];
    if (more === undefined || end - start > longestNumber) return end;
    end += more.length;
  }
}

const longestNumber = 40;
/** Letters with a full stop between any two. Of two alone, `U.S.` would be the word "us". */
const letterByLetter = "\\p{L}(?:[.．]\\p{L}){2,12}(?![\\p{L}\\p{M}\\p{N}])";
const abbreviation = new RegExp(letterByLetter, "uy");
const isAbbreviation = new RegExp(`^${letterByLetter}$`, "u");
const letters = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+/gu;
const hasLetters = /[\p{L}\p{N}]/u;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const scripts =
  "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ーｰﾞﾟ";
const dense = new RegExp(`^[${scripts}]`, "u");
const inParts = new RegExp(`[${scripts}\\p{N}]`, "u");
const sameScript = new RegExp(`[${scripts}]+|[^${scripts}]+`, "gu");
/** A fraction, thousands, a letter or number behind a full stop, a part in brackets; also in full width. */
const further =
  /[.,．，]\p{N}[\p{L}\p{N}]{0,40}|[.．]\p{L}{1,2}(?![\p{L}\p{M}])|[(（][\p{L}\p{N}]{1,4}[)）]/uy;
