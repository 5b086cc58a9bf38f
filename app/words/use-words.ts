import { createContext, useContext } from "react";
import type { Translator } from "./translator.ts";

const WordsContext = createContext<Translator | null>(null);

/** Around everything that is shown in the language of its value. */
export const WordsProvider = WordsContext.Provider;

/** Says messages in the language of the page. */
export function useWords(): Translator {
  const t = useContext(WordsContext);
  if (!t) throw new Error("Words are shown inside a WordsProvider alone");
  return t;
}
