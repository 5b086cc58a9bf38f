/** In characters; what a sentence asks for is said before. It bounds what thirty rules look at. */
const longestLooked = 2_000;

/**
 * A sentence as the rules read it: its words and marks with one blank on each side, quotation marks alike. So
 * a rule says ` please ` for the word alone, in any script, where `\b` knows only unaccented letters.
 */
export function lineOfWords(sentence: string) {
  const plain = sentence
    .slice(0, longestLooked)
    .normalize("NFKC")
    .replace(/[\p{Cf}*_`]/gu, "")
    .replace(/[’‘ʼ´]/gu, "'")
    .replace(/[“”„«»「」『』"]/gu, ' " ')
    .replace(/[.,;:!?…()[\]/。、！？–—]/gu, " $& ")
    .replace(/(?<!\p{L})'|'(?!\p{L})/gu, " ");
  return ` ${plain.split(/\s+/).filter(Boolean).join(" ")} `;
}
