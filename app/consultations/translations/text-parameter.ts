import { textLanguage } from "../text-languages.ts";

/** The parameter of an address that names the language in which a consultation is read, where it is not that of the page. */
export const textParameter = "text";

/** What an address says of it, where that is a language. */
export function textAsked(query: URLSearchParams) {
  return textLanguage(query.get(textParameter));
}

const pageOfConsultation = /^\/consultations\/[^/?#]+/;

/**
 * A page on which the language of the text was chosen, with that choice in all its links and forms that stay with the same
 * consultation: none of them has to think of it.
 */
export function pageKeepingText(html: string, address: string) {
  const chosen = choiceIn(address);
  if (!chosen) return html;
  return html.replace(ownTags, (tag) => {
    const kept = tag.replace(ownTarget, (all, before: string, target: string) => {
      const asWritten = target.replaceAll("&amp;", "&");
      const next = targetKeeping(asWritten, chosen);
      return next === asWritten ? all : `${before}${next.replaceAll("&", "&amp;")}`;
    });
    // A browser replaces the query of such an address by the fields of the form.
    return isSearch(tag, kept) ? kept + hiddenField(chosen.language) : kept;
  });
}

/** Where an answer leads to, with the choice of the page from which it leads. */
export function targetKeepingText(target: string, address: string) {
  const chosen = choiceIn(address);
  return chosen ? targetKeeping(target, chosen) : target;
}

interface TextChoice {
  /** The address of the consultation's first page. */
  consultation: string;
  language: string;
}

function choiceIn(address: string): TextChoice | null {
  const { pathname, searchParams } = new URL(address, "http://here.invalid");
  const consultation = pageOfConsultation.exec(pathname)?.[0];
  const language = consultation ? textAsked(searchParams) : null;
  return language && consultation ? { consultation: consultation.toUpperCase(), language } : null;
}

function targetKeeping(target: string, { consultation, language }: TextChoice) {
  if (pageOfConsultation.exec(target)?.[0].toUpperCase() !== consultation) return target;
  const [before = "", ...fragment] = target.split("#");
  const [path, query = ""] = before.split(/\?(.*)/s);
  if (new URLSearchParams(query).has(textParameter)) return target;
  const written = [query, `${textParameter}=${language}`].filter(Boolean).join("&");
  return [`${path}?${written}`, ...fragment].join("#");
}

const hiddenField = (language: string) =>
  `<input type="hidden" name="${textParameter}" value="${language}"/>`;

function isSearch(tag: string, kept: string) {
  return tag !== kept && tag.startsWith("<form ") && / method="get"/.test(tag);
}

// React and sanitize-html write neither < nor > into the value of an attribute.
const ownTags = /<(?:a|form|button|input) [^<>]*>/g;
const ownTarget = /( (?:href|action|formaction|formAction)=")(\/consultations\/[^"]*)/;
