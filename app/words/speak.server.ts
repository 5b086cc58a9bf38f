import { listLanguages } from "./catalogue.server.ts";
import { keptCatalogue } from "./kept-catalogue.server.ts";
import { apart } from "./marks.ts";
import { pseudo, pseudoLanguage } from "./pseudo.ts";
import { type Catalogue, type Translator, translatorOf } from "./translator.ts";

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

/** Says messages in that language, in English where it is not known. Its texts are read when it is first asked for. */
export const speak = speaker({});

/** The same on pages, where names that run the other way than their sentence stand apart from it (mark-page.ts). */
export const speakOnPages = speaker({ marks: apart });

function speaker(where: { marks?: typeof apart }) {
  const made = new Map<string, Translator>();
  return (language: string): Translator => {
    const old = made.get(language);
    if (old) return old;
    const translator = translatorOf({ ...speechOf(language), ...where });
    made.set(translator.language, translator);
    return translator;
  };
}

function speechOf(language: string) {
  const source = textsOf(sourceLanguage);
  if (language === pseudoLanguage) return { language, formats: "en-GB", texts: source, alter: pseudo };
  const facts = languages.find((known) => known.language === language);
  if (!facts || language === sourceLanguage)
    return { language: sourceLanguage, formats: "en-GB", texts: source };
  return { ...facts, texts: textsOf(language), source };
}

const read = new Map<string, Catalogue>();

/** The texts of a language that there is, read once. */
function textsOf(language: string) {
  const texts = read.get(language) ?? keptCatalogue(language);
  read.set(language, texts);
  return texts;
}
