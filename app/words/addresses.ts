import { foreign } from "./translator.ts";

/** An address of the portal, which begins with a slash, and the language that stands before it. */
interface SplitAddress {
  language: string | null;
  path: string;
}

/** `/fr/consultations` → `fr` and `/consultations`; what begins with none of the languages is all path. */
export function splitLanguage(path: string, languages: readonly string[]): SplitAddress {
  const [, first = "", rest = ""] = /^\/([^/]*)(.*)$/s.exec(path) ?? [];
  return languages.includes(first) ? { language: first, path: rest || "/" } : { language: null, path };
}

/** `/consultations` → `/fr/consultations`. */
export function withLanguage(path: string, language: string) {
  return path === "/" ? `/${language}` : `/${language}${path}`;
}

/** The parameter of a link that chooses the language in which its page stands. */
export const choosingParameter = "choose";

/** The address of a page in a language that is chosen thereby, and remembered in the browser. */
export function chosenAddress(address: string, language: string) {
  const { pathname, searchParams } = new URL(address, "http://here.invalid");
  const query = new URLSearchParams(searchParams);
  query.set(choosingParameter, "");
  return `${withLanguage(pathname, language)}?${query}`;
}

/**
 * A page with the language in all its links and forms: nothing else in the code has to think of it. What the language has
 * no words for, and is in that of the source, is marked as such.
 */
export function pageInLanguage(
  html: string,
  { language, languages, source }: { language: string; languages: readonly string[]; source: string },
) {
  const linked = html.replace(inOurOwnTags, (tag) =>
    tag.replace(ownAddress, (all, before: string, path: string) =>
      splitLanguage(path, languages).language || isFile.test(path)
        ? all
        : `${before}${withLanguage(path, language)}`,
    ),
  );
  return linked.includes(foreign.from) ? markForeign(linked, source) : linked;
}

// React and sanitize-html write neither < nor > into the value of an attribute.
const inOurOwnTags = /<(?:a|form|button|input) [^<>]*>/g;
const ownAddress = /( (?:href|action|formaction|formAction)=")(\/(?!\/)[^"#?]*)/g;
const isFile = /^\/(?:assets|\.well-known|health)\//;

const inTag = new RegExp(
  `<[^<>]*${foreign.from}[^<>]*>|<(title|textarea|option|text|desc)\\b[^<>]*>[^<>]*`,
  "g",
);
const inText = new RegExp(`${foreign.from}([^${foreign.to}]*)${foreign.to}`, "g");
const marks = new RegExp(`[${foreign.from}${foreign.to}]`, "g");

/** Where there can be no element, in attributes, titles and the texts of charts, the marks go and nothing else. */
function markForeign(html: string, source: string) {
  return html
    .replace(inTag, (text) => text.replace(marks, ""))
    .replace(inText, (_, text: string) => `<span lang="${source}">${text}</span>`)
    .replace(marks, "");
}
