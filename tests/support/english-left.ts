import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { readCatalogue } from "#app/words/catalogue.server.ts";
import { sourceLanguage } from "#app/words/speak.server.ts";

/** A piece of an English message, between its facts. */
interface Piece {
  key: string;
  words: string;
  /** A single word counts only where nothing else stands beside it. */
  isAlone: boolean;
}

/**
 * Gives a function that finds what a text says in the English of a message, though the language has words of its own for it:
 * the key of that message. What stands on many pages is looked for once.
 */
export function englishLeftIn(language: string) {
  const own = [...readCatalogue(language).values()].flatMap((text) => piecesOf(text)).join("\n");
  const pieces = [...readCatalogue(sourceLanguage)].flatMap(([key, text]) =>
    piecesOf(text)
      .filter((words) => /\p{L}{2,}/u.test(words) && !own.includes(words))
      .map((words): Piece => ({ key, words, isAlone: !/\p{L}{2,}\W+\p{L}{2,}/u.test(words) })),
  );
  const alone = new Map(pieces.filter(({ isAlone }) => isAlone).map((piece) => [piece.words, piece]));
  const several = pieces.filter(({ isAlone }) => !isAlone);
  const known = new Map<string, string | null>();
  return (text: string) => {
    const read = text.slice(0, longest);
    if (!known.has(read))
      known.set(read, alone.get(read)?.key ?? several.find(({ words }) => read.includes(words))?.key ?? null);
    return known.get(read) ?? null;
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
