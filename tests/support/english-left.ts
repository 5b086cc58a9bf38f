import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { readCatalogue } from "#app/words/catalogue.server.ts";
import { sourceLanguage } from "#app/words/speak.server.ts";

/**
 * Gives a function that tells whether a text says something in the English of a message, though the language has words of its
 * own for it. A single word counts only where nothing else stands beside it. What stands on many pages is looked for once.
 */
export function englishLeftIn(language: string) {
  const own = [...readCatalogue(language).values()].flatMap((text) => piecesOf(text)).join("\n");
  const pieces = [...readCatalogue(sourceLanguage).values()]
    .flatMap((text) => piecesOf(text))
    .filter((words) => /\p{L}{2,}/u.test(words) && !own.includes(words));
  const alone = new Set(pieces);
  const several = pieces.filter((words) => /\p{L}{2,}\W+\p{L}{2,}/u.test(words));
  const known = new Map<string, boolean>();
  return (text: string) => {
    const read = text.slice(0, longest);
    const isLeft = known.get(read) ?? (alone.has(read) || several.some((words) => read.includes(words)));
    known.set(read, isLeft);
    return isLeft;
  };
}

/** What is longer was typed. */
const longest = 2_000;

function piecesOf(text: string) {
  const pieces: string[] = [];
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal) pieces.push(element.value.replace(/\s+/g, " ").trim());
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(new IntlMessageFormat(text, "en").getAst());
  return pieces;
}
