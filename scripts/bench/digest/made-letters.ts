import { sentencesOf } from "#app/digests/passages/sentences.ts";
import { randomFrom } from "./key-point-scores.ts";

const replaced = 0.15;

/**
 * So many comments of three to eight sentences, put together of sentences from real ones with every seventh word another,
 * one after the other: the same ones each time, and never all at once in memory.
 */
export function* madeLetters(count: number, sentences: string[]) {
  const random = randomFrom(11);
  const draw = (from: string[]) => from[Math.floor(random() * from.length)] ?? "";
  const words = [...new Set(sentences.flatMap((sentence) => sentence.split(" ")))];
  const vary = (sentence: string) =>
    sentence
      .split(" ")
      .map((word) => (random() < replaced ? draw(words) : word))
      .join(" ");
  for (let at = 0; at < count; at++) {
    const text = Array.from({ length: 3 + Math.floor(random() * 6) }, () => vary(draw(sentences))).join(" ");
    yield { id: `m${at}`, text, language: "en", position: null };
  }
}

/** The sentences of texts of a middling length, on one line each. */
export function sentencesIn(texts: string[]) {
  return texts
    .flatMap((text) =>
      sentencesOf(text, "en").map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")),
    )
    .filter(({ length }) => length > 25 && length < 320);
}
