import { selectPublishedComments } from "#app/comments/comment/published.server.ts";
import type { Db } from "#db/schema.ts";
import { analysedWords } from "../passages/analysed-words.ts";
import { stopWordsOf } from "../passages/stop-words.server.ts";

/** The language in which most public comments of a consultation are written. */
export async function mainLanguage(db: Db, consultationId: string) {
  const most = await selectPublishedComments(db, consultationId)
    .select("shown.language")
    .select(({ fn }) => fn.countAll<number>().as("comments"))
    .where("shown.language", "is not", null)
    .groupBy("shown.language")
    .orderBy("comments", "desc")
    .orderBy("shown.language")
    .limit(1)
    .executeTakeFirst();
  return most?.language ?? "en";
}

/**
 * The language of a text of a comment, of which `guess` was stored for the whole. A guess about few words is often wrong:
 * they are in the language of most comments where they have more of its small words.
 */
export function languageOfText(text: string, { guess, main }: { guess: string | null; main: string }) {
  if (guess === null || guess === main) return main;
  if (text.length > shortest) return guess;
  return smallWords(text, main) > smallWords(text, guess) ? main : guess;
}

/** In characters. */
const shortest = 300;

function smallWords(text: string, language: string) {
  const stopWords = stopWordsOf(language);
  return analysedWords(text, language).filter((word) => stopWords.has(word)).length;
}
