import { analysedWords } from "./analysed-words.ts";
import type { Passage, SourceText, TextSpan } from "./passage.ts";
import { sentencesOf } from "./sentences.ts";
import { stemsOf } from "./stems.server.ts";
import { whyByItself } from "./why.server.ts";

/**
 * The sentences of a text, each with its words and stems. A text of two short sentences is one passage, unless it is one
 * of a campaign, where each sentence is folded by itself (`asOne: false`).
 */
export function readPassages({ id, text, language }: SourceText, { asOne = true } = {}): Passage[] {
  const read = (span: TextSpan) => passageAt({ id, text, language }, span);
  const passages = sentencesOf(text, language).map(read);
  const [first, second, third] = passages;
  const isOne =
    asOne &&
    first &&
    second &&
    !third &&
    !first.why &&
    !second.why &&
    areTogether(text.slice(first.end - 2, second.start));
  if (!isOne || first.words.length + second.words.length > longestWhole) return passages;
  return [read({ start: first.start, end: second.end })];
}

/** Whether two sentences stand in one line, so that the first is no heading; `between` are its last two characters and what follows. */
const areTogether = (between: string) => /[.!?。！？]/.test(between) && !/[\n\r]/.test(between);

/** In words: what is no longer is one argument even if it is two sentences. */
const longestWhole = 45;

function passageAt({ id, text, language }: Omit<SourceText, "position">, { start, end }: TextSpan): Passage {
  const sentence = text.slice(start, end);
  const words = analysedWords(sentence.slice(0, longestSentence), language);
  const passage = {
    id: `${id}:${start}`,
    text_id: id,
    language,
    start,
    end,
    words,
    stems: stemsOf(words, language),
  };
  return { ...passage, why: whyByItself(sentence, passage) };
}

/** In characters: what goes on for longer without an end is a table or a list, of which the beginning tells enough. */
const longestSentence = 4_000;
