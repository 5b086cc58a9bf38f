import { markPage } from "./mark-page.ts";
import { withWholeReferences } from "./whole-references.ts";

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
 * no words for, and is in that of the source, is marked as such, names that run the other way stand apart, and no line ends
 * within a reference.
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
  return withWholeReferences(markPage(linked, { language, source }));
}

// React and sanitize-html write neither < nor > into the value of an attribute.
const inOurOwnTags = /<(?:a|form|button|input) [^<>]*>/g;
const ownAddress = /( (?:href|action|formaction|formAction)=")(\/(?!\/)[^"#?]*)/g;
const isFile = /^\/(?:assets|\.well-known|health)\//;
