/** Letters of Latin that Unicode does not take apart, and the one of Russian whose dots hardly anybody types. */
const undivided: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ё: "е",
};

/**
 * Text as it is compared when something is looked for: alike whatever its case, its width and its accents, whichever hyphens and
 * apostrophes it has, and whatever programs leave among letters that nobody sees. Marks belong to the letter in every script
 * but Latin and Greek: が, 각 and й stay.
 */
export function folded(text: string) {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[ßæœøđðþłıё]/g, (letter) => undivided[letter] ?? letter)
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[’‘ʼ‛′`´]/g, "'")
    .replace(/[“”„«»]/g, '"');
}

/** Where the first of the words stands in the text, which is in composed form, or -1; the words are folded. */
export function placeOf(words: string[], text: string) {
  const whole = folded(text);
  const at = words.map((word) => whole.indexOf(word)).find((place) => place >= 0);
  if (at === undefined) return -1;
  let length = 0;
  let place = 0;
  for (const letter of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    length += folded(letter).length;
    if (length > at) return place;
    place += letter.length;
  }
  return place;
}
