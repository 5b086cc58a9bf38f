import { listLanguages, readCatalogue } from "./catalogue.server.ts";
import { pseudo, pseudoLanguage } from "./pseudo.ts";
import { type Translator, translatorOf } from "./translator.ts";

/** The language that all others are translated from. */
export const sourceLanguage = "en";

/** Those that the portal offers. */
export const languages = listLanguages();

/** What a language says of itself, of the pseudo-language too. */
export function languageFacts(language: string) {
  return (
    languages.find((known) => known.language === language) ?? { language, name: language, formats: "en-GB" }
  );
}

const source = once(() => readCatalogue(sourceLanguage));
const made = new Map<string, Translator>();

/** Says messages in that language, in English where it is not known. Its texts are read when it is first asked for. */
export function speak(language: string): Translator {
  const old = made.get(language);
  if (old) return old;
  const translator = make(language);
  made.set(translator.language, translator);
  return translator;
}

function make(language: string) {
  if (language === pseudoLanguage)
    return translatorOf({ language, formats: "en-GB", texts: source(), alter: pseudo });
  const facts = languages.find((known) => known.language === language);
  if (!facts || language === sourceLanguage)
    return translatorOf({ language: sourceLanguage, formats: "en-GB", texts: source() });
  return translatorOf({ ...facts, texts: readCatalogue(language), source: source() });
}

function once<Value>(find: () => Value) {
  let found: { value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
