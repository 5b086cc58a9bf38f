import type { Translator } from "#app/words/translator.ts";

/**
 * The first words of a text that is longer than that, with a mark where it was cut: at a space, or where there is none
 * near, as in Japanese, within the text.
 */
export function shorten(t: Translator, text: string, longest: number) {
  return text.length <= longest ? text : t("quantities.shortened", { words: firstWords(text, longest) });
}

export function shortened(text: string, longest: number) {
  return text.length <= longest ? text : `${firstWords(text, longest)} …`;
}

function firstWords(text: string, longest: number) {
  const space = text.lastIndexOf(" ", longest);
  return text.slice(0, space > longest / 2 ? space : longest);
}
