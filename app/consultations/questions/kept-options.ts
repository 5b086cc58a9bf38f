import type { QuestionOption } from "./question.ts";

/**
 * The options of a question that was written anew, with the keys that they had before, which other questions and answers
 * know them by: of one with the same text, or at the same place where that text is gone. Texts alone give new keys.
 */
export function keptOptions(options: readonly QuestionOption[], before: readonly QuestionOption[]) {
  const texts = new Set(options.map(({ text }) => text));
  const keys = new Map(before.map(({ key, text }) => [text, key]));
  const kept = options.map(({ text }, place) => {
    const there = before[place];
    return keys.get(text) ?? (there && !texts.has(there.text) ? there.key : null);
  });
  const taken = new Set(kept);
  return options.map((option, place): QuestionOption => {
    const key = kept[place] ?? freeKey(option.key, taken);
    return { ...option, key };
  });
}

function freeKey(key: string, taken: ReadonlySet<string | null>) {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}-${number}`;
  return free;
}
