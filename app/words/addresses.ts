import { foreign } from "./translator.ts";

/** An address of the portal, which begins with a slash, and the language that stands before it. */
interface SplitAddress {
  language: string | null;
  path: string;
}

/** `/fr/consultations` → `fr` and `/consultations`; what begins with none of the languages is all path. */
export function splitLanguage(path: string, languages: readonly string[]): SplitAddress {
  const end = path.indexOf("/", 1);
  const first = path.slice(1, end < 0 ? undefined : end);
  const rest = end < 0 ? "" : path.slice(end);
  return path.startsWith("/") && languages.includes(first)
    ? { language: first, path: rest || "/" }
    : { language: null, path };
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

const pieces = new RegExp(`([<>${foreign.from}${foreign.to}])`);
/** In these there is text alone; in a drawing a span would be no part of it. */
const textAlone = ["title", "textarea", "option", "text", "desc"];

/** Where there can be no element, in attributes and titles, the marks go and nothing else. */
function markForeign(html: string, source: string) {
  let [written, before, element] = ["", "", ""];
  let isInTag = false;
  const spans: boolean[] = [];
  for (const piece of html.split(pieces)) {
    if (piece === foreign.from) {
      const isMarked = !isInTag && !textAlone.includes(element);
      spans.push(isMarked);
      if (isMarked) written += `<span lang="${source}">`;
    } else if (piece === foreign.to) {
      if (spans.pop()) written += "</span>";
    } else {
      if (before === "<") element = nameOf(piece);
      if (piece === "<" || piece === ">") isInTag = piece === "<";
      written += piece;
    }
    before = piece;
  }
  return written;
}

/** The name of the element that a tag begins, from what stands behind its bracket; empty where it ends one. */
function nameOf(tag: string) {
  const end = tag.indexOf(" ");
  return end < 0 ? tag : tag.slice(0, end);
}
