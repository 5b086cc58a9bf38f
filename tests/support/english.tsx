import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { speak } from "#app/words/speak.server.ts";
import { WordsProvider } from "#app/words/use-words.ts";

/** Says messages in English. */
export const english = speak("en");

/** The markup of a component, in English. */
export function markupOf(component: ReactNode) {
  return renderToStaticMarkup(<WordsProvider value={english}>{component}</WordsProvider>);
}
