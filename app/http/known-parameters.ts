import { filterQuery, readFilters } from "#app/comments/comment/filters.ts";
import { stages } from "#app/consultations/consultation.ts";
import { readSubjectFilters } from "#app/consultations/subjects/subject-filter.ts";
import { textAsked, textParameter } from "#app/consultations/translations/text-parameter.ts";
import { readPage } from "#app/requests/read-page.ts";
import { wholeNumber } from "#app/requests/whole-number.ts";
import { readSearchFilters } from "#app/search/search-filters.ts";

/** Makes of a query what the page reads of it, always written the same way; null where it is not kept. */
type ParameterReader = (query: URLSearchParams) => URLSearchParams | null;

const nothing: ParameterReader = () => new URLSearchParams();
const pageOfList: ParameterReader = (query) => written({ page: numberAfterFirst(query, "page") });

/**
 * By address as in app/routes.ts, the pages that are kept in memory. A page whose address can say anything at all, like
 * where to go after signing in, is not here: it is made each time.
 */
const readers: Record<string, ParameterReader> = {
  "": nothing,
  governments: nothing,
  "governments/:code": nothing,
  "governments/:code/moderation/:year": nothing,
  "guidance/:page": nothing,
  consultations: (query) =>
    written({
      government: query.get("government")?.toUpperCase(),
      stage: stages.find((stage) => stage === query.get("stage")),
      commitment: readSubjectFilters(query).commitment?.toString(),
      entry: readSubjectFilters(query).entry,
      page: numberAfterFirst(query, "page"),
    }),
  "consultations/:reference": withText(nothing),
  "consultations/:reference/measure": withText((query) =>
    written({ find: query.get("find")?.trim().slice(0, 100), at: query.get("at") }),
  ),
  "consultations/:reference/versions": withText((query) =>
    written({
      from: numberOf(query, "from"),
      to: numberOf(query, "to"),
      page: numberAfterFirst(query, "page"),
    }),
  ),
  "consultations/:reference/versions/:number": withText((query) => written({ at: query.get("at") })),
  "consultations/:reference/questions": withText(nothing),
  "consultations/:reference/provisions/:anchor": withText(pageOfList),
  "consultations/:reference/digest/:number": withText(nothing),
  "consultations/:reference/moderation": withText(nothing),
  "consultations/:reference/comments": withText(
    (query) => new URLSearchParams(filterQuery(readFilters(query), readPage(query))),
  ),
  "consultations/:reference/comments/:number": withText(pageOfList),
  "organisations/:organisation": (query) => {
    // Narrowed lists are any number.
    if (Object.keys(readSearchFilters(query)).some((name) => query.has(name))) return null;
    return written({
      page: numberAfterFirst(query, "page"),
      endorsements: numberAfterFirst(query, "endorsements"),
    });
  },
};

/** The query that the page at such an address reads of one, or null where that page is not kept. */
export function knownQuery(route: string, query: URLSearchParams) {
  return readers[route]?.(query) ?? null;
}

/** The addresses whose pages are kept. */
export const keptRoutes = Object.keys(readers);

function written(values: Record<string, string | null | undefined>) {
  return new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** And the language of the text, which all pages of a consultation read. */
function withText(reader: ParameterReader): ParameterReader {
  return (query) => {
    const known = reader(query);
    const language = textAsked(query);
    if (known && language) known.set(textParameter, language);
    return known;
  };
}

function numberOf(query: URLSearchParams, name: string) {
  return query.has(name) ? String(wholeNumber(query.get(name) ?? "")) : null;
}

/** Nothing for the first page, which is what there is without a number, and for what is none. */
function numberAfterFirst(query: URLSearchParams, name: string) {
  const number = wholeNumber(query.get(name) ?? "");
  return number > 1 ? String(number) : null;
}
