import { runsFromRight } from "../direction.ts";
import type { Run } from "../document.ts";
import { element, escapeXml } from "../xml.ts";

/** Styles that only some runs need: the languages among them, by the name of the style. */
export type OdtLanguages = Map<string, string>;

/** Runs as ODF, links among them; the languages that they are in are noted. */
export function odtRuns(runs: Run[], languages: OdtLanguages) {
  return runs
    .map(({ href, ...run }) => {
      const written = odtRun(run, languages);
      return href === undefined
        ? written
        : element("text:a", { "xlink:type": "simple", "xlink:href": href }, written);
    })
    .join("");
}

function odtRun({ text, language, isBold }: Run, languages: OdtLanguages) {
  const words = isBold ? element("text:span", { "text:style-name": "Bold" }, odtText(text)) : odtText(text);
  return language ? element("text:span", { "text:style-name": styleOf(language, languages) }, words) : words;
}

/** Blanks in a row are one in ODF, unless it is told how many they are. */
function odtText(text: string) {
  return escapeXml(text)
    .replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`)
    .replaceAll("\t", "<text:tab/>")
    .replaceAll("\n", "<text:line-break/>");
}

/** The style of words in a language; `Quote` for a paragraph of somebody’s words that runs from right to left. */
function styleOf(language: string, languages: OdtLanguages) {
  const name = `In_${language.replace(/[^A-Za-z0-9]/g, "_")}`;
  languages.set(name, language);
  return name;
}

export const quoteStyle = (words: string) => (runsFromRight(words) ? "QuoteFromRight" : "Quote");

/** Language and country in the attributes of each kind of script: `fr-BE` is `fr` and `BE`. */
export function odtLanguage(tag: string) {
  const [language = "", ...others] = tag.split("-");
  const country = others.find((part) => /^[A-Z]{2}$/.test(part)) ?? "none";
  return {
    "fo:language": language,
    "fo:country": country,
    "style:language-asian": language,
    "style:country-asian": country,
    "style:language-complex": language,
    "style:country-complex": country,
  };
}
