import { slug } from "#app/content/slug.ts";
import { circledNumeral, superscriptNumeral } from "./numerals.ts";

/** The anchors given so far, each with the last ordinal that was added to it. */
export type TakenAnchors = Map<string, number>;

/** Takes the first of these that is free, or the last with an ordinal. */
export function claimAnchor(candidates: string[], taken: TakenAnchors) {
  const names = candidates.map((candidate) => candidate.replace(/-$/, ""));
  let anchor = names.find((name) => !taken.has(name));
  const last = names.at(-1) ?? "";
  for (let ordinal = (taken.get(last) ?? 1) + 1; anchor === undefined; ordinal++) {
    if (!taken.has(`${last}-${ordinal}`)) anchor = `${last}-${ordinal}`;
    taken.set(last, ordinal);
  }
  taken.set(anchor, 1);
  return anchor;
}

/** Words or a number in ASCII, as they stand in an anchor: `Чл. 2а` is `chl-2a`, `제12조의2` `je12joui2`, `§ 2¹` `2sup1`. */
export function asciiSlug(text: string, longest = 60) {
  if (/^\p{ASCII}*$/u.test(text)) return slug(text, longest);
  const plain = [...text.normalize("NFC")].map(inAscii).join("");
  const words = slug(
    plain.replace(/[⁰¹²³⁴-⁹]+/gu, (signs) => `sup${superscriptNumeral(signs)}`),
    longest,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII.
  return words.replace(/[^\x00-\x7f]+/g, (rest) => hashOf(rest));
}

/** The number of a paragraph: `2° bis` is `2bis`, `(1.01)` `1_01`; `ç` is `c_327`, since `c` is another one. */
export function numberSlug(number: string) {
  const plain = number.replace(/\s/g, "").replace(/(?!\p{ASCII})\p{Script=Latin}/gu, marked);
  const isRange = plain.includes("–");
  return isRange ? asciiSlug(plain) : asciiSlug(plain).replaceAll("-", "_");
}

/** The number of an article: `5/1` is `5s1`, `§ 1 a` `1a`. */
export function articleSlug(label: string) {
  return asciiSlug(
    label
      .replaceAll("　", "")
      .replace(/(?<=\d) (?=[a-z](?: §|$))/, "")
      .replace(/(?<=\d)\/(?=(?:\d{1,2}|[a-z])$)/, "s"),
  );
}

function marked(letter: string) {
  const [base = "", mark = letter] = letter.normalize("NFD");
  return `${/[a-z]/i.test(base) ? base : "x"}_${(mark.codePointAt(0) ?? 0).toString(16)}`;
}

const cyrillic: Record<string, string> = Object.fromEntries(
  (
    "а=a б=b в=v г=g д=d ѓ=gj е=e ж=zh з=z ѕ=dz и=i й=j ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ќ=kj у=u ф=f х=h ц=c " +
    "ч=ch џ=dzh ш=sh щ=sht ъ=a ы=y ь=j э=e ю=ju я=ja ё=e і=i ї=i є=je"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

const kanaRows: [string, string][] = [
  ["アイウエオ", "a i u e o"],
  ["カキクケコ", "ka ki ku ke ko"],
  ["サシスセソ", "sa shi su se so"],
  ["タチツテト", "ta chi tsu te to"],
  ["ナニヌネノ", "na ni nu ne no"],
  ["ハヒフヘホ", "ha hi fu he ho"],
  ["マミムメモ", "ma mi mu me mo"],
  ["ヤユヨ", "ya yu yo"],
  ["ラリルレロ", "ra ri ru re ro"],
  ["ワヰヱヲン", "wa wi we wo n"],
];
const kana = new Map(
  kanaRows.flatMap(([signs, sounds]) => [...signs].map((sign, at) => [sign, sounds.split(" ")[at] ?? ""])),
);

/** The signs that Japanese and Chinese articles and their numbers are written with. */
const han: Record<string, string> = {
  ...Object.fromEntries([..."〇一二三四五六七八九"].map((sign, at) => [sign, String(at)])),
  ...{
    十: "x",
    百: "c",
    千: "m",
    第: "dai",
    条: "jo",
    條: "jo",
    章: "sho",
    節: "setsu",
    部: "bu",
    編: "hen",
  },
  ...{ 款: "kan", 項: "ko", 号: "go", 附: "fu", 則: "soku", 別: "betsu", 表: "pyo" },
};

const leads = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" ").map((sound) => sound.replace("_", ""));
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const tails = "_ k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p t"
  .split(" ")
  .map((sound) => sound.replace("_", ""));

function inAscii(sign: string) {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return sign;
  if (code >= 0xac00 && code <= 0xd7a3) return romanised(code - 0xac00);
  const circled = circledNumeral(sign);
  if (circled) return String(circled);
  const lower = sign.toLowerCase();
  const katakana = code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : sign;
  return cyrillic[lower] ?? kana.get(katakana) ?? han[sign] ?? sign;
}

/** A syllable of Hangul is its place among the syllables: 21 vowels for each lead, 28 tails for each vowel. */
function romanised(place: number) {
  const lead = leads[Math.floor(place / (21 * 28))] ?? "";
  const vowel = vowels[Math.floor(place / 28) % 21] ?? "";
  return `${lead}${vowel}${tails[place % 28] ?? ""}`;
}

/** Letters that no table has, shortened so that they are the same whenever the words are (FNV-1a). */
function hashOf(text: string) {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
