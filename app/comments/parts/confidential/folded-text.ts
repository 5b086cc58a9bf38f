/**
 * A text reduced to what two spellings of the same have in common: letters without case or accents, digits without
 * the marks that group them, and nothing between them. Characters that look alike are one: `0` and `o`, `1`, `l` and `i`.
 */
export interface FoldedText {
  letters: string;
  /** For each of the letters, where in the text it comes from. */
  origins: Uint32Array;
  /** For each of the letters, and for the end, how a word may be cut before it. */
  cuts: Uint8Array;
}

export const cut = {
  none: 0,
  /** Between a letter and a digit. */
  soft: 1,
  /** Between words. */
  hard: 2,
};

/** Time and memory grow with the text: some 80 ms and 9 MB for a million characters. */
export function foldText(text: string): FoldedText {
  const sink = new Sink(text.length);
  let index = 0;
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const inNumber = isNumberMark(code) ? markInNumber(text, index) : null;
    if (inNumber) {
      if (inNumber.isPoint) sink.push(point, index);
      index = inNumber.next;
      continue;
    }
    sink.take(foldCode(code), index);
    index += width;
  }
  return sink.done();
}

/** Only the letters, for looking things up. */
export function folded(text: string) {
  return foldText(text).letters;
}

interface FoldedCode {
  codes: number[];
  isSeparator: boolean;
  isDigit: boolean;
  /** In scripts without spaces each character is a word. */
  isWord: boolean;
}

class Sink {
  #codes: Uint16Array;
  #origins: Uint32Array;
  #cuts: Uint8Array;
  #length = 0;
  #cut = cut.hard;
  #wasDigit = false;

  constructor(size: number) {
    this.#codes = new Uint16Array(size + 16);
    this.#origins = new Uint32Array(size + 16);
    this.#cuts = new Uint8Array(size + 16);
  }

  take(code: FoldedCode, origin: number) {
    if (code.isSeparator || code.isWord) this.#cut = cut.hard;
    if (code.codes.length === 0) return;
    if (this.#cut === cut.none && code.isDigit !== this.#wasDigit) this.#cut = cut.soft;
    this.#wasDigit = code.isDigit;
    for (const unit of code.codes) this.push(unit, origin);
    if (code.isWord) this.#cut = cut.hard;
  }

  push(unit: number, origin: number) {
    if (this.#length + 2 > this.#codes.length) this.#grow();
    this.#codes[this.#length] = unit;
    this.#origins[this.#length] = origin;
    this.#cuts[this.#length] = this.#cut;
    this.#length += 1;
    this.#cut = cut.none;
  }

  done(): FoldedText {
    this.#cuts[this.#length] = cut.hard;
    return {
      letters: new TextDecoder("utf-16le").decode(this.#codes.subarray(0, this.#length)),
      origins: this.#origins.subarray(0, this.#length),
      cuts: this.#cuts.subarray(0, this.#length + 1),
    };
  }

  #grow() {
    const size = this.#codes.length * 2;
    this.#codes = grown(new Uint16Array(size), this.#codes);
    this.#origins = grown(new Uint32Array(size), this.#origins);
    this.#cuts = grown(new Uint8Array(size), this.#cuts);
  }
}

function grown<T extends Uint16Array | Uint32Array | Uint8Array>(larger: T, smaller: ArrayLike<number>) {
  larger.set(smaller);
  return larger;
}

const point = ".".charCodeAt(0);
const isDigitAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
const isNumberMark = (code: number) => code === 44 || code === 46 || code === 39 || code === 0x2019;

/**
 * A comma, point or apostrophe between digits. Before exactly three digits it groups them, as `12.500` is twelve
 * thousand five hundred to some, and goes; else it is a decimal point. Decimals that are all zero go too.
 */
function markInNumber(text: string, at: number) {
  if (!isDigitAt(text, visible(text, at - 1, -1))) return null;
  let digits = "";
  let end = visible(text, at + 1, 1);
  while (isDigitAt(text, end) && digits.length < 4) {
    digits += text.charAt(end);
    end = visible(text, end + 1, 1);
  }
  if (digits === "") return null;
  if (digits.length === 3) return { isPoint: false, next: at + 1 };
  const goesOn = isNumberMark(text.charCodeAt(end)) && isDigitAt(text, visible(text, end + 1, 1));
  return /^00?$/.test(digits) && !goesOn ? { isPoint: false, next: end } : { isPoint: true, next: at + 1 };
}

/** The next place, forwards or backwards, where something stands that can be seen. */
function visible(text: string, from: number, step: 1 | -1) {
  let at = from;
  while (/^[\p{Cf}\p{M}]/u.test(text.charAt(at))) at += step;
  return at;
}

const seen = new Map<number, FoldedCode>();
/** All of Unicode would be a large table; texts use little of it. */
const mostSeen = 20_000;

function foldCode(code: number) {
  const known = seen.get(code);
  if (known) return known;
  const made = makeFolded(String.fromCodePoint(code));
  if (seen.size < mostSeen) seen.set(code, made);
  return made;
}

const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

function makeFolded(character: string): FoldedCode {
  const kept =
    character
      .normalize("NFKD")
      .toLowerCase()
      .normalize("NFKD")
      .match(/[\p{L}\p{N}]/gu) ?? [];
  const letters = kept.map((letter) => alike.get(letter) ?? digitOf(letter)).join("");
  return {
    codes: [...letters].flatMap((letter) => letter.split("")).map((unit) => unit.charCodeAt(0)),
    isSeparator: letters === "" && !/[\p{M}\p{Cf}]/u.test(character),
    isDigit: /^\p{N}/u.test(kept.join("")),
    isWord: letters !== "" && unspaced.test(character),
  };
}

/** Digits of every script as ours; they stand in tens, each beginning with its nought. */
function digitOf(letter: string) {
  if (!/\p{Nd}/u.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 10 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

const alike = new Map(
  Object.entries({
    "0o": "0оοօ",
    "1": "liıіιӏł",
    a: "аα",
    c: "с",
    d: "đðԁ",
    e: "е",
    h: "һн",
    j: "ј",
    k: "кκ",
    m: "м",
    p: "рρ",
    q: "ԛ",
    s: "ѕ",
    σ: "ς",
    t: "тτ",
    u: "υ",
    v: "ν",
    w: "ԝ",
    x: "хχ",
    y: "у",
    b: "в",
    ss: "ß",
    ae: "æ",
    "0e": "œ",
  }).flatMap(([plain, letters]) =>
    [...letters].map((letter): [string, string] => [letter, plain === "0o" ? "0" : plain]),
  ),
);
alike.set("o", "0").set("ø", "0");
