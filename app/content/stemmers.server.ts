import stemmers, { type Stemmer } from "snowball-stemmers";

const algorithms: Record<string, string> = {
  cs: "czech",
  da: "danish",
  de: "german",
  en: "english",
  es: "spanish",
  fi: "finnish",
  fr: "french",
  ga: "irish",
  hu: "hungarian",
  it: "italian",
  nl: "dutch",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  // The closest neighbour of a language without one.
  sk: "czech",
  sl: "slovene",
  sv: "swedish",
  tr: "turkish",
};

/** The languages whose words can be brought back to their stems. */
export const stemmedLanguages = Object.keys(algorithms);

/** A stemmer for the language, or null where there is none. */
export function newStemmer(language: string): Stemmer | null {
  const algorithm = algorithms[language];
  return algorithm ? stemmers.newStemmer(algorithm) : null;
}
