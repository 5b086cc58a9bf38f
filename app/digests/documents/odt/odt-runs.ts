import { runsFromRight } from "../direction.ts";
import type { Run } from "../document.ts";
import { element, escapeXml } from "../xml.ts";
import type { OdtLayout } from "./odt-layout.ts";

/** What runs have to do with the document that they are in. */
export interface OdtWords {
  layout: OdtLayout;
  /** Those that are said so far, by the name of the style that says it. */
  languages: Map<string, string>;
}

/** Runs as ODF, links among them; the languages that they are in are noted. */
export function odtRuns(runs: Run[], words: OdtWords) {
  return runs
    .map(({ href, ...run }) => {
      const written = odtRun(run, words);
      return href === undefined
        ? written
        : element("text:a", { "xlink:type": "simple", "xlink:href": href }, written);
    })
    .join("");
}

function odtRun({ text, isBold, ...run }: Run, { layout, languages }: OdtWords) {
  // What a document in a language from left to right has in another direction is in no language that it could say.
  const language = run.language ?? (runsFromRight(text) ? undefined : layout.language);
  const inStyle = (style: string, written: string) =>
    element("text:span", { "text:style-name": style }, written);
  const words = isBold ? inStyle(layout.style("Bold"), odtText(text)) : odtText(text);
  if (!language) return words;
  const name = layout.own(`In_${language.replace(/[^A-Za-z0-9]/g, "_")}`);
  languages.set(name, language);
  return inStyle(name, words);
}

/** Blanks in a row are one in ODF, unless it is told how many they are. */
function odtText(text: string) {
  return escapeXml(text)
    .replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`)
    .replaceAll("\t", "<text:tab/>")
    .replaceAll("\n", "<text:line-break/>");
}

/** For a paragraph of somebody’s words. */
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
